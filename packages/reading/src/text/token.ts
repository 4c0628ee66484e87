import { foldUnit } from "./fold-table.ts";
import { isInline, noteEnd, tagEnd } from "./markup.ts";
import { foldedSpelling } from "./spellings.ts";
import { unitAt } from "./unit-at.ts";

export type TokenKind = "word" | "number" | "punct" | "break";

/**
 * A token of the raw text: `start..end` are raw offsets, `folded` is for matching. `number` is a run of
 * digits of any script with the separators inside it; `break` is a paragraph end.
 */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** White space stood before it. */
  readonly spaced: boolean;
  readonly script: "ar" | "la" | "no";
}

const SPACE = 1;
const NEWLINE = 2;
const LETTER = 3;
const DIGIT = 4;
const MARK = 5; // dropped by folding: belongs to the word it stands in
const OTHER = 6;

const CLASS: Uint8Array = buildClasses();

/** Tokens of `raw[start, end)`, in order. Linear. */
export function tokenize(raw: string, start = 0, end: number = raw.length): Token[] {
  const tokens: Token[] = [];
  let i = start;
  let spaced = true;
  while (i < end) {
    const unit = unitAt(raw, i);
    const cls = CLASS[unit];
    if (cls === SPACE || cls === NEWLINE || cls === MARK) {
      if (cls !== MARK) spaced = true;
      i++;
      continue;
    }
    const from = i;
    const afterNote = unit === 0x5b ? noteEnd(raw, i) : i;
    if (afterNote > from && afterNote <= end) {
      i = afterNote;
      spaced = true;
      continue;
    }
    const afterTag = unit === 0x3c ? tagEnd(raw, i, end) : i;
    // What opens a sentence ("<p>40 people") parts nothing in it
    if (afterTag > from && (tokens.length === 0 || isInline(raw, from))) {
      i = afterTag;
      spaced = true;
      continue;
    }
    if (afterTag > from) {
      i = afterTag;
      tokens.push({ kind: "punct", start: from, end: i, folded: TAG, spaced, script: "no" });
    } else if (cls === DIGIT) {
      i = endOfNumber(raw, i, end);
      tokens.push({
        kind: "number",
        start: from,
        end: i,
        folded: foldedSpelling(raw, from, i),
        spaced,
        script: "no",
      });
    } else if (cls === LETTER) {
      i = endOfAddress(raw, from, endOfWord(raw, i, end), end);
      const script = isArabicUnit(unit) ? "ar" : "la";
      tokens.push({
        kind: "word",
        start: from,
        end: i,
        folded: foldedSpelling(raw, from, i),
        spaced,
        script,
      });
    } else {
      i += isHighSurrogate(unit) && i + 1 < end ? 2 : 1;
      tokens.push({
        kind: "punct",
        start: from,
        end: i,
        folded: foldedSign(raw, from, i),
        spaced,
        script: "no",
      });
    }
    spaced = false;
  }
  return tokens;
}

/** A tag that parts what stands around it, whatever its name: no rule reads it. */
const TAG = "<tag>";

/** Signs of one unit, each the same string wherever it stands. */
const SIGNS: string[] = [];

/** A sign as it stands: nothing is folded in it. */
function foldedSign(raw: string, start: number, end: number): string {
  if (end - start > 1) return raw.slice(start, end);
  const unit = unitAt(raw, start);
  return (SIGNS[unit] ??= String.fromCharCode(unit));
}

/** A word ends where its script changes (`SDFقسد`), so that names of the other script stand alone. */
function endOfWord(raw: string, from: number, end: number): number {
  const arabic = isArabicUnit(unitAt(raw, from));
  let i = from + 1;
  let last = i;
  while (i < end) {
    const unit = unitAt(raw, i);
    const cls = CLASS[unit];
    if (cls === LETTER) {
      if (isArabicUnit(unit) !== arabic) break;
      last = ++i;
    } else if (cls === MARK) {
      i++;
      if (unit < 0x2000 && unit !== 0x061c) last = i; // harakat and tatweel are the word's own
    } else if (!arabic && (unit === 0x27 || unit === 0x2019) && isLatinLetter(raw, i + 1, end)) {
      last = ++i; // "Sana'a", "monitor's"
    } else break;
  }
  return last;
}

/** An address of the web is one word: the numbers in it are nobody's. Gives `word` where none begins. */
function endOfAddress(raw: string, from: number, word: number, end: number): number {
  if (unitAt(raw, word) === 0x3a) {
    if (!raw.startsWith("://", word) || !/^https?$/i.test(raw.slice(from, word))) return word;
  } else if (
    unitAt(raw, word) !== 0x2e ||
    word - from !== 3 ||
    !/^www$/i.test(raw.slice(from, word))
  )
    return word;
  let i = word;
  while (i < end && CLASS[unitAt(raw, i)] !== SPACE && CLASS[unitAt(raw, i)] !== NEWLINE) i++;
  while (i > word && /[.,)\]»"'،؛!?]/u.test(raw.charAt(i - 1))) i--;
  return i;
}

/** `1,234`, `١٬٢٣٤٫٥`, `12.5`, `10:30`; a separator counts only between digits. */
function endOfNumber(raw: string, from: number, end: number): number {
  let i = from + 1;
  while (i < end) {
    const unit = unitAt(raw, i);
    const cls = CLASS[unit];
    if (cls === DIGIT) {
      i++;
      continue;
    }
    if (cls !== MARK && !isSeparator(unit)) break;
    // One separator, with bidi marks around it as editors put them in
    let at = skipMarks(raw, i, end);
    if (at < end && isSeparator(unitAt(raw, at))) at = skipMarks(raw, at + 1, end);
    if (at >= end || CLASS[unitAt(raw, at)] !== DIGIT) break;
    i = at + 1;
  }
  return i;
}

function skipMarks(raw: string, from: number, end: number): number {
  let i = from;
  while (i < end && CLASS[unitAt(raw, i)] === MARK) i++;
  return i;
}

/** . , : and the Arabic decimal, thousands and comma signs. */
function isSeparator(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x3a ||
    unit === 0x066b ||
    unit === 0x066c ||
    unit === 0x060c
  );
}

function isLatinLetter(raw: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const unit = unitAt(raw, at);
  return CLASS[unit] === LETTER && !isArabicUnit(unit);
}

function isArabicUnit(unit: number): boolean {
  return (unit >= 0x0600 && unit <= 0x08ff) || (unit >= 0xfb50 && unit <= 0xfeff);
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536).fill(OTHER);
  const letter = /\p{L}|\p{M}/u;
  for (let unit = 0; unit < 65536; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const folded = foldUnit(unit);
    const char = String.fromCharCode(unit);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029)
      classes[unit] = NEWLINE;
    else if (folded === 0) classes[unit] = MARK;
    else if (folded === 0x20 || unit === 0x20 || unit === 0x0b || unit === 0x0c)
      classes[unit] = SPACE;
    else if (folded >= 0x30 && folded <= 0x39) classes[unit] = DIGIT;
    else if (letter.test(char)) classes[unit] = LETTER;
  }
  return classes;
}
