import type { Passage } from "../../model/passage.ts";
import type { LanguageNotRead } from "../../model/report.ts";
import type { Sentence } from "../sentence.ts";
import { sentenceLanguage } from "./sentence-language.ts";

/** A run of sentences in one language that is not read. */
export interface ForeignPart extends Passage {
  readonly language: LanguageNotRead;
}

/** Tells which sentences of a report are in a language that is not read, and keeps them as parts. */
export interface ForeignFilter {
  /** Ask for every sentence, in the order of the text. */
  readonly isForeign: (sentence: Sentence) => boolean;
  readonly parts: readonly ForeignPart[];
}

/**
 * A sentence that shows no language takes that of the sentence before it in its paragraph: `دوازده مجروح` after a
 * Persian sentence is Persian.
 */
export function foreignFilter(raw: string): ForeignFilter {
  const parts: ForeignPart[] = [];
  let running: LanguageNotRead | null = null;
  let paragraph = -1;
  return {
    parts,
    isForeign(sentence) {
      const { language, sure, letters } = sentenceLanguage(raw, sentence.start, sentence.end);
      const shown =
        language === "ar" || language === "en" || language === "unknown" ? null : language;
      const now = shown ?? (!sure && sentence.paragraph === paragraph ? running : null);
      paragraph = sentence.paragraph;
      if (now === null) {
        // A line of digits and signs ends no part.
        if (letters > 0) running = null;
        return false;
      }
      const last = parts.at(-1);
      if (running === now && last !== undefined)
        parts[parts.length - 1] = { ...last, end: sentence.end };
      else parts.push({ start: sentence.start, end: sentence.end, language: now });
      running = now;
      return true;
    },
  };
}
