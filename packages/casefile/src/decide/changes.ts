import type { Estimate, Figure, Finding, Question, Weighing } from "@tarjih/reading";

/** Low, best and high of a question before and after; null where it was not, or is no more, asked. */
export interface EstimateMoved {
  readonly question: string;
  readonly before: Bounds | null;
  readonly after: Bounds | null;
}

type Bounds = Pick<Estimate, "low" | "best" | "high" | "contested">;

/** What is otherwise in a case than before. */
export interface CaseChanges {
  /** Whether a new weighing was recorded; decisions that only mark need none. */
  readonly weighed: boolean;
  /** Ids of questions that are new, gone, or otherwise than before in anything, also a mark. */
  readonly questions: readonly string[];
  readonly estimates: readonly EstimateMoved[];
  /** Findings that were not there before: about decisions (moved, lost, differing), and numbers that a page or message changed. */
  readonly findings: readonly Finding[];
}

/** Compares two weighings of a case, question by question. */
export function changesBetween(
  before: Weighing | null,
  after: Weighing | null,
): Omit<CaseChanges, "weighed"> {
  const [old, now] = [statesOf(before), statesOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])];
  const touched = ids.filter((id) => old.get(id)?.state !== now.get(id)?.state);
  const known = new Set(before?.findings.map(({ id }) => id));
  return {
    questions: touched,
    estimates: touched.flatMap((question) => {
      const [was, is] = [boundsOf(old.get(question)), boundsOf(now.get(question))];
      return JSON.stringify(was) === JSON.stringify(is)
        ? []
        : [{ question, before: was, after: is }];
    }),
    findings: (after?.findings ?? []).filter(
      ({ id, code }) => (code.startsWith("decision") || code === "page-changed") && !known.has(id),
    ),
  };
}

interface QuestionState {
  readonly question: Question;
  readonly state: string;
}

/** A question with all that is shown of it: its figures with their marks, and its roots. */
function statesOf(weighing: Weighing | null): ReadonlyMap<string, QuestionState> {
  if (weighing === null) return new Map();
  const figures = new Map(weighing.figures.map((figure) => [figure.id, figure]));
  const open = Map.groupBy(weighing.open, ({ question }) => question ?? "");
  return new Map(
    weighing.questions.map((question) => {
      const ids = [...question.answers.map(({ figure }) => figure), ...(question.rejected ?? [])];
      const shown = ids.flatMap((id) => marksOf(figures.get(id)));
      const state = JSON.stringify([question, shown, open.get(question.id) ?? []]);
      return [question.id, { question, state }];
    }),
  );
}

function marksOf(figure: Figure | undefined): readonly unknown[] {
  if (figure === undefined) return [];
  const { low, high, bound, group, place, mode, phase, asOf, stance, review, decisions } = figure;
  return [{ low, high, bound, group, place, mode, phase, asOf, stance, review, decisions }];
}

function boundsOf(state: QuestionState | undefined): Bounds | null {
  if (state === undefined) return null;
  const { low, best, high, contested } = state.question.estimate;
  return { low, best, high, contested };
}
