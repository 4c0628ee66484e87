import type { Match } from "../rule.ts";
import { yearOf } from "./words.ts";

/** Items that a list or range of dates is made of; anything else ends it. */
const LINKS: ReadonlySet<string> = new Set(
  "من شهر الي حتي لغايه و او of and to until till through or the".split(" "),
);
const TAGS: readonly string[] = ["quantity", "day-ordinal", "comma", "slash", "dash", "year-word"];

/** How far the year may stand behind: `12 آذار، و3 و5 من نيسان عام 2025`. */
const FURTHEST = 10;

/**
 * The year that a date without one shares with the date after it: `12 آذار و3 نيسان 2025`, "from March to May
 * 2025". A later month in the list (`كانون الأول وكانون الثاني 2031`) is of the year before. Null where none follows.
 */
export function sharedYear(match: Match, month: number): number | null {
  let last: number | null = null;
  for (let i = match.to; i < match.to + FURTHEST; i++) {
    const item = match.items[i];
    if (item === undefined) return null;
    if (item.tags.includes("month") && item.sense?.value !== undefined) {
      last = item.sense.value;
      continue;
    }
    const before = match.items[i - 1]?.tags ?? [];
    const year = yearOf(item);
    if (
      year !== null &&
      year >= 1500 &&
      last !== null &&
      (before.includes("month") || before.includes("year-word") || before.includes("comma"))
    )
      return month > last ? year - 1 : year;
    // A count after a closed date begins something else: `في 12 آذار، 20 قتيلاً`.
    if (!LINKS.has(item.word) && !TAGS.some((tag) => item.tags.includes(tag))) return null;
    if (i === match.to && !opensMore(item.word, item.conj, item.tags)) return null;
  }
  return null;
}

function opensMore(word: string, conj: boolean, tags: readonly string[]): boolean {
  return (
    conj ||
    LINKS.has(word) ||
    tags.includes("comma") ||
    tags.includes("slash") ||
    tags.includes("dash")
  );
}
