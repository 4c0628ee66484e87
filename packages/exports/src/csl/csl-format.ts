import { jsonText } from "@tarjih/reading";
import { hashNote } from "../share/hash-note.ts";
import { citedTitle } from "../share/cited-title.ts";
import type { Report } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";

/** The reports as CSL-JSON, for Zotero, pandoc and everything that cites with CSL styles. */
export const cslFormat: ExportFormat = Object.freeze({ id: "csl", ending: "json", files });

function* files({ data }: SharedCase): Generator<ExportFile> {
  const items = data.weighing.reports.map((report) => cslItem(report));
  yield { path: "reports.csl.json", content: `${jsonText(items, 2)}\n` };
}

function cslItem(report: Report): unknown {
  const { id, author, outlet, published, captured, url, lang, sha256 } = report;
  return defined({
    id,
    type: url === null ? "document" : "webpage",
    title: citedTitle(report),
    // One name as printed: who is a family name and who an agency, the report does not say.
    author: author === null ? null : [{ literal: author }],
    "container-title": outlet,
    publisher: outlet,
    issued: dateOf(published),
    accessed: dateOf(captured),
    URL: url,
    language: lang === "ar" || lang === "en" ? lang : null,
    note: hashNote(sha256, ":"),
  });
}

/** As far as it is given: a month stays a month. */
function dateOf(date: string | null): unknown {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return { "date-parts": [parts] };
}

function defined(fields: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
