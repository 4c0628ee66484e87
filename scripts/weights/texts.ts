import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../steps.ts";

/** A text with the passages of its names; a plain report has none marked. */
export interface MarkedText {
  /** The bank, `gold`, `stays`, or `plain`. */
  readonly from: string;
  readonly text: string;
  readonly names: readonly Passage[] | null;
  /** What has to stay, where it is marked. */
  readonly stays: readonly Passage[];
}

interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Lines in which nobody is named, whatever rules say. */
export const STAYS = "stays";

/** Banks that rules were made on, by their numbers; those after them were written by strangers to the rules, and no rule was made on them. */
const LAST_MADE_ON: Readonly<Record<string, number>> = { ar: 16, en: 13 };

/** Whether rules were made on a bank, so that they find more in it than elsewhere. */
export function isMadeOn(from: string): boolean {
  const [, lang = "", number = "0"] = /^(ar|en)-(\d+)/u.exec(from) ?? [];
  return Number(number) <= (LAST_MADE_ON[lang] ?? 0);
}

/** Who wrote a bank: of those by strangers two are by one, of older ones a fourth are left out together. */
export function writerOf(from: string): string {
  const [, lang = "", number = ""] = /^(ar|en)-(\d+)/u.exec(from) ?? [];
  if (lang === "") return /^plain \d/u.test(from) ? from : "older 0";
  if (isMadeOn(from)) return `older ${Number(number) % 4}`;
  return `${lang} stranger ${Math.ceil((Number(number) - (LAST_MADE_ON[lang] ?? 0)) / 2)}`;
}

/** Reports in which nothing is marked: of what no rule hides in them nothing is a name. */
const PLAIN = [
  "fixtures/reading/open",
  "fixtures/verdicts/open",
  "examples/nawras-prison",
  "fixtures/folders",
  "fixtures/whole-folders/open",
  "fixtures/lineage/open",
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
  for (const text of plain) all.push({ from: "plain", text, names: null, stays: [] });
  for (const text of readFileSync(join(ROOT, "fixtures/persons/stays.txt"), "utf8").split("\n"))
    if (text !== "")
      all.push({ from: STAYS, text: text.replaceAll(" / ", "\n"), names: [], stays: [] });
  return all.filter(({ text }) => /\p{Script=Arabic}/u.test(text) === isArabic);
}

/** `[[…]]` around names that go, `{{…}}` around what stays. */
function marked(raw: string, from: string): MarkedText {
  const [names, stays]: [Passage[], Passage[]] = [[], []];
  let text = "";
  let start = 0;
  for (const part of raw.trim().split(/(\[\[|\]\]|\{\{|\}\})/u)) {
    if (part === "[[" || part === "{{") start = text.length;
    else if (part === "]]") names.push({ start, end: text.length });
    else if (part === "}}") stays.push({ start, end: text.length });
    else text += part;
  }
  return { from, text, names, stays };
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
