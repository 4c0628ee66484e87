import type { Item } from "../text/item.ts";
import type { Match } from "./rule.ts";

/**
 * Patterns over items, as small as they can be:
 * - `tag` an item with that tag; `a|b` with one of them; `=word` that folded word; `!tag` an item without it;
 * - `_` any item; `-` any item that is no boundary (tags `stop`, `clause`);
 * - `x?` once or not (takes it where it can); `x{0,6}` up to six, as few as will do;
 * - `name:x` names the element; `a+b` an item with both tags; `^` the start and `$` the end of the items.
 */
export interface Pattern {
  /** Tags and `=words` with which a match can begin. */
  readonly opens: readonly string[];
  readonly match: (items: readonly Item[], at: number) => Match | null;
}

interface Element {
  readonly name: string;
  readonly test: (item: Item) => boolean;
  readonly least: number;
  readonly most: number;
  readonly greedy: boolean;
  readonly edge: "" | "^" | "$";
}

/** Compiles `source`; throws a TypeError that names the rule when it is malformed. */
export function compile(source: string, rule: string): Pattern {
  const parts = source.trim().split(/\s+/u);
  const elements = parts.map((part) => element(part, rule));
  const opens = openers(parts, rule);
  // Most tries of a pattern that opens with a common word ("is", "no") fail at its second element: asked first.
  const [first, second] = elements;
  const next = isOne(first) && isOne(second) ? second : undefined;
  return {
    opens,
    match: (items, at) => {
      if (next !== undefined) {
        const item = items[at + 1];
        if (item === undefined || !next.test(item)) return null;
      }
      const spans: [number, number][] = [];
      const to = walk(elements, 0, items, at, spans);
      return to < 0 ? null : matchOf(items, at, to, elements, spans);
    },
  };
}

function isOne(one: Element | undefined): boolean {
  return one !== undefined && one.least === 1 && one.most === 1 && one.edge === "";
}

function element(part: string, rule: string): Element {
  if (part === "^" || part === "$")
    return { name: "", test: () => true, least: 0, most: 0, greedy: true, edge: part };
  const shape = /^(?:([a-z]\w*):)?(.+?)(\?|\{(\d+),(\d+)\})?$/u.exec(part);
  if (shape === null) throw new TypeError(`rule ${rule}: cannot read pattern element "${part}"`);
  const [, name = "", what = "", quantifier = "", least = "0", most = "0"] = shape;
  const test = tester(what);
  if (quantifier === "") return { name, test, least: 1, most: 1, greedy: true, edge: "" };
  if (quantifier === "?") return { name, test, least: 0, most: 1, greedy: true, edge: "" };
  return { name, test, least: Number(least), most: Number(most), greedy: false, edge: "" };
}

function tester(what: string): (item: Item) => boolean {
  if (what === "_") return () => true;
  if (what === "-") return (item) => !item.tags.includes("stop") && !item.tags.includes("clause");
  if (what.startsWith("!")) {
    const not = what.slice(1).split("|").map(tester);
    return (item) => !not.some((test) => test(item)) && !item.tags.includes("stop");
  }
  const choices = what.split("|").map(oneOf);
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) return only;
  return (item) => choices.some((test) => test(item));
}

function oneOf(choice: string): (item: Item) => boolean {
  if (choice.startsWith("=")) {
    const word = choice.slice(1);
    return (item) => item.word === word;
  }
  const tags = choice.split("+");
  const [only = ""] = tags;
  if (tags.length === 1) return (item) => item.tags.includes(only);
  return (item) => tags.every((tag) => item.tags.includes(tag));
}

/** A pattern must begin with something concrete: it is looked up by it. */
function openers(parts: readonly string[], rule: string): readonly string[] {
  const opens: string[] = [];
  for (const part of parts) {
    if (part === "^") continue;
    const what = part.replace(/^[a-z]\w*:/u, "").replace(/\?$|\{\d+,\d+\}$/u, "");
    if (what.startsWith("!") || what === "_" || what === "-" || what === "$")
      throw new TypeError(`rule ${rule}: a pattern must open with a tag or a word, not "${part}"`);
    for (const choice of what.split("|"))
      opens.push(choice.startsWith("=") ? choice : (choice.split("+")[0] ?? ""));
    if (!part.endsWith("?") && !/\{0,\d+\}$/u.test(part)) break;
  }
  return opens;
}

/** Index after the match, or -1. Bounded: gaps have a most, and patterns are short. */
function walk(
  elements: readonly Element[],
  k: number,
  items: readonly Item[],
  at: number,
  spans: [number, number][],
): number {
  const one = elements[k];
  if (one === undefined) return at;
  if (one.edge === "^") return at === 0 ? skip(elements, k, items, at, spans) : -1;
  if (one.edge === "$") return at === items.length ? skip(elements, k, items, at, spans) : -1;
  let reach = 0;
  while (reach < one.most) {
    const item = items[at + reach];
    if (item === undefined || !one.test(item)) break;
    reach++;
  }
  if (reach < one.least) return -1;
  const [from, step, last] = one.greedy ? [reach, -1, one.least] : [one.least, 1, reach];
  for (let n = from; one.greedy ? n >= last : n <= last; n += step) {
    spans[k] = [at, at + n];
    const to = walk(elements, k + 1, items, at + n, spans);
    if (to >= 0) return to;
  }
  return -1;
}

function skip(
  elements: readonly Element[],
  k: number,
  items: readonly Item[],
  at: number,
  spans: [number, number][],
): number {
  spans[k] = [at, at];
  return walk(elements, k + 1, items, at, spans);
}

function matchOf(
  items: readonly Item[],
  from: number,
  to: number,
  elements: readonly Element[],
  spans: readonly [number, number][],
): Match {
  const all = (name: string): readonly Item[] => {
    for (let k = 0; k < elements.length; k++) {
      const span = spans[k];
      if (elements[k]?.name === name && span !== undefined && span[1] > span[0])
        return items.slice(span[0], span[1]);
    }
    return [];
  };
  return { items, from, to, all, get: (name) => all(name)[0] ?? null };
}
