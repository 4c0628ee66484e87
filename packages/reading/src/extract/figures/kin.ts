import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";

/** Outcomes that things have, or that say nothing of who has them; all others are of people. */
const OF_THINGS: ReadonlySet<FigureDraft["measure"]> = new Set<FigureDraft["measure"]>([
  "destroyed",
  "damaged",
  "vehicles",
  "strikes",
  "other",
  "inherit",
]);

/** Who is missing or held may be others than those let go before. */
const LEFT: ReadonlySet<FigureDraft["measure"]> = new Set<FigureDraft["measure"]>([
  "missing",
  "held",
  "hostage",
]);
/** Groups by age and sex, which are told of some of the people and seldom of all. */
const SOME_PEOPLE: ReadonlySet<string> = new Set(["women", "children", "elderly"]);

/** What one of the victims happens to be, and not the others ("killed a driver and wounded four others"); a soldier is seldom hit alone. */
const TRADES: ReadonlySet<string> = new Set([
  "drivers",
  "medics",
  "teachers",
  "journalists",
  "aid-workers",
  "staff",
  "commanders",
  "leaders",
]);

/** Is it what somebody does, which says nothing of whoever was hit beside him? */
export function isTrade(group: string): boolean {
  return TRADES.has(group);
}

/**
 * One man, woman, child or driver: what he is says nothing of others. No more do two drivers (`مقتل سائقين وإصابة أربعة آخرين`) or two women
 * (`قُتلت سيدتان وأصيب أربعة`); two children may be told of among children.
 */
function isOneOfAKind({ count: { group, quantity } }: LinkedFigure): boolean {
  if (quantity.high === 2) return group === "women" || TRADES.has(group);
  return quantity.high === 1 && (isKind(group) || TRADES.has(group));
}

/** One or two, told by the noun alone. */
function isFew({ count: { quantity } }: LinkedFigure): boolean {
  return quantity.high !== null && quantity.high <= 2 && !quantity.digits;
}

function isKind(group: string): boolean {
  return SOME_PEOPLE.has(group) || group === "men";
}

/** "Five men and four women were killed", "nine children and a teacher": the last of two kinds to whom the same befell. */
export function isLastOfKinds(last: LinkedFigure, before: readonly LinkedFigure[]): boolean {
  const { group, unit } = last.count;
  if (group === "unknown" || isThing(unit)) return false;
  // `طبيب وممرضتان`: two kinds of one group, told one by one
  const own = isFew(last) ? before.indexOf(last) : 0;
  const beside = own < 0 ? before.at(-1) : before[own - 1];
  if (
    beside !== undefined &&
    isFew(beside) &&
    beside.measure === last.measure &&
    beside.count.group === group &&
    beside.mode === last.mode
  )
    return true;
  return before.some(
    ({ count, measure }) =>
      measure === last.measure &&
      count.group !== group &&
      // "nine patients and a nurse"
      (count.group !== "unknown" || last.count.quantity.high === 1) &&
      !isThing(count.unit),
  );
}

/** The figure whose group a count without a noun has: of people, where what happened happens to people. */
export function kinOf(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  last: LinkedFigure | undefined,
): LinkedFigure | undefined {
  // `أصيب معلمان … وعودة 31 منهم`: of two there are no 31, so of others
  // "three policemen were killed; forty of those injured" are none of the three
  const some = one.count.noun.includes("them") || one.count.noun.includes("some-of");
  if (last !== undefined && some && exceeds(one, last))
    return before.findLast((figure) => !exceeds(one, figure));
  // `تحرير أربع فتيات، ليبقى 51 في عداد المفقودين`: a larger number of others, and not of girls
  if (
    last !== undefined &&
    SOME_PEOPLE.has(last.count.group) &&
    LEFT.has(one.measure) &&
    last.measure !== one.measure &&
    exceeds(one, last)
  )
    // `قُتل خمسة رجال وامرأتان، وفُقد ثلاثة`: of neither kind
    return isLastOfKinds(last, before)
      ? undefined
      : before.findLast((figure) => !SOME_PEOPLE.has(figure.count.group));
  // "9 people, 5 of them children, killed and 20 others hurt": the others are no children
  if (
    last?.mode === "part" &&
    last.partOf !== null &&
    one.mode !== "part" &&
    one.measure !== last.measure
  ) {
    const whole = before.findLast((figure) => figure.mode !== "part");
    if (whole !== undefined) return kinOf(one, before.slice(0, before.indexOf(whole) + 1), whole);
  }
  // `قُتلت امرأة وأصيبت ست أخريات`: in the feminine plural women like her
  if (last?.count.group === "women" && one.count.noun.includes("others-female")) return last;
  // "a woman was killed and seven others were wounded", `مقتل طفل وإصابة خمسة`, `مقتل سائق وإصابة أربعة آخرين`: of others
  if (
    last !== undefined &&
    isOneOfAKind(last) &&
    last.measure !== one.measure &&
    exceeds(one, last)
  )
    return undefined;
  // "the dead were five men and four women, and 12 were wounded": not of the kind named last
  if (last !== undefined && last.measure !== one.measure && isLastOfKinds(last, before))
    return undefined;
  // "hit by two rockets, one wounded": who is wounded is no rocket
  if (OF_THINGS.has(one.measure) || last === undefined || !isThing(last.count.unit)) return last;
  return before.findLast((figure) => !isThing(figure.count.unit));
}

/** "Sixteen died. Fewer than two hundred had come out": no part of the sixteen, whatever they did. */
export function exceeds({ count }: FigureDraft, whole: LinkedFigure): boolean {
  const said = count.quantity.low ?? count.quantity.high;
  const most = whole.count.quantity.high;
  return said !== null && most !== null && said > most;
}

/** "Of the 31 prisoners in the van, three were killed": the count that opens the sentence says of whom the numbers alone are. */
export function openedBy(
  one: FigureDraft,
  items: readonly Item[],
  from: number,
): Pick<LinkedFigure, "count"> | undefined {
  if (items[0]?.word !== "of") return undefined;
  const head = items[items[1]?.tags.includes("article") === true ? 2 : 1];
  const chunk = head?.chunk;
  // "Of the attackers, six were killed"
  if (
    head !== undefined &&
    chunk === null &&
    head.tags.includes("many") &&
    head.sense?.unit === "persons" &&
    items[items.indexOf(head) + 1]?.tags.includes("comma") === true
  )
    return isAloneIn(items, from, head)
      ? {
          count: {
            ...one.count,
            group: head.sense.group ?? "unknown",
            unit: "persons",
            noun: head.tags,
          },
        }
      : undefined;
  if (
    chunk?.kind !== "count" ||
    chunk.unit !== "persons" ||
    chunk.quantity.start === one.count.quantity.start
  )
    return undefined;
  const between = items.slice(0, from);
  const [said, most] = [one.count.quantity.low, chunk.quantity.high];
  const fits = said !== null && most !== null && said < most;
  // "Of the 31 prisoners, four women were hurt and nine fled": another noun stands between
  const others = between.some(
    (item) => item.chunk?.kind === "count" && item.chunk !== chunk && item.chunk.unit !== "unknown",
  );
  return fits && !others && between.some(({ tags }) => tags.includes("comma"))
    ? { count: chunk }
    : undefined;
}

/** No other noun with a number stands between. */
function isAloneIn(items: readonly Item[], from: number, head: Item): boolean {
  return items
    .slice(items.indexOf(head), from)
    .every(({ chunk }) => chunk?.kind !== "count" || chunk.unit === "unknown");
}

export function ofKin(one: FigureDraft, kin: Pick<LinkedFigure, "count"> | undefined): FigureDraft {
  if (kin === undefined)
    return one.count.noun.includes("others-female")
      ? { ...one, count: { ...one.count, group: "women", unit: "persons" } }
      : one;
  const { unit, noun } = kin.count;
  const some = one.count.noun.includes("some-of") ? ["some-of"] : [];
  // `خمسة رجال وخمس أخريات`
  const areWomen = kin.count.group === "men" && one.count.noun.includes("others-female");
  const group = areWomen ? "women" : kin.count.group;
  return { ...one, count: { ...one.count, group, unit, noun: [...noun, ...some] } };
}

/** People are no part of things. */
export function suits(part: FigureDraft, whole: LinkedFigure): boolean {
  const { unit } = part.count;
  return unit === "unknown" || isThing(unit) === isThing(whole.count.unit);
}

export function isThing(unit: FigureDraft["count"]["unit"]): boolean {
  return unit === "houses" || unit === "vehicles" || unit === "items" || unit === "events";
}
