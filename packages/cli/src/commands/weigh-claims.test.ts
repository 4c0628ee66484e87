import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

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

test("the table and its map are kept as originals, leave in the package, and are taken over with their rows", async () => {
  const cwd = tempFolder({
    "x.txt": "Port Wire\nTarrow, 12 March 2032\n\nTwo people were killed on Friday.",
  });
  cpSync(EXAMPLE, join(cwd, "claims.csv"));
  await runTarjih(["weigh", "--claims", "claims.csv", "--out", "o"], { cwd });
  const verified = await runTarjih(["verify", "o/claims.tarjih"], { cwd });
  expect(verified.stdout).toContain("originals: 1 checked");
  const out = ["--format", "package", "--profile", "court", "--out", "p"];
  expect((await runTarjih(["export", "o/claims.tarjih", ...out], { cwd })).code).toBe(0);
  const [original = ""] = readdirSync(join(cwd, "p/originals"));
  expect(readFileSync(join(cwd, "p/originals", original))).toEqual(readFileSync(EXAMPLE));

  await runTarjih(["weigh", "x.txt", "--out", "q"], { cwd });
  const taken = await runTarjih(["import", "q/x.tarjih", "o/claims.tarjih"], { cwd });
  expect(taken.stdout).toContain("9 new rows coded by hand");
  const again = await runTarjih(["import", "q/x.tarjih", "o/claims.tarjih"], { cwd });
  expect(again.stdout).toContain("Nothing to take over");
  expect((await runTarjih(["verify", "q/x.tarjih", "--all"], { cwd })).code).toBe(0);
  expect((await runTarjih(["explain", "q/x.tarjih", "row-4"], { cwd })).stdout).toContain("9–12");

  // What the other copy added to the same table since has numbers of its own.
  writeFileSync(join(cwd, "one.csv"), "subject,measure,low,source\nElm dam,killed,44,Mayor\n");
  writeFileSync(join(cwd, "two.csv"), "subject,measure,low,source\nElm dam,killed,45,Clinic\n");
  cpSync(join(cwd, "q/x.tarjih"), join(cwd, "copy.tarjih"));
  await runTarjih(["add", "copy.tarjih", "one.csv"], { cwd });
  const further = await runTarjih(["import", "q/x.tarjih", "copy.tarjih"], { cwd });
  expect(further.stdout).toContain("1 new row coded by hand");
  expect(further.stdout).not.toContain("not weighed");
  await runTarjih(["add", "q/x.tarjih", "one.csv", "two.csv"], { cwd });
  expect((await runTarjih(["verify", "q/x.tarjih", "--all"], { cwd })).code).toBe(0);
  // Rows of another table have the same numbers: they are told, never mixed.
  const other = readFileSync(EXAMPLE, "utf8").replace(",7,", ",8,");
  writeFileSync(join(cwd, "other.csv"), other);
  await runTarjih(["weigh", "--claims", "other.csv", "--out", "r"], { cwd });
  const left = await runTarjih(["import", "q/x.tarjih", "r/other.tarjih"], { cwd });
  expect(left.stdout).toMatch(/not weighed: 1 row of the other copy/u);
});

test("a case that is continued without its table says what it is without", async () => {
  const cwd = tempFolder({
    "x.txt": "Port Wire\nTarrow, 12 March 2032\n\nTwo people were killed on Friday.",
  });
  cpSync(EXAMPLE, join(cwd, "claims.csv"));
  await runTarjih(["weigh", "--claims", "claims.csv", "--out", "o"], { cwd });
  const run = await runTarjih(["weigh", "x.txt", "--case", "o/claims.tarjih", "--out", "o"], {
    cwd,
  });
  expect(run.stderr.replaceAll(/\s+/gu, " ")).toContain(
    "of its last weighing that were not given now",
  );
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
  expect(said).toMatch(/row 2, column “low”, cell C3: a count is 0 or more/u);
  expect(said).toMatch(/row 3, column “low”, cell C4: a count is a whole number/u);
  expect(said).toMatch(/row 4, column “low”, cell C5: more than anyone can have counted/u);
  expect(said).toMatch(/row 5, column “measure”, cell B6: .*It takes: killed, wounded/u);
  expect(said).toMatch(/row 6, column “asOf”, cell D7: expected a date that exists/u);
  expect(said).toMatch(/row 7, column “value”: this cell must not be empty/u);
});

const OWN = "Datum;N;Quelle\n2031-05-04;31;Interior Ministry\n2031-05-04;112;Coast Monitor\n";
const PAIRS = "date=Datum,value=N,source=Quelle,subject:=Elm prison,measure:=escaped";

test("a table with heads of its own is weighed by --map, by a file of it, and by one that lies beside it", async () => {
  const map =
    "asOf: Datum\nvalue: N\nsource: Quelle\nsubject: { always: Elm prison }\nmeasure: { always: escaped }\n";
  const cwd = tempFolder({
    "own.csv": OWN,
    "columns.yaml": map,
    "kept/own.csv": OWN,
    "kept/own.csv.map.yaml": map,
  });
  const weigh = ["weigh", "--format", "json", "--claims"];
  const pairs = await runTarjih([...weigh, "own.csv", "--map", PAIRS], { cwd });
  expect(pairs.code).toBe(0);
  expect(pairs.stdout).toContain('"subject":"Elm prison"');
  const parts = PAIRS.split(",").flatMap((pair) => ["--map", pair]);
  for (const args of [
    ["own.csv", "--map", "columns.yaml"],
    ["own.csv", ...parts],
    ["kept/own.csv"],
  ]) {
    const run = await runTarjih([...weigh, ...args], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: pairs.stdout });
  }
});

test("a map that names nothing is refused with what is there; without a map the heads are told", async () => {
  const cwd = tempFolder({ "own.csv": OWN });
  const run = async (...more: readonly string[]): Promise<string> => {
    const { code, stderr } = await runTarjih(["weigh", "--claims", "own.csv", ...more], { cwd });
    expect(code).toBe(2);
    return stderr.replaceAll(/\s+/gu, " ");
  };
  expect(await run("--map", "date=Datun")).toContain(
    "It has: Datum, N, Quelle. Did you mean “Datum”?",
  );
  expect(await run("--map", "measur=N")).toContain("Did you mean “measure”?");
  expect(await run("--map", "nofile.yaml")).toContain("nofile.yaml");
  expect(await run()).toContain("--map says which of its heads is meant: “Datum, N, Quelle”");
  const alone = await runTarjih(["weigh", "--map", "date=Datum"], { cwd });
  expect(alone).toMatchObject({ code: 2 });
  expect(alone.stderr).toContain("--map belongs to --claims");
});

test("a file of claims that lies among the reports is not told to be given with --claims", async () => {
  const cwd = tempFolder({ ...REPORTS, "reports/own.csv": OWN, "reports/more.csv": OWN });
  const weigh = ["weigh", "reports", "--claims", "reports/own.csv", "--map", PAIRS];
  const { code, stdout, stderr } = await runTarjih(weigh, { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain("Elm prison");
  expect(stderr).not.toContain("own.csv");
  // another table still is
  expect(stderr.replaceAll(/\s+/gu, " ")).toContain("“more.csv” is a table");
});
