import type { Item } from "../text/item.ts";
import { EVERY, isOf, openersBit, type ItemClass } from "../text/traits.ts";
import { compile, isThere, type Needed, type Pattern } from "./pattern.ts";

/** What a rule matched: `items[from, to)` and the named elements of its pattern. */
export interface Match {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  /** First item of a named element, null where an optional one did not match. */
  get(name: string): Item | null;
  /** All items of a named element. */
  all(name: string): readonly Item[];
}

/**
 * A rule is a frozen plain object. `Out` is what it reads, `Context` what its stage knows besides the items
 * (publication date, raw text). `hits` are texts with what the whole reading must say of them by this rule,
 * written as `docs/contract.md` describes; `misses` are texts in which this rule must not fire.
 */
export interface Rule<Out, Context> {
  readonly id: string;
  /** One pattern, or several that are read alike. */
  readonly pattern: string | readonly string[];
  /** Null vetoes the match and the next rule is asked. */
  readonly read: (match: Match, context: Context) => Out | null;
  readonly why: string;
  readonly hits: readonly (readonly [text: string, said: string])[];
  readonly misses: readonly string[];
}

/** What a rule read, with the items it used. */
export interface Fired<Out> {
  readonly out: Out;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

/** Rules made ready: `at(items, i)` gives the reading of the longest match that starts there; ties go to array order. */
export interface RuleSet<Out, Context> {
  readonly rules: readonly Rule<Out, Context>[];
  /** Bit of the items at which a rule may begin: `at` is worth asking of no other. */
  readonly opens: number;
  readonly at: (items: readonly Item[], i: number, context: Context) => Fired<Out> | null;
}

/**
 * A rule with its pattern compiled and its place in the array. What the pattern needs stands here again, and where that is said of the next item as its class alone:
 * four of five tries end there, and each step on the way to it is one more look into memory.
 */
interface Ready<Out, Context> {
  readonly next: ItemClass | null;
  readonly needed: Needed | null;
  readonly rule: Rule<Out, Context>;
  readonly order: number;
  readonly pattern: Pattern;
}

function ready<Out, Context>(
  rule: Rule<Out, Context>,
  order: number,
  pattern: Pattern,
): Ready<Out, Context> {
  const { needed } = pattern;
  const isNext = needed !== null && needed.from === 1 && needed.to === 1;
  return isNext
    ? { next: needed.among, needed: null, rule, order, pattern }
    : { next: null, needed, rule, order, pattern };
}

interface Best<Out> extends Fired<Out> {
  readonly order: number;
}

export function ruleSet<Out, Context>(rules: readonly Rule<Out, Context>[]): RuleSet<Out, Context> {
  const byTag = new Map<string, Ready<Out, Context>[]>();
  const byWord = new Map<string, Ready<Out, Context>[]>();
  const openers = new Set<string>();
  for (const [order, rule] of rules.entries()) {
    for (const source of [rule.pattern].flat()) {
      const one = ready(rule, order, compile(source, rule.id));
      for (const opener of one.pattern.opens) {
        openers.add(opener);
        const [map, key] = opener.startsWith("=") ? [byWord, opener.slice(1)] : [byTag, opener];
        const list = map.get(key);
        if (list === undefined) map.set(key, [one]);
        else list.push(one);
      }
    }
  }
  const opens = openersBit(openers);
  /** Rules that may begin at an item, in their order, each once. */
  const openedBy = (item: Item): readonly Ready<Out, Context>[] => {
    const found = new Set(item.tags.flatMap((tag) => byTag.get(tag) ?? []));
    for (const one of byWord.get(item.word) ?? []) found.add(one);
    return [...found].toSorted((a, b) => a.order - b.order);
  };
  /** The same by the sort of the item; asked for the first time, most are empty. */
  const bySort: (readonly Ready<Out, Context>[] | null)[] = [];
  const at = (items: readonly Item[], i: number, context: Context): Fired<Out> | null => {
    const item = items[i];
    if (item === undefined) return null;
    // A set that came when sorts were known may ask for words that they do not tell apart
    if (opens === EVERY) return bestOf(openedBy(item), items, i, context);
    let list = bySort[item.sort] ?? null;
    if (list === null) {
      while (bySort.length <= item.sort) bySort.push(null);
      list = bySort[item.sort] = openedBy(item);
    }
    return bestOf(list, items, i, context);
  };
  return { rules, opens, at };
}

/** The best of what the rules of a list read: longest first; of equal length the one that stands earlier. */
function bestOf<Out, Context>(
  list: readonly Ready<Out, Context>[],
  items: readonly Item[],
  i: number,
  context: Context,
): Best<Out> | null {
  let best: Best<Out> | null = null;
  const behind = items[i + 1];
  for (const one of list) {
    // Most tries of a pattern that opens with a common word ("is", "no") fail at what it needs next: asked first.
    const { next, needed } = one;
    if (next !== null && (behind === undefined || !isOf(behind, next))) continue;
    if (needed !== null && !isThere(needed, items, i)) continue;
    const { rule, order, pattern } = one;
    const match = pattern.match(items, i);
    if (match === null) continue;
    const { from, to } = match;
    if (best !== null && (to < best.to || (to === best.to && order >= best.order))) continue;
    const out = rule.read(match, context);
    if (out !== null) best = { out, rule: rule.id, from, to, order };
  }
  return best;
}

/** All readings of a list of items, left to right, each item in one match at most. */
export function scan<Out, Context>(
  set: RuleSet<Out, Context>,
  items: readonly Item[],
  context: Context,
): Fired<Out>[] {
  const fired: Fired<Out>[] = [];
  const { opens } = set;
  for (let i = 0; i < items.length;) {
    const item = items[i];
    const found =
      item === undefined || (item.opens & opens) === 0 ? null : set.at(items, i, context);
    if (found === null) i++;
    else {
      fired.push(found);
      i = Math.max(found.to, i + 1);
    }
  }
  return fired;
}

/** Replaces what a pass read by one item a match: the next pass sees chunks. */
export function chunk<Out, Context>(
  set: RuleSet<Out, Context>,
  items: readonly Item[],
  context: Context,
  toItem: (fired: Fired<Out>, items: readonly Item[]) => Item,
): readonly Item[] {
  const fired = scan(set, items, context);
  if (fired.length === 0) return items;
  const out: Item[] = [];
  let i = 0;
  for (const one of fired) {
    while (i < one.from) {
      const item = items[i++];
      if (item !== undefined) out.push(item);
    }
    out.push(toItem(one, items));
    i = one.to;
  }
  for (; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined) out.push(item);
  }
  return out;
}
