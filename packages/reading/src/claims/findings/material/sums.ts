import type { Figure } from "../../../model/figure.ts";
import type { Item, Quantity } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import type { ReadSentence } from "../../../extract/stage.ts";
import {
  exactValue,
  type Evidence,
  type Noticed,
  type ToldSum,
  type ToldSums,
} from "./evidence.ts";

/** Words after which everybody is listed: `هم 5 جنود و6 مدنيين`, "comprising". */
const ALL_OF_IT = ["هم", "comprising", "namely"];
/** What opens a list: one of these words, a colon or a bracket. */
const OPENS_LIST = itemClass(["paren-open", "colon", ...ALL_OF_IT.map((word) => `=${word}`)]);
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
export function sumFindings({ noted, figures }: Evidence): readonly Noticed[] {
  if (noted.sums.length === 0) return [];
  const byStart = new Map(figures.map((figure) => [figure.start, figure]));
  const whole = ({ total }: ToldSum): Figure | null => {
    const figure = byStart.get(total);
    return figure === undefined || figure.mode === "part" ? null : figure;
  };
  return noted.sums.flatMap(({ listed, withRest }) => {
    const first = listed.find((one) => whole(one) !== null);
    const sum = (one: ToldSum | null | undefined): Sum | null => {
      const total = one === null || one === undefined ? null : whole(one);
      return total === null ? null : sumOf(total, one?.list ?? []);
    };
    const found = sum(first) ?? sum(withRest);
    if (found === null || found.detail.sum === found.detail.total) return [];
    return [{ code: "sum-mismatch" as const, severity: "warning" as const, ...found }];
  });
}

/** The lists of a sentence that counts something; null where it has none. */
export function toldSums({ items }: ReadSentence): ToldSums | null {
  const [listed, rest] = [listedIn(items), withRestIn(items)];
  return listed.length === 0 && rest === null ? null : { listed, withRest: rest };
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

/** A total, then `:` or `(` or `هم`, then nothing but numbers with their nouns. */
function listedIn(items: readonly Item[]): readonly ToldSum[] {
  const found: ToldSum[] = [];
  let nearest: Quantity | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    nearest = quantityOf(item) ?? nearest;
    if (!isOf(item, OPENS_LIST)) continue;
    const paren = item.tags.includes("paren-open");
    const list = nearest === null ? null : numbersOnly(items, at + 1, paren);
    if (nearest !== null && list !== null) found.push({ total: nearest.start, list });
  }
  return found;
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
function withRestIn(items: readonly Item[]): ToldSum | null {
  const rest = items.findIndex(({ word }) => REST.has(word));
  if (rest < 0) return null;
  const first = items.findIndex((item) => quantityOf(item) !== null);
  const total = first < rest ? quantityOf(items[first]) : null;
  const list = items.slice(first + 1).flatMap((item) => quantityOf(item) ?? []);
  const after = items.slice(rest, rest + 3).some((item) => quantityOf(item) !== null);
  return total !== null && after && list.length === 2 ? { total: total.start, list } : null;
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
