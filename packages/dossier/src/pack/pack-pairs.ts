import type { Pair, Question } from "@tarjih/reading";

/**
 * All pairs of a question as one string. A thousand reports make more than a million pairs, nearly all of which
 * differ in nothing but whom they compare.
 */
export interface PackedPairs {
  /** Places in `answers` of the figures that are compared. */
  readonly of: readonly number[];
  /** What a pair can be, without its figures. */
  readonly kinds: readonly Omit<Pair, "a" | "b">[];
  /**
   * For each figure and each one after it, in the order of `of`: the place in `kinds` as `width` letters of base64
   * (A is 0), or dots where the two are no pair.
   */
  readonly codes: string;
  readonly width: number;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE = LETTERS.length;
const NO_PAIR = ".";

/** The pairs as a string, or as they are where their order is not that of the answers. */
export function packPairs({ answers, pairs }: Question): PackedPairs | readonly Pair[] {
  const places = new Map(answers.map(({ figure }, at) => [figure, at]));
  const compared = new Set(pairs.flatMap(({ a, b }) => [places.get(a) ?? -1, places.get(b) ?? -1]));
  const of = [...compared].toSorted((a, b) => a - b);
  const kinds = kindsOf(pairs);
  const width = kinds.keys.size < BASE ? 1 : 2;
  if (of[0] === -1 || kinds.keys.size > BASE * BASE) return pairs;
  const codes = codesOf(pairs, { of: of.map((at) => answers[at]?.figure), width, kinds });
  return codes === null ? pairs : { of, kinds: [...kinds.keys.values()], codes, width };
}

interface Kinds {
  /** Each kind once, by its JSON. */
  readonly keys: ReadonlyMap<string, Omit<Pair, "a" | "b">>;
  /** The place of each pair's kind. */
  readonly at: readonly number[];
}

function kindsOf(pairs: readonly Pair[]): Kinds {
  const keys = new Map<string, Omit<Pair, "a" | "b">>();
  const places = new Map<string, number>();
  const at = pairs.map((pair) => {
    const key = keyOf(pair);
    const known = places.get(key);
    if (known !== undefined) return known;
    const { a: _a, b: _b, ...kind } = pair;
    places.set(key, keys.size);
    keys.set(key, kind);
    return keys.size - 1;
  });
  return { keys, at };
}

/** Nearly all pairs have these words alone, and a million of them is no place for JSON. */
function keyOf(pair: Pair): string {
  const { a: _a, b: _b, verdict, because, missing = "", ...rest } = pair;
  const isPlain = Object.keys(rest).length === 0;
  return `${verdict} ${because} ${missing} ${isPlain ? "" : JSON.stringify(rest)}`;
}

function codesOf(
  pairs: readonly Pair[],
  all: {
    readonly of: readonly (string | undefined)[];
    readonly width: number;
    readonly kinds: Kinds;
  },
): string | null {
  const { of, width, kinds } = all;
  let next = 0;
  const rows = of.map((a, from) => {
    let row = "";
    for (const b of of.slice(from + 1)) {
      const pair = pairs[next];
      if (pair !== undefined && pair.a === a && pair.b === b) {
        row += lettersOf(kinds.at[next] ?? 0, width);
        next += 1;
      } else {
        row += NO_PAIR.repeat(width);
      }
    }
    return row;
  });
  return next === pairs.length ? rows.join("") : null;
}

/** The pairs again, equal to those that were packed. */
export function unpackPairs(
  packed: PackedPairs | readonly Pair[],
  answers: Question["answers"],
): readonly Pair[] {
  if (!isPacked(packed)) return packed;
  const { of, kinds, codes, width } = packed;
  const figures = of.map((at) => answers[at]?.figure ?? "");
  const pairs: Pair[] = [];
  let at = 0;
  for (const [from, a] of figures.entries()) {
    for (let to = from + 1; to < figures.length; to += 1) {
      const kind = kinds[numberOf(codes, at, width)];
      if (kind !== undefined) pairs.push({ a, b: figures[to] ?? "", ...kind });
      at += width;
    }
  }
  return pairs;
}

function isPacked(pairs: PackedPairs | readonly Pair[]): pairs is PackedPairs {
  return !Array.isArray(pairs);
}

function lettersOf(place: number, width: number): string {
  const last = LETTERS.charAt(place % BASE);
  return width === 1 ? last : LETTERS.charAt(Math.floor(place / BASE)) + last;
}

/** -1 for dots. */
function numberOf(codes: string, from: number, width: number): number {
  let place = 0;
  for (let at = from; at < from + width; at += 1) {
    const digit = LETTERS.indexOf(codes.charAt(at) || NO_PAIR);
    if (digit < 0) return -1;
    place = place * BASE + digit;
  }
  return place;
}
