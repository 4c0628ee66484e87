import type { Passage } from "../../model/passage.ts";

/** How far before a source the number that is refused to it may stand, in units of text. */
const NEAR = 80;
/** "…, not two as the ministry says", `لا 22 كما تقول الوزارة`: up to the source. */
const ENGLISH = /[,;–—]\s*(?:and\s+)?not\s+(?:[^\s,.;]+\s+){1,3}as\s+(?:\p{L}+\s+){0,3}$/iu;
const ARABIC =
  /(?:[،,؛–—]|\p{L}|\p{Nd})\s*و?(?:لا|ليس|وليس)\s+(?:\p{Nd}[^\s،.]*|(?:واحد|اثن|ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع|عشر|[أا]حد|مئ|مائ|[أا]لف)[\p{L}\p{M}]*)\s+(?:[^\s،.]+\s+){0,2}(?:كما|مثلما|حسبما)\s+(?:\p{L}+\s+){0,2}$/u;

/**
 * Whether all that a source is made to say is a number that the writer refuses: "29 died, not 22 as the ministry says". The 29 are the writer's, and would be
 * the ministry's own if "as the ministry says" held for the sentence.
 */
export function isRefused(raw: string, words: Passage): boolean {
  const before = raw.slice(Math.max(0, words.start - NEAR), words.start);
  return ENGLISH.test(before) || ARABIC.test(before);
}
