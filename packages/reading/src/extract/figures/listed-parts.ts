import type { Count, Item, Quantity } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** A number of a list, and its own words: behind them stands an aside or the next part. */
export interface ListedPart {
  /** Where its number stands among the items, -1 for one who is told without a number ("a cook"). */
  readonly at: number;
  readonly value: number;
  readonly chunk: Quantity | Count | null;
  /** Its own words, from the first of them to the aside or the part behind it. */
  readonly from: number;
  readonly to: number;
}

/** What closes a list before its sentence ends. */
export type Closing = "paren-close" | "dash" | null;

/** Items of a list that are looked through: a bound, so that a sentence without an end costs no more than others. */
const LONGEST = 70;
/** Words before a number that say where or who: "in the north six", "prison staff 14". */
const LEAD = 4;

const VERBS = tagList("pred", "aux", "say", "verb-past");
const ENDS = tagList("stop", "colon");

/**
 * The parts of a list from `from` on, in their order. What goes on from "among them", "of whom" or `منهم` is told in passing up to the comma behind it, and is no
 * part of its own; where `loose`, a joined number ends such an aside too. A number that stands behind a verb ("and wounded five") ends the list: it is told by that verb.
 */
export function partsFrom(
  items: readonly Item[],
  from: number,
  closing: Closing,
  loose: boolean,
): readonly ListedPart[] {
  const parts: ListedPart[] = [];
  const end = Math.min(items.length, from + LONGEST);
  let start = from;
  let aside = false;
  let own = null as { readonly at: number; readonly to: number } | null;
  const close = (to: number): void => {
    const part = own === null ? oneFrom(items, start, to) : numbered(items, start, own);
    if (part !== null && !(aside && own === null)) parts.push(part);
    own = null;
  };
  for (let i = from; i < end; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (hasOneOf(item, ENDS) || (closing !== null && item.tags.includes(closing))) {
      close(i);
      return parts;
    }
    const comma = item.tags.includes("comma") || item.tags.includes("semicolon");
    const joint = joins(items, i);
    if (i > start && (comma || joint)) {
      if (!aside || comma || loose) {
        close(i);
        start = joint && !comma ? (item.conj ? i : i + 1) : i + 1;
        aside = false;
      }
      if (comma || !item.conj) continue;
    } else if (comma || item.word === "and") {
      start = i + 1;
      continue;
    }
    if (isAside(items, i) && i > from) {
      if (own !== null) own = { ...own, to: Math.min(own.to, i) };
      aside = true;
    }
    if (aside || own !== null || !isNumber(item)) continue;
    const lead = items.slice(start, i);
    // "police named six witnesses": what stands before tells of them by itself
    if (i - start > LEAD || !leadsIn(lead[0])) return parts;
    if (lead.some((one) => hasOneOf(one, VERBS))) return parts;
    own = { at: i, to: end };
  }
  close(end);
  return parts;

  function numbered(
    all: readonly Item[],
    first: number,
    { at, to }: { at: number; to: number },
  ): ListedPart | null {
    const chunk = all[at]?.chunk;
    if (chunk?.kind !== "count" && chunk?.kind !== "quantity") return null;
    const { low, high } = chunk.kind === "count" ? chunk.quantity : chunk;
    if (low === null || low !== high) return null;
    return { at, value: low, chunk, from: first, to: Math.min(to, endOf(all, at)) };
  }
}

/** "in the north six", "the other six", "another six", `وفي الساحة ستة`. */
function leadsIn(first: Item | undefined): boolean {
  return (
    first === undefined || first.prep !== "" || hasOneOf(first, LEADS) || OTHERS.test(first.word)
  );
}
const LEADS = tagList("func", "in", "article");
const OTHERS = /^(?:another|also|only|all|كذلك|ايضا|نحو)$/u;

/** Where the words of a number end: at the next comma or joined part. */
function endOf(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tags.includes("comma") || item.tags.includes("semicolon") || hasOneOf(item, ENDS))
      return i;
    if (joins(items, i) || isAside(items, i)) return i;
  }
  return items.length;
}

/** "and five", `وخمسة`, "and a cook": what is joined has a number or an article. */
function joins(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.word === "and" || item.word === "و") {
    const next = items[at + 1];
    return next !== undefined && (isNumber(next) || /^(?:an?|one|another)$/u.test(next.word));
  }
  return item.conj && (isNumber(item) || item.tags.includes("enumerates") || item.prep !== "");
}

function isNumber({ chunk }: Item): boolean {
  if (chunk?.kind === "count") return true;
  return chunk?.kind === "quantity" && chunk.fractional !== true;
}

/** "among them", `بينهم`, "including", "two of whom". */
function isAside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.tags.includes("among") || item.word === "including") return true;
  const [of, them] = [items[at + 1]?.word, items[at + 2]?.word ?? ""];
  if (isNumber(item) && of === "of" && THEM.test(them)) return true;
  return isNumber(item) && OF_THEM.test(of ?? "");
}
/** `ستة منهم`; `ستة مدنيين بينهم صبي` is no number of those before. */
const OF_THEM = /^(?:منهم|منهن|منها|منهما)$/u;
const THEM = /^(?:them|whom|these|those)$/u;

/** "a cook", "the master", `مدير المنجم`, `وطفلة`, "a fourth": one, where no verb is told of it. */
function oneFrom(items: readonly Item[], from: number, to: number): ListedPart | null {
  const first = items[from];
  if (first === undefined || to <= from || first.chunk !== null) return null;
  const words = items.slice(from, Math.min(to, from + LEAD));
  const english = /^[a-z]/u.test(first.word);
  const led = /^(?:an?|the|its|his|her|their|one|another)$/u.test(first.word);
  const isOne = english
    ? led && !words.some(({ sense }) => sense?.number === "pl")
    : first.tags.includes("enumerates") ||
      first.tags.includes("office") ||
      (first.tags.includes("counted") && first.sense?.unit === "persons" && !first.def);
  if (!isOne || words.some((one) => hasOneOf(one, LED_OUT))) return null;
  return { at: -1, value: 1, chunk: null, from, to };
}
const LED_OUT = tagList("aux", "say", "among");
