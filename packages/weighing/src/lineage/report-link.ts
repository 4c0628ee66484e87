import type { LineageKind } from "@tarjih/reading";

/** Two claims of one block of which one was taken from the other with probability `p`. */
export interface ClaimEdge {
  readonly block: string;
  /** Ids of the figures. */
  readonly a: string;
  readonly b: string;
  readonly kind: LineageKind;
  readonly p: number;
  readonly why: readonly string[];
}

/** From here on two claims are one root. */
export const ONE_ROOT_P = 0.95;

/** Two reports of which one has words or, in another language, the numbers of the other; or both have one list. */
export interface ReportLink {
  /** Ids of the reports. */
  readonly a: string;
  readonly b: string;
  readonly kind: "text" | "translation" | "list";
  readonly p: number;
  readonly why: readonly string[];
  /** The claims that were taken with them: an outlet may copy the background and have its own number. */
  readonly edges: readonly ClaimEdge[];
}
