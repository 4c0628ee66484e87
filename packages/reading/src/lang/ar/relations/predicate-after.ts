import type { Item } from "../../../text/item.ts";
import { RELATIVE, SUBORDINATE, ends, isAside, isNumber, isOblique, nextComma } from "./words.ts";

/** A subject and its verb are rarely farther apart. */
const REACH = 26;
/** Items of an aside between commas. */
const ASIDE = 14;

/**
 * Where what is said of the counted at `from` stands: the first verb, participle or verbal noun behind them that agrees
 * with them, over what belongs to them: phrases, relative clauses, asides between commas, coordinated counts. -1 where
 * the clause ends before it.
 */
export function predicateAfter(
  items: readonly Item[],
  from: number,
  agrees: (item: Item, at: number) => boolean,
): number {
  let reduced = -1;
  for (let at = from + 1; at < Math.min(items.length, from + REACH); at++) {
    const item = items[at];
    if (item === undefined || ends(item)) return reduced;
    const { tags, word } = item;
    if (item.chunk !== null) {
      // `12 شخصاً من أصل 15 قُتلوا`
      const whole = items[at - 1]?.tags.includes("out-of") === true;
      if (isNumber(item) && !whole && !isOblique(items, at)) return reduced;
      continue;
    }
    // `3 أشخاص (بينهم سيدة) قُتلوا`
    if (tags.includes("paren-open")) {
      const close = closeOf(items, at);
      if (close < 0) return reduced;
      at = close;
      continue;
    }
    if (tags.includes("comma")) {
      const close = nextComma(items, at + 1, ASIDE);
      const next = items[close + 1];
      if (close < 0 || next === undefined || next.conj) return reduced;
      if (!isAside(items, at, close) && !agrees(next, close + 1)) return reduced;
      at = close;
      continue;
    }
    // `155 مدنياً بينهم 55 طفلاً و24 امرأة، قُتلوا`: who is among them closes with a comma
    if (tags.includes("among")) {
      const close = nextComma(items, at + 1, ASIDE);
      const next = items[close + 1];
      if (close > 0 && next !== undefined && !next.conj && agrees(next, close + 1))
        return close + 1;
      // `12 مدنياً بينهم سبعة أطفال وامرأة قتلوا`: or with the last of the list
      const end = listEnd(items, at + 1);
      const verb = items[end];
      if (end > 0 && verb?.conj === false && agrees(verb, end)) return end;
    }
    if (tags.includes("that") || tags.includes("say") || tags.includes("says-on")) return reduced;
    if (SUBORDINATE.has(word) && items[at + 1]?.tags.includes("still") !== true) return reduced;
    if (RELATIVE.has(word)) {
      const verb = relativeVerb(items, at + 1);
      if (verb >= 0) {
        reduced = agrees(items[verb] ?? item, verb) ? verb : reduced;
        at = verb;
      }
      continue;
    }
    const answer = item.conj && answersAs(items, from);
    if (item.conj && tags.includes("verb") && !answer) return reduced;
    if (agrees(answer ? { ...item, conj: false } : item, at)) return at;
    // a verb of others, whose subject follows it
    if (tags.includes("pred") && tags.includes("verb")) return reduced;
  }
  return reduced;
}

/** Index behind the counts and single persons of a list that opens at `from`, -1 where it is none. */
function listEnd(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < Math.min(items.length, from + ASIDE); at++) {
    const item = items[at];
    if (item === undefined) return -1;
    const joins = at === from || item.conj;
    const counts = item.chunk?.kind === "count" || item.tags.includes("counted");
    if (!joins || !counts || item.tags.includes("pred")) break;
  }
  return at > from ? at : -1;
}

/** Index of the bracket that closes the one at `open`, -1 for none in reach. */
function closeOf(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < Math.min(items.length, open + ASIDE); at++)
    if (items[at]?.tags.includes("paren-close") === true) return at;
  return -1;
}

/** Index of the verb of the relative clause that opens at `from`, -1 for none in reach. */
function relativeVerb(items: readonly Item[], from: number): number {
  for (let at = from; at < Math.min(items.length, from + 6); at++) {
    const item = items[at];
    if (item === undefined || ends(item) || item.tags.includes("comma")) return -1;
    if (item.tags.includes("pred")) return at;
  }
  return -1;
}

/** `أما العشرة الباقون فقُتلوا`: the `ف` that answers `أما` joins nothing. */
function answersAs(items: readonly Item[], from: number): boolean {
  return items.slice(Math.max(0, from - 2), from).some(({ word }) => word === "اما");
}
