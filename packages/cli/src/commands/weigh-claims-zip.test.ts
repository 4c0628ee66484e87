import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { storedZip } from "../testing/stored-zip.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const CSV = "subject,measure,low,source\nElm dam,killed,31,Ministry\n";
const MORE = "subject;measure;value;source\nElm dam;killed;45;Coast Monitor\n";

test("a zip of tables is weighed by --claims as one table, with one map for all", async () => {
  const zip = storedZip({ "c.csv": CSV, "day/d.csv": MORE.replace("value", "N") });
  const cwd = tempFolder({ "all.zip": zip });
  const args = ["weigh", "--claims", "all.zip", "--map", "value=N", "--out", "o"];
  const run = await runTarjih(args, { cwd });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("45 · Coast Monitor · row 2");
  expect(run.stderr.replaceAll(/\s+/gu, " ")).toContain("“all.zip!/day/d.csv” is a table");
  expect((await runTarjih(["verify", "o/all.tarjih"], { cwd })).code).toBe(0);
  const none = tempFolder({ "no.zip": storedZip({ "a.txt": "Nine fled." }) });
  expect((await runTarjih(["weigh", "--claims", "no.zip"], { cwd: none })).code).toBe(2);
});

test("tables among the reports, in a zip with reports too, are weighed with them and added once", async () => {
  const mixed = storedZip({
    "r.txt": "Elm News, 3 May 2031\n\n40 people were killed at the Elm dam.\n",
    "c.csv": CSV,
    "other.csv": "a;b\n1;2\n",
  });
  const cwd = tempFolder({
    "in/mixed.zip": mixed,
    "more/d.csv": MORE,
    "alone/c.csv": CSV,
  });
  const run = await runTarjih(["weigh", "in", "--case", "k.tarjih"], { cwd });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("Elm dam: how many people were killed?");
  const said = run.stderr.replaceAll(/\s+/gu, " ");
  expect(said).toContain("“mixed.zip!/c.csv” is a table");
  // The other table of the zip is named, with the heads by which a person knows it.
  expect(said).toContain("“mixed.zip!/other.csv” is a table and was not read");
  expect(said).toContain("none of its heads (a · b) says which column is subject");
  const added = await runTarjih(["add", "k.tarjih", "more"], { cwd });
  expect(added.stdout).toContain("added: d.csv");
  const found = await runTarjih(["search", "k.tarjih", "measure:killed"], { cwd });
  expect(found.stdout).toContain("row-1");
  expect(found.stdout).toContain("row-2");
  const again = await runTarjih(["add", "k.tarjih", "more"], { cwd });
  expect(again.stdout).toContain("Nothing to add");
  expect(again.stderr).toContain("“d.csv”: 1 row is weighed already");
  expect(again.stderr).not.toContain("1 of its rows is weighed");
  // Under another path it is another file, and no other rows.
  await runTarjih(["add", "k.tarjih", "more", "in"], { cwd });
  const rows = await runTarjih(["search", "k.tarjih", "measure:killed"], { cwd });
  expect(rows.stdout).not.toContain("row-3");
  expect((await runTarjih(["verify", "k.tarjih", "--all"], { cwd })).code).toBe(0);
  // Read again from the case, the tables are told as before.
  const reread = await runTarjih(["weigh", "k.tarjih"], { cwd });
  const told = reread.stderr.replaceAll(/\s+/gu, " ");
  expect(told.match(/“mixed\.zip!\/other\.csv” is a table/gu)).toHaveLength(1);
  expect(told).not.toContain("mixed.zip!/c.csv” is a table and was not read");
  const alone = await runTarjih(["weigh", "alone", "--format", "json"], { cwd });
  expect(alone.code).toBe(0);
  expect(alone.stdout).toContain('"subject":"Elm dam"');
});
