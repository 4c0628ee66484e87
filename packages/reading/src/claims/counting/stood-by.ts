import type { Passage } from "../../model/passage.ts";
import { foldedPassage } from "../../text/folded-passage.ts";

/** Letters before a number in which it is said that somebody stands by it. */
export const NEAR = 90;

/** Whether somebody may stand by a number of this text, folded: a sentence with what stands before it. Few have any such word. */
export function mayBeStoodBy(folded: string): boolean {
  return LETTERS.some((letters) => folded.includes(letters)) && HINT.test(folded);
}
/** Letters that some part of the hint has: searching for them takes a tenth of its time, which is asked of every sentence. */
const LETTERS = ["صر", "تمسك", "تشبث", "تحدث", "st"] as const;
const HINT =
  /\bst(?:and|ood|ick|uck)|\bstill\s+(?:speak|talk|put)|تحدث\s+عن|تمسك|تشبث|(?<!\p{L})[وف]?[يت]?ا?صر/u;

/**
 * "The ministry stands by its figure of 47", `تمسكت الشرطة بحصيلتها البالغة 20 قتيلاً`: said again after others counted more, and no older number. Only the number that stands
 * behind it: in "the club stands by its 33; the police now speak of 26" nobody stands by the 26.
 */
export function isStoodBy(raw: string, start: number): boolean {
  return STOOD_BY.test(foldedPassage(raw, start - NEAR, start));
}

/** "No guard was taken hostage at any time", `لم يُحتجز أي حارس في أي وقت`: not so before either, whatever has changed since. */
export function isOfAllTime(raw: string, { end }: Passage, from: number): boolean {
  return ALL_TIME.test(foldedPassage(raw, from, Math.min(end, from + NEAR)));
}
const ALL_TIME =
  /^[^.;,]*\bat\s+any\s+(?:time|point|stage|moment)\b|^[^.؛،]*(?<!\p{L})في\s+(?:اي|ايه)\s+(?:وقت|لحظه|مرحله)(?!\p{L})/u;

const COUNT = "(?:figure|count|toll|tally|number|total|estimate|list)s?";
const STOOD_BY = new RegExp(
  `\\b(?:st(?:ands?|ood|anding)\\s+by|st(?:icks?|uck|icking)\\s+(?:to|by))\\s+[^\\d.;]{0,40}?\\b${COUNT}(?:\\s+(?:of|at|that|for|the|as|about|some|only|least|more|than|around|nearly|up|to|a|total))*\\s*$` +
    // "the port authority still speaks of 11"
    `|\\bstill\\s+(?:speaks?|talks?)\\s+of\\s+(?:only\\s+|about\\s+)?$|\\bstill\\s+puts?\\s+[^\\d.;,]{0,40}\\bat\\s+(?:only\\s+|about\\s+)?$` +
    `|(?<!\\p{L})[وف]?(?:لا\\s+[يت]زال|ما\\s+زالت?)\\s[^\\d.؛،]{0,30}[يت]تحدث\\s+عن\\s*$` +
    `|(?<!\\p{L})[وف]?[يت]?(?:تمسك|متمسك|تشبث|اصر|صر)(?:ت|ه|وا|ون)?\\s[^\\d.؛]{0,30}(?:ب|علي\\s)(?:ال)?(?:حصيل|رقم|عدد|ارقام|احصا)\\p{L}*(?:\\s+(?!و)\\p{L}+){0,3}\\s*$`,
  "u",
);
