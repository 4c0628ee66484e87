import type { Item } from "../text/item.ts";
import { compile } from "./pattern.ts";

/** What a rule matched: `items[from, to)` and the named elements of its pattern. */
export interface Match {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  /** First item of a named element, null where an optional one did not match. */
  readonly get: (name: string) => Item | null;
  /** All items of a named element. */
  readonly all: (name: string) => readonly Item[];
}

/**
 * A rule is a frozen plain object. `Out` is what it reads, `Context` what its stage knows besides the items
 * (publication date, raw text). `hits` are texts with what the whole reading must say of them by this rule,
 * written as `docs/contract.md` describes; `misses` are texts in which this rule must not fire.
 */
export interface Rule<Out, Context> {
  readonly id: string;
  readonly pattern: string;
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
  readonly at: (items: readonly Item[], i: number, context: Context) => Fired<Out> | null;
}

export function ruleSet<Out, Context>(rules: readonly Rule<Out, Context>[]): RuleSet<Out, Context> {
  const ready = rules.map((rule, order) => ({
    rule,
    order,
    pattern: compile(rule.pattern, rule.id),
  }));
  type Ready = (typeof ready)[number];
  const byTag = new Map<string, Ready[]>();
  const byWord = new Map<string, Ready[]>();
  for (const one of ready) {
    for (const opener of one.pattern.opens) {
      const [map, key] = opener.startsWith("=") ? [byWord, opener.slice(1)] : [byTag, opener];
      const list = map.get(key);
      if (list === undefined) map.set(key, [one]);
      else list.push(one);
    }
  }
  const at = (items: readonly Item[], i: number, context: Context): Fired<Out> | null => {
    const item = items[i];
    if (item === undefined) return null;
    let best: Fired<Out> | null = null;
    let bestOrder = 0;
    const tried = (list: readonly Ready[] | undefined): void => {
      if (list === undefined) return;
      for (const { rule, order, pattern } of list) {
        const match = pattern.match(items, i);
        if (match === null) continue;
        // Longest first; of equal length the rule that stands earlier in the array.
        if (best !== null && (match.to < best.to || (match.to === best.to && order >= bestOrder)))
          continue;
        const out = rule.read(match, context);
        if (out === null) continue;
        best = { out, rule: rule.id, from: match.from, to: match.to };
        bestOrder = order;
      }
    };
    for (const tag of item.tags) tried(byTag.get(tag));
    if (byWord.size > 0) tried(byWord.get(item.word));
    return best;
  };
  return { rules, at };
}

/** All readings of a list of items, left to right, each item in one match at most. */
export function scan<Out, Context>(
  set: RuleSet<Out, Context>,
  items: readonly Item[],
  context: Context,
): Fired<Out>[] {
  const fired: Fired<Out>[] = [];
  for (let i = 0; i < items.length;) {
    const found = set.at(items, i, context);
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
