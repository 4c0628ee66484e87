import type { Figure } from "../../model/figure.ts";
import type { Item, Quantity } from "../../text/item.ts";
import { exactValue, type Evidence, type Noticed } from "./evidence.ts";

/** Words after which everybody is listed: `هم 5 جنود و6 مدنيين`, "comprising". */
const ALL_OF_IT: ReadonlySet<string> = new Set(["هم", "comprising", "namely"]);
/** The last part is what is left: "the remaining ten", `والباقون`. */
const REST: ReadonlySet<string> = new Set([
  "remaining",
  "باقون",
  "باقين",
  "الباقون",
  "الباقين",
  "والباقون",
  "والباقين",
]);
/** Words that a part may have beside its number and noun ("5 soldiers of the guard"). */
const MOST_WORDS = 4;

/**
 * Totals whose parts are said to be all of them and do not add up: "12 killed: 5 soldiers and 6 civilians". Parts
 * after "including" or `بينهم` are never added.
 */
export function sumFindings({ parts, figures }: Evidence): readonly Noticed[] {
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  const counting = new Set(figures.map(({ sentence }) => sentence.start));
  return parts.flatMap(({ start, items }) => {
    if (!counting.has(start)) return [];
    const found = listed(items, byStart) ?? withRest(items, byStart);
    if (found === null || found.detail.sum === found.detail.total) return [];
    return [{ code: "sum-mismatch" as const, severity: "warning" as const, ...found }];
  });
}

interface Sum {
  readonly start: number;
  readonly end: number;
  readonly detail: { readonly sum: number; readonly total: number; readonly parts: number };
}

function quantityOf(item: Item | undefined): Quantity | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "count") return chunk.quantity;
  return chunk?.kind === "quantity" ? chunk : null;
}

/** The figure that is counted at `item`, where it is a total that can have parts. */
function totalAt(item: Item | undefined, byStart: ReadonlyMap<number, Figure>): Figure | null {
  const figure = byStart.get(quantityOf(item)?.start ?? -1);
  return figure === undefined || figure.mode === "part" ? null : figure;
}

/** A total, then `:` or `(` or `هم`, then nothing but numbers with their nouns. */
function listed(items: readonly Item[], byStart: ReadonlyMap<number, Figure>): Sum | null {
  let nearest = -1;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    if (quantityOf(item) !== null) nearest = at;
    const paren = item.tags.includes("paren-open");
    if (!paren && !item.tags.includes("colon") && !ALL_OF_IT.has(item.word)) continue;
    const total = totalAt(items[nearest], byStart);
    const list = total === null ? null : numbersOnly(items, at + 1, paren);
    if (total !== null && list !== null) return sumOf(total, list);
  }
  return null;
}

/** Numbers from `from` to the bracket's or the sentence's end, where little else stands between them. */
function numbersOnly(
  items: readonly Item[],
  from: number,
  paren: boolean,
): readonly Quantity[] | null {
  const found: Quantity[] = [];
  let words = 0;
  let bound = true;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const quantity = quantityOf(item);
    if (paren && item.tags.includes("paren-close")) return found;
    if (quantity !== null) {
      if (!bound && !item.conj) return null;
      found.push(quantity);
      words = 0;
      bound = false;
    } else if (item.word === "and" || item.word === "و" || item.tags.includes("comma")) {
      bound = true;
    } else if (item.tags.includes("stop")) break;
    else if (bound && found.length > 1 && !hasNumber(items, at)) return paren ? null : found;
    else if (item.chunk !== null || isOther(item) || ++words > MOST_WORDS) return null;
  }
  return paren ? null : found;
}

/** "10 in Darsa, 15 in Olm, the ministry said": who says so ends the list. */
function hasNumber(items: readonly Item[], from: number): boolean {
  return items.slice(from).some((item) => quantityOf(item) !== null);
}

/** A verb, a clause or a partitive: what follows is more than a list of who they were. */
function isOther({ tags, conj }: Item): boolean {
  return (
    conj ||
    tags.includes("pred") ||
    tags.includes("clause") ||
    tags.includes("colon") ||
    tags.includes("paren") ||
    tags.includes("among")
  );
}

/** "20 were killed, 8 of them children and the remaining 10 women": all numbers after the total. */
function withRest(items: readonly Item[], byStart: ReadonlyMap<number, Figure>): Sum | null {
  const rest = items.findIndex(({ word }) => REST.has(word));
  if (rest < 0) return null;
  const first = items.findIndex((item) => quantityOf(item) !== null);
  const total = first < rest ? totalAt(items[first], byStart) : null;
  const list = items.slice(first + 1).flatMap((item) => quantityOf(item) ?? []);
  const after = items.slice(rest, rest + 3).some((item) => quantityOf(item) !== null);
  return total !== null && after && list.length === 2 ? sumOf(total, list) : null;
}

/** Null where a number is not exact, or is larger than the whole: then it is no part. */
function sumOf(total: Figure, list: readonly Quantity[]): Sum | null {
  const whole = exactValue(total);
  let sum = 0;
  for (const quantity of list) {
    const value = exactValue(quantity);
    if (value === null || whole === null || value >= whole) return null;
    sum += value;
  }
  const last = list.at(-1);
  if (whole === null || last === undefined || list.length < 2) return null;
  return { start: total.start, end: last.end, detail: { sum, total: whole, parts: list.length } };
}
