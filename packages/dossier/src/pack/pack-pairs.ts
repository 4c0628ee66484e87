import type { Pair, Question } from "@tarjih/reading";
import { kindsOf } from "../scene/pair-kinds.ts";
import type { PairKind } from "../scene/pair-kinds.ts";

/**
 * All pairs of a question as one string. A thousand reports make more than a million pairs, nearly all of which
 * differ in nothing but whom they compare.
 */
export interface PackedPairs {
  /** Places in `answers` of the figures that are compared. */
  readonly of: readonly number[];
  /** What a pair can be, without its figures. */
  readonly kinds: readonly PairKind[];
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
  const compared = new Set<number>();
  for (const { a, b } of pairs) compared.add(places.get(a) ?? -1).add(places.get(b) ?? -1);
  const of = [...compared].toSorted((a, b) => a - b);
  const { met: kinds, numbers: at } = kindsOf(pairs);
  const width = kinds.length < BASE ? 1 : 2;
  if (of[0] === -1 || kinds.length > BASE * BASE) return pairs;
  const codes = codesOf(pairs, { of: of.map((place) => answers[place]?.figure), width, at });
  return codes === null ? pairs : { of, kinds, codes, width };
}

function codesOf(
  pairs: readonly Pair[],
  all: {
    readonly of: readonly (string | undefined)[];
    readonly width: number;
    /** The number of each pair's kind. */
    readonly at: Uint32Array;
  },
): string | null {
  const { of, width, at } = all;
  let next = 0;
  const rows = of.map((a, from) => {
    let row = "";
    for (const b of of.slice(from + 1)) {
      const pair = pairs[next];
      if (pair !== undefined && pair.a === a && pair.b === b) {
        row += lettersOf(at[next] ?? 0, width);
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
