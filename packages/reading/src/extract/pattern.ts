import type { Item } from "../text/item.ts";
import { signBits } from "../text/traits.ts";
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
  /** Signs of which the item after the first must have one; 0 where that is not said. */
  readonly next: number;
  readonly match: (items: readonly Item[], at: number) => Match | null;
}

interface Element {
  readonly name: string;
  /** Signs of which an item must have one before it is worth testing; 0 where any may do. */
  readonly signs: number;
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
  return {
    opens,
    next: isOne(first) && isOne(second) ? second.signs : 0,
    match: (items, at) => {
      const to = walk(elements, 0, items, at);
      return to < 0 ? null : matchOf(items, at, to, elements);
    },
  };
}

function isOne(one: Element | undefined): one is Element {
  return one !== undefined && one.least === 1 && one.most === 1 && one.edge === "";
}

function element(part: string, rule: string): Element {
  if (part === "^" || part === "$")
    return { name: "", signs: 0, test: () => true, least: 0, most: 0, greedy: true, edge: part };
  const shape = /^(?:([a-z]\w*):)?(.+?)(\?|\{(\d+),(\d+)\})?$/u.exec(part);
  if (shape === null) throw new TypeError(`rule ${rule}: cannot read pattern element "${part}"`);
  const [, name = "", what = "", quantifier = "", least = "0", most = "0"] = shape;
  const test = tester(what);
  const signs = signsOf(what);
  if (quantifier === "") return { name, signs, test, least: 1, most: 1, greedy: true, edge: "" };
  if (quantifier === "?") return { name, signs, test, least: 0, most: 1, greedy: true, edge: "" };
  const [from, to] = [Number(least), Number(most)];
  return { name, signs, test, least: from, most: to, greedy: false, edge: "" };
}

/** What an item must show to pass {@link tester}: nothing where the element only says what it must not be. */
function signsOf(what: string): number {
  if (what === "_" || what === "-" || what.startsWith("!")) return 0;
  return signBits(what.split("|").map((choice) => firstTag(choice)));
}

/** `a` of `a+b`. */
function firstTag(choice: string): string {
  return choice.startsWith("=") ? choice : (choice.split("+")[0] ?? "");
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
    for (const choice of what.split("|")) opens.push(firstTag(choice));
    if (!part.endsWith("?") && !/\{0,\d+\}$/u.test(part)) break;
  }
  return opens;
}

/** Where the elements of the match that is being tried stand: one at a time is tried, and most fail. */
const STARTS: number[] = [];
const ENDS: number[] = [];

/** Index after the match, or -1. Bounded: gaps have a most, and patterns are short. */
function walk(
  elements: readonly Element[],
  from: number,
  items: readonly Item[],
  at: number,
): number {
  let here = at;
  for (let k = from; k < elements.length; k++) {
    const one = elements[k];
    if (one === undefined) break;
    STARTS[k] = here;
    if (one.edge !== "") {
      if (here !== (one.edge === "^" ? 0 : items.length)) return -1;
    } else if (one.most === 1 && one.least === 1) {
      const item = items[here];
      if (item === undefined || !passes(one, item)) return -1;
      here++;
    } else return walkSome(elements, k, items, here);
    ENDS[k] = here;
  }
  return here;
}

function passes(one: Element, item: Item): boolean {
  return (one.signs === 0 || (one.signs & item.signs) !== 0) && one.test(item);
}

/** {@link walk} from an element that may match more or fewer items. */
function walkSome(
  elements: readonly Element[],
  k: number,
  items: readonly Item[],
  at: number,
): number {
  const one = elements[k];
  if (one === undefined) return at;
  let reach = 0;
  while (reach < one.most) {
    const item = items[at + reach];
    if (item === undefined || !passes(one, item)) break;
    reach++;
  }
  if (reach < one.least) return -1;
  const [from, step, last] = one.greedy ? [reach, -1, one.least] : [one.least, 1, reach];
  for (let n = from; one.greedy ? n >= last : n <= last; n += step) {
    ENDS[k] = at + n;
    const to = walk(elements, k + 1, items, at + n);
    if (to >= 0) return to;
  }
  return -1;
}

/** The match just found, with the place of its elements kept. */
function matchOf(
  items: readonly Item[],
  from: number,
  to: number,
  elements: readonly Element[],
): Match {
  const starts = STARTS.slice(0, elements.length);
  const ends = ENDS.slice(0, elements.length);
  const find = (name: string): number =>
    elements.findIndex((one, k) => one.name === name && (ends[k] ?? 0) > (starts[k] ?? 0));
  return {
    items,
    from,
    to,
    all: (name) => {
      const k = find(name);
      return k < 0 ? [] : items.slice(starts[k], ends[k]);
    },
    get: (name) => items[starts[find(name)] ?? -1] ?? null,
  };
}
