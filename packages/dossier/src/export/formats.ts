import { annotationsFormat } from "./annotations-format.ts";
import { bibtexFormat } from "./bibtex-format.ts";
import type { ExportFormat } from "./export-format.ts";
import { packageFormat } from "./package/package-format.ts";

/** Every format of `tarjih export`, in alphabetical order. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.freeze([
  annotationsFormat,
  bibtexFormat,
  packageFormat,
]);
