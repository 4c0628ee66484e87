// `npm run exam [-- FOLDER] [--write] [--failures FILE]`: reads third-party Arabic cases with the layer of numbers and dates.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { casesOf, EXAM_FILES } from "./exam-cases.ts";
import type { ExamCase, ExamFile } from "./exam-cases.ts";
import { differences, differencesList } from "./exam-differences.ts";
import { chrono, digits, tarjih } from "./exam-readers.ts";
import type { Reader } from "./exam-readers.ts";
import { isRight, mark } from "./exam-score.ts";
import { ROOT } from "./steps.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean" }, failures: { type: "string" } },
});
const folder = resolve(positionals[0] ?? join(ROOT, "../shared/exams/recognizers-arabic"));

if (existsSync(folder)) sit();
else {
  process.stderr.write(
    `The exam's cases are not at ${folder}. They are no part of this repository; name their folder: npm run exam -- FOLDER\n`,
  );
  process.exitCode = 1;
}

function sit(): void {
  const readers: readonly (readonly [string, Reader])[] = [
    ["Tarjih", tarjih],
    ["chrono-node `ar`", chrono],
    ["digits alone", digits],
  ];
  const lines: string[] = [];
  const right = new Set<string>();
  for (const file of EXAM_FILES) {
    const cases = casesOf(folder, file);
    if (cases === null) {
      lines.push(`| ${file} | the file is not there |`);
      continue;
    }
    for (const [name, reader] of readers) {
      const row = rowOf(file, cases, name, reader, right);
      if (row !== null) lines.push(row);
    }
  }
  const table = [
    "| file | reader | cases | right | without listed | spans right | exact | wrong | missed |",
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
  process.stdout.write(`${table}\n`);
  const settled = differences.filter(({ id }) => right.has(id));
  if (settled.length > 0)
    process.stdout.write(
      `Listed as different and read as expected: ${settled.map(({ id }) => id).join(", ")}\n`,
    );
  if (options.write === true) write(join(ROOT, "docs/exam.md"), table);
}

function rowOf(
  file: ExamFile,
  cases: readonly ExamCase[],
  name: string,
  reader: Reader,
  rightOnes: Set<string>,
): string | null {
  let [good, counted, goodCounted] = [0, 0, 0];
  const sum = { right: 0, exact: 0, wrong: 0, missed: 0 };
  for (const one of cases) {
    const answers = reader(file, one);
    if (answers === null) return null;
    const marks = mark(one, answers);
    const isGood = isRight(one, marks);
    const listed = differences.some(({ id }) => id === one.id);
    sum.right += marks.right;
    sum.exact += marks.exact;
    sum.wrong += marks.wrong;
    sum.missed += marks.missed;
    if (isGood) good++;
    if (!listed) {
      counted++;
      if (isGood) goodCounted++;
    }
    if (name !== "Tarjih") continue;
    if (isGood) rightOnes.add(one.id);
    else if (options.failures === file || (options.failures === "all" && !listed))
      process.stderr.write(
        `${one.id} ${one.input}\n   expected ${show(one.expected, one)}\n   read     ${show(answers, one)}\n`,
      );
  }
  const share = (part: number, whole: number): string =>
    `${part} (${((100 * part) / whole).toFixed(1)} %)`;
  // Only our own differences are taken out: the peers are measured on everything.
  const without = name === "Tarjih" ? share(goodCounted, counted) : "";
  return `| ${file} | ${name} | ${cases.length} | ${share(good, cases.length)} | ${without} | ${sum.right} | ${sum.exact} | ${sum.wrong} | ${sum.missed} |`;
}

function show(
  spans: readonly { readonly start: number; readonly end: number }[],
  { input }: ExamCase,
): string {
  return spans
    .map(({ start, end, ...value }) => `«${input.slice(start, end)}» ${JSON.stringify(value)}`)
    .join(" ");
}

/** Puts the table and the list of differences between their marks; the prose around is written by hand. */
function write(page: string, table: string): void {
  let text = readFileSync(page, "utf8");
  for (const [name, content] of [
    ["exam", table],
    ["differences", differencesList()],
  ]) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}`);
    text = `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
  }
  writeFileSync(page, text);
}
