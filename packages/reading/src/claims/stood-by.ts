import { fold } from "../text/fold.ts";

/** Letters before a number in which it is said that somebody stands by it. */
const NEAR = 90;

/**
 * "The ministry stands by its figure of 47", `تمسكت الشرطة بحصيلتها البالغة 20 قتيلاً`: said again after others counted more, and no older number. Only the number that stands
 * behind it: in "the club stands by its 33; the police now speak of 26" nobody stands by the 26.
 */
export function isStoodBy(raw: string, start: number): boolean {
  return STOOD_BY.test(fold(raw.slice(Math.max(0, start - NEAR), start)).toLowerCase());
}

const COUNT = "(?:figure|count|toll|tally|number|total|estimate|list)s?";
const STOOD_BY = new RegExp(
  `\\b(?:st(?:ands?|ood|anding)\\s+by|st(?:icks?|uck|icking)\\s+(?:to|by))\\s+[^\\d.;]{0,40}?\\b${COUNT}(?:\\s+(?:of|at|that|for|the|as|about|some|only|least|more|than|around|nearly|up|to|a|total))*\\s*$` +
    `|(?<!\\p{L})[وف]?[يت]?(?:تمسك|متمسك|تشبث|اصر|صر)(?:ت|ه|وا|ون)?\\s[^\\d.؛]{0,30}(?:ب|علي\\s)(?:ال)?(?:حصيل|رقم|عدد|ارقام|احصا)\\p{L}*(?:\\s+(?!و)\\p{L}+){0,3}\\s*$`,
  "u",
);
