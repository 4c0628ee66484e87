import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import {
  type Imported,
  addContainers,
  addReports,
  closeCase,
  decide,
  decisions,
  importCase,
  journal,
  listDecisions,
  openCaseToRead,
  readContainers,
  readFindings,
  readOriginal,
  readWeighing,
  recordFindings,
  recordReading,
  undoDecision,
  verifyCase,
} from "../index.ts";
import { sha256 } from "../canonical.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { RULES, readSample, sampleReport } from "../sample.fixture.ts";
import { HOW, READ, fix, on, twoCopies } from "./two-copies.fixture.ts";

function take(path: string, other: string): Imported {
  const from = openCaseToRead(other);
  try {
    return on(path, "Rana", (file) => importCase(file, from, READ));
  } finally {
    closeCase(from);
  }
}

const lowOf = (path: string, id: string): number | null | undefined =>
  on(path, "Rana", (file) => readWeighing(file)?.figures.find((each) => each.id === id)?.low);

test("reports and decisions of the other copy are taken over with who, when and why, and verify", async () => {
  const { ours, theirs } = twoCopies(emptyFolder());
  const more = sampleReport("more", "Quay Post\nThe guild counted 14 wounded workers.\n");
  on(theirs, "Sami", (file) => {
    decide(file, [fix("late-f1", 14)], HOW);
    addReports(file, [more]);
    recordReading(file, [readSample(more)], RULES);
  });
  const done = take(ours, theirs);
  expect(done).toMatchObject({ reports: ["more"], weighed: true, differing: [] });
  expect(done.decisions).toMatchObject([{ id: "decision-2", who: "Sami", why: "it says 14" }]);
  expect(lowOf(ours, "late-f1")).toBe(14);
  const entries = on(ours, "Rana", journal);
  const entry = entries.find(({ action }) => action === "import");
  expect(entry).toMatchObject({ who: "Rana", subject: { by: "Sami", decision: "decision-2" } });
  const taken = entries.find(({ action }) => action === "take");
  const theirEntry = on(theirs, "Sami", journal).find(
    ({ subject }) => subject["report"] === "more",
  );
  expect(taken).toMatchObject({
    who: "Rana",
    subject: { report: "more", by: "Sami", added: theirEntry?.at, entry: theirEntry?.hash },
  });
  expect((await verifyCase(ours)).problems).toEqual([]);
  const again = take(ours, theirs);
  expect(again).toMatchObject({ reports: [], decisions: [], weighed: false, questions: [] });
  expect(on(ours, "Rana", journal)).toHaveLength(entries.length);
});

test("what two people decided differently stays two, is told, and is settled by one further decision", () => {
  const { ours, theirs } = twoCopies(emptyFolder());
  on(ours, "Rana", (file) => decide(file, [fix("late-f1", 14)], HOW));
  on(theirs, "Sami", (file) => decide(file, [fix("late-f1", 18)], HOW));
  const done = take(ours, theirs);
  expect(done.differing.map(({ thing }) => thing)).toContain("slot late-f1 low");
  expect(done.findings.map(({ code }) => code)).toContain("decisions-differ");
  expect(lowOf(ours, "late-f1")).toBe(19);
  const states = on(ours, "Rana", listDecisions).map(({ state }) => state);
  expect(states).toEqual(["standing", "differs", "differs"]);
  on(ours, "Nour", (file) => decide(file, [fix("late-f1", 18)], HOW));
  expect(lowOf(ours, "late-f1")).toBe(18);
});

test("whoever decided with the other's decision before them is the later; undoing comes over too", () => {
  const { ours, theirs } = twoCopies(emptyFolder());
  on(theirs, "Sami", (file) => {
    decide(file, [fix("ar-f1", 16)], HOW);
    decide(file, [fix("late-f1", 18)], HOW);
    undoDecision(file, { id: "decision-3", why: "no" }, HOW);
  });
  expect(take(ours, theirs).differing).toEqual([]);
  expect(lowOf(ours, "ar-f1")).toBe(16);
  expect(lowOf(ours, "late-f1")).toBe(19);
  // And back again: nothing is there twice.
  expect(take(theirs, ours).decisions).toEqual([]);
  expect(on(theirs, "Sami", decisions)).toHaveLength(4);
});

test("the file in which their report came is taken over with it, and what was found about it, once", async () => {
  const { ours, theirs } = twoCopies(emptyFolder());
  const bytes = new TextEncoder().encode("an export");
  const container = { path: "chat.zip", sha256: sha256(bytes) };
  const item = sampleReport("chat", "Quay Post\nThe guild counted 12 wounded workers.\n");
  const chat = { ...item, report: { ...item.report, path: "chat.zip!/chat.txt", container } };
  on(theirs, "Sami", (file) => {
    // Of a version that is not here: nothing takes it apart again.
    const unpackedBy = [{ id: "zip", version: "0" }];
    const older = new TextEncoder().encode("an earlier export");
    for (const content of [older, bytes]) {
      const hash = sha256(content);
      const kept = { path: "chat.zip", sha256: hash, size: content.length, unpackedBy };
      addContainers(file, [{ ...kept, bytes: content }]);
    }
    addReports(file, [chat]);
    recordReading(file, [readSample(chat)], RULES);
    recordFindings(file, [
      {
        type: "finding",
        id: "n9",
        code: "charset-guessed",
        report: "chat",
        severity: "warning",
        detail: {},
      },
    ]);
  });
  expect(take(ours, theirs).reports).toEqual(["chat"]);
  const length = on(ours, "Rana", (file) => {
    expect(readContainers(file).map((one) => one.sha256)).toContain(container.sha256);
    expect(Buffer.from(readOriginal(file, container.sha256) ?? []).toString()).toBe("an export");
    expect(readFindings(file).map(({ id }) => id)).toEqual(["n9"]);
    return journal(file).length;
  });
  expect((await verifyCase(ours)).problems).toEqual([]);
  take(ours, theirs);
  expect(on(ours, "Rana", journal)).toHaveLength(length);
});

test("a copy of an earlier version of the program is taken over from as it is", () => {
  const { ours } = twoCopies(emptyFolder());
  const old = fileURLToPath(
    new URL("../../../../fixtures/casefiles/0.1.0.tarjih", import.meta.url),
  );
  const before = readFileSync(old);
  expect(take(ours, old).reports.length).toBeGreaterThan(0);
  expect(readFileSync(old)).toEqual(before);
});

test("it is told how far taking over is", () => {
  const { ours, theirs } = twoCopies(emptyFolder());
  on(theirs, "Sami", (file) => {
    for (const name of ["more", "again"]) {
      const report = sampleReport(name, `Quay Post\nThe guild counted ${name.length} workers.\n`);
      addReports(file, [report]);
      recordReading(file, [readSample(report)], RULES);
    }
  });
  const told: string[] = [];
  const from = openCaseToRead(theirs);
  const onKept = (done: number, total: number): void => {
    told.push(`${done}/${total}`);
  };
  on(ours, "Rana", (file) => importCase(file, from, { ...READ, onKept }));
  closeCase(from);
  expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
});
