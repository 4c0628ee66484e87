import type { EvidenceColumn, HypothesisRow, Worksheet } from "@tarjih/reading";

/** What the file tells the person who fills it, part by part; each a few lines without `#`. */
export interface WorksheetComments {
  readonly head: readonly string[];
  readonly hypotheses: readonly string[];
  readonly evidence: readonly string[];
  readonly ratings: readonly string[];
  readonly leftOut: readonly string[];
}

/** A worksheet as YAML for people: comments before each part, an empty cell as `~`. */
export function writeWorksheet(sheet: Worksheet, comments: WorksheetComments): string {
  const lines = [
    ...commented(comments.head),
    `title: ${sheet.title === null ? "~" : quoted(sheet.title)}`,
    "",
    ...commented(comments.hypotheses),
    "hypotheses:",
    ...sheet.hypotheses.flatMap(rowLines),
    "",
    ...commented(comments.evidence),
    sheet.evidence.length === 0 ? "evidence: []" : "evidence:",
    ...sheet.evidence.flatMap(columnLines),
    "",
    ...commented(comments.ratings),
    "ratings:",
    ...sheet.raters.flatMap(({ rater, cells }) => [
      `  - rater: ${quoted(rater)}`,
      sheet.evidence.length === 0 ? "    cells: {}" : "    cells:",
      ...sheet.evidence.map(({ id }) => {
        const row = sheet.hypotheses.map((h) => `${h.id}: ${cells.get(id)?.get(h.id) ?? "~"}`);
        return `      ${id}: { ${row.join(", ")} }`;
      }),
    ]),
    "",
    ...commented(comments.leftOut),
    `left-out: ${list(sheet.leftOut)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function rowLines({ id, text, by, claims, prior }: HypothesisRow): readonly string[] {
  return [
    `  - id: ${id}`,
    `    text: ${quoted(text)}`,
    `    by: ${list(by)}`,
    `    claims: ${list(claims)}`,
    `    prior: ${prior ?? "~"}`,
  ];
}

function columnLines(column: EvidenceColumn): readonly string[] {
  return [
    `  - id: ${column.id}`,
    `    text: ${quoted(column.text)}`,
    `    root: ${quoted(column.root)}`,
    `    about: ${quoted(column.about)}`,
    `    claims: ${list(column.claims)}`,
    `    credibility: ${column.credibility}`,
    `    relevance: ${column.relevance}`,
    `    reliability: ${column.reliability ?? "~"}`,
  ];
}

function commented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `# ${line}`);
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quoted).join(", ")}]`;
}

// Every JSON text is a YAML text. What an editor would not show, or would turn a line around with, is escaped.
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
