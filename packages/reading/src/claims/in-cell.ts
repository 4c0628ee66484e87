import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";

/** How far from a number the cell stands, in units of text. */
const NEAR = 70;
const BEFORE = /\b(?:the|his|her|my|one|each|every)\s+cell\b[^.;]{0,50}$/iu;
const AFTER = /^(?:\s+\p{L}+){1,4}\s+in\s+(?:a|one|the|each|every)\s+(?:\p{L}+\s+)?cell\b/iu;
/** Folded. */
const ARABIC_BEFORE = /(?:^|\s)[وف]?(?:ال|بال|ب|لل)?زنزان(?:ه|ت\p{L}+)\s[^.؛]{0,60}$/u;
const ARABIC_AFTER = /^(?:\s+\p{L}+){1,2}\s+في\s+(?:ال)?زنزانه/u;
const HINT = /cell|زنزان/iu;

/** "The cell held 43", `الزنزانة التي كان فيها كانت تضم 43 سجيناً`: who is kept in one room is no count of all who are held. */
export function isInCell(raw: string, { start, end }: Passage): boolean {
  const from = Math.max(0, start - NEAR);
  if (!HINT.test(raw.slice(from, end + NEAR))) return false;
  const [before, after] = [raw.slice(from, start), raw.slice(end, end + NEAR)];
  return (
    BEFORE.test(before) ||
    AFTER.test(after) ||
    ARABIC_BEFORE.test(fold(before)) ||
    ARABIC_AFTER.test(fold(after))
  );
}
