import type { ReadSentence } from "../../extract/stage.ts";
import type { Figure } from "../../model/figure.ts";
import type { Finding } from "../../model/finding.ts";
import type { Passage } from "../../model/passage.ts";

/** What a look at one report's own consistency starts from. */
export interface Evidence {
  readonly raw: string;
  readonly parts: readonly ReadSentence[];
  readonly figures: readonly Figure[];
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
