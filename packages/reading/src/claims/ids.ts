import type { Passage } from "../model/passage.ts";

/** Letters that tell kinds of claims apart in ids. */
export type ClaimLetter = "f" | "d" | "s" | "a" | "p" | "q" | "x";

/**
 * Ids of one report's claims: report id, letter of the kind and passage, so that `read` and `weigh` give the same
 * ones; a second claim of one kind on one passage gets `.2`.
 */
export function claimIds(report: string): (letter: ClaimLetter, passage: Passage) => string {
  const used = new Map<string, number>();
  return (letter, { start, end }) => {
    const id = `${report}.${letter}${start}-${end}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}.${times}`;
  };
}
