import { fold } from "./fold.ts";
import { unitAt } from "./unit-at.ts";

/**
 * Nine of ten words of a text stood in it before. The folded form of each spelling is made once and found again by its
 * letters, so that a word that is repeated costs no new string, and tables that are asked for it know it at once.
 */
export function foldedSpelling(raw: string, start: number, end: number): string {
  if (end - start > LONGEST) return fold(raw, start, end);
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) ^ unitAt(raw, i);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const at = TABLE[slot] ?? 0;
    if (at === 0) break;
    const known = HASHES[at] === hash ? SPELLINGS[at] : undefined;
    if (known !== undefined && isSame(known.spelling, raw, start, end)) return known.folded;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const folded = apart(fold(raw, start, end), raw, start, end);
  if (SPELLINGS.length <= REMEMBERED) {
    TABLE[slot] = SPELLINGS.length;
    HASHES[SPELLINGS.length] = hash;
    SPELLINGS.push({ spelling: copied(raw, start, end), folded: copied(folded, 0, folded.length) });
  }
  return folded;
}

/**
 * `كأن` is "as if" and folds to `كان`, "was": the one pair of words of the news that only its hamza parts. `مسئول` and `شئون` are how Egypt
 * and Sudan write `مسؤول` and `شؤون`: one word in two spellings.
 */
function apart(folded: string, raw: string, start: number, end: number): string {
  if (SEATED.test(folded) && raw.slice(start, end).includes("ئ"))
    return folded.replace("سيول", "سوول").replace("شيون", "شوون");
  if (!WAS.test(folded) || !raw.slice(start, end).includes("أ")) return folded;
  return folded.replace("كان", "كأن");
}
const SEATED = /^[وفبكل]*(?:ال)?(?:مسيول|شيون)/u;
const WAS = /^[وف]?كان(?:ه|ها|هم|هما|ما)?$/u;

interface Spelling {
  readonly spelling: string;
  readonly folded: string;
}

/** Spellings remembered at most: more than the vocabulary of any text, bounded for hostile ones. */
const REMEMBERED = 60_000;
/** Longer runs of letters are no words that come again. */
const LONGEST = 40;
/** A power of two, less than half of them taken, so that a search ends after a step or two. */
const SLOTS = 131_072;
/** Index into {@link SPELLINGS} by the hash of the letters; 0 is none. */
const TABLE: Int32Array = new Int32Array(SLOTS);
/** Of each of {@link SPELLINGS} the whole hash: words that only share a slot are told apart without a look at their letters. */
const HASHES: Int32Array = new Int32Array(REMEMBERED + 1);
const SPELLINGS: Spelling[] = [{ spelling: "", folded: "" }];

function isSame(spelling: string, raw: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = start; i < end; i++)
    if (unitAt(spelling, i - start) !== unitAt(raw, i)) return false;
  return true;
}

/** A string of its own: a slice would hold the whole text that it was cut from in memory. */
function copied(raw: string, start: number, end: number): string {
  const units: number[] = [];
  for (let i = start; i < end; i++) units.push(unitAt(raw, i));
  return String.fromCharCode(...units);
}
