import type { Measure } from "../../../model/figure.ts";
import { KINDS, WEIGHTS } from "./number-weights.ts";

/** What a number is most likely to count, and how likely: "none" where it counts nobody of an event. */
export interface Likely {
  readonly kind: Measure | "none";
  /** 0 to 1, over all kinds together. */
  readonly share: number;
}

/** Weights of one feature: how much it speaks for each kind, by its place in `KINDS`. */
type Spoken = readonly (readonly [kind: number, weight: number])[];

let table: ReadonlyMap<string, Spoken> | null = null;

/** Adds up what the features of a number speak for. */
export function weigh(features: readonly string[]): Likely {
  table ??= tableOf(WEIGHTS);
  const sums = KINDS.map(() => 0);
  for (const feature of [ALWAYS, ...features])
    for (const [kind, weight] of table.get(feature) ?? []) sums[kind] = (sums[kind] ?? 0) + weight;
  const most = Math.max(...sums);
  const all = sums.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return { kind: KINDS[sums.indexOf(most)] ?? "none", share: 1 / all };
}

/** The feature that every number has. */
export const ALWAYS = "always";

/** Entries parted by `|`: a feature, `>`, then letters of kinds with tenths ("rm=killed>k12b-3"). */
function tableOf(text: string): ReadonlyMap<string, Spoken> {
  const found = new Map<string, Spoken>();
  for (const entry of text.replaceAll("\n", "").split("|")) {
    const cut = entry.lastIndexOf(">");
    const spoken = [...entry.slice(cut + 1).matchAll(/([a-z])(-?\d+)/gu)].map(
      ([, kind = "", tenths = ""]) => [kind.charCodeAt(0) - FIRST, Number(tenths) / 10] as const,
    );
    found.set(entry.slice(0, cut), spoken);
  }
  return found;
}

const FIRST = "a".charCodeAt(0);
