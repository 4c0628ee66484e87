import type { DatabaseSync } from "node:sqlite";
import type { Language, Report } from "@tarjih/reading";
import { type Row, UnreadableValue, integer, json, text, textOrNull } from "../file/columns.ts";
import type { Origin } from "./subjects.ts";

/** A report as the case holds it. Its bytes are apart: `readOriginal`. */
export interface KeptReport extends Origin {
  /** Number of the addition; a later version of the same id has a higher one. */
  readonly version: number;
  readonly report: Report;
  readonly text: string;
}

/** The newest version of a report, null where the case has none. */
export function latestReport(db: DatabaseSync, id: string): KeptReport | null {
  const row = db
    .prepare("select * from reports where id = ? order by version desc limit 1")
    .get(id);
  return row === undefined ? null : toKeptReport(row);
}

/** One version of a report. */
export function reportVersion(db: DatabaseSync, version: number): KeptReport | null {
  const row = db.prepare("select * from reports where version = ?").get(version);
  return row === undefined ? null : toKeptReport(row);
}

/** The fields that not every report has; they stand together in one column. */
type MoreOfReport = Pick<
  Report,
  "container" | "ocr" | "pages" | "forwarded" | "quoted" | "message" | "warnings"
>;

/** What of a report goes into the column `more`. */
export function moreOfReport(report: Report): MoreOfReport {
  const { container, ocr, pages, forwarded, quoted, message, warnings } = report;
  return {
    ...(container !== undefined && { container }),
    ...(ocr !== undefined && { ocr }),
    ...(pages !== undefined && { pages }),
    ...(forwarded !== undefined && { forwarded }),
    ...(quoted !== undefined && { quoted }),
    ...(message !== undefined && { message }),
    ...(warnings !== undefined && { warnings }),
  };
}

export function toKeptReport(row: Row): KeptReport {
  return {
    version: integer(row, "version"),
    report: {
      type: "report",
      id: text(row, "id"),
      path: text(row, "path"),
      sha256: text(row, "original"),
      lang: language(text(row, "lang")),
      outlet: textOrNull(row, "outlet"),
      author: textOrNull(row, "author"),
      url: textOrNull(row, "url"),
      published: textOrNull(row, "published"),
      captured: textOrNull(row, "captured"),
      title: textOrNull(row, "title"),
      text_sha256: text(row, "text_sha256"),
      length: integer(row, "length"),
      // A file of an older version that is only read has no such column.
      ...(row["more"] === undefined ? {} : json<MoreOfReport>(row, "more")),
    },
    text: text(row, "text"),
    adapter: { id: text(row, "adapter"), version: text(row, "adapter_version") },
    mime: text(row, "mime"),
    charset: text(row, "charset"),
  };
}

const LANGUAGES: readonly Language[] = ["ar", "en", "mixed", "other", "unknown"];

function language(stored: string): Language {
  const known = LANGUAGES.find((candidate) => candidate === stored);
  if (known === undefined) throw new UnreadableValue(`language ${stored}`);
  return known;
}
