import type { ReadSentence } from "../../extract/stage.ts";

/** Words of a heading at most. */
const LONGEST = 6;
const LETTERS = /^[\p{L}\p{M}'’-]+$/u;
/** Folded. */
const BACKGROUND =
  /^(?:background(?: information| to the \p{L}+)?|historical background|context|(?:ال)?خلفيه(?: الاحداث| الحدث| عامه| تاريخيه)?|(?:ال)?سياق(?: العام)?)$/u;

/**
 * "Background", `خلفية`: a heading of an encyclopaedia, of a rights body or of an update, below which another time is told. Asked of every sentence in order, whether it stands below one; the next
 * heading ends it.
 */
export function underBackground(): (sentence: ReadSentence) => boolean {
  let isBelow = false;
  return (sentence) => {
    const heading = headingOf(sentence);
    if (heading !== null) isBelow = BACKGROUND.test(heading);
    return isBelow;
  };
}

/** The words of a line that is no sentence; null for one that is. */
function headingOf({ items }: ReadSentence): string | null {
  if (items.length > 2 * LONGEST || items.some(({ chunk }) => chunk !== null)) return null;
  if (items.at(-1)?.tags.includes("stop") === true && items.at(-1)?.word === ".") return null;
  const words = items.flatMap(({ word, def }) =>
    LETTERS.test(word) ? [def && !word.startsWith("ال") ? `ال${word}` : word] : [],
  );
  return words.length === 0 || words.length > LONGEST ? null : words.join(" ");
}
