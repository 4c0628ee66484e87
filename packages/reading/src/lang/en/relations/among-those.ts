import { hasAny } from "../../../extract/attributions/arabic-words.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";
import { measureAmong, measureOfThose } from "../figures/part-of-those.ts";
import { predicateAfter } from "./predicate-after.ts";
import type { Predicate } from "./verb-group.ts";

/** Some of those whom the opening of the clause names, where no verb of an outcome tells more of them. */
export const amongThoseRelation: Relation = {
  id: "en.relation.among-those",
  why: "'Among the injured, 19 people are receiving treatment': the opening of the clause says what befell them.",
  hits: [
    ["Among the injured, 19 people are receiving treatment.", "wounded unknown 19 part"],
    [
      "Dozens fled and among the injured, 19 people, including a nurse, are in care.",
      "wounded unknown 19 part",
    ],
    [
      "Among the victims — 41 men and seven women — were 12 children and two nurses.",
      "killed children 12 part",
    ],
    ["Among the dead, 12 people were residents of the camp.", "killed unknown 12 part"],
    ["Two nurses, a driver and three guards were among the dead.", "killed medics 2 part"],
  ],
  misses: [
    "Among the guests, 19 people are in the hall.",
    "Among the injured, 12 buses were parked.",
    "Among the dead, two officials said, were women.",
    "Two doctors were among those treating the wounded.",
    "Two cooks were among the missing people's relatives.",
    "None of the 219 girls taken in May were among the dead.",
  ],
  read: (count, at, { items }) => {
    if (isYearLike(count) || isThing(count.unit) || isNoneOf(items, at)) return null;
    const told =
      count.unit === "persons" ? toldAmong(items, predicateAfter(items, at), count) : undefined;
    if (told !== undefined) return { measure: told, mode: "part", unit: "persons" };
    const mark = items[at - 1];
    const beside = mark?.tags.includes("comma") === true || isDash(mark);
    const end = beside ? at - 1 : dashBefore(items, at);
    const those = items[end - 1];
    if (those === undefined || those.chunk !== null) return null;
    if (!hasAny(those, ["victim", "toll-noun", "pred", "missing-adj"]) || !opens(items, end - 2))
      return null;
    const measure = measureOfThose(those);
    const isSpeaker = predicateAfter(items, at)?.kind === "say";
    return measure === undefined || isSpeaker ? null : { measure, mode: "part", unit: "persons" };
  },
};

/** "None of the 219 girls who were taken were among the rescued": it befell nobody of them. */
function isNoneOf(items: readonly Item[], at: number): boolean {
  const led = items[at - 1]?.tags.includes("article") === true ? at - 2 : at - 1;
  return items[led]?.word === "of" && /^(?:none|neither|nobody)$/u.test(items[led - 1]?.word ?? "");
}

/** What befell those among whom the clause says that its subject was: "Two nurses, a driver and a medic were among the dead". */
export function toldAmong(
  items: readonly Item[],
  found: Predicate | null,
  some: Count,
): Measure | undefined {
  if (found?.kind !== "be" || found.negated || found.planned) return undefined;
  const those = items[found.at + 2];
  const named = ["the", "those"].includes(items[found.at + 1]?.word ?? "");
  if (!/^among(?:st)?$/u.test(found.item.word) || !named || those?.chunk !== null) return undefined;
  if (isOthers(items, found.at + 2)) return undefined;
  return hasAny(those, ["victim", "toll-noun", "pred", "missing-adj"])
    ? measureAmong(those, some, items)
    : undefined;
}

/** "among those treating the wounded", "among the missing people's relatives", "among those hurt by the ruling": they did it, are kin of theirs, or no body was harmed. */
function isOthers(items: readonly Item[], at: number): boolean {
  if (items[at]?.word.endsWith("ing") === true && items[at]?.word !== "missing") return true;
  if (items[at + 1]?.word === "by" && items.slice(at + 2, at + 5).some(isRule)) return true;
  return items.slice(at, at + 3).some(({ suffix }) => suffix !== "");
}

function isRule({ word }: Item): boolean {
  return /^(?:rulings?|decisions?|laws?|cuts?|bans?|tariffs?|policy|policies|sanctions|crisis|delays?|closures?|reforms?|tax(?:es)?)$/u.test(
    word,
  );
}

/** "Among the victims | — 41 men and seven women — were 12 children"; -1 where no such aside stands there. */
function dashBefore(items: readonly Item[], at: number): number {
  if (items[at - 1]?.tags.includes("aux") !== true || !isDash(items[at - 2])) return -1;
  for (let i = at - 3; i > 1 && at - i <= ASIDE; i--) if (isDash(items[i])) return i;
  return -1;
}
/** Items of an aside between dashes. */
const ASIDE = 14;

function isDash(item: Item | undefined): boolean {
  return item?.tags.includes("dash") === true && item.spaced;
}

/** "Among the", "and of the": nothing else stands before. */
function opens(items: readonly Item[], article: number): boolean {
  if (items[article]?.tags.includes("article") !== true) return false;
  if (!/^(?:among|amongst|of)$/u.test(items[article - 1]?.word ?? "")) return false;
  const before = items[article - 2];
  return (
    before === undefined || before.word === "and" || hasAny(before, ["stop", "clause", "comma"])
  );
}
