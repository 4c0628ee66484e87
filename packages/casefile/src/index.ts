export { CASE_ERROR_KINDS, CaseError, type CaseErrorKind } from "./case-error.ts";
export { canonicalJson } from "./canonical.ts";
export type { Actor, CaseFile } from "./file/case-file.ts";
export { buildCase, createCase } from "./file/build-case.ts";
export { LOCKED, refuseLocked } from "./file/refuse-locked.ts";
export { type OpenOptions, openCase, openCaseToRead } from "./file/open-case.ts";
export { removeAbandonedParts } from "./file/case-part.ts";
export { closeCase } from "./file/close-case.ts";
export { recordCase } from "./record/record-case.ts";
export { addContainers } from "./record/add-containers.ts";
export { addReports } from "./record/add-reports.ts";
export { recordReading } from "./record/record-reading.ts";
export { type Exported, recordExport } from "./record/record-export.ts";
export { type LeftReport, type Opened, openReports } from "./blind/opens.ts";
export { type Blinding, blindingOf, blindingsOf, keepSalt, saltOf } from "./blind/salt.ts";
export { recordFindings } from "./record/record-findings.ts";
export { recordWeighing, type WeighingInputs } from "./record/record-weighing.ts";
export { type DecisionToAdd, addDecision } from "./record/add-decision.ts";
export type { KeptContainer } from "./record/kept-container.ts";
export type { KeptReport } from "./record/kept-report.ts";
export type { Origin } from "./record/subjects.ts";
export {
  caseToShare,
  decideMask,
  decideMasks,
  isMaskKind,
  maskDecisions,
  maskedName,
  withMasks,
} from "./masks/mask-decisions.ts";
export type { MaskDecision, MaskKind } from "./masks/mask-decisions.ts";
export { readCase, readFindings } from "./recall/read-case.ts";
export { readContainers } from "./recall/read-containers.ts";
export { readDays } from "./recall/read-days.ts";
export { readOriginal, readReports } from "./recall/read-reports.ts";
export { earlierReport } from "./recall/earlier-report.ts";
export { type KeptReading, readReadings } from "./recall/read-readings.ts";
export { type KeptWeighing, latestWeighing, readWeighing } from "./recall/read-weighing.ts";
export { type KeptDecision, decisions, decisionsToWeigh } from "./recall/decisions.ts";
export { type Material, addMaterial, whatIfAdded } from "./add/add-material.ts";
export { type ToAdd, toAdd } from "./add/to-add.ts";
export { type AsReadNow, asReadNow } from "./reread/as-read-now.ts";
export { keptFiles } from "./reread/kept-files.ts";
export { type Reread, type RereadChanges, rereadCase } from "./reread/reread-case.ts";
export { type NewReports, newReports } from "./add/new-reports.ts";
export { type Imported, type Rereading, importCase } from "./merge/import-case.ts";
export { type Decided, type DecisionAsked, decide, undoDecision } from "./decide/decide.ts";
export type * from "./compare/case-diff.ts";
export { type CaseState, caseState } from "./compare/case-state.ts";
export { compareCases } from "./compare/compare-cases.ts";
export { entryNamed } from "./compare/entry-named.ts";
export type { CaseChanges, EstimateMoved } from "./decide/changes.ts";
export { type Reweighing, reweigh, weighedNow } from "./decide/reweigh.ts";
export {
  DECISION_STATES,
  type DecisionState,
  type ListedDecision,
  listDecisions,
} from "./decide/list-decisions.ts";
export { ACTIONS, type Action, type JournalEntry, type Subject } from "./journal/entry.ts";
export { journal } from "./journal/journal.ts";
export {
  type CaseDump,
  type DumpedTable,
  type DumpedValue,
  dumpCase,
} from "./package/dump-case.ts";
export { checkPackage, type PackageCheck, unlistedIn } from "./package/check-package.ts";
export { restoreCase } from "./package/restore-case.ts";
export { asNamed, type AsNamed } from "./explain/as-named.ts";
export { explain, type WhyOf } from "./explain/explain.ts";
export type * from "./explain/explanation.ts";
export { type MeasureNamed, type ParsedQuery, parseQuery } from "./search/parse-query.ts";
export type * from "./search/query.ts";
export { type SearchHit, type SearchOptions, type SearchResult, search } from "./search/search.ts";
export type { FoundPassage } from "./search/passages.ts";
export { PROBLEM_CODES, type Problem, type ProblemCode } from "./verify/problem.ts";
export type { OriginalOf, ReadAgain, TextAgain } from "./verify/reproduce.ts";
export {
  type Checked,
  type Verification,
  type VerifyOptions,
  verifyCase,
} from "./verify/verify-case.ts";
