/**
 * Lines of a page that are not its text: `اقرأ أيضاً: …`, "Read also", "Related:". Their headlines speak of other
 * events, so nothing in them is a claim of this report.
 */
const LEADS: readonly RegExp[] = [
  /^[\s•*>-]*(?:اقر[أا]|إقر[أا]|اقرئ|اقرأوا|شاهد|تابع|طالع|للمزيد|لمزيد)\s*(?:أيضاً|أيضًا|أيضا|ايضا|ايضاً|المزيد|كذلك|أكثر|من الأخبار)\s*[:،.…]?/u,
  /^[\s•*>-]*(?:مواضيع|مقالات|أخبار|روابط)\s+(?:ذات صلة|متعلقة|مشابهة)/u,
  /^[\s•*>-]*(?:read (?:also|more|next)|also read|see also|related(?: (?:stories|articles|news|topics))?|more on this(?: story)?)\s*[:\u2026-]/iu,
];

/** Longest line that can be furniture: a headline with its lead word; a whole text on one line is none. */
const LONGEST = 300;

/** Is the paragraph `raw[start, end)` page furniture? Both offsets are those of its line. */
export function isFurniture(raw: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const line = raw.slice(start, end);
  return LEADS.some((lead) => lead.test(line));
}
