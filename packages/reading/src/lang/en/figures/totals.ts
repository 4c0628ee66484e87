import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { yearLike } from "../../../extract/numbers/year-like.ts";
import type { Match } from "../../../extract/rule.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { toll } from "../toll-reads.ts";
import type { FigureRule } from "./figure-rule.ts";

const MOVED =
  "=fallen|=fell|=shrunk|=shrank|=grown|=grew|=dropped|=swollen|=swelled|=climbed|=risen|=rose|=sunk|=doubled|=dwindled|=halved|=come|=gone";

/** "That brings to 105 the number of detainees freed" says whose number it is; "… the number of soldiers who have died" goes on with it. */
function isOfOthers({ items, to }: Match): boolean {
  const isNumber = NUMBER.test(items[to + 1]?.word ?? "");
  const behind = items.slice(to + 2, to + 8);
  return isNumber && !behind.some(({ word }) => word === "who" || word === "that");
}
const NUMBER = /^(?:number|total|count)$/u;

const PUTS = /^put(?:s|ting)?$/u;

/** "puts | guards killed at five": who stands right before what befell them. */
function whoBefore({ items }: Match, v: Item | null): Item | null {
  return items[items.findIndex((item) => item === v) - 1] ?? null;
}

function isWho(who: Item | null): boolean {
  return who?.chunk === null && who.tags.includes("counted") && who.sense?.unit === "persons";
}

function ofGroup(count: Count | null, who: Item | null): Count | null {
  const group = who?.chunk === null && who.sense?.unit === "persons" ? who.sense.group : undefined;
  return count === null || group === undefined || count.group !== "unknown"
    ? count
    : { ...count, group, noun: ["counted"] };
}

const HURT: ReadonlySet<string> = new Set(["killed", "wounded", "missing", "arrested"]);

/** Totals that are told by how they changed. */
export const englishTotalFigures: readonly FigureRule[] = [
  {
    id: "en.figure.toll-in-the",
    pattern:
      "t:toll of? article? w:counted? v:victim|pred|missing-adj? !quantity|count|comma|clause|toll|neg{0,12} reach|reach-weak =still|=now|=already{0,1} =in =the c:quantity",
    read: (m) => {
      const chunk = m.get("c")?.chunk;
      const isVague = chunk?.kind === "quantity" && chunk.bound === "vague";
      return isVague ? toll(m, "en.figure.toll-in-the") : null;
    },
    why: "'The death toll was in the hundreds': a vague number with its article.",
    hits: [
      ["The death toll was in the hundreds.", "killed unknown 200..999 total"],
      ["The number of wounded is now in the dozens.", "wounded unknown 20..99 total"],
    ],
    misses: ["The toll was in the paper.", "The number of schools is in the dozens."],
  },
  {
    id: "en.figure.put-dead",
    pattern: [
      "=put|=puts|=putting poss|article? -{0,1} v:victim|missing-adj|pred !stop|comma|clause|quantity|count|reach{0,5} =at c:count|quantity",
      // "put the dead in Monday's two attacks at 21"
      "=put|=puts|=putting poss|article? -{0,1} v:victim|missing-adj|pred =in|=from|=of|=after !stop|comma|clause|reach{1,9} =at c:count|quantity",
    ],
    read: (m) => {
      const v = m.get("v");
      const measure = v?.sense?.measure;
      // "put the injured total at 80"; "puts the damage at 3 million" counts nobody
      const participle = v?.tags.includes("pred") === true && !v.tags.includes("victim");
      const totalled = m.items[m.items.findIndex((item) => item === v) + 1];
      // "put the injured at 22"
      const isNamed =
        m.items[m.from + 1]?.word === "the" && totalled?.word === "at" && HURT.has(measure ?? "");
      const count = countFrom(m.get("c"), "en.figure.put-dead");
      // "killed 38 soldiers, and put its own dead at three": no soldiers of the other side
      const own = count !== null && m.items.slice(m.from, m.to).some(({ word }) => word === "own");
      return measure === undefined ||
        (participle &&
          !isNamed &&
          totalled?.tags.includes("toll") !== true &&
          !isWho(whoBefore(m, v)))
        ? null
        : drafts(
            draft(
              own ? { ...count, noun: ["ours"] } : ofGroup(count, whoBefore(m, v)),
              measure,
              "en.figure.put-dead",
              { mode: "total", phase: "done" },
            ),
          );
    },
    why: "'The army puts their dead at 900': a total, without the word toll.",
    hits: [
      ["The army puts their dead at 900.", "killed unknown 900 total"],
      ["Doctors put the dead at 70.", "killed unknown 70 total"],
      ["It put the dead in Monday's two attacks in Olm at 21.", "killed unknown 21 total"],
      ["The mayor puts guards killed at five.", "killed guards 5 total"],
      ["It killed 38 soldiers and put its own dead at three.", "killed unknown 3 total"],
      ["The clinic put the injured at 22.", "wounded unknown 22 total"],
      ["Earlier he had put the injured total at 80.", "wounded unknown 80 total"],
      ["The directorate puts deaths in custody this year at six.", "killed unknown 6 total"],
    ],
    misses: [
      "They put the dead at the gate.",
      "The army puts the cost at 900.",
      "The manager puts the damage at 3 million talers.",
    ],
  },
  {
    id: "en.figure.put-dead-and",
    pattern: "=and g:counted v:pred+past =at c:count|quantity",
    read: (m) => {
      const puts = m.items.slice(Math.max(0, m.from - 12), m.from);
      const measure = m.get("v")?.sense?.measure;
      const count = countFrom(m.get("c"), "en.figure.put-dead-and");
      if (measure === undefined || count === null || !puts.some(({ word }) => PUTS.test(word)))
        return null;
      return drafts(
        draft(ofGroup(count, m.get("g")), measure, "en.figure.put-dead-and", {
          mode: "total",
          phase: "done",
        }),
      );
    },
    why: "'puts guards killed at five and inmates killed at 12': the verb is said once.",
    hits: [
      ["The mayor puts guards killed at five and inmates killed at 12.", "killed inmates 12 total"],
      ["She put guards killed at five and guards wounded at 30.", "wounded guards 30 total"],
    ],
    misses: [
      "The guards left at five and inmates killed at 12 were buried.",
      "She put on her coat and guards waited at 12.",
    ],
  },
  {
    id: "en.figure.total-moved",
    pattern: `=list|=number|=figure|=count|=total|=tally|=toll|=it|=that|=this =has|=had|=have? =since|=now|=later|=already|=again{0,2} ${MOVED} =down|=up? =to q:quantity`,
    read: (m) => total(m, "inherit", "en.figure.total-moved"),
    why: "'That list has since shrunk to 11', 'by noon it had fallen to 25': another total of what was counted before.",
    hits: [
      ["50 people are missing. That list has since shrunk to 11.", "missing unknown 11 total"],
      ["The jail held 90 inmates. By noon it had fallen to 25.", "held inmates 25 total"],
    ],
    misses: ["It had fallen to 25 degrees.", "It had grown to 25 pages."],
  },
  {
    id: "en.figure.that-makes",
    pattern:
      "=that|=this|=which =makes|=made|=brings|=brought|=takes =it|=us{0,1} =to? about? q:quantity",
    read: (m) => (isOfOthers(m) ? null : total(m, "inherit", "en.figure.that-makes")),
    why: "'That makes 310 since spring': the sum of what was counted before.",
    hits: [
      ["The army freed 12 soldiers. That makes 310 since spring.", "released soldiers 310 total"],
      ["Nine inmates escaped, which brings it to 40.", "escaped inmates 40 total"],
    ],
    misses: [
      "That makes 310.",
      "He freed 12 soldiers. That makes 310 dinars.",
      "They freed 10 soldiers. That brings to 105 the number of detainees freed.",
    ],
  },
  {
    id: "en.figure.those-to",
    pattern: "=those|=number v:pred+past|missing-adj so? =far? =to|=at q:quantity|count",
    read: (m) => {
      const id = "en.figure.those-to";
      // "gave those killed to 40 families"
      const opens = m.items.slice(Math.max(0, m.from - 3), m.from);
      if (!opens.some(({ tags, word }) => tags.includes("reach") || TAKING.has(word))) return null;
      const count = countFrom(m.get("q"), id);
      const measure =
        count === null ? null : measureIn(m.get("v"), { ...count, noun: ["others"] }, m.items);
      return measure === null ? null : total(m, measure, id);
    },
    why: "'bringing those retaken to 133': a total of those to whom it happened.",
    hits: [
      ["Five more were caught, bringing those retaken to 133.", "recaptured unknown 133 total"],
      ["Two more were freed, taking those released to 60.", "released unknown 60 total"],
    ],
    misses: ["He gave those killed to 40 families.", "Those killed at 9 were guards."],
  },
  {
    id: "en.figure.to-the-number",
    pattern:
      "reach =to about{0,1} q:quantity article =number|=total|=count =of? v:pred+past|missing-adj",
    read: (m) => {
      const id = "en.figure.to-the-number";
      const count = countFrom(m.get("q"), id);
      const measure =
        count === null ? null : measureIn(m.get("v"), { ...count, noun: ["others"] }, m.items);
      return measure === null ? null : total(m, measure, id);
    },
    why: "'bringing to 141 the number exhumed': the number stands before the verb that says of whom.",
    hits: [
      ["Two men died, bringing to 19 the number killed.", "killed unknown 19 total"],
      ["It raised to 60 the number detained.", "arrested unknown 60 total"],
    ],
    misses: ["It brought to 60 the number of schools.", "They came to 60 of the number."],
  },
  {
    id: "en.figure.toll-risen",
    pattern:
      "t:toll|=that of|=for article|poss|=those? =confirmed|=known? w:counted? v:victim|pred|missing-adj !stop|comma|clause|quantity|count{0,3} =from b:quantity",
    read: (m) => {
      const id = "en.figure.toll-risen";
      // "from 103 to 119": the second number, which the range has kept
      const b = m.get("b");
      const risen = b?.chunk?.kind === "quantity" && b.chunk.rules.includes("en.range.to");
      const measure = m.get("v")?.sense?.measure;
      return !risen || measure === undefined || measure === "destroyed" || measure === "damaged"
        ? null
        : (total(m, measure, id, "b")?.map((one) => ({
            ...one,
            count: ofGroup(one.count, m.get("w")) ?? one.count,
          })) ?? null);
    },
    why: "'raised its count of the dead from 103 to 119': the second is the total.",
    hits: [
      ["The ministry raised its count of the dead from 103 to 119.", "killed unknown 119 total"],
      [
        "The army raised its figure for civilian deaths from 34 to 38.",
        "killed civilians 38 total",
      ],
      ["It raised its count of the missing from 41 to 60.", "missing unknown 60 total"],
      [
        "The committee revised its tally of those arrested since Saturday from 130 to 141.",
        "arrested unknown 141 total",
      ],
    ],
    misses: ["It raised its count of schools from 41 to 60.", "They were dead from 41 to 60."],
  },
  {
    id: "en.figure.that-of",
    pattern: "=that =of article|=those? v:victim|pred|missing-adj =from a:quantity =to b:quantity",
    read: (m) => {
      const id = "en.figure.that-of";
      const measure = m.get("v")?.sense?.measure;
      if (measure === undefined || measure === "destroyed" || measure === "damaged") return null;
      return drafts(
        ...[m.get("a"), m.get("b")].map((item, i) => {
          const count = countFrom(item, id);
          return (
            count &&
            draft({ ...count, unit: "persons" }, measure, id, {
              mode: "total",
              phase: "done",
              ...(i === 0 ? { earlier: true as const } : {}),
            })
          );
        }),
      );
    },
    why: "'… and cut that of the missing from 60 to 41': another total of the kind before.",
    hits: [
      [
        "It raised its count of the dead and cut that of the missing from 60 to 41.",
        "missing unknown 41 total",
      ],
      [
        "It raised its count of the dead and cut that of the wounded from 60 to 41.",
        "wounded unknown 60 total",
      ],
    ],
    misses: ["It cut that of the schools from 60 to 41.", "That of the missing is known."],
  },
];

const TAKING: ReadonlySet<string> = new Set("taking takes taken took".split(" "));

/** A total at `name`, of nothing that a noun behind it names. */
function total(
  m: Match,
  measure: Measure | "inherit",
  rule: string,
  name = "q",
): readonly FigureDraft[] | null {
  const count = countFrom(m.get(name), rule);
  const next = m.items[m.to];
  if (count === null || count.unit === "events" || yearLike(count.quantity)) return null;
  // "fallen to 25 pages"
  if (next?.chunk === null && next.tags.length === 0 && next.word.endsWith("s")) return null;
  if (next?.tags.includes("non-count") === true || next?.tags.includes("percent") === true)
    return null;
  const unit = measure === "inherit" || count.unit !== "unknown" ? count.unit : "persons";
  return drafts(draft({ ...count, unit }, measure, rule, { mode: "total", phase: "done" }));
}
