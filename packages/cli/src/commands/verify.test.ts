import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

async function sample(): Promise<string> {
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--out", "."], { cwd: folder });
  return folder;
}

const verify = (folder: string, file: string, ...more: readonly string[]): Promise<Run> =>
  runTarjih(["verify", file, ...more], { cwd: folder });

test("both files are whole, and it is said what was looked at", async () => {
  const folder = await sample();
  const ofCase = await verify(folder, "reports.tarjih");
  expect(ofCase).toMatchObject({ code: 0, stderr: "" });
  expect(ofCase.stdout).toContain("reports: 3 checked");
  expect(ofCase.stdout).toContain("texts made again from their bytes: 3 checked");
  expect(ofCase.stdout).toContain("reports read again: 3 checked");
  const ofDossier = await verify(folder, "reports.dossier.html");
  expect(ofDossier).toMatchObject({ code: 0, stderr: "" });
});

test("an altered text in a case file is found", async () => {
  const folder = await sample();
  const db = new DatabaseSync(join(folder, "reports.tarjih"));
  const table = db.prepare("select text from reports limit 1").get();
  expect(table).toBeDefined();
  // Whoever tampers switches the guards off first, and on again.
  const guards = db.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of guards) db.exec(`drop trigger ${String(name)}`);
  db.exec("update reports set text = replace(text, '31', '13')");
  for (const { sql } of guards) db.exec(String(sql));
  db.close();
  const run = await verify(folder, "reports.tarjih");
  expect(run.code).toBe(4);
  expect(run.stdout).toContain("problem: ");
  // The last line says what is off, and where.
  expect(run.stderr).toMatch(
    /^reports\.tarjih is not what it says it is: the text of a report was altered: \w+ \(a\.txt\)\. (One|\d+) more/,
  );
  const arabic = await verify(folder, "reports.tarjih", "--lang", "ar");
  expect(arabic.stderr).toMatch(/ليس كما يقول عن نفسه: .+\(a\.txt\)/u);
});

test("one changed figure in a dossier is found", async () => {
  const folder = await sample();
  const path = join(folder, "reports.dossier.html");
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("112", "121"));
  const run = await verify(folder, "reports.dossier.html", "--lang", "ar");
  expect(run.code).toBe(4);
  expect(run.stdout).toContain("مشكلة:");
});

test("a dossier of another version is no failure: it is said who made it, and what could not be told", async () => {
  const older = join(import.meta.dirname, "../../../../fixtures/older-dossiers/0.0.9.html");
  const run = await verify(tempFolder(), older);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("Made by tarjih 0.0.9 with rules 2030.1.1; this is tarjih 0.1.0.");
  expect(run.stdout).toContain(
    "printed values, lows, bests and highs against the data: 36 checked",
  );
  expect(run.stdout).not.toContain("whole and unaltered");
});

test("a file that is neither fails, one that is not there is a usage error", async () => {
  const folder = await sample();
  const text = await verify(folder, "reports/a.txt");
  expect(text.code).toBe(4);
  expect(text.stdout).toContain("not a case file of Tarjih");
  expect(text.stdout).not.toContain("0 checked");
  const gone = await verify(folder, "gone.tarjih");
  expect(gone).toMatchObject({ code: 2, stdout: "" });
  expect(gone.stderr).toContain("gone.tarjih: no such file");
});

test("a dossier without a figure was read again, and nothing else is said of it", async () => {
  const folder = tempFolder({ "reports/a.txt": "Nobody knows what happened at the Elm prison.\n" });
  await runTarjih(["weigh", "reports", "--out", "."], { cwd: folder });
  const run = await verify(folder, "reports.dossier.html");
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("reports read again: 1 checked");
  expect(run.stdout).not.toContain("not made again");
});

test("a head that was noted shows that nothing was cut off since", async () => {
  const folder = await sample();
  const noted = await verify(folder, "reports.tarjih", "--head");
  expect(noted).toMatchObject({ code: 0, stderr: "" });
  expect(noted.stdout).toMatch(/^[0-9a-f]{64}\n$/);
  const head = noted.stdout.trim();
  const earlier = readFileSync(join(folder, "reports.tarjih"));
  writeFileSync(join(folder, "reports/d.txt"), "Two inmates escaped.\n");
  await runTarjih(["weigh", "reports", "--out", "."], { cwd: folder });
  const later = await verify(folder, "reports.tarjih", "--expect", head);
  expect(later.code).toBe(0);
  expect(later.stdout).toContain(`still holds ${head}`);
  const newHead = (await verify(folder, "reports.tarjih", "--head")).stdout.trim();
  expect(newHead).not.toBe(head);
  // Somebody puts the earlier file back: it is in order by itself.
  writeFileSync(join(folder, "reports.tarjih"), earlier);
  expect((await verify(folder, "reports.tarjih")).code).toBe(0);
  const cut = await verify(folder, "reports.tarjih", "--expect", newHead);
  expect(cut.code).toBe(4);
  expect(cut.stdout).toContain("does not hold the head");
  expect((await verify(folder, "reports.tarjih", "--expect", "3f9a")).code).toBe(2);
  expect((await verify(folder, "reports.dossier.html", "--head")).code).toBe(2);
});
