import { isThing } from "../../../extract/figures/kin.ts";
import type { Clause, Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { isExcepted } from "../excepted.ts";
import { isPart } from "../../relation-part.ts";
import { predicateAfter } from "./predicate-after.ts";

/** Some of those counted before are said to be somebody: "20 were protesters", "another 29 belonged to the Guard". */
export const complementRelation: Relation = {
  id: "en.relation.complement",
  why: "'Of the 23, 20 were protesters': who some of those counted before were.",
  hits: [
    [
      "Nine people were killed. Another three belonged to the Syrian Army.",
      "killed syrian-army 3 part",
    ],
    [
      "The blast killed 12 people, and three belonged to the Syrian Army.",
      "killed syrian-army 3 part",
    ],
    ["Five people were killed and 30 hurt. One of the dead is a girl.", "killed children 1 part"],
  ],
  misses: ["Five were silent.", "The blast killed 12 people; children were among them."],
  read: (count, at, clause) => {
    const were = whoWere(count, clause);
    if (were !== null) return were;
    if (!isElided(count) || isYearLike(count)) return null;
    const whole = antecedent(count, clause);
    if (whole === undefined || !isPart(count.quantity.low, whole.count.quantity.high)) return null;
    // "19 inmates, all but four of whom are foreigners": who the four are nobody says
    const group = isExcepted(clause.items, at) ? "unknown" : groupSaid(clause.items, at);
    if (group === null) return null;
    const measure = victimsBehind(clause.items, at) ?? whole.measure;
    return { measure, phase: whole.phase, mode: "part", group, unit: whole.count.unit };
  },
};

/** "Five were brought in dead and 30 hurt. One of the dead is a girl": of whom the one is some is said behind it. */
function victimsBehind(items: readonly Item[], at: number): Measure | null {
  if (items[at + 1]?.word !== "of") return null;
  const noun = items[at + 2]?.tags.includes("article") === true ? items[at + 3] : items[at + 2];
  return noun?.chunk === null && noun.tags.includes("victim")
    ? (noun.sense?.measure ?? null)
    : null;
}

/** "1,035 detainees came home. Fifteen flights were needed. Three were women": of the people told before the things. */
function whoWere(count: Count, { told, earlier, before }: Clause): Governed | null {
  if (!count.rules.includes("en.figure.were-those") || count.unit !== "persons") return null;
  if (
    before.some(({ mode }) => mode !== "part") ||
    earlier === null ||
    !isThing(earlier.count.unit)
  )
    return null;
  const whole = told.findLast(({ count: { unit } }) => unit === "persons");
  if (whole === undefined || whole.denied || !isPart(count.quantity.low, whole.count.quantity.high))
    return null;
  return { measure: whole.measure, phase: whole.phase, mode: "part" };
}

/** Who the counted are said to be. */
export function groupSaid(items: readonly Item[], at: number): string | null {
  const next = items[at + 1];
  // "twenty were protesters and one a photographer": the verb is said once
  if (next?.word === "male" || next?.word === "female")
    return next.word === "male" ? "men" : "women";
  if (next?.tags.includes("article") === true && items[at + 2]?.tags.includes("counted") === true)
    return items[at + 2]?.sense?.group ?? null;
  const found = predicateAfter(items, at);
  if (found === null) return null;
  const said = found.kind === "be" ? found.at : belongs(items, found.at);
  if (said < 0) return null;
  // "thirty-four are those of women", "ten are of children"
  const those = items[said]?.word === "those" ? said + 1 : said;
  const from = items[those]?.word === "of" ? those + 1 : said;
  if (isUnderAge(items, from)) return "children";
  for (const item of items.slice(from, from + 5)) {
    if (item.chunk?.kind === "name" && item.chunk.is === "actor") return item.chunk.id;
    if (item.chunk !== null) return null;
    if (item.word === "male" || item.word === "female")
      return item.word === "male" ? "men" : "women";
    if (item.tags.includes("counted") && item.sense?.unit === "persons") {
      const group = item.sense.group ?? "unknown";
      // "those of adult men"
      if (group === "unknown" && items[items.indexOf(item) + 1]?.tags.includes("counted") === true)
        continue;
      return group === "unknown" ? null : group;
    }
    const { tags } = item;
    if (["stop", "comma", "in", "func", "pred", "aux"].some((tag) => tags.includes(tag)))
      return null;
  }
  return null;
}

/** "Seventeen are under 18", "nine were under twelve years of age" */
export function isUnderAge(items: readonly Item[], from: number): boolean {
  const [under, age] = [items[from], items[from + 1]];
  if (under?.word !== "under" && under?.word !== "below" && under?.word !== "younger") return false;
  const at = age?.word === "than" ? items[from + 2] : age;
  return at?.chunk?.kind === "quantity" && (at.chunk.low ?? ADULT + 1) <= ADULT;
}

const ADULT = 18;

/** "belonged to", "were from": where the words that say it begin, -1 for another verb. */
function belongs(items: readonly Item[], at: number): number {
  const word = items[at]?.word;
  const next = items[at + 1]?.word;
  return (word === "belonged" && next === "to") || (word === "came" && next === "from")
    ? at + 2
    : -1;
}
