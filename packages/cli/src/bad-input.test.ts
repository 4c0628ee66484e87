// Whatever is given, there is a clear error or a finding, and nothing is lost.
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MAX_FILE_BYTES } from "@tarjih/archive";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "./testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "./testing/temp-folder.ts";

const GOOD = "Twelve inmates escaped on 3 May 2031.\n";
const weigh = (cwd: string, ...more: readonly string[]): Promise<Run> =>
  runTarjih(["weigh", "r", ...more], { cwd });

test("an empty folder", async () => {
  const folder = tempFolder({ "r/.keep": "" });
  const run = await weigh(folder);
  expect(run).toMatchObject({ code: 3, stdout: "" });
  expect(run.stderr).toContain("r: no report in this folder. Put reports in it");
});

test("a path that is not there", async () => {
  const run = await runTarjih(["weigh", "nowhere"], { cwd: tempFolder() });
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("nowhere: no such file or folder");
});

test("a binary file named .txt is a finding, and the rest goes on", async () => {
  const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  const folder = tempFolder({ "r/a.txt": GOOD, "r/scan.txt": bytes });
  const run = await weigh(folder);
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("scan.txt” could not be read");
  expect(run.stdout).toContain("How many inmates escaped");
  const alone = await runTarjih(["weigh", "r/scan.txt"], { cwd: folder });
  expect(alone).toMatchObject({ code: 3, stdout: "" });
  expect(alone.stderr).toContain("scan.txt” could not be read");
});

test("invalid UTF-8 is read, with a finding that says where", async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${GOOD}قُتل `),
    Buffer.from([0xff]),
    Buffer.from(" ثلاثة حراس في السجن.\n"),
  ]);
  const run = await weigh(tempFolder({ "r/a.txt": bytes }));
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("broken characters");
});

// Reading prose takes its time; ruled and padded lines, which long tables are full of, fill the size up.
const LONG_TIMEOUT = 300_000;

test("a text of 50 MB is read whole", { timeout: LONG_TIMEOUT }, async () => {
  const line = "ذكر مصدر في البلدة أن الطرق بقيت مغلقة طوال النهار وأن الناس لزموا بيوتهم.\n";
  const ruled = `${"═".repeat(400)}\n`;
  const padded = `${" ".repeat(1200)}|\n`;
  const text = `${line.repeat(5000)}${ruled.repeat(4000)}${padded.repeat(37_000)}${line.repeat(1000)}فر سبعة عشر سجينا.\n`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(50_000_000);
  const folder = tempFolder({ "r/a.txt": GOOD, "r/huge.txt": text });
  const run = await weigh(folder, "--format", "json");
  expect(run.code).toBe(0);
  const weighed: unknown = JSON.parse(run.stdout);
  expect(weighed).toMatchObject({ figures: [{ quote: "Twelve" }, { quote: "سبعة عشر", low: 17 }] });
});

test("a text above the limit is refused with its size, and the rest goes on", async () => {
  const folder = tempFolder({
    "r/a.txt": GOOD,
    "r/huge.txt": Buffer.alloc(MAX_FILE_BYTES + 1, "a"),
  });
  const run = await weigh(folder);
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/huge\.txt” was not read: [\d.]+ MB is above the limit/);
  expect(run.stdout).toContain("How many inmates escaped");
});

test("one line without spaces, only marks, nothing at all", async () => {
  const folder = tempFolder({
    "r/a.txt": GOOD,
    "r/line.txt": "سجن".repeat(100_000),
    "r/marks.txt": "\u064E\u064F\u0650".repeat(500),
    "r/nothing.txt": "",
  });
  const run = await weigh(folder);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("How many inmates escaped");
  expect(run.stderr).toContain("“nothing.txt” has no words in it");
  expect(Math.max(...run.stdout.split("\n").map((line) => line.length))).toBeLessThan(400);
});

test("bidi controls are a finding, and never reach the terminal", async () => {
  const folder = tempFolder({
    "r/a.txt": `${GOOD}The \u202Edead\u202C were "12\u2066 people".\n\u001B[2JSeven guards were killed.\n`,
  });
  const run = await weigh(folder);
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("invisible characters that change the direction");
  const read = await runTarjih(["read", "r"], { cwd: folder });
  // oxlint-disable-next-line no-control-regex -- the escape character is what must not be there
  expect(run.stdout + run.stderr + read.stdout).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u001B]/);
});

test("a report without a date is read, and said to be undated", async () => {
  const run = await weigh(tempFolder({ "r/a.txt": "Twelve inmates escaped yesterday.\n" }));
  expect(run.code).toBe(0);
  expect(run.stderr).toContain("has no date of publication");
});

test("two reports with the same name in two folders are both kept", async () => {
  const folder = tempFolder({ "r/x/a.txt": GOOD, "r/y/a.txt": "Nine inmates escaped.\n" });
  const run = await weigh(folder, "--format", "json");
  const weighed: unknown = JSON.parse(run.stdout);
  expect(weighed).toMatchObject({ reports: [{ path: "x/a.txt" }, { path: "y/a.txt" }] });
  expect(run.stderr).toContain("same file name in different folders");
});

test("a typo in case.yaml names file, line, column and the nearest key; nothing is written", async () => {
  const folder = tempFolder({ "r/a.txt": GOOD, "r/case.yaml": "title: Elm\nacotrs:\n  - id: x\n" });
  const run = await weigh(folder, "--out", "o");
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("case.yaml:2:1:");
  expect(run.stderr).toContain("Did you mean “actors”?");
  expect(existsSync(join(folder, "o"))).toBe(false);
});

test("case.yaml that is no YAML", async () => {
  const folder = tempFolder({ "r/a.txt": GOOD, "r/case.yaml": "title: [Elm\n" });
  const run = await weigh(folder);
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toMatch(/case\.yaml:\d+:\d+: this is not YAML/);
});

test("an output folder that cannot be written", async () => {
  const folder = tempFolder({ "r/a.txt": GOOD, "locked/file": "" });
  chmodSync(join(folder, "locked"), 0o555);
  try {
    writeFileSync(join(folder, "locked/probe"), "");
    // Rights do not bind the administrator: a file in the place of the folder does.
    writeFileSync(join(folder, "blocked"), "");
  } catch {
    const run = await weigh(folder, "--out", "locked");
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(/locked.*cannot be written.*--out/);
    return;
  }
  const run = await weigh(folder, "--out", "blocked/deeper");
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/blocked.*cannot be written.*--out/);
});

test("a case file of a newer version is refused and not touched", async () => {
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports"], { cwd: folder });
  const path = join(folder, "reports.tarjih");
  const db = new DatabaseSync(path);
  db.exec("pragma user_version = 999");
  db.close();
  const before = readFileSync(path);
  const run = await runTarjih(["weigh", "reports"], { cwd: folder });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("written by a newer Tarjih");
  // It is not an altered one either: verify says the same, and not "not what it says it is".
  const verified = await runTarjih(["verify", "reports.tarjih"], { cwd: folder });
  expect(verified).toMatchObject({ code: 1, stdout: "" });
  expect(verified.stderr).toContain("written by a newer Tarjih");
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("a file that is no case file is not overwritten", async () => {
  const folder = tempFolder({ ...REPORTS, "notes.txt": "my notes" });
  const run = await runTarjih(["weigh", "reports", "--case", "notes.txt"], { cwd: folder });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("notes.txt is not a case file");
  expect(readFileSync(join(folder, "notes.txt"), "utf8")).toBe("my notes");
});

test("claims that cannot be used", async () => {
  const folder = tempFolder({ "bad.csv": "subject,value\nElm,12\n" });
  const run = await runTarjih(["weigh", "--claims", "bad.csv"], { cwd: folder });
  expect(run).toMatchObject({ code: 2, stdout: "" });
  expect(run.stderr).toContain("source");
  const gone = await runTarjih(["weigh", "--claims", "gone.csv"], { cwd: folder });
  expect(gone.code).toBe(2);
  expect(gone.stderr).toContain("gone.csv: no such file");
});

test("a failed run leaves no file behind", async () => {
  const folder = tempFolder({ "r/a.txt": "", "r/b.png": "x" });
  expect((await weigh(folder, "--out", ".")).code).toBeGreaterThanOrEqual(0);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});
