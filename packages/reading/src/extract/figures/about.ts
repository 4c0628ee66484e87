import type { Measure } from "../../model/figure.ts";

/** What a report was found to tell of so far: who moves, comes or is handed over may be of it though no sentence near says so. */
export interface About {
  /** An exchange of captives. */
  readonly swap: boolean;
  /** Measures of its figures. */
  readonly measures: ReadonlySet<Measure>;
}

export const OF_NOTHING: About = { swap: false, measures: new Set() };

/** An exchange is told of where both stand in a report: "the exchange" alone may be one of money, and captives change no hands by being captives. */
export interface SwapSigns {
  readonly swap: boolean;
  readonly captives: boolean;
}

export const NO_SIGNS: SwapSigns = { swap: false, captives: false };

/** The signs of the sentences so far. */
export function withSigns(before: SwapSigns, more: SwapSigns = NO_SIGNS): SwapSigns {
  const swap = before.swap || more.swap;
  const captives = before.captives || more.captives;
  return swap === before.swap && captives === before.captives ? before : { swap, captives };
}

/**
 * As what a report counts those who change hands: as let go, where it has called others of them let go and nobody exchanged, so that its own numbers
 * meet ("freed 118 … the committee counted 103 who crossed").
 */
export function changedHandsAs({ swap, measures }: About): "released" | "exchanged" {
  if (!swap) return "released";
  return measures.has("released") && !measures.has("exchanged") ? "released" : "exchanged";
}
