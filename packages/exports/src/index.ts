export { EXPORT_FORMATS } from "./formats.ts";
export { shareCase } from "./share/share-case.ts";
export { allFormats } from "./share/all-formats.ts";
export type {
  ExportFile,
  ExportFormat,
  ExportInput,
  JournalLine,
  KeptCase,
  KeptRow,
  SharedCase,
} from "./export-format.ts";
