import { letterAt, letterBefore } from "./letters.ts";
import { spell } from "./spelling.ts";
import type { Passage } from "@tarjih/reading";

/** Letters that Arabic writes onto the next word: and, so, with, to, as; so many at most. */
const CLITICS = "وفبلك";
const MOST_CLITICS = 3;
/** Parts of a name may be parted by any blanks, hyphens or low lines (`salim-haddad` in an address). */
const GAP = "[\\s_\\-]+";
const BETWEEN = /[\s_-]+/u;
const IN_GAP = /[\s_-]/u;
const NO_LETTER = "(?![\\p{L}\\p{N}])";

/**
 * Where names stand in a text, in any spelling: with or without vowel marks, tatweel, hamza forms,
 * presentation forms, invisible characters, capitals. Longest name first, no overlaps, in text order.
 */
export function findNames(text: string, names: readonly string[]): readonly Passage[] {
  const sought = soughtOf(names);
  if (sought.isEmpty) return [];
  const spelled = spell(text);
  return placesOf(spelled.text, sought).map(({ from, to }) => {
    // Marks and tatweel after the last letter belong to the name and go with it.
    const end = Math.max(spelled.toRaw(to), spelled.toRaw(to - 1) + 1);
    return { start: spelled.toRaw(from), end };
  });
}

/**
 * Names as they are looked for: a text is asked word by word whether one goes on, so that ten thousand names cost no more than one.
 * One expression of them all would be compiled anew for each kind of text, for seconds.
 */
interface Sought {
  readonly words: Words;
  /** Names with other signs than blanks in them, by the letters and digits that they begin with, if any (`@nadia`); longest first. */
  readonly signed: ReadonlyMap<string, readonly RegExp[]>;
  readonly isEmpty: boolean;
}

/** A tree of names that are words alone: what may come behind a word, and whether a name ends with it. */
interface Words {
  readonly next: Map<string, Words>;
  isName: boolean;
}

/** A case is one list and a hundred thousand strings: it is put in order once. */
const SOUGHT = new WeakMap<readonly string[], Sought>();

function soughtOf(names: readonly string[]): Sought {
  const known = SOUGHT.get(names) ?? sorted(names);
  SOUGHT.set(names, known);
  return known;
}

function sorted(names: readonly string[]): Sought {
  const words = branch();
  const signed = new Map<string, RegExp[]>();
  const all = new Set(names.map((name) => spell(name).text.trim()).filter((name) => name !== ""));
  for (const spelled of [...all].toSorted(longestFirst)) {
    const parts = spelled.split(BETWEEN);
    if (parts.every((part) => part !== "" && wordEnd(part, 0) === part.length)) {
      let last = words;
      for (const part of parts) {
        const next = last.next.get(part) ?? branch();
        last.next.set(part, next);
        last = next;
      }
      last.isName = true;
      continue;
    }
    const word = spelled.slice(0, wordEnd(spelled, 0));
    const pattern = new RegExp(`${parts.map(literal).join(GAP)}${NO_LETTER}`, "uy");
    signed.set(word, [...(signed.get(word) ?? []), pattern]);
  }
  return { words, signed, isEmpty: all.size === 0 };
}

function branch(): Words {
  return { next: new Map(), isName: false };
}

/** Of equal length in the order of their letters. */
function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placesOf(text: string, sought: Sought): readonly Place[] {
  const hasOthers = sought.signed.has("");
  const found: Place[] = [];
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end === at && !hasOthers) {
      at++;
      continue;
    }
    const one = letterBefore(text, at) ? null : placeAt(text, at, end, sought);
    if (one !== null) found.push(one);
    at = one?.to ?? (end > at ? end : at + pointLength(text, at));
  }
  return found;
}

/** The name at the begin of a word, behind as many of the letters written onto it as may be. */
function placeAt(text: string, at: number, end: number, sought: Sought): Place | null {
  let from = at;
  while (from < at + MOST_CLITICS && from < end && CLITICS.includes(text.charAt(from))) from++;
  for (; from >= at; from--) {
    const to = nameEnd(text, from, end, sought);
    if (to > from) return { from, to };
  }
  return null;
}

/** Where the longest name ends that begins at a place of a word; the place itself if none does. */
function nameEnd(text: string, from: number, end: number, { words, signed }: Sought): number {
  const word = text.slice(from, end);
  let to = from;
  let names = words.next.get(word);
  for (let stop = end; names !== undefined;) {
    if (names.isName) to = stop;
    const start = names.next.size === 0 ? stop : gapEnd(text, stop);
    if (start === stop) break;
    stop = wordEnd(text, start);
    names = names.next.get(text.slice(start, stop));
  }
  for (const pattern of signed.get(word) ?? []) {
    pattern.lastIndex = from;
    if (pattern.test(text)) return Math.max(to, pattern.lastIndex);
  }
  return to;
}

function gapEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && IN_GAP.test(text.charAt(end))) end++;
  return end;
}

/** Two units of one sign are never parted: a pattern would look at the whole of it from its half. */
function pointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xff_ff ? 2 : 1;
}

/** Where the letters and digits end that begin at a place; the place itself if none does. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (let length = letterAt(text, end); length > 0; length = letterAt(text, end)) end += length;
  return end;
}

function literal(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
