import { unitAt } from "./unit-at.ts";
/**
 * Letters that are looked for in many short texts, with the pairs of letters that they are made of. A text has few pairs of all that there
 * are: they are noted once, and most letters that are not in it are told by their pairs without a look at the text.
 */
export interface PairedLetters {
  readonly letters: string;
  readonly pairs: readonly number[];
}

export function pairedLetters(letters: string): PairedLetters {
  const pairs: number[] = [];
  for (let i = 1; i < letters.length; i++)
    pairs.push(pairAt(unitAt(letters, i - 1), unitAt(letters, i)));
  return { letters, pairs };
}

/** Whether letters stand in `text`: a question to be asked of this text many times, and of no other one in between. */
export function standingIn(text: string): (one: PairedLetters) => boolean {
  SEEN.fill(0);
  let before = unitAt(text, 0);
  for (let i = 1; i < text.length; i++) {
    const unit = unitAt(text, i);
    SEEN[pairAt(before, unit)] = 1;
    before = unit;
  }
  return ({ letters, pairs }) => {
    for (const pair of pairs) if (SEEN[pair] === 0) return false;
    return text.includes(letters);
  };
}

/** A power of two: pairs that share a place cost a look at the text, no more. */
const PLACES = 1024;
const SEEN: Uint8Array = new Uint8Array(PLACES);

function pairAt(before: number, unit: number): number {
  return (Math.imul(before, 37) ^ unit) & (PLACES - 1);
}
