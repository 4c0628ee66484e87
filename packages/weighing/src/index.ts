export { weigh } from "./weigh.ts";
export type { WeighInput } from "./weigh.ts";
export { weigher } from "./weigher.ts";
export type { Weigher } from "./weigher.ts";
export type { TextOf } from "./decisions/add-of.ts";
export type { AskedDecision, Refusal, Refused } from "./decisions/asked-decision.ts";
export { codersAgreement } from "./agreement/coders-agreement.ts";
export type { CodersAgreement, Disagreement, SlotAgreement } from "./agreement/coders-agreement.ts";
export { krippendorffAlpha } from "./agreement/krippendorff-alpha.ts";
export type { Agreement, Coded, Level } from "./agreement/krippendorff-alpha.ts";
export { addedByReport, handFigures } from "./decisions/hand-figures.ts";
export { nearIds } from "./decisions/near-ids.ts";
export { rulingOf } from "./decisions/ruling-of.ts";
export type { AskedRule } from "./rules/asked-estimates.ts";
export { factsOf, rulingIn } from "./decisions/kinds/kinds.ts";
export type { RulingFacts } from "./decisions/kinds/kinds.ts";
export { marked } from "./decisions/mark.ts";
export { seenOf } from "./decisions/seen.ts";
export { figuresOf, says, settled } from "./decisions/settled.ts";
export type { Differing, Settled } from "./decisions/settled.ts";
export { slotText, slotsIn, slotsOf, slotsRead } from "./decisions/slots.ts";
export { codedReadings } from "./coded/coded-readings.ts";
export { heldRows, rowKey } from "./coded/held-rows.ts";
export { isGeneralGroup } from "./align/groups.ts";
export { namesOf, questionText } from "./align/question-text.ts";
export type { NameOf, QuestionSlots } from "./align/question-text.ts";
export { verdictOf } from "./relate/verdict.ts";
export type { Judgement, Relation } from "./relate/verdict.ts";
export { seriesOf } from "./series/series.ts";
export type { Move, Series, SeriesPoint } from "./series/series.ts";
export { estimate } from "./rules/estimate.ts";
export { valueText } from "./open/value-text.ts";
export { likenessAmong } from "./open/likeness/likeness.ts";
export { isInConflict, ownPairs } from "./open/own-pairs.ts";
export { makeWorksheet } from "./hypotheses/make-worksheet.ts";
export type { WorksheetInput } from "./hypotheses/make-worksheet.ts";
export { scoreWorksheet } from "./hypotheses/score-worksheet.ts";
export type {
  EmptyCell,
  ScoredEvidence,
  ScoredHypothesis,
  WorksheetScore,
} from "./hypotheses/score-worksheet.ts";
