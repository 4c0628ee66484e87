import type { CaseDiff, CaseState, KeptDecision } from "@tarjih/casefile";
import type { OpenQuestion, Report } from "@tarjih/reading";
import { rewrittenOpen, rewrittenReports } from "./rewritten.ts";

/** Two states of a case and what the second has otherwise. */
export interface ComparedCases {
  readonly before: CaseState;
  readonly after: CaseState;
  readonly diff: CaseDiff;
}

/** The comparison for another program; its keys are those of docs/diff.md. */
export function diffJson({ before, after, diff }: ComparedCases): object {
  const { reports, decisions, open, ...rest } = diff;
  return {
    before: stateFacts(before),
    after: stateFacts(after),
    ...rest,
    reports: {
      added: reports.added.map(reportFacts),
      removed: reports.removed.map(reportFacts),
      changed: reports.changed,
      rewritten: rewrittenReports(reports.removed, reports.added).map(({ was, is }) => ({
        path: is.path,
        before: { id: was.id, sha256: was.sha256 },
        after: { id: is.id, sha256: is.sha256 },
      })),
    },
    decisions: {
      added: decisions.added.map(decisionFacts),
      removed: decisions.removed.map(decisionFacts),
    },
    open: {
      added: open.added.map(openFacts),
      removed: open.removed.map(openFacts),
      rewritten: rewrittenOpen(before.weighing.open, after.weighing.open).map(({ was, is }) => ({
        ...openFacts(is),
        before: was.text,
      })),
    },
  };
}

function stateFacts({ weighing, journal }: CaseState): object {
  const last = journal.at(-1);
  return {
    entry: last?.seq ?? 0,
    at: last?.at ?? null,
    hash: last?.hash ?? null,
    reports: weighing.reports.length,
    figures: weighing.figures.length,
    questions: weighing.questions.length,
    roots: weighing.roots.length,
  };
}

function reportFacts({ id, path, sha256, outlet, published }: Report): object {
  return { id, path, sha256, outlet, published };
}

function decisionFacts({ id, kind, target, who, when, why }: KeptDecision): object {
  return { id, kind, target, who, when, why };
}

function openFacts({ id, kind, question, text }: OpenQuestion): object {
  return { id: id ?? null, kind, question: question ?? null, text };
}
