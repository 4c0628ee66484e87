import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Count } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import type { FigureRule } from "./figure-rule.ts";
import { isYearLike } from "./tolls.ts";

/** Lines of bulletins: a label that says what is counted, and its number. */
export const englishLabelFigures: readonly FigureRule[] = [
  {
    id: "en.figure.labelled-whom",
    pattern: "n:counted+many p:pred+past|missing-adj colon q:quantity",
    read: (m) => {
      const [n, p] = [m.get("n"), m.get("p")];
      const count = countFrom(m.get("q"), "en.figure.labelled-whom");
      if (n === null || p === null || count === null || isYearLike(m.get("q"))) return null;
      // "Four children lost their lives: two in the ward": they are counted
      if (n.chunk !== null) return null;
      // "Deaths in hospital: 4": the noun itself says what befell them
      if (n.tags.includes("victim")) return null;
      const { group = "unknown", unit = "unknown" } = n.sense ?? {};
      const kin = { ...count, group, unit, noun: n.tags };
      const measure = p.tags.includes("missing-adj") ? "missing" : measureIn(p, kin, m.items);
      return measure === null
        ? null
        : drafts(
            draft({ ...count, group, unit }, measure, "en.figure.labelled-whom", { phase: "done" }),
          );
    },
    why: "'Houses destroyed: 210', 'Families displaced: 300': who or what stands before what befell them.",
    hits: [
      ["Houses destroyed: 210.", "destroyed houses 210"],
      ["Families displaced: 300", "displaced families 300"],
      ["Civilians killed: 16", "killed civilians 16"],
    ],
    misses: [
      "Houses: 210.",
      "Houses were destroyed: 210 people fled.",
      "Four children lost their lives: two here.",
    ],
  },
  {
    id: "en.figure.noun-risen",
    pattern:
      "n:counted+many p:pred+past|missing-adj =rise|=rises|=rose|=climb|=climbs|=climbed|=jump|=jumps|=reach|=reaches =to{0,1} q:quantity",
    read: (m) => {
      const id = "en.figure.noun-risen";
      const [n, p] = [m.get("n"), m.get("p")];
      const count = countFrom(m.get("q"), id);
      if (n === null || p === null || count === null || n.chunk !== null) return null;
      const before = m.items[m.from - 1];
      const opens =
        before === undefined || ["colon", "stop", "dash"].some((tag) => before.tags.includes(tag));
      const { group = "unknown", unit = "unknown" } = n.sense ?? {};
      const measure = p.tags.includes("missing-adj")
        ? "missing"
        : measureIn(p, { ...count, group, unit, noun: n.tags }, m.items);
      return !opens || measure === null
        ? null
        : drafts(draft({ ...count, group, unit }, measure, id, { mode: "total", phase: "done" }));
    },
    why: "'Homes destroyed rises to 540': a headline leaves out that it is their number.",
    hits: [
      ["Quake update: homes destroyed rises to 540", "destroyed houses 540 total"],
      ["Guards killed rise to nine", "killed guards 9 total"],
    ],
    misses: ["Homes destroyed rise again.", "He saw homes destroyed rise to 540 metres."],
  },
  {
    id: "en.figure.labelled-where",
    pattern: "v:victim|missing-adj in|of !pred|quantity|count|colon|stop{1,9} colon q:quantity",
    read: (m) => {
      const measure = m.get("v")?.sense?.measure;
      const next = m.items[m.to];
      const count = countFrom(m.get("q"), "en.figure.labelled-where");
      const closed = next === undefined || next.tags.includes("stop");
      return m.from > 0 || measure === undefined || count === null || !closed
        ? null
        : drafts(draft(count, measure, "en.figure.labelled-where", { phase: "done" }));
    },
    why: "'Missing in both localities, after cross-checking: 55.': where they were is told before the colon.",
    hits: [
      ["Missing in both localities, after cross-checking with families: 55.", "missing unknown 55"],
      ["Fatalities in the northern district: 31.", "killed unknown 31"],
    ],
    misses: ["Missing in the town: a bridge.", "Missing in action: 40 years of reports."],
  },
  {
    id: "en.figure.labelled",
    pattern: "v:victim|pred+past|missing-adj colon? q:quantity",
    read: (m) => {
      // "Missing, presumed dead: 40": nobody has found them
      const lead = m.items.slice(Math.max(0, m.from - 3), m.from);
      const isPresumed =
        PRESUMED.has(m.get("v")?.word ?? "") && lead.some(({ word }) => word === "missing");
      const measure = isPresumed ? "missing" : m.get("v")?.sense?.measure;
      const next = m.items[m.to];
      const count = countFrom(m.get("q"), "en.figure.labelled");
      // "Fatalities 16, injuries 41": without a colon, nouns only
      const plain = m.to - m.from === 2;
      if (
        plain &&
        m.get("v")?.tags.includes("many") !== true &&
        !m.items.some(({ word }) => word === "injuries")
      )
        return null;
      const opened =
        m.from === 0 ||
        ["comma", "clause", "stop", "paren", "slash"].some(
          (tag) => m.items[m.from - 1]?.tags.includes(tag) === true,
        );
      const closed =
        next === undefined ||
        // "Dead 18:" over the rows that make it up
        (plain && m.from === 0 && next.tags.includes("colon")) ||
        ["comma", "clause", "stop", "paren", "slash"].some((tag) => next.tags.includes(tag));
      return measure === undefined || count === null || !closed || !opened || isYearLike(m.get("q"))
        ? null
        : drafts(
            // "Rescued: 191" from the sea, and let go by nobody
            draft(
              count,
              m.get("v")?.tags.includes("rescue") === true ? "other" : measure,
              "en.figure.labelled",
              {
                phase: "done",
              },
            ),
          );
    },
    why: "'Killed: 12; wounded: 30' in lists and captions.",
    hits: [
      ["Killed: 12; wounded: 30.", "wounded unknown 30"],
      ["Missing: 7", "missing unknown 7"],
      ["Missing, presumed dead: 40", "missing unknown 40"],
      ["Fatalities 16, injuries 41.", "wounded unknown 41"],
      ["KIA 14 / WIA 32 / MIA 5", "wounded unknown 32"],
      ["Fatalities 16:\n- men 9\n- women 7", "killed unknown 16"],
    ],
    misses: ["Two were killed: 12 were not.", "Released: 2029"],
  },
  {
    id: "en.figure.labelled-deed",
    pattern: "n:deed !count|quantity|pred|comma{0,2} colon q:quantity",
    read: (m) =>
      // "Wounded in the clashes: 14": the wounded are counted
      m.items.slice(0, m.from).some(({ tags }) => tags.includes("victim") || tags.includes("pred"))
        ? null
        : drafts(
            draft(
              withUnit(countFrom(m.get("q"), "en.figure.labelled-deed")),
              "other",
              "en.figure.labelled-deed",
              { mode: "total", phase: "done" },
            ),
          ),
    why: "'Attacks this quarter: 17': events, totted up.",
    hits: [
      ["Attacks this quarter: 17.", "other unknown 17 total"],
      ["Operations: 9", "other unknown 9 total"],
    ],
    misses: ["Attacks: see page 17.", "The attacks killed 17."],
  },
  {
    id: "en.figure.listed",
    pattern: "n:counted q:quantity",
    read: (m) => {
      const noun = m.get("n");
      const next = m.items[m.to];
      const closed =
        next === undefined ||
        ["clause", "stop", "paren", "comma"].some((tag) => next.tags.includes(tag));
      const listed = m.items
        .slice(0, m.from)
        .some(({ tags }) => tags.includes("colon") || tags.includes("paren"));
      const count = countFrom(m.get("q"), "en.figure.listed");
      if (
        !closed ||
        !listed ||
        count === null ||
        noun === null ||
        noun.sense === null ||
        !count.quantity.digits
      )
        return null;
      const { group = "unknown", unit = "persons", measure } = noun.sense;
      // "Update: dead 14, injured 52": a row of its own, and no part
      if (measure !== undefined && noun.tags.includes("victim"))
        return drafts(draft({ ...count, group, unit }, measure, "en.figure.listed"));
      return drafts(
        draft({ ...count, group, unit }, "inherit", "en.figure.listed", { mode: "part" }),
      );
    },
    why: "'46 dead. By group: port workers 21; drivers 6': a table of the parts, in a line.",
    hits: [
      ["They counted 46 dead. By group: workers 21; drivers 6.", "killed drivers 6 part"],
      ["Ten were wounded: students 7; teachers 3.", "wounded teachers 3 part"],
      ["Reported deaths: 14 (civilians 9, of whom women 2).", "killed women 2 part"],
      ["Update: dead 14, injured 52.", "killed unknown 14"],
    ],
    misses: ["He met students 7 times.", "The guards 12 and 14 were there."],
  },
];

function withUnit(count: Count | null): Count | null {
  return count === null ? null : { ...count, unit: "events" };
}

const PRESUMED: ReadonlySet<string> = new Set(["presumed", "feared", "believed", "thought"]);
