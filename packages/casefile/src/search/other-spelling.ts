import { stem } from "./stem.ts";

const WITH_ALEF = /^\p{Script=Arabic}{3,}وا$/u;
const WITHOUT = /^\p{Script=Arabic}{3,}و$/u;

/**
 * The stem of a verb of many in its other spelling: `قتلو`, as many write it, beside `قتلوا`, and the other way round; null for any
 * other word. Only asked for, so that the index stays as it is. A word of which more than `وا` would fall (`راديو`) is no such verb.
 */
export function otherSpelling(word: string): string | null {
  if (WITH_ALEF.test(word)) return isVerb(word) ? stem(word.slice(0, -1)) : null;
  return WITHOUT.test(word) && isVerb(`${word}ا`) ? stem(`${word}ا`) : null;
}

function isVerb(withAlef: string): boolean {
  return withAlef.slice(0, -"وا".length).endsWith(stem(withAlef));
}
