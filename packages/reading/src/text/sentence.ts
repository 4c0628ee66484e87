import type { Passage } from "../model/passage.ts";
import { unitAt } from "./unit-at.ts";

/** A sentence of the raw text; `paragraph` counts from 0, `opens` is true for a paragraph's first sentence. */
export interface Sentence extends Passage {
  readonly paragraph: number;
  readonly opens: boolean;
}

/**
 * Longest sentence in UTF-16 units; a text without stops (or without spaces) is cut here, so that no later
 * stage ever holds more. The longest real sentence seen in opinion pages is about 3,000.
 */
const LONGEST = 8000;

/** Sentences of `raw`, in order, one at a time. Linear in the text. */
export function* sentences(raw: string): Generator<Sentence> {
  const wrapped = isHardWrapped(raw);
  let start = 0;
  let paragraph = 0;
  let opens = true;
  for (let i = 0; i < raw.length; i++) {
    const unit = unitAt(raw, i);
    let end = -1;
    let closes = false;
    if (isNewline(unit)) {
      if (!(wrapped && isSoftBreak(raw, i))) {
        end = i;
        closes = true;
      }
    } else if (isStop(raw, i, unit)) end = afterClosers(raw, i + 1);
    else if (i - start >= LONGEST) end = cutBefore(raw, start, i);
    if (end < 0) continue;
    const sentence = trim(raw, start, end);
    if (sentence.start < sentence.end) {
      yield { ...sentence, paragraph, opens };
      opens = false;
    }
    if (closes && !opens) {
      paragraph++;
      opens = true;
    }
    start = end;
    if (end > i) i = end - 1;
  }
  const rest = trim(raw, start, raw.length);
  if (rest.start < rest.end) yield { ...rest, paragraph, opens };
}

/** Words after which a full stop does not end a sentence, folded, by what stands before the stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "mr mrs ms dr gen col lt maj capt sgt st no art al vs etc approx incl jan feb mar apr jun jul aug sep sept oct nov dec fig dept gov sen rep prof brig supt det insp cpl pvt cmdr cdr adm rev amb atty dep asst messrs mme mlle nos vol pp u.k u.s u.n a.m p.m e.g i.e".split(
    " ",
  ),
);

const LONGEST_ABBREVIATION = Math.max(...Array.from(ABBREVIATIONS, ({ length }) => length));

function isStop(raw: string, i: number, unit: number): boolean {
  if (unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x6d4 || unit === 0x2026) {
    const after = unitAt(raw, i + 1);
    return !isStopSign(after) && !(unit === 0x3f && isAsciiWord(after)); // "https://…?page=2"
  }
  if (unit !== 0x2e) return false;
  const next = unitAt(raw, afterNotes(raw, i + 1));
  if (isStopSign(next)) return false; // the last one of "..." decides
  const from = wordStart(raw, i);
  if (isSpace(next) || isNewline(next) || Number.isNaN(next) || isCloser(next)) {
    if (i - from > LONGEST_ABBREVIATION) return true;
    const word = raw.slice(from, i).toLowerCase();
    if (word.length === 1 && isLetter(unitAt(word, 0)))
      return followedByOpening(raw, i) && word !== "د";
    if (word === "a.m" || word === "p.m") return endsAtHour(raw, i + 1);
    if (ABBREVIATIONS.has(word)) return false;
    // "5." at the start of a line is a list bullet, not a sentence.
    return !(/^\d{1,2}$/.test(word) && (from === 0 || isNewline(unitAt(raw, from - 1))));
  }
  // `الهجوم.وقال`: many Arabic sites leave no space; not in `أ.ف.ب`.
  return (
    isArabic(next) &&
    !isDigit(next) && // `١٩٢.١٦٨.١.٢`
    isArabic(unitAt(raw, i - 1)) &&
    i - from >= 3 &&
    isArabic(unitAt(raw, i + 3))
  );
}

/** "at 3:20 a.m. Velmar said": a capital that is no day, no zone and no name of a month begins another sentence. */
function endsAtHour(raw: string, at: number): boolean {
  const next = /^ +(?=[A-Z])(\S+)/u.exec(raw.slice(at, at + 24))?.[1] ?? "";
  return next !== "" && !OF_HOURS.test(next);
}
const OF_HOURS =
  /^(?:[A-Z]{2,5}\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Local|Eastern|Central|Pacific|Mountain|Greenwich|Moscow|Kyiv)/u;

/** "U.N. Security" goes on, "the U.S. The army" ends: only a capital word of an article tells; stay in the sentence. */
function followedByOpening(raw: string, i: number): boolean {
  return isNewline(unitAt(raw, i + 1)) || i + 1 >= raw.length;
}

function wordStart(raw: string, i: number): number {
  let from = i;
  while (from > 0 && i - from < 24) {
    const unit = unitAt(raw, from - 1);
    if (isSpace(unit) || isNewline(unit) || unit === 0x28 || unit === 0x22) break;
    from--;
  }
  return from;
}

function afterClosers(raw: string, from: number): number {
  let i = from;
  while (i < raw.length && isCloser(unitAt(raw, i))) i++;
  const behind = afterNotes(raw, i);
  return behind === i ? i : afterClosers(raw, behind);
}

/** Marks of notes stand behind the stop: "were killed.[4][5] The union". */
const NOTES = /(?:\[[^\]\n]{1,24}\])+(?=[\s"”»]|$)/uy;

function afterNotes(raw: string, from: number): number {
  if (unitAt(raw, from) !== 0x5b) return from;
  NOTES.lastIndex = from;
  return from + (NOTES.exec(raw)?.[0].length ?? 0);
}

/** Cuts an endless sentence at its last space, never inside digits (`1234` must not become `12` and `34`). */
function cutBefore(raw: string, start: number, at: number): number {
  for (let i = at; i > start + LONGEST / 2; i--) if (isSpace(unitAt(raw, i))) return i;
  let i = at;
  while (i > start + 1 && /[\d\u0660-\u0669\u06f0-\u06f9.,\u066b\u066c]/.test(raw.charAt(i - 1)))
    i--;
  return i > start + 1 ? i : at;
}

function trim(raw: string, start: number, end: number): Passage {
  let from = start;
  let to = end;
  while (from < to && isBlank(unitAt(raw, from))) from++;
  while (to > from && isBlank(unitAt(raw, to - 1))) to--;
  return { start: from, end: to };
}

/**
 * Lines filled to one width, as mail and old agency files have them: then a line end is no sentence end. A line is full
 * when the first word of the next would not have fitted; posts and live reports break theirs before.
 */
function isHardWrapped(raw: string): boolean {
  const lines = raw.slice(0, 20_000).split(/\r?\n/u);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width > 120 || width < 50) return false;
  let full = 0;
  let early = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? "";
    const word = /^\S+/u.exec(lines[i + 1] ?? "")?.[0] ?? "";
    if (line.trim() === "" || word === "") continue;
    if (line.length + 1 + word.length >= width - SLACK) full++;
    // a short last line of a paragraph is no sign against it
    else if (!/[.!?؟…:]["»”)]?\s*$/u.test(line)) early++;
  }
  return full >= 3 && early * 4 <= full;
}

/** Units by which a full line may be shorter than the longest. */
const SLACK = 4;

function isSoftBreak(raw: string, i: number): boolean {
  if (unitAt(raw, i) === 0x0d && unitAt(raw, i + 1) === 0x0a) return true; // the \n decides
  let before = i - 1;
  if (unitAt(raw, before) === 0x0d) before--;
  const last = unitAt(raw, before);
  const next = unitAt(raw, i + 1);
  if (Number.isNaN(next) || isNewline(next) || isNewline(last)) return false;
  let from = before;
  while (from > 0 && !isNewline(unitAt(raw, from - 1)) && before - from < 121) from--;
  return (
    before - from >= 40 && !isStopSign(last) && (isLetter(next) || isDigit(next) || isSpace(next))
  );
}

function isStopSign(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x2026;
}
function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    unit === 0x201d ||
    unit === 0x2019
  );
}
/** Line feed, carriage return, line and paragraph separators. */
export function isNewline(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x202f;
}
function isBlank(unit: number): boolean {
  return isSpace(unit) || isNewline(unit) || unit === 0xfeff || unit === 0x200f || unit === 0x200e;
}
function isArabic(unit: number): boolean {
  return unit >= 0x0620 && unit <= 0x06ff;
}
function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669);
}
function isAsciiWord(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
function isLetter(unit: number): boolean {
  return isArabic(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}
