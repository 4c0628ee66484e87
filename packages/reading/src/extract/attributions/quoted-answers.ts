import type { Passage } from "../../model/passage.ts";
import type { SentencePlace } from "../stage.ts";

/** Answers of an interview that are printed in quotation marks under their questions, and who gives them. */
export interface QuotedAnswers {
  readonly answers: readonly Passage[];
  /** The name in the lines before the first question. */
  readonly guest: Passage;
}

/** Closing marks behind the last sentence of a report. */
const MARKS = 2;
/** Answers by which a report is known for an interview. */
const LEAST = 3;
const QUOTED = /^["“«][^"”»]*["”»]$/u;
const ASKS = /[?؟]["”»]?$/u;
/** A name that opens the paragraph before the first question ("Anna Keld runs the ward", "Bera Onn, captain of the Lantern, talks to us"). */
const NAME = /^((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)(?=,| \p{Ll})/u;

/**
 * "How many wounded do you have?" and under it "“This morning 140.”", three times and more: whoever the lines before name gives all
 * the answers. Null where a report is no such interview, or nobody is named.
 */
export function quotedAnswers(
  sentences: readonly SentencePlace[],
  raw: string,
): QuotedAnswers | null {
  const paragraphs = paragraphsOf(sentences);
  const text = ({ start, end }: Passage): string => raw.slice(start, end).trim();
  const answers: Passage[] = [];
  let asked = 0;
  let first = -1;
  for (const [i, paragraph] of paragraphs.entries()) {
    const before = paragraphs[i - 1];
    if (before === undefined || !QUOTED.test(text(paragraph))) continue;
    const question = text(before);
    if (QUOTED.test(question)) continue;
    answers.push(paragraph);
    if (!ASKS.test(question)) continue;
    asked++;
    if (first < 0) first = i - 1;
  }
  const intro = paragraphs[first - 1];
  if (asked < LEAST || intro === undefined) return null;
  const guest = introduced(raw.slice(0, intro.end));
  return guest === null
    ? null
    : { answers: answers.filter(({ start }) => start >= intro.end), guest };
}

/** The name that opens the last paragraph of the lines before the first question; null where it opens with no name. */
export function introduced(intro: string): Passage | null {
  const text = intro.trimEnd();
  const start = text.lastIndexOf("\n") + 1;
  const name = NAME.exec(text.slice(start))?.[1];
  return name === undefined ? null : { start, end: start + name.length };
}

/** From the first letter of a paragraph to the first of the next, as far as its sentences reach. */
function paragraphsOf(sentences: readonly SentencePlace[]): readonly Passage[] {
  const found: { start: number; end: number; paragraph: number }[] = [];
  for (const { start, end, paragraph } of sentences) {
    const last = found.at(-1);
    if (last?.paragraph === paragraph) {
      last.end = end;
      continue;
    }
    // a closing mark stands behind the last sentence
    if (last !== undefined) last.end = start;
    found.push({ start, end, paragraph });
  }
  const last = found.at(-1);
  if (last !== undefined) last.end += MARKS;
  return found;
}
