import { VERDICTS } from "@tarjih/reading";
import type { Verdict } from "@tarjih/reading";
import type { VerdictCase } from "./verdict-gold.ts";
import type { Told } from "./weigh-verdict.ts";

/** One case with what was said of it. */
export interface Judged {
  readonly gold: VerdictCase;
  readonly told: Told;
  /** The verdict counted for it: the gold one wherever the answer can be defended; null where nothing was said. */
  readonly counted: Verdict | null;
  /** The reason too; null where none was given or the verdict is wrong. */
  readonly reason: boolean | null;
}

/** Two figures that share no question are rightly apart where they speak of different things. */
export function judge(gold: VerdictCase, told: Told): Judged {
  if (told === "unread") return { gold, told, counted: null, reason: null };
  if (told === "apart") {
    const counted = mayBe(gold, "different") ? gold.verdict : null;
    return { gold, told, counted, reason: null };
  }
  if (!mayBe(gold, told.verdict)) return { gold, told, counted: told.verdict, reason: null };
  const said = `${told.verdict}/${told.missing ?? told.because}`;
  return { gold, told, counted: gold.verdict, reason: rightAnswers(gold).includes(said) };
}

/** `verdict/reason` of each right answer; with `undetermined` the reason is the missing fact. */
export function rightAnswers(gold: VerdictCase): readonly string[] {
  return [`${gold.verdict}/${gold.missing ?? gold.because}`, ...gold.also];
}

function mayBe(gold: VerdictCase, verdict: Verdict): boolean {
  return rightAnswers(gold).some((one) => one.startsWith(`${verdict}/`));
}

export interface Marks {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of one verdict; NaN where there is nothing to divide by. */
export function marksOf(judged: readonly Judged[], verdict: Verdict): Marks {
  const said = judged.filter(({ counted }) => counted === verdict);
  const right = said.filter(({ gold }) => gold.verdict === verdict).length;
  const wanted = judged.filter(({ gold }) => gold.verdict === verdict).length;
  const [precision, recall] = [right / said.length, right / wanted];
  // Never said although it was wanted is a score of nothing, not no score.
  const f1 = wanted > 0 && right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** The mean F1 of the verdicts that the cases have. */
export function macroF1(judged: readonly Judged[]): number {
  const scores = VERDICTS.map((verdict) => marksOf(judged, verdict).f1).filter(
    (f1) => !Number.isNaN(f1),
  );
  return scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
}

/** Pairs called a conflict that are none. */
export function falseConflicts(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(
    ({ gold, counted }) => counted === "conflict" && gold.verdict !== "conflict",
  );
}
