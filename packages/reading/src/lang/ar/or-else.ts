import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Items behind the number in which its second fate is told. */
const REACH = 3;

/** `600 شخص قضوا أو فُقدوا`, `148 حالة وفاة أو اختفاء`: one number over two fates. */
export function orElse(p: Item, or: Item | undefined, other: Item | undefined): boolean {
  if (or?.word !== "او" || other?.tags.includes("pred") !== true) return false;
  // `فُقدوا` is written like "they lost"
  const measure = other.word === "فقدوا" ? "missing" : other.sense?.measure;
  return measure !== undefined && measure !== p.sense?.measure;
}

/** `500 شخص استشهدوا وأصيبوا`: a second fate of the same people right behind the first, and nobody behind it to whom it is done. */
export function andAlso(p: Item, and: Item | undefined, next: Item | undefined): boolean {
  return isSecondFate(p, and) && !isSomebody(next);
}

/** `40 جندياً قتلوا وجرحوا مدنيين`: both done to others. */
export function didBoth(p: Item, and: Item | undefined, next: Item | undefined): boolean {
  return isSecondFate(p, and) && isSomebody(next);
}

function isSecondFate(p: Item, and: Item | undefined): boolean {
  if (and?.conj !== true || !and.tags.includes("pred") || !and.word.endsWith("وا")) return false;
  const [one, other] = [p.sense?.measure, and.sense?.measure];
  return one !== other && FATES.has(one) && FATES.has(other);
}
function isSomebody(item: Item | undefined): boolean {
  return item?.tags.some((tag) => SOMEBODY.has(tag)) === true;
}
const SOMEBODY: ReadonlySet<string> = new Set(["counted", "count", "quantity"]);
const FATES: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>([
  "killed",
  "wounded",
  "missing",
]);

/** `لقي 230 مهاجراً حتفهم أو فُقدوا`, `مات 12 شخصاً أو أصيبوا`: a second verb of the same people behind the first one's number. */
export function hasOrElseBehind(items: readonly Item[], at: number, p: Item): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const [or, other] = [items[i], items[i + 1]];
    if (or === undefined || or.chunk !== null) return false;
    if (["comma", "stop", "clause"].some((tag) => or.tags.includes(tag))) return false;
    if (or.word === "او") return other?.word.endsWith("وا") === true && orElse(p, or, other);
  }
  return false;
}
