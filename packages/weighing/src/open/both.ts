import { messages } from "@tarjih/i18n";
import type { Localised } from "@tarjih/reading";

/** The sentences of questions in one language. */
export type Words = ReturnType<typeof messages>["questions"];

/** One text in both languages. */
export function both(text: (words: Words, lang: "ar" | "en") => string): Localised {
  return { ar: text(messages("ar").questions, "ar"), en: text(messages("en").questions, "en") };
}
