import { plainWord } from "../keys/text-words.ts";
import { SHINGLE_WORDS, shingleHashes } from "./shingles.ts";

/** The same words in both texts: word indices, and how many of them stand outside quotation marks. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  readonly own: number;
}

/** What one text has of another. `p` is the probability that one was made from the other (or both from a third). */
export interface Reuse {
  readonly runs: readonly Run[];
  /** Share of the smaller text's shingles that both have. */
  readonly containment: number;
  /** Words of the longest run. */
  readonly longest: number;
  readonly p: number;
}

/** Fewer shingles in common are a phrase, whatever share of a short text they are. */
export const ENOUGH_SHARED = 5;
/** Half of the smaller text, or forty words in a row: nobody writes that twice by chance. */
const COPY_CONTAINMENT = 0.5;
const COPY_RUN_WORDS = 40;
export const COPY_P = 0.98;
/** A fifth, or twelve words in a row outside quotation marks: probably reused. */
const PART_CONTAINMENT = 0.2;
const PART_RUN_WORDS = 12;
const PART_P = 0.85;
/** Places of one shingle that are tried: a refrain is not worth more. */
const PLACES_TRIED = 8;
/** Share of a sentence's words that must lie in reused runs, on both sides, for its claims to be copies. */
const SENTENCE_SHARE = 0.8;

/** The same of the longer of two sentences, where so many words of it are the other's. */
const FRAMED_SHARE = 0.7;
const FRAMED_WORDS = 15;

/** Compares a text with others word by word, in maximal runs of at least a shingle. */
export function reuseWith(a: readonly number[]): (b: readonly number[]) => Reuse {
  const places = new Map<number, number[]>();
  const ours = shingleHashes(a);
  for (let at = 0; at < ours.length; at++) {
    const hash = ours[at] ?? 0;
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < PLACES_TRIED) known.push(at);
  }
  return (b) => {
    const hashes = shingleHashes(b);
    const runs: Run[] = [];
    const shared = new Set<number>();
    for (let at = 0; at < hashes.length;) {
      const tried = places.get(hashes[at] ?? 0);
      const run = tried === undefined ? null : longestRun(a, b, tried, at);
      if (run === null) {
        at++;
        continue;
      }
      runs.push(run);
      for (let i = 0; i + SHINGLE_WORDS <= run.length; i++) shared.add(hashes[at + i] ?? 0);
      at += run.length;
    }
    const isEnough = shared.size >= ENOUGH_SHARED;
    const smaller = isEnough ? Math.min(places.size, new Set(hashes).size) : Infinity;
    const containment = Math.min(1, shared.size / smaller);
    const longest = runs.reduce((top, run) => Math.max(top, run.length), 0);
    const own = runs.reduce((top, run) => Math.max(top, run.own), 0);
    return { runs, containment, longest, p: probability(containment, longest, own) };
  };
}

/** A number among the words of a text, and the half-open range of the words of its sentence. */
export interface PlacedNumber {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the very same number of the very same sentence stands in both texts: the sentences lie in the reused
 * words, and the number is at the same place of them (one sentence may say "46" of two sources).
 */
export function isSameNumber(reuse: Reuse, a: PlacedNumber, b: PlacedNumber): boolean {
  let both = 0;
  let isAligned = false;
  for (const run of reuse.runs) {
    const from = Math.max(a.from - run.a, b.from - run.b, 0);
    const to = Math.min(a.to - run.a, b.to - run.b, run.length);
    if (to > from) both += to - from;
    const at = a.at - run.a;
    if (at >= 0 && at < run.length && at === b.at - run.b) isAligned = true;
  }
  const [one, other] = [a.to - a.from, b.to - b.from];
  const [shorter, longer] = one < other ? [one, other] : [other, one];
  if (!isAligned || longer === 0) return false;
  // `…، حسبما ذكرت وكالة الهضبة`: a long sentence with a dateline before it, or a credit behind
  const isFramed = both >= FRAMED_WORDS && both >= shorter * SENTENCE_SHARE;
  return both >= longer * (isFramed ? FRAMED_SHARE : SENTENCE_SHARE);
}

/** Words of one number: "twenty-one", `سبعة وعشرون`. */
const NUMBER_WORDS = 2;

/**
 * Whether another number stands in the very same sentence: all its other words lie in the reused words, and the same
 * words stand before both numbers, or behind both.
 */
export function isOtherNumber(reuse: Reuse, a: PlacedNumber, b: PlacedNumber): boolean {
  let both = 0;
  let isAligned = false;
  for (const run of reuse.runs) {
    const from = Math.max(a.from - run.a, b.from - run.b, 0);
    const to = Math.min(a.to - run.a, b.to - run.b, run.length);
    if (to > from) both += to - from;
    const isBefore = a.at === run.a + run.length && b.at === run.b + run.length;
    const isBehind = [1, NUMBER_WORDS].some((k) => a.at + k === run.a && b.at + k === run.b);
    if (isBefore || isBehind) isAligned = true;
  }
  const longer = Math.max(a.to - a.from, b.to - b.from);
  return isAligned && both >= longer - NUMBER_WORDS && both >= longer * SENTENCE_SHARE;
}

function longestRun(
  a: readonly number[],
  b: readonly number[],
  places: readonly number[],
  at: number,
): Run | null {
  let best: Run | null = null;
  for (const place of places) {
    let length = 0;
    let own = 0;
    while (place + length < a.length && at + length < b.length) {
      const [one, other] = [a[place + length] ?? 0, b[at + length] ?? 0];
      if (plainWord(one) !== plainWord(other)) break;
      if (one >= 0 || other >= 0) own++;
      length++;
    }
    if (length >= SHINGLE_WORDS && length > (best?.length ?? 0))
      best = { a: place, b: at, length, own };
  }
  return best;
}

function probability(containment: number, longest: number, own: number): number {
  if (own > 0 && (containment >= COPY_CONTAINMENT || longest >= COPY_RUN_WORDS)) return COPY_P;
  // Two papers at one speech share the speaker's words, and need not have read each other.
  if (own < SHINGLE_WORDS) return 0;
  return containment >= PART_CONTAINMENT || own >= PART_RUN_WORDS ? PART_P : 0;
}
