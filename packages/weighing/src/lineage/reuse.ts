import type { Passage } from "@tarjih/reading";
import { SHINGLE_WORDS } from "./shingles.ts";
import { wordRange } from "./text-words.ts";
import type { TextWords } from "./text-words.ts";

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

/** Half of the smaller text, or forty words in a row: nobody writes that twice by chance. */
const COPY_CONTAINMENT = 0.5;
const COPY_RUN_WORDS = 40;
const COPY_P = 0.98;
/** A fifth, or twelve words in a row outside quotation marks: probably reused. */
const PART_CONTAINMENT = 0.2;
const PART_RUN_WORDS = 12;
const PART_P = 0.85;
/** Places of one shingle that are tried: a refrain is not worth more. */
const PLACES_TRIED = 8;
/** Share of a sentence's words that must lie in reused runs, on both sides, for its claims to be copies. */
const SENTENCE_SHARE = 0.8;

/** Compares a text with others word by word, in maximal runs of at least a shingle. */
export function reuseWith(a: TextWords): (b: TextWords, distinct: number) => Reuse {
  const places = new Map<number, number[]>();
  for (const [at, hash] of a.shingles.entries()) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < PLACES_TRIED) known.push(at);
  }
  return (b, distinct) => {
    const runs: Run[] = [];
    const shared = new Set<number>();
    for (let at = 0; at < b.shingles.length;) {
      const tried = places.get(b.shingles[at] ?? 0);
      const run = tried === undefined ? null : longestRun(a, b, tried, at);
      if (run === null) {
        at++;
        continue;
      }
      runs.push(run);
      for (let i = 0; i + SHINGLE_WORDS <= run.length; i++) shared.add(b.shingles[at + i] ?? 0);
      at += run.length;
    }
    const smaller = Math.min(places.size, distinct);
    const containment = smaller === 0 ? 0 : Math.min(1, shared.size / smaller);
    const longest = runs.reduce((top, run) => Math.max(top, run.length), 0);
    const own = runs.reduce((top, run) => Math.max(top, run.own), 0);
    return { runs, containment, longest, p: probability(containment, longest, own) };
  };
}

/** A number in its sentence, in a text. */
export interface PlacedNumber {
  readonly words: TextWords;
  readonly start: number;
  readonly sentence: Passage;
}

/**
 * Whether the very same number of the very same sentence stands in both texts: the sentences lie in the reused
 * words, and the number is at the same place of them (one sentence may say "46" of two sources).
 */
export function isSameNumber(reuse: Reuse, a: PlacedNumber, b: PlacedNumber): boolean {
  const inA = wordRange(a.words, a.sentence.start, a.sentence.end);
  const inB = wordRange(b.words, b.sentence.start, b.sentence.end);
  const atA = wordRange(a.words, a.start, a.start + 1).from;
  const atB = wordRange(b.words, b.start, b.start + 1).from;
  let both = 0;
  let isAligned = false;
  for (const run of reuse.runs) {
    const from = Math.max(inA.from - run.a, inB.from - run.b, 0);
    const to = Math.min(inA.to - run.a, inB.to - run.b, run.length);
    if (to > from) both += to - from;
    const at = atA - run.a;
    if (at >= 0 && at < run.length && at === atB - run.b) isAligned = true;
  }
  const longer = Math.max(inA.to - inA.from, inB.to - inB.from);
  return isAligned && longer > 0 && both >= longer * SENTENCE_SHARE;
}

function longestRun(a: TextWords, b: TextWords, places: readonly number[], at: number): Run | null {
  let best: Run | null = null;
  for (const place of places) {
    let length = 0;
    let own = 0;
    while (
      place + length < a.ids.length &&
      at + length < b.ids.length &&
      a.ids[place + length] === b.ids[at + length]
    ) {
      if (a.quoted[place + length] !== 1 || b.quoted[at + length] !== 1) own++;
      length++;
    }
    if (length >= SHINGLE_WORDS && length > (best?.length ?? 0))
      best = { a: place, b: at, length, own };
  }
  return best;
}

function probability(containment: number, longest: number, own: number): number {
  if (own > 0 && (containment >= COPY_CONTAINMENT || longest >= COPY_RUN_WORDS)) return COPY_P;
  return containment >= PART_CONTAINMENT || own >= PART_RUN_WORDS ? PART_P : 0;
}
