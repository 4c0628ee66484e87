import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const EXAMPLE = join(import.meta.dirname, "../../../../examples/coded-claims/claims.csv");

test("the example table is weighed, kept, explained and verified without any text", async () => {
  const cwd = tempFolder();
  cpSync(EXAMPLE, join(cwd, "claims.csv"));
  const run = await runTarjih(["weigh", "--claims", "claims.csv", "--out", "o"], { cwd });
  expect(run.code).toBe(0);
  expect(run.stderr).not.toContain("left out");
  expect(run.stdout).toContain("9 figures");
  expect(run.stdout).toMatch(
    /7 · Delta Courier → Health Office of Tamra · as of 2031-06-02 · row 1/u,
  );
  expect(run.stdout).toContain("7 or ≥11");
  const explained = await runTarjih(["explain", "o/claims.tarjih", "row-4"], { cwd });
  expect(explained.stdout).toContain("9–12");
  for (const file of ["o/claims.tarjih", "o/claims.dossier.html"]) {
    expect((await runTarjih(["verify", file], { cwd })).code).toBe(0);
  }
});

test("mistakes name row and column and what to write instead; the other rows are weighed", async () => {
  const head = "subject;measure;low;asOf;source";
  const rows = [
    "fire;killed;5;2031-05-04;A",
    "fire;killed;-5;;A",
    "fire;killed;2.5;;A",
    "fire;killed;1000000000000000;;A",
    "fire;slain;5;;A",
    "fire;killed;5;2031-02-30;A",
    "fire;killed;;;A",
  ];
  const cwd = tempFolder({ "c.csv": `\uFEFF${head}\r\n${rows.join("\r\n")}\r\n` });
  const run = await runTarjih(["weigh", "--claims", "c.csv", "--format", "json"], { cwd });
  expect(run.code).toBe(0);
  const said = run.stderr.replaceAll(/\s+/gu, " ");
  expect(said).toMatch(/row 2, column “low”: a count is 0 or more/u);
  expect(said).toMatch(/row 3, column “low”: a count is a whole number/u);
  expect(said).toMatch(/row 4, column “low”: more than anyone can have counted/u);
  expect(said).toMatch(/row 5, column “measure”: .*It takes: killed, wounded/u);
  expect(said).toMatch(/row 6, column “asOf”: expected a date that exists/u);
  expect(said).toMatch(/row 7, column “value”: this cell must not be empty/u);
});
