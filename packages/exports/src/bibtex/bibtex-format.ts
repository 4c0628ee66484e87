import { hashNote } from "../share/hash-note.ts";
import { citedTitle } from "../share/cited-title.ts";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";

/** The reports as BibLaTeX entries, for a list of sources. */
export const bibtexFormat: ExportFormat = Object.freeze({ id: "bibtex", ending: "bib", files });

function* files({ data }: SharedCase): Generator<ExportFile> {
  const entries = data.weighing.reports.map((report) => {
    const { id, author, outlet, published, url, lang, sha256 } = report;
    const fields: readonly (readonly [string, string | null | undefined])[] = [
      ["title", escaped(citedTitle(report))],
      ["author", author === null || author === undefined ? null : `{${escaped(author)}}`],
      ["organization", outlet === null || outlet === undefined ? null : escaped(outlet)],
      // Only what is a date: nothing is put on the first of a month.
      ["date", /^\d{4}(?:-\d{2}){0,2}/.exec(published ?? "")?.[0]],
      ["url", url?.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))],
      ["langid", lang === "ar" ? "arabic" : lang === "en" ? "english" : null],
      ["note", hashNote(sha256)],
    ];
    const lines = fields.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`  ${name} = {${value}},\n`],
    );
    return `@online{${id.replace(/[^A-Za-z0-9-]/g, "-")},\n${lines.join("")}}\n`;
  });
  yield { path: "reports.bib", content: entries.join("\n") };
}

/** Signs that TeX would read as orders, and braces that would end the field. */
function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/\s+/gu, " ").replace(/[\\{}&%$#_~^]/g, (sign) => named[sign] ?? `\\${sign}`);
}
