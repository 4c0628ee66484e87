import { expect, test } from "vitest";
import { decide, latestWeighing, recordWeighing, undoDecision, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { STEPS, caseForSteps } from "../faults/steps.fixture.ts";
import { HOW, fix, on } from "../merge/two-copies.fixture.ts";
import { RULES, readSample } from "../sample.fixture.ts";

const AGAIN = {
  readAgain: { rulesVersion: RULES, read: readSample },
  weighAgain: { rulesVersion: RULES },
};

/** A case that was added to, decided in, imported into, with a decision taken back. */
function longCase(): string {
  const folder = emptyFolder();
  const path = caseForSteps(folder);
  on(path, "Nour", (file) => {
    for (const { run } of STEPS) run(file, folder);
    const { decisions } = decide(file, [fix("late-f1", 30)], HOW);
    undoDecision(file, { id: decisions[0]?.id ?? "", why: "a slip" }, HOW);
  });
  return path;
}

test("the newest is made again, what is older is told, and all of it is made again when asked for", async () => {
  const path = longCase();
  const newest = await verifyCase(path, AGAIN);
  expect(newest.problems).toEqual([]);
  const { weighings, reports } = newest.checked;
  expect(weighings).toBeGreaterThan(4);
  expect(newest.checked).toMatchObject({
    weighingsAgain: 1,
    weighingsLeft: weighings - 1,
    readingsAgain: reports,
    textsAgain: reports,
    textsLeft: 0,
  });
  const all = await verifyCase(path, { ...AGAIN, all: true });
  expect(all.problems).toEqual([]);
  expect(all.checked).toMatchObject({
    weighingsAgain: weighings,
    weighingsLeft: 0,
    readingsLeft: 0,
  });
});

test("under other rules nothing is made again, and it is told", async () => {
  const path = longCase();
  const weighAgain = { rulesVersion: "rules-2" };
  const { ok, checked } = await verifyCase(path, {
    all: true,
    weighAgain,
    readAgain: { ...AGAIN.readAgain, ...weighAgain },
  });
  expect(ok).toBe(true);
  expect(checked).toMatchObject({
    weighingsAgain: 0,
    weighingsLeft: checked.weighings,
    readingsAgain: 0,
    readingsLeft: checked.reports,
  });
});

test("an older weighing that does not follow from what it stood on is found, hashes in order or not", async () => {
  const path = longCase();
  const version = on(path, "Nour", (file) => {
    const right = latestWeighing(file);
    if (right === null) throw new Error("no weighing");
    recordWeighing(file, { ...right.weighing, open: [] }, RULES);
    recordWeighing(file, right.weighing, RULES);
    return right.version + 1;
  });
  expect((await verifyCase(path, AGAIN)).problems).toEqual([]);
  const { problems } = await verifyCase(path, { ...AGAIN, all: true });
  expect(problems).toMatchObject([
    { code: "weighing-not-reproduced", subject: `weighing ${version}` },
  ]);
});
