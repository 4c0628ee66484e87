import { acledFormat } from "./acled/acled-format.ts";
import { annotationsFormat } from "./annotations/annotations-format.ts";
import { bibtexFormat } from "./bibtex/bibtex-format.ts";
import { claimreviewFormat } from "./claimreview/claimreview-format.ts";
import { cslFormat } from "./csl/csl-format.ts";
import { csvFormat } from "./csv/csv-format.ts";
import type { ExportFormat } from "./export-format.ts";
import { ftmFormat } from "./ftm/ftm-format.ts";
import { geojsonFormat } from "./geojson/geojson-format.ts";
import { icsFormat } from "./ics/ics-format.ts";
import { packageFormat } from "./package/package-format.ts";
import { provFormat } from "./prov/prov-format.ts";
import { qdpxFormat } from "./qdpx/qdpx-format.ts";
import { rocrateFormat } from "./rocrate/rocrate-format.ts";
import { timelinejsFormat } from "./timelinejs/timelinejs-format.ts";
import { ucdpFormat } from "./ucdp/ucdp-format.ts";
import { xlsxFormat } from "./xlsx/xlsx-format.ts";

/** Every format of `tarjih export`, in alphabetical order. */
export const EXPORT_FORMATS: readonly ExportFormat[] = Object.freeze([
  acledFormat,
  annotationsFormat,
  bibtexFormat,
  claimreviewFormat,
  cslFormat,
  csvFormat,
  ftmFormat,
  geojsonFormat,
  icsFormat,
  packageFormat,
  provFormat,
  qdpxFormat,
  rocrateFormat,
  timelinejsFormat,
  ucdpFormat,
  xlsxFormat,
]);
