import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";

/** How far behind a number its age stands, in units of text. */
const NEAR = 60;
const AGE =
  "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|sixteen|sixty|sixty-five|seventy)";
/** "Under 18" is who a child is. */
const ENGLISH = new RegExp(
  `^\\s+(?:\\p{L}+\\s+){1,2}(?:aged\\s+)?(?:under|below|over|above|younger\\s+than|older\\s+than)\\s+(?:the\\s+age\\s+of\\s+)?(?!18\\b)${AGE}\\b(?!\\s+(?:years?|months?|days?|hours?)\\s+ago)`,
  "iu",
);
/** Folded. */
const ARABIC =
  /^\s+\p{L}+\s+(?:دون|تحت|فوق)\s+(?:سن\s+)?(?:ال)?(?:خامسه|سادسه|سابعه|عاشره|ثانيه\s+عشره|رابعه\s+عشره|خامسه\s+عشره|سادسه\s+عشره|ستين|سبعين|(?!18)\p{Nd}{1,2})(?!\p{L})/u;

/** "Eleven children under the age of five", `11 طفلاً دون الخامسة`: of an age that leaves others of their kind out. */
export function isOfAge(raw: string, { end }: Passage): boolean {
  const behind = raw.slice(end, end + NEAR);
  return ENGLISH.test(behind) || (/دون|تحت|فوق/u.test(behind) && ARABIC.test(fold(behind)));
}
