import type { Answer, Figure, Question, Report } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import type { KeptDecision } from "../recall/decisions.ts";
import type { CaseState } from "./case-state.ts";

/** A state of a case with what a comparison looks up in it. */
export interface CaseIndex {
  readonly state: CaseState;
  readonly reports: ReadonlyMap<string, Report>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Decisions that stand, by what they say and who said it when. */
  readonly decisions: ReadonlyMap<string, KeptDecision>;
  /** Reports of each root. */
  readonly reportsOf: ReadonlyMap<string, readonly string[]>;
}

export function caseIndex(state: CaseState): CaseIndex {
  const { reports, figures, questions, roots } = state.weighing;
  return {
    state,
    reports: new Map(reports.map((report) => [report.id, report])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    questions: new Map(questions.map((question) => [question.id, question])),
    decisions: new Map(state.standing.map((kept) => [decisionKey(kept), kept])),
    reportsOf: new Map(roots.map((root) => [root.id, root.reports])),
  };
}

/** A decision in whatever copy of the case: `decision-3` of one copy may be another one's `decision-5`. */
export function decisionKey({ kind, target, value, who, when, why }: KeptDecision): string {
  return canonicalJson([kind, target, value, who, when, why]);
}

/** A figure as far as numbers hang on it: without its marks and the rules that made it. */
export function figureFacts(figure: Figure): string {
  const { review: _review, decisions: _decisions, read: _read, rules: _rules, ...rest } = figure;
  return canonicalJson(rest);
}

/** An answer as far as numbers hang on it. */
export function answerFacts({ part }: Answer): string {
  return part === true ? "part" : "";
}
