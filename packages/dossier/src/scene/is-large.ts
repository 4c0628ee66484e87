import type { DossierData } from "./data.ts";

/** Answers and pairs from which a page would have more than some ten megabytes, which a browser opens in a second. */
const MANY_ANSWERS = 1_000;
const MANY_PAIRS = 30_000;

/** Whether a case is so large that its dossier is packed: its data, and what a reader opens one by one. */
export function isLarge({ weighing: { questions } }: DossierData): boolean {
  const count = (of: "answers" | "pairs"): number =>
    questions.reduce((sum, question) => sum + question[of].length, 0);
  return count("answers") > MANY_ANSWERS || count("pairs") > MANY_PAIRS;
}
