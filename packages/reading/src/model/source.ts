import type { Passage } from "./passage.ts";

export const SOURCE_KINDS = [
  "outlet",
  "agency",
  "body",
  "party",
  "person",
  "document",
  "witness",
  "unnamed",
] as const;
/** Whoever a statement is attributed to. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * One step of an attribution chain. `source` is the id of a known actor, else the words of the text
 * (white space collapsed); the outlet's own step has no passage in the text, so its offsets are null.
 */
export interface ChainStep {
  readonly source: string;
  readonly kind: SourceKind;
  /** The words that attribute ("said", `نقلت`), null for the outlet's own voice. */
  readonly cue: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** From the report's outlet (first) to the originator (last). Never empty. */
export type Chain = readonly [ChainStep, ...ChainStep[]];

export const STANCES = ["asserted", "reported", "hedged", "denied", "questioned"] as const;
/** How the claim is held by who prints it. */
export type Stance = (typeof STANCES)[number];

/** A source found in the text: `start..end` are its own words, `scope` what it is made to say. */
export interface Attribution extends Passage {
  readonly type: "attribution";
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly source: string;
  readonly kind: SourceKind;
  readonly cue: Passage;
  readonly scope: Passage;
  readonly stance: Stance;
  readonly rules: readonly string[];
}
