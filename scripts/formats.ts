// `npm run formats`: lines of the PDFs in `fixtures/pdf` that are read as they were written, by producer.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openReader } from "@tarjih/archive";
import { ROOT } from "./steps.ts";

const FOLDER = join(ROOT, "fixtures/pdf");
const PRODUCERS = ["chromium", "libreoffice", "reportlab", "typst"] as const;

interface Count {
  readonly lines: number;
  readonly asWritten: number;
  /** On pages that a finding tells of. */
  readonly told: number;
}

/** Marks and white aside: producers leave out some marks, and break lines as they like. */
function bare(text: string): string {
  return text
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

const reader = openReader();
const counts = new Map<string, Count>();
for (const file of readdirSync(FOLDER).toSorted()) {
  const producer = PRODUCERS.find((name) => file.endsWith(`-${name}.pdf`));
  if (producer === undefined) continue;
  const truth = readFileSync(join(FOLDER, `${file.slice(0, file.lastIndexOf("-"))}.txt`), "utf8")
    .split("\n")
    .map(bare)
    .filter((line) => line !== "");
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
  const { reports, findings } = await reader.read({ name: file, bytes });
  const text = bare(reports.map((report) => report.text).join("\n"));
  const missing = truth.filter((line) => !text.includes(line));
  const doubted = findings.some(({ draft }) => draft.severity !== "info");
  const before = counts.get(producer) ?? { lines: 0, asWritten: 0, told: 0 };
  counts.set(producer, {
    lines: before.lines + truth.length,
    asWritten: before.asWritten + truth.length - missing.length,
    told: before.told + (doubted ? missing.length : 0),
  });
  if (!doubted) for (const line of missing) process.stderr.write(`${file}: not found: ${line}\n`);
}
await reader.close();

const out = [
  "| producer | lines | as written | with a finding | wrong without one |",
  "| --- | --- | --- | --- | --- |",
];
for (const [producer, { lines, asWritten, told }] of counts) {
  const share = Math.round((100 * asWritten) / lines);
  const cells = [producer, lines, `${asWritten} (${share} %)`, told, lines - asWritten - told];
  out.push(`| ${cells.join(" | ")} |`);
}
process.stdout.write(`${out.join("\n")}\n`);
