import type { Passage } from "../model/passage.ts";

/** Letters that tell kinds of claims apart in ids. */
export type ClaimLetter = "f" | "d" | "s" | "a" | "p" | "q" | "x";

/**
 * Ids of one report's claims: report id, letter of the kind and passage, so that `read` and `weigh` give the same
 * ones; a second claim of one kind on one passage gets `.2`.
 */
export function claimIds(report: string): (letter: ClaimLetter, passage: Passage) => string {
  // by where it begins, in numbers: to look up an id by its letters took a fiftieth of reading
  const used = new Map<number, Used>();
  return (letter, { start, end }) => {
    const id = `${report}.${letter}${start}-${end}`;
    const there = used.get(start);
    let same = there;
    while (same !== undefined && (same.end !== end || same.letter !== letter)) same = same.next;
    if (same === undefined) {
      used.set(start, { letter, end, times: 1, next: there });
      return id;
    }
    same.times++;
    return `${id}.${same.times}`;
  };
}

/** How often a passage was given an id of a kind; `next` is another one that begins where it does. */
interface Used {
  readonly letter: ClaimLetter;
  readonly end: number;
  times: number;
  readonly next: Used | undefined;
}
