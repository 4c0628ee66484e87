import { OTHER_HYPOTHESIS } from "@tarjih/reading";
import type {
  CaseInfo,
  EvidenceColumn,
  HypothesisRow,
  Reading,
  Weighing,
  Worksheet,
} from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import type { NameOf } from "../align/question-text.ts";
import { figureEvidence } from "./figure-evidence.ts";
import { offeredExplanations } from "./offered-explanations.ts";
import { statementEvidence } from "./statement-evidence.ts";
import { statementRoots } from "./statement-roots.ts";

/** What a worksheet is made from. */
export interface WorksheetInput {
  readonly case: CaseInfo;
  readonly readings: readonly Reading[];
  readonly weighing: Weighing;
  readonly nameOf: NameOf;
  readonly lang: "ar" | "en";
}

/**
 * A worksheet with no cell filled: the explanations and responsibility claims of the reports as rows, with
 * "another explanation" always the last; what roots state and count as columns.
 */
export function makeWorksheet(input: WorksheetInput): Worksheet {
  const { weighing, readings, nameOf, lang } = input;
  const rootOf = statementRoots(input.case, readings, weighing, nameOf, lang);
  const rows = offeredExplanations(readings, rootOf, nameOf, lang);
  const hypotheses: readonly HypothesisRow[] = [
    ...rows.map((row, index) => ({ ...row, id: `h${index + 1}`, prior: null })),
    {
      id: OTHER_HYPOTHESIS,
      text: messages(lang).hypotheses.other,
      by: [],
      claims: [],
      prior: null,
    },
  ];
  const columns = [...statementEvidence(readings, rootOf), ...figureEvidence(weighing, lang)];
  const evidence: readonly EvidenceColumn[] = columns.map((column, index) => ({
    ...column,
    id: `e${index + 1}`,
    credibility: "medium",
    relevance: "medium",
    reliability: null,
  }));
  const empty = new Map(hypotheses.map(({ id }) => [id, null]));
  return {
    title: weighing.case.title,
    hypotheses,
    evidence,
    raters: [{ rater: FIRST_RATER, cells: new Map(evidence.map(({ id }) => [id, empty])) }],
    leftOut: [],
  };
}

/** Whoever opens the file first; the name is theirs to change. */
export const FIRST_RATER = "rater-1";
