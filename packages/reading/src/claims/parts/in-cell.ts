import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";

/** How far from a number the cell stands, in units of text. */
const NEAR = 70;
const BEFORE = /\b(?:the|his|her|my|one|each|every)\s+cell\b[^.;]{0,50}$/iu;
const AFTER = /^(?:\s+\p{L}+){1,4}\s+in\s+(?:a|one|the|each|every)\s+(?:\p{L}+\s+)?cell\b/iu;
/** Folded. */
const ARABIC_BEFORE = /(?:^|\s)[وف]?(?:ال|بال|ب|لل)?زنزان(?:ه|ت\p{L}+)\s[^.؛]{0,60}$/u;
const ARABIC_AFTER = /^(?:\s+\p{L}+){1,2}\s+في\s+(?:ال)?زنزانه/u;
/** "The cell held 43 men and the prison 1,200 inmates": of another room, or of the whole. */
const LEAVES =
  /\b(?:prison|jail|hall|block|camp|while|to)\b|\d\s+(?:men|inmates|prisoners)|(?:^|\s)[وفبل]?(?:ال)?(?:سجن|قاعه|عنبر|مهجع|مخيم)(?!\p{L})|سجين/iu;
const HINT = /cell|زنزان/iu;

/** "The cell held 43", `الزنزانة التي كان فيها كانت تضم 43 سجيناً`: who is kept in one room is no count of all who are held. */
export function isInCell(raw: string, { start, end }: Passage): boolean {
  const from = Math.max(0, start - NEAR);
  if (!HINT.test(raw.slice(from, end + NEAR))) return false;
  const [before, after] = [raw.slice(from, start), raw.slice(end, end + NEAR)];
  if (AFTER.test(after) || ARABIC_AFTER.test(fold(after))) return true;
  const led = BEFORE.exec(before)?.[0] ?? ARABIC_BEFORE.exec(fold(before))?.[0];
  return led !== undefined && !LEAVES.test(led);
}
