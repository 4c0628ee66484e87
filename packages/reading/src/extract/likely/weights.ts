import { Pairs } from "./pairs.ts";

/** Says a sign of what is weighed: its kind (`predL`), and what is so: one word (`fled`), or several (`fled` and `persons`). */
export type Take = (kind: string, what: string, and?: string | readonly string[]) => void;

/**
 * Weights of signs: of each sign the answers that it speaks for or against, and how much. A sign is found word by word, by numbers: most words of a text are in none, and then nothing else is asked.
 */
export interface Weights {
  readonly kinds: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** What several words are together, by what all but the last are and the last. */
  readonly joined: Pairs;
  /** Where a sign stands, by its kind and what is so. */
  readonly signs: Pairs;
  /** Where the weights of a sign begin; one more than there are signs. */
  readonly from: Uint32Array;
  /** Which answer, counted from 0. */
  readonly answers: Uint8Array;
  /** In tenths. */
  readonly tenths: Int8Array;
  /** In which turn a sign was counted last, so that none is counted twice. */
  readonly told: Uint32Array;
  turns: number;
}

/** A sign that everything has. */
export const ALWAYS = "always";

/** Between the words of a sign where it is written as one. */
const BESIDE = "|";

/** The words of a sign as they are written. */
export function written(what: string, and: string | readonly string[] = []): string {
  return [what, and].flat().join(BESIDE);
}

/** What the signs that `say` tells weigh together, each counted once: by answer, of so many, in tenths. */
export function weighed(
  say: (take: Take) => void,
  weights: Weights,
  answers: number,
): Float64Array {
  const sums = new Float64Array(answers);
  const { from, answers: which, tenths, told } = weights;
  const turn = ++weights.turns;
  const add: Take = (kind, what, and) => {
    const of = signAt(weights, kind, what, and);
    if (of < 0 || told[of] === turn) return;
    told[of] = turn;
    const end = from[of + 1] ?? 0;
    for (let i = from[of] ?? 0; i < end; i++) {
      const to = which[i] ?? 0;
      sums[to] = (sums[to] ?? 0) + (tenths[i] ?? 0);
    }
  };
  add(ALWAYS, "");
  say(add);
  return sums;
}

/** Where a sign stands among those that have weights, -1 where it is none of them. */
export function signAt(
  { kinds, words, joined, signs }: Weights,
  kind: string,
  what: string,
  and?: string | readonly string[],
): number {
  let is = words.get(what) ?? NONE;
  if (typeof and === "string") is = joined.get(is, words.get(and) ?? NONE);
  else if (and !== undefined) for (const word of and) is = joined.get(is, words.get(word) ?? NONE);
  // two words in three: their kind need not be looked for
  return is <= NONE ? -1 : signs.get(kinds.get(kind) ?? -1, is);
}
/** No word has this number, and no words together begin or go on with it. */
const NONE = 0;

/** The share of 1 that a sum in tenths stands for: logistic regression. */
export function shareOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum / 10));
}

/**
 * A list of weights: a line for each kind of sign, and behind tabs what is so, with by answer (`a` is the first) the tenths:
 * `predL`, `killed b12 c-3`, `fled j9` …
 */
export function unpackedFrom(list: string): Weights {
  const lines = list.trim().split("\n");
  const count = timesIn(list, "\t");
  const kinds = new Map<string, number>();
  const words = new Map<string, number>();
  const joined = new Pairs(timesIn(list, BESIDE));
  const signs = new Pairs(count);
  const from = new Uint32Array(count + 1);
  const answers = new Uint8Array(timesIn(list, " "));
  const tenths = new Int8Array(answers.length);
  /** The numbers of words, and of words together, from one row. */
  let numbers = NONE;
  const numberOf = (word: string): number => {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, ++numbers);
    return numbers;
  };
  const together = (before: number, word: number): number => {
    const known = joined.get(before, word);
    if (known >= 0) return known;
    joined.set(before, word, ++numbers);
    return numbers;
  };
  let at = 0;
  let end = 0;
  for (const line of lines) {
    const [kind = "", ...those] = line.split("\t");
    const ofKind = kinds.size;
    kinds.set(kind, ofKind);
    for (const sign of those) {
      const [what = "", ...each] = sign.split(" ");
      signs.set(ofKind, wordsOf(what).map(numberOf).reduce(together), at);
      for (const one of each) {
        answers[end] = one.charCodeAt(0) - FIRST;
        tenths[end++] = Number(one.slice(1));
      }
      from[++at] = end;
    }
  }
  const told = new Uint32Array(count);
  return { kinds, words, joined, signs, from, answers, tenths, told, turns: 0 };
}
const FIRST = "a".charCodeAt(0);

function timesIn(list: string, mark: string): number {
  let times = 0;
  for (let at = list.indexOf(mark); at >= 0; at = list.indexOf(mark, at + 1)) times++;
  return times;
}

/** The words of a sign as {@link written}; the bar of a table is a word itself (`||said`). */
export function wordsOf(sign: string): readonly string[] {
  const words: string[] = [];
  let at = 0;
  do {
    const bar = sign.indexOf(BESIDE, at + 1);
    const end = bar < 0 ? sign.length : bar;
    words.push(sign.slice(at, end));
    at = end + 1;
  } while (at < sign.length);
  return words;
}

/** The list of some signs, each "kind what" with its tenths by answer; see {@link unpackedFrom}. */
export function listOf(
  signs: readonly (readonly [sign: string, tenths: readonly number[]])[],
): string {
  const lines = new Map<string, string[]>();
  for (const [sign, tenths] of signs) {
    const [kind = "", what = ""] = sign.split(" ");
    const each = tenths.flatMap((weight, of) =>
      weight === 0 ? [] : [`${String.fromCharCode(FIRST + of)}${weight}`],
    );
    const line = lines.get(kind) ?? [kind];
    lines.set(kind, line);
    line.push([what, ...each].join(" "));
  }
  return [...lines.values()].map((line) => line.join("\t")).join("\n");
}
