import { MEASURES, type Measure } from "../../model/figure.ts";
import type { Take } from "./signs.ts";
import { WEIGHTS } from "./measure-weights.ts";

/** What a number may be: one of the measures, or none: it counts nobody and nothing of the event. */
export const KINDS: readonly (Measure | "none")[] = ["none", ...MEASURES];

/** How likely a number is of each kind: shares of 1, in the order of {@link KINDS}. */
export type Likelihood = Float64Array;

/** The kind that is the likeliest, and how likely it is. */
export function likeliest(likelihood: Likelihood): readonly [Measure | "none", number] {
  let best = 0;
  for (let at = 1; at < likelihood.length; at++)
    if ((likelihood[at] ?? 0) > (likelihood[best] ?? 0)) best = at;
  return [KINDS[best] ?? "none", likelihood[best] ?? 0];
}

/** How likely a number is of one kind. */
export function likelihoodOf(likelihood: Likelihood, kind: Measure | "none"): number {
  return likelihood[KINDS.indexOf(kind)] ?? 0;
}

/** Weights of signs: of each sign the kinds that it speaks for or against, and how much. */
export interface Weights {
  /** By kind, then by what is so: where the sign stands. */
  readonly at: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Where the weights of a sign begin; one more than there are signs. */
  readonly from: Uint32Array;
  readonly kinds: Uint8Array;
  /** In tenths. */
  readonly tenths: Int8Array;
  /** In which turn a sign was counted last, so that none is counted twice. */
  readonly told: Uint32Array;
  turns: number;
}

/** How likely a number is of each kind whose signs `say` tells, each counted once, by the weights of the gold texts unless others are given. */
export function likelihoods(say: (take: Take) => void, weights: Weights = own()): Likelihood {
  const sums = new Float64Array(KINDS.length);
  const { at, from, kinds, tenths, told } = weights;
  const turn = ++weights.turns;
  const add = (kind: string, what: string): void => {
    const of = at.get(kind)?.get(what);
    if (of === undefined || told[of] === turn) return;
    told[of] = turn;
    const end = from[of + 1] ?? 0;
    for (let i = from[of] ?? 0; i < end; i++) {
      const to = kinds[i] ?? 0;
      sums[to] = (sums[to] ?? 0) + (tenths[i] ?? 0);
    }
  };
  add(ALWAYS, "");
  say(add);
  let all = 0;
  for (const [kind, sum] of sums.entries()) {
    const share = 1 / (1 + Math.exp(-sum / 10));
    sums[kind] = share;
    all += share;
  }
  return sums.map((share) => share / all);
}

/** A sign that every number has. */
export const ALWAYS = "always";

let unpacked: Weights | null = null;
function own(): Weights {
  return (unpacked ??= unpackedFrom(WEIGHTS));
}

/**
 * A list of weights: a line for each kind of sign, and behind tabs what is so, with by kind of number (`a` is the first) the tenths:
 * `predL`, `killed b12 c-3`, `fled j9` …
 */
export function unpackedFrom(list: string): Weights {
  const at = new Map<string, Map<string, number>>();
  const from: number[] = [0];
  const kinds: number[] = [];
  const tenths: number[] = [];
  for (const line of list.trim().split("\n")) {
    const [kind = "", ...signs] = line.split("\t");
    const ofKind = new Map<string, number>();
    at.set(kind, ofKind);
    for (const sign of signs) {
      const [what = "", ...each] = sign.split(" ");
      ofKind.set(what, from.length - 1);
      for (const one of each) {
        kinds.push(one.charCodeAt(0) - FIRST);
        tenths.push(Number(one.slice(1)));
      }
      from.push(kinds.length);
    }
  }
  return {
    at,
    from: Uint32Array.from(from),
    kinds: Uint8Array.from(kinds),
    tenths: Int8Array.from(tenths),
    told: new Uint32Array(from.length),
    turns: 0,
  };
}
const FIRST = "a".charCodeAt(0);

/** The list of some signs, each "kind what" with its tenths by kind of number; see {@link unpackedFrom}. */
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
