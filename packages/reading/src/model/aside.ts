import type { Passage } from "./passage.ts";

/** Numbers that count nobody, by kind, and what else of a report makes no claim. */
export const ASIDE_KINDS = [
  "age",
  "distance",
  "clock",
  "ordinal",
  "money",
  "percent",
  "article",
  "unit-name",
  "weapon",
  "phone",
  "page",
  "measure",
  "idiom",
  "list",
  "share",
  "year",
  "score",
  "coordinate",
  // "Phase 2", "bed 14", "the Seven Sisters": part of a name
  "label",
  // A number that became neither a figure nor one of the kinds above
  "unread",
  // Page furniture, and a passage in a language that is not read
  "furniture",
  "foreign",
] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];

/** A passage that reading looked at and made no claim of. */
export interface Aside extends Passage {
  readonly kind: AsideKind;
}
