import type { Passage } from "@tarjih/reading";
import { findNames } from "./find-names.ts";

/** A surname with the article: alone in the same report it is the same person. */
const SURNAME = /^ال\p{L}{3,}$/u;

/**
 * Where a part of a name stands alone in a report that has the whole name or is by its bearer: in Latin letters any part with
 * a capital ("Zubayda" under a mail), in Arabic a surname with the article, or a part that is a line of its own.
 */
export function partsAlone(
  text: string,
  name: string,
  whole: readonly Passage[],
): readonly Passage[] {
  const parts = name.trim().split(/\s+/u);
  return parts.flatMap((part, at) => {
    if (part.length < 3) return [];
    const isArabic = /\p{Script=Arabic}/u.test(part);
    return findNames(text, [part]).filter(({ start, end }) => {
      if (whole.some((one) => start < one.end && one.start < end)) return false;
      if (!isArabic) return /^\p{Lu}/u.test(text.slice(start, end)) && /^\p{Lu}/u.test(part);
      return (at > 0 && SURNAME.test(part)) || isOwnLine(text, start, end);
    });
  });
}

function isOwnLine(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t\p{Cf}]*$/u.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t\p{Cf}.،,]*(?:\r?\n|$)/u.test(text.slice(end, end + 8))
  );
}
