import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";

/** Before a word whose capital says nothing: the begin of a text, line, cell or sentence, a bullet, a time of a chat, a speaker. */
const BEGINS =
  /(?:^|[.!?:;|\n“"‘(…]|(?:^|\n)['’]|[.!?”] ?\[\d{1,3}\]|[\d)\]] [-–—]|\p{Lu}{2} [-–—]{1,2}|(?:^|\n)[ \t]*\d{1,2}[:.h]?\d{2}|\n[ \t]*[-–—•*>]|(?:^|\n)[ \t]*\d{1,3}[.)])\s*$/u;

/** "Velmora — Shelling killed", "TAL ZAHRAN (Meridian Press) - Gunmen". */
const BEHIND_DATELINE = /\n[\p{L}\d ,.()'’-]{2,50} [—–-]{1,2} $/u;

/** "(Meridian) Suicide bombers struck". */
const BEHIND_AGENCY = /\n[ \t]*\([\p{L} ]{2,24}\) $/u;

/** Whether the capital of a word says nothing, as any word would have one there. */
export function isFree({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const ahead = text.slice(Math.max(0, word.start - 60), word.start);
  if (BEGINS.test(ahead.slice(-12))) return true;
  const lines = word.start < 60 ? `\n${ahead}` : ahead;
  return BEHIND_DATELINE.test(lines) || BEHIND_AGENCY.test(lines);
}

/** "| Sunday Ekpo |": no sentence begins in a cell. */
export function isCell({ text, words }: Words, at: number): boolean {
  const start = words[at]?.start ?? 0;
  return /\| ?$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** What titles write small. */
const SMALL =
  /^(?:with|from|that|this|into|over|after|upon|than|then|when|where|before|between|through)$/u;

const TITLES = new WeakMap<readonly NameWord[], ReadonlyMap<number, boolean>>();

/** What only a title writes with a capital within it: "Court Hears Of Night At Store". */
const RAISED = /^(?:the|an?|of|at|as|in|to|for|on|and|after|before|by|with|from|into|is|are)$/u;

/** Whether a word stands in a line where nearly every word has a capital: "Three Dead In Clash At Brant". */
export function isOfTitleLine(where: Words, at: number): boolean {
  const known = TITLES.get(where.words) ?? titleLines(where);
  TITLES.set(where.words, known);
  return known.get(at) === true;
}

/** Shorter lines are names and signatures. */
const SHORTEST = 5;
/** Parts between commas. */
const MANY = 3;

function titleLines({ text, words }: Words): ReadonlyMap<number, boolean> {
  const lines = new Map<number, boolean>();
  let line: number[] = [];
  const close = (): void => {
    const long = line.filter((at) => {
      const folded = words[at]?.folded ?? "";
      return folded.length > 3 && !SMALL.test(folded);
    });
    const capitals = long.filter((at) => words[at]?.capital === true);
    // "Present: X Y, Z, Sheikh Q.", "4 | X Y | 33 | Blast": names in a row are no title
    const commas = text
      .slice(words[line[0] ?? 0]?.start, words[line.at(-1) ?? 0]?.end)
      .split(/[,|\t]/u).length;
    // "Quenby met Sorrel Dane and Imre Kolt there.": a title has no full stop, and a sentence of names has its verb small
    const end = words[line.at(-1) ?? 0]?.end ?? 0;
    const isStopped = /^["”’']?\.(?:\s|$)/u.test(text.slice(end, end + 3));
    const least = isStopped ? long.length : long.length * 0.8;
    const isRaised = line.some(
      (at, step) =>
        step > 0 &&
        words[at]?.capital === true &&
        RAISED.test(words[at]?.folded ?? "") &&
        /\p{Ll}|^A$/u.test(text.slice(words[at]?.start, words[at]?.end)) &&
        (words[at]?.joined ?? false),
    );
    const isLong = isRaised
      ? long.length > 1 && capitals.length === long.length
      : long.length >= SHORTEST && commas < MANY;
    const isTitle = isLong && capitals.length >= least;
    if (isTitle) for (const at of line) lines.set(at, true);
    line = [];
  };
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined && /\n|[.!?]["”’']? /u.test(text.slice(before.end, word.start)))
      close();
    line.push(at);
  }
  close();
  return lines;
}
