/** Says a sign of what is weighed: its kind (`predL`), and what is so (`fled`). */
export type Take = (kind: string, what: string) => void;

/** Weights of signs: of each sign the answers that it speaks for or against, and how much. */
export interface Weights {
  /** By kind, then by what is so: where the sign stands. */
  readonly at: ReadonlyMap<string, ReadonlyMap<string, number>>;
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

/** What the signs that `say` tells weigh together, each counted once: by answer, of so many, in tenths. */
export function weighed(
  say: (take: Take) => void,
  weights: Weights,
  answers: number,
): Float64Array {
  const sums = new Float64Array(answers);
  const { at, from, answers: which, tenths, told } = weights;
  const turn = ++weights.turns;
  const add = (kind: string, what: string): void => {
    const of = at.get(kind)?.get(what);
    if (of === undefined || told[of] === turn) return;
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

/** The share of 1 that a sum in tenths stands for: logistic regression. */
export function shareOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum / 10));
}

/**
 * A list of weights: a line for each kind of sign, and behind tabs what is so, with by answer (`a` is the first) the tenths:
 * `predL`, `killed b12 c-3`, `fled j9` …
 */
export function unpackedFrom(list: string): Weights {
  const at = new Map<string, Map<string, number>>();
  const from: number[] = [0];
  const answers: number[] = [];
  const tenths: number[] = [];
  for (const line of list.trim().split("\n")) {
    const [kind = "", ...signs] = line.split("\t");
    const ofKind = new Map<string, number>();
    at.set(kind, ofKind);
    for (const sign of signs) {
      const [what = "", ...each] = sign.split(" ");
      ofKind.set(what, from.length - 1);
      for (const one of each) {
        answers.push(one.charCodeAt(0) - FIRST);
        tenths.push(Number(one.slice(1)));
      }
      from.push(answers.length);
    }
  }
  return {
    at,
    from: Uint32Array.from(from),
    answers: Uint8Array.from(answers),
    tenths: Int8Array.from(tenths),
    told: new Uint32Array(from.length),
    turns: 0,
  };
}
const FIRST = "a".charCodeAt(0);

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
