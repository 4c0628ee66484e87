import type { Passage } from "../../model/passage.ts";

/** Rows above a number within which the head of its list stands. */
const MOST_ROWS = 30;
const LONGEST_ROW = 90;
const LONGEST_HEAD = 120;

/** "By sector:", "Casualties by ward so far:", `وبحسب الأحياء حتى الآن:`, `على النحو التالي:`: each row under it is some of the whole. */
const HEAD =
  /(?:\b(?:by|per|in\s+each)\s+(?:\p{L}+\s+){0,2}\p{L}+|\b(?:as\s+follows|the\s+following)|(?:ب?حسب|وفق|في\s+كل)\s+(?:\p{L}+\s+){0,1}\p{L}+|(?:التالي|كالتالي|الآتي|كالآتي|يلي|يأتي))(?:\s+(?:so\s+far|until\s+now|to\s+date|حتى\s+(?:الآن|اليوم|اللحظة|الساعة)))?\s*[:：]\s*$/iu;
/** "Sector 1 - 310 cases", "Maternity: 21", `حي الزهور: 110`, with a bullet or none. */
const ROW = /^[\s•*–—-]*\p{L}[^.!?؟:]{0,40}(?:\s*[:：]|\s+[–—-])\s*\p{Nd}/u;
/** "Dessa 57 dead, 12 missing" among such rows: whoever wrote the list left the sign out. */
const BARE_ROW = /^[\s•*–—-]*\p{L}[^.!?؟:：,،\p{Nd}]{1,30}\s\p{Nd}[^.!?؟]{0,40}$/u;

/**
 * A number in one row of a list that says by what it divides its whole. Six deaths in the first sector are some of the deaths, and no rival of the 33 in all.
 */
export function isRowOfList(raw: string, { start }: Passage): boolean {
  let from = lineStart(raw, start, LONGEST_ROW);
  if (from === null) return false;
  if (NUMBERED.test(raw.slice(from, start + 1))) return isUnderDivided(raw, from);
  if (!isRow(raw, from)) return false;
  if (isRowOfDays(raw, from)) return true;
  for (let rows = 0; rows < MOST_ROWS && from > 0; rows++) {
    const above = lineStart(raw, from - 1, LONGEST_HEAD);
    if (above === null) return false;
    const line = raw.slice(above, from - 1);
    if (HEAD.test(line)) return true;
    if (line.trim() !== "" && !isRow(raw, above)) return false;
    from = above;
  }
  return false;
}

/** "112 people executed in the field", `- 15 عنصراً سقطوا في الغارات`: the number opens its row. */
const NUMBERED = /^[\s•*–—-]*\p{Nd}$/u;
const NUMBERED_ROW = /^[\s•*–—-]*\p{Nd}|^\s*[•*–—-]/u;
const LONGEST_NUMBERED_ROW = 240;
/** "breaks down the 412 dead, in part as follows:", `وتوزع القتلى، وعددهم 1430، كما يلي:`: "as follows" alone says not that what follows is some of one thing. */
const DIVIDED_HEAD =
  /(?:\b(?:breaks?|broken?)\s+(?:them\s+)?down\b|\bbreakdown\b|\b(?:divided|distributed|split)\b|(?<!\p{L})[وف]?(?:ت?توزع|يتوزع|موزع|تقسم|انقسم)(?:ت|وا|ون|ين|ة)?(?!\p{L})).*[:：]\s*$/iu;

/** A row that opens with its number is some of a whole only where the head says that it divides one. */
function isUnderDivided(raw: string, row: number): boolean {
  let from = row;
  for (let rows = 0; rows < MOST_ROWS && from > 0; rows++) {
    const above = lineStart(raw, from - 1, LONGEST_NUMBERED_ROW);
    if (above === null) return false;
    const line = raw.slice(above, from - 1);
    if (DIVIDED_HEAD.test(line)) return true;
    if (line.trim() !== "" && !NUMBERED_ROW.test(line)) return false;
    from = above;
  }
  return false;
}

/** A weekday that opens its row, with or without "on" and a bullet. */
const DAY =
  /^[\s•*–—-]*(?:on\s+|يوم\s+)?(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة)(?:[\s,،]+[^:\n]{0,20})?\s*[:：–—-]/iu;

/** `الخميس: 4 جثامين` over `الجمعة: 5 جثامين`: a day's own numbers, of which only the sum is of all. */
function isRowOfDays(raw: string, from: number): boolean {
  const day = dayOf(raw, from);
  if (day === null) return false;
  const next = raw.indexOf("\n", from);
  const below = next < 0 ? null : dayOf(raw, next + 1);
  const start = from > 0 ? lineStart(raw, from - 1, LONGEST_ROW) : null;
  const above = start === null ? null : dayOf(raw, start);
  return [below, above].some((other) => other !== null && other !== day);
}

function dayOf(raw: string, start: number): string | null {
  const line = raw.slice(start, start + LONGEST_ROW).split("\n", 1)[0] ?? "";
  return DAY.exec(line)?.groups?.["day"]?.toLowerCase() ?? null;
}

function isRow(raw: string, start: number): boolean {
  const line = raw.slice(start, start + LONGEST_ROW + 1).split("\n", 1)[0] ?? "";
  return line.length <= LONGEST_ROW && (ROW.test(line) || BARE_ROW.test(line));
}

/** Where the line begins, null where that is farther back than a row or a head is long: a text without line ends is never searched through. */
function lineStart(raw: string, at: number, longest: number): number | null {
  const back = raw.slice(Math.max(0, at - longest - 1), at).lastIndexOf("\n");
  if (back >= 0) return Math.max(0, at - longest - 1) + back + 1;
  return at <= longest ? 0 : null;
}
