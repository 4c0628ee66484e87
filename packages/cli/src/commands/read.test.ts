import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

interface Line {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isLine = (value: unknown): value is Line =>
  typeof value === "object" && value !== null && "type" in value;

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line))
    .filter(isLine);

test("one JSON object a line, the report before its claims, claims in the order of the text", async () => {
  const folder = tempFolder(REPORTS);
  const run = await runTarjih(["read", "reports", "--format", "ndjson"], { cwd: folder });
  expect(run.code).toBe(0);
  const lines = linesOf(run.stdout);
  const reports = lines.filter((line) => line.type === "report");
  expect(reports.map((line) => line["path"])).toEqual(["a.txt", "b.txt", "c.txt"]);
  let last = -1;
  let current: unknown;
  for (const line of lines) {
    if (line.type === "report") {
      current = line["id"];
      last = -1;
      continue;
    }
    expect(line["report"]).toBe(current);
    const start = Number(line["start"] ?? -1);
    expect(start).toBeGreaterThanOrEqual(last);
    last = start;
  }
});

test("slicing the file by any span gives the quoted words", async () => {
  const folder = tempFolder({ "r/a.txt": `\uFEFF${REPORTS["reports/b.txt"]}\r\nقُتل حارسان.\r\n` });
  const run = await runTarjih(["read", "r", "--format", "ndjson"], { cwd: folder });
  const text = readFileSync(join(folder, "r/a.txt"), "utf8");
  const quoted = linesOf(run.stdout).filter((line) => "quote" in line);
  expect(quoted.length).toBeGreaterThan(1);
  for (const line of quoted) {
    expect(text.slice(Number(line["start"]), Number(line["end"]))).toBe(line["quote"]);
  }
});

test("ids are the same in read and weigh", async () => {
  const folder = tempFolder(REPORTS);
  const read = await runTarjih(["read", "reports", "--format", "ndjson"], { cwd: folder });
  const weigh = await runTarjih(["weigh", "reports", "--format", "json"], { cwd: folder });
  const inRead = linesOf(read.stdout).filter((line) => line.type === "figure");
  expect(inRead.length).toBeGreaterThan(2);
  expect(JSON.parse(weigh.stdout)).toHaveProperty("figures.length", inRead.length);
  for (const line of inRead) expect(weigh.stdout).toContain(`"id":${JSON.stringify(line["id"])}`);
});

test("the table shows the words, what was understood, and where", async () => {
  const folder = tempFolder(REPORTS);
  const run = await runTarjih(["read", "reports"], { cwd: folder });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("a.txt · English · Elm Courier · 2031-05-04");
  expect(run.stdout).toMatch(/│ 32–34 +│ 31 +│ escaped · inmates · 31/);
});

test("read -: reports in, claims out; a bad line is a finding and the rest goes on", async () => {
  const input = [
    JSON.stringify({ id: "one", text: "Twelve inmates escaped.", published: "2031-05-04" }),
    "{not json",
    "",
    JSON.stringify({ id: "two", title: "no text" }),
    JSON.stringify({ id: "three", text: "فر 17 سجينا.", outlet: "صحيفة الساحل" }),
  ].join("\n");
  const run = await runTarjih(["read", "-"], { input });
  expect(run.code).toBe(0);
  const lines = linesOf(run.stdout);
  expect(lines.filter((line) => line.type === "report").map((line) => line["id"])).toEqual([
    "one",
    "three",
  ]);
  const bad = lines.filter((line) => line["code"] === "unreadable-file");
  expect(bad.map((line) => line["detail"])).toMatchObject([{ line: 2 }, { line: 4, key: "text" }]);
  expect(lines.filter((line) => line.type === "figure")).toHaveLength(2);
  expect(run.stderr).toContain("line 2 of standard input: not JSON");
});

test("read - of nothing but bad lines ends with 3, of nothing at all with 0", async () => {
  expect((await runTarjih(["read", "-"], { input: "x\ny\n" })).code).toBe(3);
  expect(await runTarjih(["read", "-"], { input: "" })).toMatchObject({ code: 0, stdout: "" });
});

test("read - gives the claims of a report before the next one comes", async () => {
  const { startTarjih } = await import("../testing/run-tarjih.ts");
  const child = startTarjih(["read", "-"]);
  child.stdin?.write(`${JSON.stringify({ id: "one", text: "Twelve inmates escaped." })}\n`);
  const first = await new Promise<string>((resolve) => {
    child.stdout?.once("data", (piece: Buffer) => resolve(piece.toString("utf8")));
  });
  expect(first).toContain('"type":"report"');
  child.stdin?.end();
});

test("a reader that closes early is no error", async () => {
  const { startTarjih } = await import("../testing/run-tarjih.ts");
  const child = startTarjih(["read", "-"]);
  const stderr: string[] = [];
  child.stderr?.on("data", (piece: Buffer) => stderr.push(piece.toString("utf8")));
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => resolve(code));
  });
  child.stdin?.on("error", () => undefined);
  child.stdout?.destroy();
  const line = `${JSON.stringify({ text: "Twelve inmates escaped. ".repeat(200) })}\n`;
  for (let count = 0; count < 50; count += 1) child.stdin?.write(line);
  child.stdin?.end();
  expect(await ended).toBe(0);
  expect(stderr.join("")).toBe("");
});

test("a figure of a PDF says its page", async () => {
  const pdf = join(import.meta.dirname, "../../../../fixtures/pdf/statement-libreoffice.pdf");
  const run = await runTarjih(["read", pdf, "--lang", "en"], { cwd: tempFolder({}) });
  expect(run.stdout).toContain(" · p. 1 ");
  expect(run.stdout).toContain(" · p. 2 ");
});
