import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";

/** Items behind a number in which its own parts or its place begin. */
const REACH = 6;

/**
 * `قتل 46 شخصاً في غريان بينهم 6 أطفال، و37 في طبرق بينهم 4 أطفال`, "46 people, including six children, and 37 others, including four": a number joined
 * behind a part of another one, with parts of its own or in a place of its own, is one more group like the whole, and no part of it.
 */
export function isGroupApart(
  one: FigureDraft,
  part: LinkedFigure,
  whole: LinkedFigure,
  items: readonly Item[],
): boolean {
  const { group, unit } = one.count;
  const at = indexOf(items, one);
  // `46 شخصاً بينهم 20 امرأة، و12 طفلاً بينهم 3 رضع`: of a kind, as the part before it
  const isKind = group !== "unknown" && group !== whole.count.group && group !== part.count.group;
  if (isKind || unit === "events" || !isNamed(part)) return false;
  if (hasParts(items, at)) return one.count.noun.length === 0 || group === whole.count.group;
  if (one.count.measure !== null) return false;
  const [from, to] = [indexOf(items, whole), indexOf(items, part)];
  return (
    from >= 0 &&
    to > from &&
    isInTown(items, at + 1) &&
    items.slice(from + 1, to).some((_, i) => isInTown(items, from + 1 + i)) &&
    !items.slice(to + 1, at).some(({ tags }) => tags.includes("in"))
  );
}

/** "six children": of a kind that the whole is not. */
function isNamed({ count }: LinkedFigure): boolean {
  return count.group !== "unknown";
}

/** Whether some of those counted at `at` are told right behind them. */
export function hasParts(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const item = items[i];
    if (item === undefined || item.conj || ENDS.some((tag) => item.tags.includes(tag)))
      return false;
    if (item.tags.includes("among")) return true;
  }
  return false;
}
const ENDS: readonly string[] = ["stop", "pred", "quantity", "count", "clause", "colon"];

/** "in Tobruk", `في طبرق`, and no "in hospital", `في السوق`. */
function isInTown(items: readonly Item[], at: number): boolean {
  const place = items[at + 1];
  if (items[at]?.tags.includes("in") !== true || place === undefined) return false;
  const isName = place.chunk?.kind === "name" && place.tags.includes("place");
  return isName || (place.chunk === null && !place.def && place.tags.length === 0);
}

/** `46 شخصاً، إضافة إلى 37 على يد الشرطة بينهم 4 أطفال`: of a number that is no figure, and not of the one before it. */
export function isOfUnread(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
): boolean {
  const at = indexOf(items, one);
  const among = items.findLastIndex(({ tags }, i) => i < at && tags.includes("among"));
  if (among < 0 || at - among > 2) return false;
  for (let i = among - 1; i >= Math.max(0, among - REACH); i--) {
    const chunk = items[i]?.chunk;
    if (chunk?.kind !== "quantity" && chunk?.kind !== "count") continue;
    const { start, low } = chunk.kind === "count" ? chunk.quantity : chunk;
    // "four members of one family, including two women", `91 شخصاً (نصف العدد) بينهم طفلان`: too few to have them in it
    const isLarger = (low ?? 0) > (one.count.quantity.low ?? 0);
    return isLarger && before.every(({ count }) => count.quantity.start < start);
  }
  return false;
}

function indexOf(items: readonly Item[], { count }: FigureDraft): number {
  return items.findIndex(({ end }) => end > count.quantity.start);
}
