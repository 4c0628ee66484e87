export { sha256 } from "./bytes/sha256.ts";
export { decodeBytes } from "./bytes/decode-bytes.ts";
export type { Decoded } from "./bytes/decode-bytes.ts";
export { CASE_PROBLEM_CODES } from "./case/case-problem.ts";
export type { CaseProblem, CaseProblemCode } from "./case/case-problem.ts";
export { parseCase } from "./case/parse-case.ts";
export type { ParsedCase } from "./case/parse-case.ts";
export { updateCase } from "./case/update-case.ts";
export { sidecarNames } from "./collect/case-papers.ts";
export { type MetaSaid, updateMeta } from "./sidecar/update-meta.ts";
export { dayOfAddress, type AddressDay, type BesideAddress } from "./report/day-of-address.ts";
export { isoDate } from "./report/iso-date.ts";
export { CLAIM_COLUMNS, claimColumn, type ClaimColumn } from "./claims/claims-columns.ts";
export { missingColumns } from "./claims/claims-of-rows.ts";
export type { ClaimsTable, CodedClaims } from "./claims/claims-of-rows.ts";
export { joinedMaps, parseColumnMap, strayHead } from "./claims/column-map.ts";
export type {
  ColumnMap,
  ColumnMapProblem,
  ColumnMapRead,
  ColumnSource,
} from "./claims/column-map.ts";
export { readColumnMap, writeColumnMap } from "./claims/column-map-file.ts";
export { claimsFile } from "./claims/find-claims-tables.ts";
export type { NamedTable } from "./claims/find-claims-tables.ts";
export { collectWithClaims } from "./claims/collect-with-claims.ts";
export type { CollectedWithClaims } from "./claims/collect-with-claims.ts";
export { joinTables } from "./claims/join-tables.ts";
export { tablesInZip } from "./claims/tables-in-zip.ts";
export type { TableFile } from "./claims/tables-in-zip.ts";
export { claimsOfTable, readClaimsFile, readClaimsTable } from "./claims/read-claims-file.ts";
export { readCodedClaims } from "./claims/read-coded-claims.ts";
export { collect } from "./collect/collect.ts";
export { collectKept } from "./collect/collect-kept.ts";
export type { CollectKeptOptions, KeptCollection, KeptFile } from "./collect/collect-kept.ts";
export type { FileFinding } from "./collect/read-file.ts";
export type {
  ArchivedContainer,
  ArchivedReport,
  Collected,
  CollectFailure,
  Collection,
  CollectOptions,
} from "./collect/collection.ts";
export { MAX_FILE_BYTES } from "./collect/max-file-bytes.ts";
export { ADAPTERS } from "./formats/adapters.ts";
export type {
  AdapterContext,
  AdapterResult,
  AdapterText,
  ArchiveAdapter,
} from "./formats/archive-adapter.ts";
export type {
  ContainerAdapter,
  ContainerLimits,
  Member,
  Unpacked,
} from "./formats/container-adapter.ts";
export { CONTAINERS } from "./formats/containers.ts";
export { pageImage } from "./formats/pdf/page-image.ts";
export { pageMarks } from "./formats/pdf/page-marks.ts";
export type { PageMark } from "./formats/pdf/marks-on.ts";
export type { PageAsked } from "./formats/pdf/page-image.ts";
export { detectLanguage } from "./report/detect-language.ts";
export { numberFinding } from "./report/finding-draft.ts";
export type { FindingDraft } from "./report/finding-draft.ts";
export { reportFromJson, reportFromJsonLine } from "./report/report-from-json.ts";
export type { JsonReport, JsonReportError } from "./report/report-from-json.ts";
export type { ReportMeta } from "./report/report-meta.ts";
export { messageOf, sameMessage } from "./report/same-message.ts";
export { editWorksheet } from "./worksheet/edit-worksheet.ts";
export type { ParsedTemplate, Template, TemplateRules } from "./template/parse-template.ts";
export { parseTemplate } from "./template/parse-template.ts";
export { parseWorksheet } from "./worksheet/parse-worksheet.ts";
export type { ParsedWorksheet } from "./worksheet/parse-worksheet.ts";
export { updateWorksheet } from "./worksheet/update-worksheet.ts";
export type { UpdatedWorksheet } from "./worksheet/update-worksheet.ts";
export { writeWorksheet } from "./worksheet/write-worksheet.ts";
export type { WorksheetComments } from "./worksheet/write-worksheet.ts";
export { READ_LIMITS } from "./unfold/limits.ts";
export type { ReadLimits } from "./unfold/limits.ts";
export type { Source } from "./unfold/source.ts";
export type { AdapterRef, UnfoldedReport } from "./unfold/unfold.ts";
export type { FileContents } from "./worker/file-contents.ts";
export { openReader } from "./worker/open-reader.ts";
export type { FileToRead, Reader, ReaderOptions } from "./worker/open-reader.ts";
