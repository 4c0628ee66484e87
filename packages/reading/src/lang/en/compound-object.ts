import type { Item } from "../../text/item.ts";

/**
 * Whether an object opens at `at` with a noun that no list holds before the one that it goes with: "six men killed prison guards", "who overpowered bank staff". Whoever
 * stands before the verb did it, then. "40 people killed outside government buildings" and "12 killed Olm police say" have no object there.
 */
export function opensCompound(items: readonly Item[], at: number): boolean {
  const [first, second, behind] = items.slice(at, at + 3);
  if (first === undefined || second === undefined) return false;
  if (first.chunk !== null || first.tags.length > 0 || !NOUN.test(first.word)) return false;
  if (NO_NOUN.has(first.word) || /(?:ly|ed|ing)$/u.test(first.word)) return false;
  const told = behind?.tags.some((tag) => tag === "say" || tag === "say-that") === true;
  return second.chunk === null && second.tags.includes("counted") && !told;
}

const NOUN = /^\p{L}{3,}$/u;
const NO_NOUN: ReadonlySet<string> = new Set(
  "inside outside along amid across near nearby alongside aboard overnight together there here now later still also then today yesterday onto into upon beside behind beyond within without per via despite than plus minus versus whose".split(
    " ",
  ),
);
