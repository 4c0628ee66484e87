import { countOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { mainMeasure } from "../main-measure.ts";
import { predicateAfter } from "../relations/predicate-after.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Parts of a whole that is named in the same clause: "of the dead, eight were", "nine of the 40 who were injured". */
export const englishOfWholeFigures: readonly FigureRule[] = [
  {
    id: "en.figure.of-those",
    pattern: "=of =those|=the v:pred+past|victim|missing-adj comma q:quantity aux{1,2} n:counted",
    read: (m) => {
      const measure = m.get("v")?.sense?.measure;
      return measure === undefined
        ? null
        : drafts(
            draft(countOf(m, "en.figure.of-those"), measure, "en.figure.of-those", {
              mode: "part",
              phase: "done",
            }),
          );
    },
    why: "'Of those killed, 12 were children': a part of them, said by who they were.",
    hits: [
      ["Of those killed, 12 were children.", "killed children 12 part"],
      ["Of the wounded, nine were nurses.", "wounded medics 9 part"],
    ],
    misses: ["Of those present, 12 were children.", "Of the guards, 12 were killed."],
  },
  {
    id: "en.figure.of-the-dead",
    pattern: [
      "=of =those|=these|=the v:pred+past|victim|missing-adj comma q:quantity",
      // "Of the 12,400 displaced, 7,000 are with relatives"
      "=of =the a:quantity v:pred+past comma q:quantity",
    ],
    read: (m) => {
      const id = "en.figure.of-the-dead";
      if (isNoPart(m)) return null;
      const measure = m.get("v")?.sense?.measure;
      const next = m.items[m.to];
      // "Of the wounded, two died" has a verb of its own, "Of the dead, 12 people" a noun
      const said = predicateAfter(m.items, m.to - 1);
      const own = said?.kind === "outcome" || said?.kind === "agent" || said?.kind === "say";
      const named = next?.chunk === null && /[^s]s$/u.test(next.word) && !isFunction(next);
      const count = countFrom(m.get("q"), id);
      const all = countFrom(m.get("a"), id);
      return measure === undefined || own || named || count === null
        ? null
        : drafts(
            all === null
              ? null
              : draft({ ...all, unit: "persons" }, measure, id, { phase: "done" }),
            draft({ ...count, unit: "persons" }, measure, id, { mode: "part", phase: "done" }),
          );
    },
    why: "'Of the dead, eight were from Harn; of the wounded, 14': a part of them, wherever they are from.",
    hits: [
      ["Of the dead, eight were from the hills.", "killed unknown 8 part"],
      ["Of the wounded, 14 came from the camp.", "wounded unknown 14 part"],
      [
        "Of the 12,400 displaced, 7,000 are staying with host families.",
        "displaced unknown 7000 part",
      ],
      ["Of these deaths, eleven occurred at home.", "killed unknown 11 part"],
    ],
    misses: ["Of the dead, 12 stories are told.", "Of the crowd, eight were from the hills."],
  },
  {
    id: "en.figure.most-of-whole",
    pattern: "=of =the q:quantity v:pred+past|missing-adj|victim",
    read: (m) => {
      const id = "en.figure.most-of-whole";
      const share = m.items[m.from - 1];
      const fraction = share?.chunk?.kind === "quantity" && share.chunk.fractional === true;
      if (!fraction && !SHARES.has(share?.word ?? "")) return null;
      const count = countFrom(m.get("q"), id);
      const next = m.items[m.to];
      // "Most of the 40 wounded 12 guards": they did it
      const acts =
        next !== undefined &&
        (next.chunk?.kind === "count" ||
          next.tags.includes("article") ||
          next.tags.includes("poss") ||
          // "none of the 60 arrested trucks": of trucks
          next.tags.includes("counted") ||
          (next.chunk === null && next.tags.length === 0 && /[^s]s$/u.test(next.word)));
      if (count === null || acts) return null;
      const all = { ...count, unit: "persons" as const };
      const verb = m.get("v");
      const measure =
        verb?.tags.includes("victim") === true || verb?.tags.includes("missing-adj") === true
          ? (verb.sense?.measure ?? null)
          : measureIn(verb, all, m.items);
      return measure === null || measure === "other"
        ? null
        : drafts(draft(all, measure, id, { phase: "done" }));
    },
    why: "'Some of the 27 arrested have been charged', 'half of the 40 injured were children': a share that nobody counted, of a number that is told.",
    hits: [
      ["Some of the 27 arrested have been charged.", "arrested unknown 27"],
      ["Most of the 40 injured were children.", "wounded unknown 40"],
      ["None of the nine missing was found.", "missing unknown 9"],
    ],
    misses: ["Most of the 40 wounded a guard.", "Some of the 27 villages were burned."],
  },
  {
    id: "en.figure.some-of-whole",
    pattern:
      "c:count|quantity =who|=that{0,1} aux{0,2} p:pred+past date? =later|=since|=then|=also? aux? aux? d:pred+past|counted?",
    read: (m) => {
      const id = "en.figure.some-of-whole";
      const part = countFrom(m.get("c"), id);
      const [p, d] = [m.get("p"), m.get("d")];
      if (part?.whole === undefined || p === null) return null;
      const next = m.items[m.from + 1];
      const relative = next?.word === "who" || next?.word === "that";
      // "12 of the 40 were killed", "12 of the 40 people died": it happened to the twelve
      if (!relative && (next !== p || p.tags.includes("intransitive"))) return null;
      // "three of the jail's eight blocks burned down.": it happened to the three
      if (!relative && m.to === m.from + 2) return null;
      const { whole, ...rest } = part;
      // "30 of the 70 injured are children": the 70 are no others, of whom the words before tell
      const noun = rest.noun.filter((tag) => tag !== "others");
      // "two of the five kidnapped engineers were freed": the noun of both, and the verb behind it is told of the two
      const named =
        m.items[m.from + 1] === p && m.items[m.from + 2] === d && !d.tags.includes("past");
      const kind = named ? { group: d.sense?.group ?? rest.group } : {};
      const whoever = {
        ...rest,
        ...kind,
        noun,
        quantity: whole,
        start: whole.start,
        end: whole.end,
      };
      const measure = measureIn(p, whoever, m.items);
      if (measure === null) return null;
      const isRuin = measure === "destroyed" || measure === "damaged";
      const all =
        whoever.unit === "unknown" && !isRuin ? { ...whoever, unit: "persons" as const } : whoever;
      const behind = d?.tags.includes("past") === true ? measureIn(d, rest, m.items) : null;
      const end = behind ?? mainMeasure(m.items, named ? m.to - 1 : m.from, p, rest);
      const { group = rest.group } = end === null || named ? (d?.sense ?? {}) : {};
      return drafts(
        draft({ ...rest, group }, end ?? measure, id, { mode: "part", phase: "done" }),
        draft(all, measure, id, { phase: "done" }),
      );
    },
    why: "'120 of the 5,000 people who were injured are in danger': what the clause tells happened to the whole.",
    hits: [
      ["Thirty of the 70 injured are children.", "wounded unknown 70"],
      ["Thirty of the 70 injured are children.", "wounded children 30 part"],
      ["Three of the 12 people wounded later died.", "wounded unknown 12"],
      ["Three of the 12 people wounded later died.", "killed unknown 3 part"],
      ["Nine of the 40 wounded soldiers have died.", "killed soldiers 9 part"],
      ["Nine of the 40 wounded soldiers have died.", "wounded soldiers 40"],
      ["Nine of the 40 people who were injured are in danger.", "wounded unknown 9 part"],
      ["143 of the 242 inmates who fled were recaptured.", "recaptured inmates 143 part"],
    ],
    misses: ["Nine of the 40 people were injured.", "Nine people who were injured left."],
  },
];

/** A number that is larger than the one it would be a part of. */
function isNoPart(m: Match): boolean {
  const [a, q] = [m.get("a")?.chunk, m.get("q")?.chunk];
  if (a?.kind !== "quantity" || q?.kind !== "quantity") return false;
  return (q.low ?? q.high ?? 0) >= (a.high ?? a.low ?? Infinity);
}

function isFunction({ tags }: Item): boolean {
  return ["aux", "func", "in", "of"].some((tag) => tags.includes(tag));
}

/** Shares of a number that have none of their own. */
const SHARES: ReadonlySet<string> = new Set("some most many none all half majority".split(" "));
