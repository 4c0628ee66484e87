/** Letters of a page below which the ends of its words say nothing of its order. */
const FEWEST_LETTERS = 20;
/** Part of the letters that may be unknown to the font, or have no dots, before a page is doubted. */
const MOST_UNKNOWN = 0.02;
/** Words whose ends tell an order above which these are enough. */
const ENOUGH_ENDS = 12;

/** A number with an unknown digit is another number. */
const UNKNOWN_IN_NUMBER = /[0-9٠-٩][.,٫٬]?\uFFFD|\uFFFD[.,٫٬]?[0-9٠-٩]/u;

const UNKNOWN = /[\uFFFD\p{Co}\u066E\u066F\u06A1\u06BA]|(?![\t\n])\p{Cc}/gu;
const WORD = /[\p{Script=Arabic}\p{Mn}]+/gu;

type Way = "forward" | "backward" | null;

/**
 * False where the letters of a page are not what is seen on it: unknown to the font, without dots, or in
 * reverse. Its figures would be wrong without a sign of it, so such a page is not read.
 */
export async function isTrusted(text: string): Promise<boolean> {
  const letters = text.match(/[\p{L}\p{N}\uFFFD\uE000-\uF8FF]/gu)?.length ?? 0;
  const unknown = text.match(UNKNOWN)?.length ?? 0;
  if (unknown > Math.max(1, letters * MOST_UNKNOWN)) return false;
  if (UNKNOWN_IN_NUMBER.test(text)) return false;
  const words = [...text.matchAll(WORD)]
    .map(([marked]) => marked.replaceAll(/\p{Mn}/gu, ""))
    .filter((word) => word.length > 2);
  if (words.length === 0) return true;
  const ends = letters < FEWEST_LETTERS ? words.map((): Way => null) : words.map(wayByEnds);
  if (ends.filter((way) => way !== null).length >= ENOUGH_ENDS) return isForward(ends);
  // `رف ٢٣ انيجس نم نجس سرون` has no such ends: the words themselves are looked up, which takes a second to load.
  const { knownWay } = await import("@tarjih/reading");
  return isForward(words.map((word, at) => knownWay(word) ?? ends[at] ?? null));
}

/** Words that begin with ة or ى, or end where the article begins, are in reverse. */
function wayByEnds(word: string): Way {
  const forward = /^ال|[ةى]$/u.test(word);
  const backward = /^[ةى]|لا$/u.test(word);
  if (forward === backward) return null;
  return forward ? "forward" : "backward";
}

function isForward(ways: readonly Way[]): boolean {
  const count = (way: Way): number => ways.filter((one) => one === way).length;
  return count("backward") <= count("forward");
}
