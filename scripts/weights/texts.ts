import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../steps.ts";

/** A text with the passages of its names; a plain report has none marked. */
export interface MarkedText {
  /** The bank, `gold`, `stays`, or `plain`. */
  readonly from: string;
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number }[] | null;
}

/** Lines in which nobody is named, whatever rules say. */
export const STAYS = "stays";

/** Reports in which nothing is marked: of what no rule hides in them nothing is a name. */
const PLAIN = [
  "fixtures/reading/open",
  "fixtures/verdicts/open",
  "examples/nawras-prison",
  "fixtures/folders",
];

/** All open texts in one script: banks of names, the gold set, and plain reports. */
export function markedTexts(isArabic: boolean): readonly MarkedText[] {
  const banks = join(ROOT, "fixtures/persons/public");
  const all: MarkedText[] = readdirSync(banks)
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(banks, file), "utf8")
        .split(/^# .*\n/mu)
        .flatMap((raw) => (raw.trim() === "" ? [] : marked(raw, file))),
    );
  for (const path of filesOf("fixtures/persons/open"))
    all.push(
      ...rowsOf(path).flatMap(({ text }) => (typeof text === "string" ? marked(text, "gold") : [])),
    );
  const plain = new Set(PLAIN.flatMap(filesOf).flatMap(plainTexts));
  for (const text of plain) all.push({ from: "plain", text, names: null });
  for (const text of readFileSync(join(ROOT, "fixtures/persons/stays.txt"), "utf8").split("\n"))
    if (text !== "") all.push({ from: STAYS, text: text.replaceAll(" / ", "\n"), names: [] });
  return all.filter(({ text }) => /\p{Script=Arabic}/u.test(text) === isArabic);
}

/** `[[…]]` around names that go, `{{…}}` around what stays. */
function marked(raw: string, from: string): MarkedText {
  const names: { start: number; end: number }[] = [];
  let text = "";
  let start = 0;
  for (const part of raw.trim().split(/(\[\[|\]\]|\{\{|\}\})/u)) {
    if (part === "[[") start = text.length;
    else if (part === "]]") names.push({ start, end: text.length });
    else if (part !== "{{" && part !== "}}") text += part;
  }
  return { from, text, names };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(join(ROOT, path)).isDirectory() ? filesOf(path) : [path];
    });
}

/** A row of JSON that is an object. */
function rowsOf(path: string): readonly { readonly text?: unknown; readonly reports?: unknown }[] {
  return readFileSync(join(ROOT, path), "utf8")
    .split("\n")
    .flatMap((line) => {
      const row: unknown = line.trim() === "" ? null : JSON.parse(line);
      return typeof row === "object" && row !== null ? [row] : [];
    });
}

function plainTexts(path: string): readonly string[] {
  if (path.endsWith(".jsonl"))
    return rowsOf(path).flatMap(({ text, reports }) =>
      [text, ...(Array.isArray(reports) ? reports.map(textOf) : [])].filter(
        (one) => typeof one === "string",
      ),
    );
  if (!path.endsWith(".txt")) return [];
  const text = readFileSync(join(ROOT, path), "utf8");
  if (text.includes("\ufffd")) return [];
  // Rules are tried on lines behind a mark there.
  if (path.startsWith("fixtures/reading"))
    return [...text.matchAll(/^> (.*)$/gmu)].flatMap(([, line]) => line ?? []);
  return [text];
}

function textOf(row: unknown): unknown {
  return typeof row === "object" && row !== null && "text" in row ? row.text : null;
}
