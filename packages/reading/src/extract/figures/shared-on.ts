import { firstEndingAfter } from "../../text/item-at.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isGroupApart } from "./group-apart.ts";
import type { LinkedFigure } from "./link.ts";

/**
 * "25 of them by gunfire, three by suffocation and two under the rubble", `18 منهم بالرصاص واثنان دهساً`: a number alone that goes on from "so many of them" is some of
 * the same whole, as far as it still fits in. A verb or a noun of its own tells of others: "18 of them civilians, and 12 were wounded".
 */
export function sharedOn(
  figures: readonly LinkedFigure[],
  items: readonly Item[],
): readonly LinkedFigure[] {
  if (!figures.some((one) => isOfThem(one, items))) return figures;
  const found = [...figures];
  let open: Open | null = null;
  found.forEach((figure, i) => {
    const { count, partOf } = figure;
    const low = count.quantity.low ?? 0;
    if (partOf !== null && (isOfThem(figure, items) || partOf === open?.whole)) {
      const sum: number = open?.whole === partOf ? open.sum + low : low;
      open = { whole: partOf, sum, end: count.end };
      return;
    }
    if (open === null) return;
    const [whole, part] = [found[open.whole], found[i - 1]];
    // `46 شخصاً في غريان، منهم 6 أطفال، و37 في طبرق`
    const isApart =
      whole !== undefined && part !== undefined && isGroupApart(figure, part, whole, items);
    if (whole !== undefined && !isApart && goesOn(figure, whole, open, items)) {
      found[i] = { ...figure, mode: "part", partOf: open.whole };
      open = { ...open, sum: open.sum + low, end: count.end };
    } else open = null;
  });
  return found;
}

/** A whole of which some were told, how many so far, and where the last of them ends. */
interface Open {
  readonly whole: number;
  readonly sum: number;
  readonly end: number;
}

/** "25 of them", "18 of whom", `18 منهم`, by the rule that read its words; `منهم 25`. */
function isOfThem({ count, mode, partOf }: LinkedFigure, items: readonly Item[]): boolean {
  if (mode !== "part" || partOf === null) return false;
  if (count.rules.some((rule) => rule.endsWith(".count.of-them"))) return true;
  const at = firstEndingAfter(items, count.quantity.start);
  return THEM.test(items[at - 1]?.word ?? "");
}
const THEM = /^(?:منهم|منهن|منها)$/u;

function goesOn(
  { count, measure, mode, denied }: LinkedFigure,
  whole: LinkedFigure,
  open: Open,
  items: readonly Item[],
): boolean {
  const { low, high, start, end } = count.quantity;
  const all = whole.count.quantity.low;
  if (denied || measure !== whole.measure || (mode !== "unknown" && mode !== "total")) return false;
  if (low === null || low !== high || all === null || open.sum + low > all) return false;
  const at = firstEndingAfter(items, start);
  const [item, before] = [items[at], items[at - 1]];
  if (item === undefined || count.end > end) return false;
  const isJoined = item.conj || before?.word === "and" || before?.tags.includes("comma") === true;
  const between = items.filter((one) => one.start >= open.end && one.end <= start);
  return (
    isJoined &&
    !between.some((one) => !MANNERS.has(one.word) && hasOneOf(one, OWN)) &&
    !tellsOfOwn(items, at)
  );
}
const OWN = tagList("stop", "clause", "pred", "say", "aux");

/** "two were wounded", `واثنان أصيبا`, "two guards": what stands right behind says what they are or what befell them. */
function tellsOfOwn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && !MANNERS.has(next.word) && hasOneOf(next, TOLD);
}
/** `واثنان دهساً`, `وثلاثة خنقاً`: how they died, in words that look like a verb's dual. */
const MANNERS: ReadonlySet<string> = new Set(
  "دهسا غرقا خنقا حرقا قنصا ذبحا شنقا طعنا ضربا اختناقا رميا جوعا بردا عطشا سحقا نحرا رجما".split(
    " ",
  ),
);
const TOLD = tagList("counted", "aux", "pred", "verb-past", "reach");
