import type { SentencePlace } from "../../../extract/stage.ts";
import type { Figure } from "../../../model/figure.ts";
import type { Finding } from "../../../model/finding.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Quantity } from "../../../text/item.ts";

/** What a look at one report's own consistency starts from. */
export interface Evidence {
  readonly raw: string;
  readonly places: readonly SentencePlace[];
  readonly figures: readonly Figure[];
  readonly noted: Noted;
}

/** What was noted of the words of sentences, while they were at hand. */
export interface Noted {
  readonly sums: readonly ToldSums[];
  readonly magnitudes: readonly Noticed[];
  readonly spellings: readonly Noticed[];
}

/** Lists of numbers in one sentence, each behind the total that it may add up to. */
export interface ToldSums {
  readonly listed: readonly ToldSum[];
  readonly withRest: ToldSum | null;
}

export interface ToldSum {
  /** Where the total's number begins. */
  readonly total: number;
  readonly list: readonly Quantity[];
}

/** A finding before it has an id. */
export interface Noticed extends Passage {
  readonly code: Finding["code"];
  readonly severity: Finding["severity"];
  readonly detail: Finding["detail"];
}

/** The number of an exact figure; null for any other. */
export function exactValue({
  low,
  high,
  bound,
}: Pick<Figure, "low" | "high" | "bound">): number | null {
  return bound === "exact" && low === high ? low : null;
}

/** Id of whoever a figure comes from in the end. */
export function originOf({ chain }: Figure): string {
  return chain.at(-1)?.source ?? "";
}
