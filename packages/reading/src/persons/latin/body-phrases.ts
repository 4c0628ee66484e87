import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { knownPhrase } from "./well-known.ts";
import { isPlain } from "./words.ts";

/** States and bodies that are called by what they are of: "the Kingdom of Varnholt", "the Ministry of Works". */
const OF_SOMETHING =
  /^(?:kingdom|republic|emirate|sultanate|duchy|principality|federation|commonwealth|empire|caliphate|protectorate|confederation|state|states|union|ministry|department|bank|university|court|board|council|chamber|institute)$/u;
/** What the noun of an outlet stands for. */
const OUTLET =
  /^(?:daily|weekly|newspaper|paper|magazine|broadcaster|tabloid|website|portal|outlet|channel|monthly|bulletin)$/u;
const LONGEST = 4;

const KNOWN = new WeakMap<readonly NameWord[], ReadonlySet<number>>();

/** English words, by their indexes, that stay as a phrase says what they are a part of: a state, a ministry, an outlet. */
export function bodyPhrases(where: Words): ReadonlySet<number> {
  const known = KNOWN.get(where.words);
  if (known !== undefined) return known;
  const found = new Set<number>();
  for (const at of where.words.keys())
    for (const one of [
      ...ofSomething(where, at),
      ...ofOutlet(where, at),
      ...knownPhrase(where, at),
    ])
      found.add(one);
  KNOWN.set(where.words, found);
  return found;
}

/** "Kingdom of Varnholt": both have capitals, whatever the second is. */
function ofSomething({ words }: Words, at: number): readonly number[] {
  const [head, of] = [words[at], words[at + 1]];
  if (head?.capital !== true || !OF_SOMETHING.test(head.folded)) return [];
  if (of?.joined !== true || of.folded !== "of") return [];
  const to = endOfRun(words, at + 2);
  return to === at + 2 ? [] : indexes(at, to);
}

/** "The opposition daily The Morning Lantern", "the newspaper Evening Tide": words, and nobody's name; "told the newspaper Amina had left" is of somebody. */
function ofOutlet({ words }: Words, at: number): readonly number[] {
  const head = words[at];
  if (head === undefined || head.capital || !OUTLET.test(head.folded)) return [];
  const to = endOfRun(words, at + 1);
  if (to < at + 3) return [];
  const isTitled = words[at + 1]?.folded === "the";
  const isOfWords = words
    .slice(at + 1, to)
    .every((word) => isTitled || (isPlain(word) && givenName(word.folded) === null));
  return isOfWords ? indexes(at + 1, to) : [];
}

function endOfRun(words: readonly NameWord[], from: number): number {
  let to = from;
  while (to - from < LONGEST && words[to]?.joined === true && words[to]?.capital === true) to++;
  return to;
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
