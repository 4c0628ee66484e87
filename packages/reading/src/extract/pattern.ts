import type { Item } from "../text/item.ts";
import { isOf, itemClass, type ItemClass } from "../text/traits.ts";
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
  /** What stands behind the first item in every match, where that is said. */
  readonly needed: Needed | null;
  readonly match: (items: readonly Item[], at: number) => Match | null;
}

/** Items that an element takes: those of a class; `not` takes the others. */
interface Wanted {
  readonly among: ItemClass;
  readonly not: boolean;
}

interface Element extends Wanted {
  readonly name: string;
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
  const named = namedIn(elements);
  return {
    opens,
    needed: neededBy(elements),
    match: (items, at) => {
      const to = walk(elements, 0, items, at);
      return to < 0 ? null : new Found(items, at, to, named);
    },
  };
}

/** The elements of a pattern that have a name, in order. */
interface Named {
  readonly names: readonly string[];
  readonly at: readonly number[];
}

function namedIn(elements: readonly Element[]): Named {
  const at = [...elements.keys()].filter((k) => elements[k]?.name !== "");
  return { names: at.map((k) => elements[k]?.name ?? ""), at };
}

/** An item of a class that every match has, from so many items behind its first one to so many. */
export interface Needed {
  readonly among: ItemClass;
  readonly from: number;
  readonly to: number;
}

/** The first element behind the first one that must be there and says what it is. */
function neededBy(all: readonly Element[]): Needed | null {
  const [first, ...behind] = all.filter(({ edge }) => edge === "");
  if (first === undefined || first.least !== 1 || first.most !== 1) return null;
  let [from, to] = [1, 1];
  for (const { among, not, least, most } of behind) {
    if (least > 0 && !not) return { among, from, to };
    from += least;
    to += most;
  }
  return null;
}

/** Whether what a match that begins at `at` needs stands where it may. */
export function isThere({ among, from, to }: Needed, items: readonly Item[], at: number): boolean {
  for (let i = at + from; i <= at + to; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (isOf(item, among)) return true;
  }
  return false;
}

function element(part: string, rule: string): Element {
  if (part === "^" || part === "$")
    return { ...wanted("_"), name: "", least: 0, most: 0, greedy: true, edge: part };
  const shape = /^(?:([a-z]\w*):)?(.+?)(\?|\{(\d+),(\d+)\})?$/u.exec(part);
  if (shape === null) throw new TypeError(`rule ${rule}: cannot read pattern element "${part}"`);
  const [, name = "", what = "", quantifier = "", least = "0", most = "0"] = shape;
  const one = { ...wanted(what), name, edge: "" } as const;
  if (quantifier === "") return { ...one, least: 1, most: 1, greedy: true };
  if (quantifier === "?") return { ...one, least: 0, most: 1, greedy: true };
  return { ...one, least: Number(least), most: Number(most), greedy: false };
}

/** `a` of `a+b`. */
function firstTag(choice: string): string {
  return choice.startsWith("=") ? choice : (choice.split("+")[0] ?? "");
}

function wanted(what: string): Wanted {
  if (what === "_") return oneOf([], true);
  if (what === "-") return oneOf(["stop", "clause"], true);
  // what is said not to be something is no stop either
  if (what.startsWith("!")) return oneOf([...what.slice(1).split("|"), "stop"], true);
  return oneOf(what.split("|"), false);
}

function oneOf(choices: readonly string[], not: boolean): Wanted {
  return { among: itemClass(choices), not };
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

/** Whether an element takes an item. */
function passes({ among, not }: Wanted, item: Item): boolean {
  return isOf(item, among) !== not;
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
  const step = one.greedy ? -1 : 1;
  for (let n = one.greedy ? reach : one.least; n >= one.least && n <= reach; n += step) {
    ENDS[k] = at + n;
    const to = walk(elements, k + 1, items, at + n);
    if (to >= 0) return to;
  }
  return -1;
}

/** The match just found, with the place of its named elements kept. */
class Found implements Match {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly #names: readonly string[];
  /** Where each named element starts and ends, one pair after the other. */
  readonly #places: readonly number[];

  constructor(items: readonly Item[], from: number, to: number, named: Named) {
    this.items = items;
    this.from = from;
    this.to = to;
    this.#names = named.names;
    this.#places = placesOf(named.at);
  }

  get(name: string): Item | null {
    const at = this.#find(name);
    // an array asked for -1 looks for a property of that name, which takes V8 ten times as long
    return at < 0 ? null : (this.items[this.#places[at] ?? 0] ?? null);
  }

  all(name: string): readonly Item[] {
    const at = this.#find(name);
    return at < 0 ? [] : this.items.slice(this.#places[at], this.#places[at + 1]);
  }

  /** Index in the places of the first element of that name that took an item, -1 where none did. */
  #find(name: string): number {
    for (let k = 0; k < this.#names.length; k++)
      if (this.#names[k] === name && (this.#places[2 * k + 1] ?? 0) > (this.#places[2 * k] ?? 0))
        return 2 * k;
    return -1;
  }
}

/** Made at its length: one that is pushed to has room for seventeen at once, and most patterns name one element or none. */
function placesOf(elements: readonly number[]): readonly number[] {
  if (elements.length === 0) return NO_PLACES;
  const [first = 0, second] = elements;
  if (second === undefined) return [STARTS[first] ?? 0, ENDS[first] ?? 0];
  return elements.flatMap((k) => [STARTS[k] ?? 0, ENDS[k] ?? 0]);
}
const NO_PLACES: readonly number[] = [];
