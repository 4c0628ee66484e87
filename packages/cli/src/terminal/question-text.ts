import type { Question } from "@tarjih/reading";
import { harmless } from "./harmless.ts";
import type { Screen } from "./screen.ts";

/** A question as asked, with whom it is about where the text does not say so. */
export function questionText(question: Question, screen: Screen): string {
  const text = harmless(question.text[screen.lang]);
  if (question.subject === undefined) return text;
  const subject = harmless(question.subject);
  return text.includes(subject) ? text : `${subject}: ${text}`;
}
