import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "@tarjih/reading";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

test("prints the ledger, writes both files, and says where they are", async () => {
  const folder = tempFolder(REPORTS);
  const run = await runTarjih(["weigh", "reports", "--out", "result"], { cwd: folder });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("How many inmates escaped");
  expect(run.stdout).toContain("│");
  expect(run.stdout).not.toContain("\u001B");
  expect(run.stderr).toContain("case file: result/reports.tarjih");
  expect(run.stderr).toContain("dossier:   result/reports.dossier.html");
  expect(readdirSync(join(folder, "result")).toSorted()).toEqual([
    "reports.dossier.html",
    "reports.tarjih",
  ]);
});

test("findings go to standard error, in the table and in JSON, and stand in neither's data", async () => {
  const folder = tempFolder({ "r/a.txt": "Twelve inmates escaped yesterday.\n" });
  const noted = "has no date of publication";
  const table = await runTarjih(["weigh", "r"], { cwd: folder });
  expect(table.stdout).not.toContain(noted);
  expect(table.stderr).toContain(noted);
  const json = await runTarjih(["weigh", "r", "--format", "json"], { cwd: folder });
  expect(json.stderr).toContain(noted);
});

test("what is true of many reports is said once, with the first of them and how many more", async () => {
  const files = Array.from({ length: 10 }, (_, at): readonly [string, string] => [
    `r/${at}.txt`,
    `Twelve inmates escaped yesterday, guard ${at} said.\n`,
  ]);
  const folder = tempFolder(Object.fromEntries(files));
  const told = await runTarjih(["weigh", "r"], { cwd: folder });
  const lines = told.stderr.replaceAll(/\s+/gu, " ");
  expect(lines.match(/has no date of publication/gu)).toHaveLength(1);
  expect(lines).toContain("6.txt, 7.txt and 2 more: The report has no date");
  const arabic = await runTarjih(["weigh", "r", "--lang", "ar"], { cwd: folder });
  expect(arabic.stderr.replaceAll(/\s+/gu, " ")).toContain("7.txt (وغيرها: 2):");
});

test("JSON is one object on standard output with the keys of the contract, and no file", async () => {
  const folder = tempFolder(REPORTS);
  const run = await runTarjih(["weigh", "reports", "--format", "json"], { cwd: folder });
  expect(run.code).toBe(0);
  expect(run.stdout.trimEnd()).not.toContain("\n");
  const weighed: unknown = JSON.parse(run.stdout);
  expect(Object.keys(weighed ?? {})).toEqual([
    "case",
    "reports",
    "figures",
    "questions",
    "roots",
    "lineage",
    "open",
    "findings",
  ]);
  expect(readdirSync(folder)).toEqual(["reports"]);
});

test("JSON with --case writes that file, with --out both", async () => {
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--format", "json", "--case", "k.tarjih"], { cwd: folder });
  expect(readdirSync(folder).toSorted()).toEqual(["k.tarjih", "reports"]);
  await runTarjih(["weigh", "reports", "--format", "json", "--out", "o"], { cwd: folder });
  expect(readdirSync(join(folder, "o")).toSorted()).toEqual([
    "reports.dossier.html",
    "reports.tarjih",
  ]);
});

test("a version counts the roots of what tells it from the others, and a part of a total stands apart", async () => {
  const folder = tempFolder({
    "r/a.txt":
      "Olm Wire, 3 March 2031\n\nThe Dune Hospital said 42 people were wounded, seven of them badly.\n",
    "r/b.txt": "Tull Post, 3 March 2031\n\nThe Port Union said 29 people were wounded.\n",
    "r/c.txt": "Marsh Radio, 3 March 2031\n\nThe governor said at least 20 people were wounded.\n",
  });
  const { stdout } = await runTarjih(["weigh", "r", "--out", "o"], { cwd: folder });
  expect(stdout).toContain("v1 · 29 (1 root)");
  expect(stdout).toContain("v2 · 42 (1 root)");
  expect(stdout).toMatch(/true with every version\n +≥ 20/u);
  expect(stdout).toMatch(/a part of it alone\n +7/u);
});

test("every rule is named where its result is", async () => {
  const folder = tempFolder(REPORTS);
  for (const rule of ["range", "ucdp"]) {
    const json = await runTarjih(["weigh", "reports", "--rule", rule, "--format", "json"], {
      cwd: folder,
    });
    const weighed: unknown = JSON.parse(json.stdout);
    expect(weighed).toHaveProperty("questions.0.estimate.rule", rule);
    const table = await runTarjih(["weigh", "reports", "--rule", rule], { cwd: folder });
    expect(table.stdout).toContain(`rule: ${rule}`);
  }
});

test("--rule all: one line a question with a column for each rule, and `estimates` in JSON only then", async () => {
  const folder = tempFolder(REPORTS);
  const table = await runTarjih(["weigh", "reports", "--rule", "all"], { cwd: folder });
  expect(table.code).toBe(0);
  for (const rule of RULES) expect(table.stdout).toContain(`rule: ${rule}`);
  const json = await runTarjih(["weigh", "reports", "--rule", "all", "--format", "json"], {
    cwd: folder,
  });
  const weighed: unknown = JSON.parse(json.stdout);
  expect(weighed).toHaveProperty("questions.0.estimate.rule", "roots");
  for (const [at, rule] of RULES.entries()) {
    expect(weighed).toHaveProperty(["questions", 0, "estimates", at, "rule"], rule);
  }
  const plain = await runTarjih(["weigh", "reports", "--format", "json"], { cwd: folder });
  expect(plain.stdout).not.toContain('"estimates"');
  const dossier = readFileSync(join(folder, "reports.dossier.html"), "utf8");
  expect(dossier).toContain("Under other rules");
});

test("Arabic: logical order as stored, visual order for terminals that do not reorder", async () => {
  const folder = tempFolder(REPORTS);
  const logical = await runTarjih(["weigh", "reports", "--lang", "ar"], { cwd: folder });
  expect(logical.stdout).toContain("السؤال");
  const visual = await runTarjih(["weigh", "reports", "--lang", "ar", "--bidi", "visual"], {
    cwd: folder,
  });
  expect(visual.stdout).toContain("لاؤسلا │");
  expect(visual.stdout).not.toContain("السؤال");
  expect(readFileSync(join(folder, "reports.dossier.html"), "utf8")).toContain('lang="ar"');
});

test("figures coded by hand are weighed alone or with reports", async () => {
  const csv =
    "subject,measure,group,value,source\nElm,escaped,inmates,31,Ministry\nElm,escaped,inmates,112,Monitor\n";
  const folder = tempFolder({ ...REPORTS, "coded.csv": csv });
  const alone = await runTarjih(["weigh", "--claims", "coded.csv", "--format", "json"], {
    cwd: folder,
  });
  expect(alone.code).toBe(0);
  const weighed: unknown = JSON.parse(alone.stdout);
  expect(weighed).toHaveProperty("questions.0.subject", "Elm");
  expect(weighed).toHaveProperty("figures.1.row", 2);
  const both = await runTarjih(["weigh", "reports", "--claims", "coded.csv", "--out", "o"], {
    cwd: folder,
  });
  expect(both.code).toBe(0);
  expect(existsSync(join(folder, "o/reports.tarjih"))).toBe(true);
  expect(both.stdout).toContain("Elm");
});

test("--strict ends with 5 when a finding needs a person, and still gives the result", async () => {
  const clean = tempFolder({
    "reports/a.txt": REPORTS["reports/a.txt"] ?? "",
    "reports/a.meta.yaml": REPORTS["reports/a.meta.yaml"] ?? "",
  });
  expect((await runTarjih(["weigh", "reports", "--strict"], { cwd: clean })).code).toBe(0);
  const undated = tempFolder({ "reports/a.txt": "Twelve inmates escaped.\n" });
  const run = await runTarjih(["weigh", "reports", "--strict"], { cwd: undated });
  expect(run.code).toBe(5);
  expect(run.stdout).toContain("How many inmates escaped");
  expect(run.stderr).toMatch(/1 finding for a person/);
  expect((await runTarjih(["weigh", "reports"], { cwd: undated })).code).toBe(0);
});

test("weighed twice: the same bytes, and nothing doubled in the case file", async () => {
  const folder = tempFolder(REPORTS);
  const args = ["weigh", "reports", "--out", "o"];
  const first = await runTarjih(args, { cwd: folder });
  const before = await runTarjih(["verify", "o/reports.tarjih"], { cwd: folder });
  const page = readFileSync(join(folder, "o/reports.dossier.html"));
  const second = await runTarjih(args, { cwd: folder });
  expect(second.stdout).toBe(first.stdout);
  expect(second.stderr).toContain("nothing new");
  expect(readFileSync(join(folder, "o/reports.dossier.html")).equals(page)).toBe(true);
  const after = await runTarjih(["verify", "o/reports.tarjih"], { cwd: folder });
  expect(after.code).toBe(0);
  expect(after.stdout).toBe(before.stdout);
  expect(after.stdout).toMatch(/journal entries: \d+ checked/);
});

test("the order in which files are named changes no byte", async () => {
  const folder = tempFolder(REPORTS);
  const files = ["reports/a.txt", "reports/b.txt", "reports/c.txt"];
  const run = (paths: readonly string[], out: string): Promise<unknown> =>
    runTarjih(["weigh", ...paths, "--format", "json", "--out", out, "--case", `${out}/k.tarjih`], {
      cwd: folder,
    }).then(({ stdout }) => stdout);
  const forth = await run(files, "one");
  expect(await run(files.toReversed(), "two")).toBe(forth);
  expect(readFileSync(join(folder, "one/k.dossier.html"), "utf8")).toBe(
    readFileSync(join(folder, "two/k.dossier.html"), "utf8"),
  );
});

test("questions of what is only counted stand in one line behind those that have a value", async () => {
  const told = "The ministry said 20 people were killed in the fire. It said 12 guards saw it.";
  const folder = tempFolder({
    "few/a.txt": `${told}\n`,
    "many/a.txt": `${told} It said 30 workers saw it. It said 14 nurses saw it too.\n`,
  });
  const few = await runTarjih(["weigh", "few"], { cwd: folder });
  expect(few.stdout).toContain("How many guards are counted?");
  const many = await runTarjih(["weigh", "many"], { cwd: folder });
  expect(many.stdout).toContain("How many people were killed?");
  expect(many.stdout).not.toContain("How many guards are counted?");
  expect(many.stdout).toContain("and 3 questions of what is only counted");
  const arabic = await runTarjih(["weigh", "many", "--lang", "ar"], { cwd: folder });
  expect(arabic.stdout).toContain("عمّا أُحصي فقط");
});
