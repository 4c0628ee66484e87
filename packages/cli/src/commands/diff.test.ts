import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

const LATE =
  "The prison directorate said on 5 May 2031 that 48 inmates escaped from the Elm prison on 3 May 2031.\n";

function keysOf(json: string): readonly string[] {
  const parsed: unknown = JSON.parse(json);
  return typeof parsed === "object" && parsed !== null ? Object.keys(parsed).toSorted() : [];
}

/** A case as it was on Monday, and with one report more. */
async function twoStates(): Promise<string> {
  const folder = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "monday.tarjih"], { cwd: folder });
  copyFileSync(join(folder, "monday.tarjih"), join(folder, "elm.tarjih"));
  writeFileSync(join(folder, "late.txt"), LATE);
  writeFileSync(join(folder, "late.meta.yaml"), "outlet: Elm Gazette\npublished: 2031-05-05\n");
  const added = await runTarjih(["add", "elm.tarjih", "late.txt"], { cwd: folder });
  expect(added.code).toBe(0);
  return folder;
}

test("two case files: what is new, what moved, what turned, and why, in both languages", async () => {
  const cwd = await twoStates();
  const english = await runTarjih(["diff", "monday.tarjih", "elm.tarjih"], { cwd });
  expect(english.code).toBe(0);
  expect(english.stdout).toMatch(/New reports: 1\n {2}late\.txt · Elm Gazette · 2031-05-05/);
  expect(english.stdout).toMatch(
    /How many inmates escaped\?.*\n.* → .*\n +why: new report late\.txt \(48\)/,
  );
  expect(english.stdout).toContain("Newly open: 1");
  expect(english.stdout).toMatch(/The second goes on where the first ends: \d+ entries more/);
  const arabic = await runTarjih(["diff", "monday.tarjih", "elm.tarjih", "--lang", "ar"], { cwd });
  expect(arabic.stdout).toContain("تقارير جديدة: 1");
  expect(arabic.stdout).toContain("السبب: تقرير جديد late.txt (48)");
  const back = await runTarjih(["diff", "elm.tarjih", "monday.tarjih"], { cwd });
  expect(back.stdout).toContain("without report late.txt (48)");
  const same = await runTarjih(["diff", "elm.tarjih", "elm.tarjih"], { cwd });
  expect(same.stdout).toContain("Nothing in reports, decisions, estimates");
});

test("one case and its own past, by an entry of the journal", async () => {
  const cwd = await twoStates();
  const asked = await runTarjih(["diff", "elm.tarjih"], { cwd });
  expect(asked.code).toBe(2);
  const [, entry = "", hash = ""] = /entry (\d+), .*, ([0-9a-f]{12})/.exec(asked.stderr) ?? [];
  const byEntry = await runTarjih(["diff", "elm.tarjih", "--since", entry], { cwd });
  expect(byEntry.stdout).toContain("New reports: 1");
  const byHash = await runTarjih(["diff", "elm.tarjih", "--since", hash], { cwd });
  expect(byHash.stdout).toBe(byEntry.stdout);
  const unknown = await runTarjih(["diff", "elm.tarjih", "--since", "zz"], { cwd });
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain("No single entry of the journal is “zz”");
  const early = await runTarjih(["diff", "elm.tarjih", "--since", "1"], { cwd });
  expect(early.stderr).toContain("nothing had been weighed yet");
  const both = await runTarjih(["diff", "elm.tarjih", "monday.tarjih", "--since", "1"], { cwd });
  expect(both.code).toBe(2);
});

test("a decision is named with who and why, and so is who took it back", async () => {
  const cwd = await twoStates();
  const json = await runTarjih(["diff", "monday.tarjih", "elm.tarjih", "--format", "json"], {
    cwd,
  });
  expect(keysOf(json.stdout)).toEqual([
    "after",
    "before",
    "decisions",
    "descent",
    "description",
    "estimates",
    "open",
    "questions",
    "reports",
    "rulesVersion",
    "verdicts",
  ]);
  const read = await runTarjih(["read", "late.txt", "--format", "ndjson"], { cwd });
  const figure = /"type":"figure","id":"([^"]+)"/.exec(read.stdout)?.[1] ?? "";
  const decide = (...rest: readonly string[]): Promise<unknown> =>
    runTarjih(["decide", "elm.tarjih", ...rest, "--by", "Rana"], { cwd });
  copyFileSync(join(cwd, "elm.tarjih"), join(cwd, "before.tarjih"));
  await decide("reject", figure, "--why", "another prison");
  const decided = await runTarjih(["diff", "before.tarjih", "elm.tarjih"], { cwd });
  expect(decided.stdout).toContain("New decisions: 1");
  expect(decided.stdout).toContain("decision decision-1 (Rana: another prison)");
  copyFileSync(join(cwd, "elm.tarjih"), join(cwd, "before.tarjih"));
  await decide("undo", "decision-1", "--why", "this prison");
  const undone = await runTarjih(["diff", "before.tarjih", "elm.tarjih"], { cwd });
  expect(undone.stdout).toMatch(/taken back by Rana, .*: this prison/);
  expect(undone.stdout).toContain("without decision decision-1 (Rana: another prison)");
});

test("what is no weighed case is said to be none", async () => {
  const cwd = tempFolder({ "a.txt": "no case" });
  const foreign = await runTarjih(["diff", "a.txt", "a.txt"], { cwd });
  expect(foreign.code).toBe(2);
  const missing = await runTarjih(["diff", "none.tarjih", "none.tarjih"], { cwd });
  expect(missing.code).toBe(2);
});

test("a report whose text is another is told as that, with both hashes, for programs too", async () => {
  const cwd = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "monday.tarjih"], { cwd });
  writeFileSync(
    join(cwd, "reports/c.txt"),
    "Forty inmates escaped from the Elm prison, a witness said.\n",
  );
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd });
  const run = await runTarjih(["diff", "monday.tarjih", "elm.tarjih", "--format", "json"], { cwd });
  const told: unknown = JSON.parse(run.stdout);
  expect(told).toMatchObject({ reports: { rewritten: [{ path: "c.txt" }] } });
  expect(JSON.stringify(told)).toMatch(
    /"rewritten":\[\{"path":"c\.txt","before":\{"id":"r[0-9a-f]{12}","sha256":"[0-9a-f]{64}"\},"after":/u,
  );
});
