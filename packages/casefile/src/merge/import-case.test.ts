import { expect, test } from "vitest";
import {
  type Imported,
  addReports,
  closeCase,
  decide,
  decisions,
  importCase,
  journal,
  listDecisions,
  openCaseToRead,
  readWeighing,
  recordReading,
  undoDecision,
  verifyCase,
} from "../index.ts";
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
