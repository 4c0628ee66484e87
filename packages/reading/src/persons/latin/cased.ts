import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";

/** So many sentences tell how a text writes. */
const FEWEST = 3;
/** Of ten sentences so many begin with a capital in edited prose. */
const MOST = 0.9;

/** How much of a text is written as edited English is: `all` where every sentence begins with a capital, `most` where nearly every one does. */
export type Cased = "all" | "most" | "no";

const CASED = new WeakMap<readonly NameWord[], Cased>();

/**
 * How far a text is written as edited English is: sentences begin with a capital, and names within sentences have one. What stands small in it is a word ("a search was underway"); in a chat, where people write "bee did not come home", it may be anybody.
 */
export function howCased(where: Words): Cased {
  const known = CASED.get(where.words) ?? casedOf(where);
  CASED.set(where.words, known);
  return known;
}

function casedOf({ text, words }: Words): Cased {
  let [sentences, cased, inside] = [0, 0, 0];
  for (const [at, word] of words.entries()) {
    if (word.arabic) continue;
    if (word.folded === "i" && !word.capital) return "no";
    const before = words[at - 1];
    const between = text.slice(before?.end ?? 0, word.start);
    // "U.S. guards": no sentence begins behind an initial
    const isInitial = before !== undefined && before.end - before.start === 1 && before.capital;
    if (before === undefined || (!isInitial && /[.!?\n]["”’)]?\s*["“‘(]?$/u.test(between))) {
      sentences++;
      if (word.capital || /\p{N}/u.test(between)) cased++;
    } else if (word.capital && word.joined) inside++;
  }
  if (sentences < FEWEST || inside < FEWEST || cased < sentences * MOST) return "no";
  return cased === sentences ? "all" : "most";
}
