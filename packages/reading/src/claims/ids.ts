import type { Passage } from "../model/passage.ts";
import { passageCounter } from "./passage-counter.ts";

/** Letters that tell kinds of claims apart in ids. */
export type ClaimLetter = "f" | "d" | "s" | "a" | "p" | "q" | "x";

/** Their places in the count of passages. */
const LETTERS: Readonly<Record<ClaimLetter, number>> = { f: 0, d: 1, s: 2, a: 3, p: 4, q: 5, x: 6 };

/**
 * Ids of one report's claims: report id, letter of the kind and passage, so that `read` and `weigh` give the same
 * ones; a second claim of one kind on one passage gets `.2`.
 */
export function claimIds(report: string): (letter: ClaimLetter, passage: Passage) => string {
  const count = passageCounter();
  return (letter, { start, end }) => {
    const times = count(LETTERS[letter], start, end);
    // joined and not a template, whose pieces V8 keeps: 50 bytes an id instead of 150, and a text of ten megabytes has 175,000
    const id = [report, ".", letter, start, "-", end].join("");
    return times === 1 ? id : `${id}.${times}`;
  };
}
