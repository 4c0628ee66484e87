export { renderDossier } from "./render.ts";
export { loadAssets } from "./assets/load-assets.ts";
export { verifyDossier } from "./verify/verify.ts";
export { maskInput } from "./mask/mask.ts";
export { PROFILES } from "./mask/profile.ts";
export { custodyOf } from "./custody/custody-of.ts";
export type { Custody, JournalLine } from "./custody/custody-of.ts";
export { sheetData } from "./hypotheses/sheet-data.ts";
export type { SheetData } from "./hypotheses/sheet-data.ts";
export type { Profile } from "./mask/profile.ts";
export type { Masked } from "./mask/mask.ts";
export type { DossierCheck } from "./verify/verify.ts";
export type { DossierProblem } from "./verify/problem.ts";
export type { Assets, DossierInput, FontFace, Program } from "./scene/data.ts";
export { GRAVITY, gravest } from "./scene/gravest.ts";
export { localName } from "./scene/name.ts";
export { scaleFor, type Scale } from "./question/scale.ts";
export { rootCode } from "./scene/root-code.ts";
export { asOfText, setText, valueText } from "./scene/value.ts";
export { SHAPES } from "./sections/badge.ts";
export { sayings } from "./sections/ledger-cell.ts";
export { TOKENS } from "./style/tokens.ts";
export { EXPORT_FORMATS } from "./export/formats.ts";
export {
  EXPORT_PROFILES,
  type ExportFile,
  type ExportFormat,
  type ExportInput,
  type ExportProfile,
  type KeptRow,
} from "./export/export-format.ts";
