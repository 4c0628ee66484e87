import type { Item } from "../../text/item.ts";

/**
 * Whether an object opens at `at` with a noun that no list holds before the one that it goes with: "six men killed prison guards", "who overpowered bank staff". Whoever
 * stands before the verb did it, then. "40 people killed outside government buildings" and "12 killed Olm police say" have no object there.
 */
export function opensCompound(items: readonly Item[], at: number): boolean {
  const [first, second, behind] = items.slice(at, at + 3);
  if (first === undefined || second === undefined) return false;
  if (!mayBeNoun(first)) return false;
  const told = behind?.tags.some((tag) => tag === "say" || tag === "say-that") === true;
  return second.chunk === null && second.tags.includes("counted") && !told;
}

/** A word that no list holds, and that stands like a noun. */
export function mayBeNoun({ chunk, tags, word }: Item): boolean {
  if (chunk !== null || tags.length > 0 || !NOUN.test(word)) return false;
  return !NO_NOUN.has(word) && !/(?:ly|ed|ing)$/u.test(word);
}

const NOUN = /^\p{L}{3,}$/u;
const NO_NOUN: ReadonlySet<string> = new Set(
  "inside outside along amid across near nearby alongside aboard overnight together there here now later still also then today yesterday onto into upon beside behind beyond within without per via despite than plus minus versus whose twice once again last next only just even then already who which that dead".split(
    " ",
  ),
);
