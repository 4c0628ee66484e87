import { join } from "node:path";
import { expect, test } from "vitest";
import { weigh } from "@tarjih/weighing";
import {
  type CaseFile,
  CaseError,
  addReports,
  closeCase,
  createCase,
  decide,
  decisions,
  journal,
  latestWeighing,
  listDecisions,
  readWeighing,
  recordCase,
  recordFindings,
  recordReading,
  recordWeighing,
  reweigh,
  undoDecision,
  verifyCase,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import {
  RULES,
  SAMPLE_CASE,
  SAMPLE_FINDINGS,
  SAMPLE_READINGS,
  SAMPLE_REPORTS,
  person,
} from "../sample.fixture.ts";

const HOW = { rulesVersion: RULES };
const QUESTION = "q-main.wounded.workers";

function weighedCase(path = join(emptyFolder(), "dahlia.tarjih")): CaseFile {
  const file = createCase(path, person());
  recordCase(file, SAMPLE_CASE);
  addReports(file, SAMPLE_REPORTS);
  recordFindings(file, SAMPLE_FINDINGS);
  recordReading(file, SAMPLE_READINGS, RULES);
  const texts = new Map(SAMPLE_REPORTS.map(({ report, text }) => [report.id, text]));
  const weighing = weigh({ case: SAMPLE_CASE, readings: SAMPLE_READINGS, texts });
  recordWeighing(
    file,
    { ...weighing, findings: [...SAMPLE_FINDINGS, ...weighing.findings] },
    RULES,
  );
  return file;
}

function failure(work: () => unknown): CaseError {
  try {
    work();
  } catch (error) {
    if (error instanceof CaseError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

test("weighing a case again gives what was recorded, and records nothing new", () => {
  const file = weighedCase();
  const before = journal(file).length;
  expect(reweigh(file, HOW)).toEqual({
    weighed: false,
    questions: [],
    estimates: [],
    findings: [],
  });
  expect(journal(file)).toHaveLength(before);
});

test("a decision on a number is recorded with the new weighing, and what moved is told", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = weighedCase(path);
  const was = readWeighing(file)?.questions[0]?.estimate;
  const done = decide(
    file,
    [{ kind: "fix", figure: "late-f1", slots: { low: 14, high: 14 }, why: "a misprint" }],
    HOW,
  );
  expect(done.weighed).toBe(true);
  expect(done.questions).toContain(QUESTION);
  expect(done.estimates).toMatchObject([
    {
      question: QUESTION,
      before: { low: was?.low, best: was?.best, high: was?.high, contested: was?.contested },
      after: { best: 14 },
    },
  ]);
  expect(done.decisions[0]).toMatchObject({ id: "decision-1", who: "Rana", why: "a misprint" });
  expect(
    journal(file)
      .slice(-2)
      .map(({ action }) => action),
  ).toEqual(["decide", "weigh"]);
  expect(latestWeighing(file)?.weighing.figures.find(({ id }) => id === "late-f1")).toMatchObject({
    low: 14,
    read: { low: 19, high: 19 },
  });
  closeCase(file);
  // Weighed again with the decisions that stood then.
  const { problems, checked } = await verifyCase(path, { weighAgain: HOW });
  expect(problems).toEqual([]);
  expect(checked.weighingsAgain).toBe(1);
});

test("a decision that only marks records no weighing, and shows at once", () => {
  const file = weighedCase();
  const done = decide(file, [{ kind: "accept", figure: "ar-f1", why: "" }], HOW);
  expect(done).toMatchObject({ weighed: false, questions: [QUESTION], estimates: [] });
  expect(readWeighing(file)?.figures[0]).toMatchObject({ id: "ar-f1", review: "accepted" });
  expect(latestWeighing(file)?.weighing.figures[0]?.review).toBeUndefined();
});

test("accepted, rejected, accepted again: the last word stands; the same word twice is one decision", () => {
  const file = weighedCase();
  const accept = { kind: "accept", figure: "ar-f1", why: "" } as const;
  const reject = { kind: "reject", figure: "ar-f1", why: "another fire" } as const;
  const review = (): unknown =>
    readWeighing(file)?.figures.find(({ id }) => id === "ar-f1")?.review;
  decide(file, [accept], HOW);
  decide(file, [accept], HOW);
  expect(listDecisions(file)).toHaveLength(1);
  decide(file, [reject], HOW);
  expect(review()).toBe("rejected");
  decide(file, [accept], HOW);
  expect(review()).toBe("accepted");
  decide(file, [reject], HOW);
  expect(review()).toBe("rejected");
  expect(listDecisions(file)).toHaveLength(4);
});

test.each(["accept", "pending"] as const)(
  "a rejected figure answers again at once after: %s",
  (kind) => {
    const file = weighedCase();
    const answers = (): unknown =>
      readWeighing(file)?.questions.map(({ id, estimate, answers: all }) => [id, estimate, all]);
    const before = answers();
    decide(file, [{ kind: "reject", figure: "late-f1", why: "another fire" }], HOW);
    expect(answers()).not.toEqual(before);
    const asked =
      kind === "accept"
        ? ({ kind, figure: "late-f1", why: "it is of this fire" } as const)
        : ({ kind, target: "late-f1", why: "to be asked" } as const);
    const done = decide(file, [asked], HOW);
    expect(done.weighed).toBe(true);
    expect(answers()).toEqual(before);
  },
);

test("undoing gives the weighing before it, byte for byte, and undoing that the one after it", () => {
  const file = weighedCase();
  const before = JSON.stringify(readWeighing(file));
  decide(file, [{ kind: "reject", figure: "late-f1", why: "another fire" }], HOW);
  const after = readWeighing(file)?.questions;
  undoDecision(file, { id: "decision-1", why: "the same fire" }, HOW);
  expect(JSON.stringify(readWeighing(file))).toBe(before);
  undoDecision(file, { id: "decision-2", why: "another one after all" }, HOW);
  expect(readWeighing(file)?.questions).toEqual(after);
  expect(listDecisions(file).map(({ kept, state }) => [kept.kind, state])).toEqual([
    ["reject", "standing"],
    ["undo", "undone"],
    ["undo", "standing"],
  ]);
});

test("several decisions are one step: one that cannot be leaves none", () => {
  const file = weighedCase();
  const before = journal(file).length;
  const error = failure(() =>
    decide(
      file,
      [
        { kind: "reject", figure: "ar-f1", why: "no" },
        { kind: "reject", figure: "ar-f9", why: "no" },
      ],
      HOW,
    ),
  );
  expect(error.kind).toBe("unknown-id");
  expect(error.detail).toMatchObject({ id: "ar-f9", wanted: "figure", near: "ar-f1" });
  expect(decisions(file)).toEqual([]);
  expect(journal(file)).toHaveLength(before);
});

test("a reason is asked for, except to accept; a decision of nobody's is not taken back", () => {
  const file = weighedCase();
  const why = failure(() => decide(file, [{ kind: "note", target: QUESTION, why: " " }], HOW));
  expect(why.detail).toMatchObject({ reason: "why-missing" });
  const empty = failure(() => undoDecision(file, { id: "decision-1", why: "" }, HOW));
  expect(empty.detail).toMatchObject({ reason: "why-missing" });
  const none = failure(() => undoDecision(file, { id: "decision-1", why: "no" }, HOW));
  expect(none.detail).toMatchObject({ id: "decision-1", wanted: "decision" });
});

test("notes may be about whatever the case holds, and stand beside one another", () => {
  const file = weighedCase();
  for (const target of ["ar-s1", "ar", "case", QUESTION, QUESTION]) {
    decide(file, [{ kind: "note", target, why: `seen ${decisions(file).length}` }], HOW);
  }
  expect(listDecisions(file).every(({ state }) => state === "standing")).toBe(true);
  expect(readWeighing(file)?.questions[0]?.decisions).toEqual(["decision-4", "decision-5"]);
});

test("a figure of a hidden layer answers once somebody has looked at it, and no more when it is put off again", () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, person());
  const hidden = SAMPLE_READINGS.map((reading) => ({
    ...reading,
    figures: reading.figures.map((figure) => ({ ...figure, ocr: null })),
  }));
  recordCase(file, SAMPLE_CASE);
  addReports(file, SAMPLE_REPORTS);
  recordReading(file, hidden, RULES);
  reweigh(file, HOW);
  const answered = (): unknown => readWeighing(file)?.questions.map(({ id }) => id);
  expect(answered()).toEqual([]);
  const accepted = decide(file, [{ kind: "accept", figure: "late-f1", why: "" }], HOW);
  expect(accepted.weighed).toBe(true);
  expect(answered()).toEqual([QUESTION]);
  expect(decide(file, [{ kind: "pending", target: "late-f1", why: "unsure" }], HOW).weighed).toBe(
    true,
  );
  expect(answered()).toEqual([]);
});

test("a number whose measure is only likely contradicts others once somebody has accepted it, and no more when it is put off again", () => {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  const DAY = { start: "2031-04-15", end: "2031-04-15", basis: "stated" } as const;
  const likely = SAMPLE_READINGS.map((reading) => ({
    ...reading,
    figures: reading.figures.map((figure) => {
      const total = { ...figure, mode: "total", asOf: DAY } as const;
      return figure.id === "late-f1" ? ({ ...total, likely: true } as const) : total;
    }),
  }));
  recordCase(file, SAMPLE_CASE);
  addReports(file, SAMPLE_REPORTS);
  recordReading(file, likely, RULES);
  reweigh(file, HOW);
  const verdicts = (): unknown =>
    readWeighing(file)
      ?.questions.flatMap(({ pairs }) => pairs)
      .filter(({ a, b }) => a === "late-f1" || b === "late-f1")
      .map(({ verdict }) => verdict);
  const before = verdicts();
  expect(before).not.toContain("conflict");
  expect(decide(file, [{ kind: "accept", figure: "late-f1", why: "" }], HOW).weighed).toBe(true);
  expect(verdicts()).toContain("conflict");
  decide(file, [{ kind: "pending", target: "late-f1", why: "unsure" }], HOW);
  expect(verdicts()).toEqual(before);
});
