import { annotationsFormat } from "./annotations/annotations-format.ts";
import { bibtexFormat } from "./bibtex/bibtex-format.ts";
import { cslFormat } from "./csl/csl-format.ts";
import { csvFormat } from "./csv/csv-format.ts";
import type { ExportFormat } from "./export-format.ts";
import { packageFormat } from "./package/package-format.ts";

/** Every format of `tarjih export`, in alphabetical order. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.freeze([
  annotationsFormat,
  bibtexFormat,
  cslFormat,
  csvFormat,
  packageFormat,
]);
