import type { ReadSentence } from "../../extract/stage.ts";

/** Items of a heading at most. */
const LONGEST = 12;
const LETTERS = /^[\p{L}\p{M}'’-]+$/u;
/** Folded. "Context" over a story of the day is about that day. */
const BACKGROUND =
  /^(?:(?:the )?background(?: information| and context| to the \p{L}+)?|historical (?:background|context)|(?:ال)?خلفيه(?: الاحداث| الحدث| الهجوم| الصراع| النزاع| عامه| تاريخيه| التاريخيه)?|نبذه تاريخيه|(?:ال)?سياق (?:ال)?تاريخي)$/u;

/**
 * "Background", `خلفية`: a heading of an encyclopaedia, of a rights body or of an update, below which another time is told. Asked of every sentence in order, whether it stands below one; the next
 * line that is no sentence ends it, whatever it says ("30 June attack").
 */
export function underBackground(): (sentence: ReadSentence) => boolean {
  let isBelow = false;
  return (sentence) => {
    if (isLine(sentence)) isBelow = BACKGROUND.test(wordsOf(sentence));
    return isBelow;
  };
}

/** Short, and without a stop at its end: no sentence. */
function isLine({ items }: ReadSentence): boolean {
  const last = items.at(-1);
  return items.length <= LONGEST && !(last?.tags.includes("stop") === true && last.word === ".");
}

function wordsOf({ items }: ReadSentence): string {
  return items
    .flatMap(({ word, def }) =>
      LETTERS.test(word) ? [def && !word.startsWith("ال") ? `ال${word}` : word] : [],
    )
    .join(" ");
}
