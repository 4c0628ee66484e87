import type { Passage } from "../model/passage.ts";
import { fold } from "../text/fold.ts";
import { foldedSpelling } from "../text/spellings.ts";
import { unitAt } from "../text/unit-at.ts";

/** The words of a passage as they stand, folded: what looks at the text of a sentence beside its items asks for them once. */
export function foldedWords(raw: string, { start, end }: Passage): readonly string[] {
  return wordsOf(fold(raw, start, end));
}

/** {@link foldedWords} of a text that is folded already. Each is the string that its spelling is known by, so that lists find it without a look at its letters. */
export function wordsOf(folded: string): readonly string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < folded.length; i++) {
    const unit = unitAt(folded, i);
    // letters of two units are seldom: the pattern knows them
    if (unit >= 0xd800 && unit <= 0xdfff) return folded.match(WORD) ?? [];
    if (isPartOfWord(unit)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      words.push(foldedSpelling(folded, from, i));
      from = -1;
    }
  }
  if (from >= 0) words.push(foldedSpelling(folded, from, folded.length));
  return words;
}
const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a unit is a letter or a number, asked of the pattern once for each that comes up: 0 not yet, 1 yes, 2 no. */
const PARTS = new Uint8Array(0x10000);

function isPartOfWord(unit: number): boolean {
  if (PARTS[unit] === 0) PARTS[unit] = LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return PARTS[unit] === 1;
}
const LETTER = /[\p{L}\p{N}]/u;
