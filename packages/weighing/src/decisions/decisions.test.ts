import { expect, test } from "vitest";
import type { Decision, Figure, Question, Ruling, Weighing } from "@tarjih/reading";
import { decided, figure, pairOf, reading, report, weighed } from "../testing/build.ts";
import { weigher } from "../weigher.ts";
import { EMPTY_CASE } from "@tarjih/reading";
import type { AskedDecision } from "./asked-decision.ts";
import { marked } from "./mark.ts";
import { rulingOf } from "./ruling-of.ts";

const [A, B, C] = [report("alba"), report("birch"), report("cedar")];
const ONE = figure(A, 14, { id: "f-a", start: 1, end: 3 });
const TWO = figure(B, 19, { id: "f-b", start: 1, end: 3 });
const GUARDS = figure(C, 5, { id: "f-c", start: 1, end: 3, group: "guards" });
const READINGS = [reading(A, [ONE]), reading(B, [TWO]), reading(C, [GUARDS])];
const BEFORE = weighed(READINGS);

function ruled(asked: AskedDecision, on: Weighing = BEFORE): Ruling {
  const ruling = rulingOf(asked, on);
  if ("refused" in ruling) throw new Error(JSON.stringify(ruling));
  return ruling;
}

/** Each asked for on the weighing before any of them. */
function after(...asked: readonly AskedDecision[]): Weighing {
  const decisions = asked.map((one, i) => decided(ruled(one), `decision-${i + 1}`));
  return weighed(READINGS, { decisions });
}

function questionOf(weighing: Weighing, id: string): Question {
  const found = weighing.questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

function figureOf(weighing: Weighing, id: string): Figure | undefined {
  return weighing.figures.find((each) => each.id === id);
}

const ALL = "q-main.killed.all";

test("without decisions nothing is said of any", () => {
  expect(JSON.stringify(BEFORE)).not.toContain("decision");
  expect(marked(BEFORE, [])).toBe(BEFORE);
});

test("a fixed slot counts, and what was read stays beside it", () => {
  const weighing = after({ kind: "fix", figure: "f-b", slots: { low: 14, high: 14 } });
  const fixed = figureOf(weighing, "f-b");
  expect(fixed).toMatchObject({ low: 14, high: 14, read: { low: 19, high: 19 }, review: "fixed" });
  expect(fixed?.decisions).toEqual(["decision-1"]);
  expect(pairOf(weighing, ONE, TWO)).toBe("same/value");
  expect(questionOf(weighing, ALL).estimate.best).toBe(14);
  expect(weighing.decisions?.[0]).toMatchObject({ kind: "fix", who: "Rana" });
});

test("a fixed group moves the figure to another question", () => {
  const weighing = after({ kind: "fix", figure: "f-b", slots: { group: "guards" } });
  const own = questionOf(weighing, "q-main.killed.guards").answers.map((each) => each.figure);
  expect(own).toContain("f-b");
});

test("a bound that no longer fits the ends is put right with them", () => {
  const more = figure(A, 90, { id: "f-m", high: null, bound: "more-than" });
  const on = weighed([reading(A, [more])]);
  expect(ruled({ kind: "fix", figure: "f-m", slots: { high: 90 } }, on)).toMatchObject({
    slots: { high: 90, bound: "exact" },
  });
});

test("a rejected figure answers nothing, and is listed with the question that it would answer", () => {
  const weighing = after({ kind: "reject", figure: "f-b" });
  expect(figureOf(weighing, "f-b")).toMatchObject({ review: "rejected", low: 19 });
  const question = questionOf(weighing, ALL);
  expect(question.answers.map((each) => each.figure)).not.toContain("f-b");
  expect(question.rejected).toEqual(["f-b"]);
  expect(question.estimate.best).toBe(14);
});

test("an accepted figure says so, and no number changes", () => {
  const weighing = after({ kind: "accept", figure: "f-a" }, { kind: "pending", target: "f-b" });
  expect(figureOf(weighing, "f-a")?.review).toBe("accepted");
  expect(figureOf(weighing, "f-b")?.review).toBe("pending");
  expect(weighing.questions).toEqual(BEFORE.questions);
});

test("the later decision on a figure stands: rejected, then fixed, then accepted", () => {
  const reject: AskedDecision = { kind: "reject", figure: "f-b" };
  const fix: AskedDecision = { kind: "fix", figure: "f-b", slots: { low: 15, high: 15 } };
  const accept: AskedDecision = { kind: "accept", figure: "f-b" };
  expect(figureOf(after(reject, fix), "f-b")).toMatchObject({ review: "fixed", low: 15 });
  expect(figureOf(after(reject, fix, accept), "f-b")).toMatchObject({
    review: "accepted",
    low: 15,
    read: { low: 19, high: 19 },
  });
});

test("merged questions are one, also for figures that come later", () => {
  const merge: AskedDecision = {
    kind: "merge",
    question: "q-main.killed.guards",
    into: ALL,
  };
  const decisions = [decided(ruled(merge))];
  const late = figure(report("dune"), 6, { id: "f-d", group: "guards" });
  const all = weighed([...READINGS, reading(report("dune"), [late])], { decisions });
  expect(all.questions.map(({ id }) => id)).toEqual([ALL]);
  expect(questionOf(all, ALL).answers.filter(({ part }) => part !== true)).toHaveLength(4);
  expect(figureOf(all, "f-d")).toMatchObject({
    read: { group: "guards" },
    decisions: ["decision-1"],
  });
  expect(questionOf(all, ALL).decisions).toEqual(["decision-1"]);
});

test("a merge takes along what asked the same as its figures did then, as people had made of it", () => {
  const fix: AskedDecision = { kind: "fix", figure: "f-b", slots: { group: "civilians" } };
  const fixed = [decided(ruled(fix), "decision-1")];
  const on = weighed(READINGS, { decisions: fixed });
  const merge: AskedDecision = { kind: "merge", question: ALL, into: "q-main.killed.guards" };
  const decisions = [...fixed, decided(ruled(merge, on), "decision-2")];
  const both = weighed(READINGS, { decisions });
  // Read like the one in the question, it had been fixed out of it before.
  expect(figureOf(both, "f-b")).toMatchObject({ group: "civilians", decisions: ["decision-1"] });
  expect(figureOf(both, "f-a")).toMatchObject({ group: "guards", read: { group: "unknown" } });
  // Fixed into the question, it takes none along that is read as it was.
  const other = figure(report("dune"), 8, { id: "f-e", group: "guards" });
  const readings = [...READINGS, reading(report("dune"), [other])];
  const into: AskedDecision = { kind: "fix", figure: "f-c", slots: { group: "unknown" } };
  const first = [decided(ruled(into, weighed(readings)), "decision-1")];
  const wounded = figure(A, 3, { id: "f-w", measure: "wounded" });
  const more = [...readings, reading(report("elm"), [wounded])];
  const asked: AskedDecision = { kind: "merge", question: ALL, into: "q-main.wounded.all" };
  const then = decided(ruled(asked, weighed(more, { decisions: first })), "decision-2");
  const all = weighed(more, { decisions: [...first, then] });
  expect(figureOf(all, "f-c")).toMatchObject({ measure: "wounded" });
  expect(figureOf(all, "f-e")).toMatchObject({ measure: "killed", group: "guards" });
});

test("split answers get a question of their own with the name that the person gave", () => {
  const weighing = after({ kind: "split", question: ALL, figures: ["f-b"], name: "second convoy" });
  const subjects = weighing.questions.map(({ subject }) => subject ?? null);
  expect(subjects).toContain("second convoy");
  expect(pairOf(weighing, ONE, TWO)).toBe("none");
  expect(figureOf(weighing, "f-b")).toMatchObject({
    subject: "second convoy",
    read: { subject: null },
  });
});

test("an overruled verdict is the person's, and what was computed stays beside it", () => {
  const weighing = after({ kind: "verdict", a: "f-b", b: "f-a", verdict: "different" });
  const pair = questionOf(weighing, ALL).pairs.find(({ decision }) => decision !== undefined);
  expect(pair).toMatchObject({
    verdict: "different",
    because: "definition",
    decision: "decision-1",
    computed: { verdict: "conflict", because: "value" },
  });
  expect(weighing.open.map(({ kind }) => kind)).not.toContain("conflict");
  expect(questionOf(weighing, ALL).decisions).toEqual(["decision-1"]);
});

test("a preferred version marks the estimate and moves nothing", () => {
  const [first] = questionOf(BEFORE, ALL).versions;
  const weighing = after({ kind: "prefer", question: ALL, version: first?.id ?? "" });
  const { preferred, ...estimate } = questionOf(weighing, ALL).estimate;
  expect(estimate).toEqual(questionOf(BEFORE, ALL).estimate);
  expect(preferred).toEqual({ version: first?.id, low: 14, high: 14, decision: "decision-1" });
});

test("open questions are assigned, answered and closed by an id that stays", () => {
  const [open] = BEFORE.open;
  const id = open?.id ?? "";
  const weighing = after(
    { kind: "assign", open: id, to: "Sami" },
    { kind: "answer", open: id, answer: "the register has 14" },
    { kind: "close", open: id, evidence: ["register, p. 3"] },
  );
  expect(weighing.open.find((each) => each.id === id)).toMatchObject({
    assigned: { to: "Sami", decision: "decision-1" },
    answered: { answer: "the register has 14", decision: "decision-2" },
    closed: { evidence: ["register, p. 3"], decision: "decision-3" },
  });
  const more = weighed([...READINGS, reading(report("dune"), [figure(report("dune"), 14)])]);
  expect(more.open.map((each) => each.id)).toContain(id);
  expect(new Set(more.open.map((each) => each.id)).size).toBe(more.open.length);
});

test("a report read otherwise keeps its decisions: the figure is found again, and what moved is told", () => {
  const decisions = [
    decided(ruled({ kind: "fix", figure: "f-b", slots: { group: "guards" } })),
    decided(ruled({ kind: "accept", figure: "f-a" }), "decision-2"),
    decided(ruled({ kind: "reject", figure: "f-c" }), "decision-3"),
  ];
  const newly = [
    reading(A, [{ ...ONE, mode: "new" }]),
    reading(B, [{ ...TWO, id: "f-b2", start: 2, end: 4 }]),
    reading(C, []),
  ];
  const weighing = weighed(newly, { decisions });
  expect(figureOf(weighing, "f-b2")).toMatchObject({ group: "guards", read: { group: "unknown" } });
  // "Read rightly" was said of a total.
  expect(figureOf(weighing, "f-a")?.review).toBeUndefined();
  const told = weighing.findings.map(({ code, detail }) => [code, detail["from"], detail["to"]]);
  expect(told).toContainEqual(["decision-moved", "f-b", "f-b2"]);
  expect(told).toContainEqual(["decision-moved", "total", "new"]);
  expect(weighing.findings.find(({ code }) => code === "decision-lost")?.detail).toMatchObject({
    decision: "decision-3",
    figure: "f-c",
  });
});

test("two people who decided otherwise in two copies: the reading stands until one further decision", () => {
  const fix = (value: number): Ruling =>
    ruled({ kind: "fix", figure: "f-b", slots: { low: value, high: value } });
  const theirs = { who: "Sami", fromCase: "ab".repeat(32), knew: [] };
  const differing = [decided(fix(15)), decided(fix(16), "decision-2", theirs)];
  const open = weighed(READINGS, { decisions: differing });
  expect(figureOf(open, "f-b")?.low).toBe(19);
  expect(open.findings.map(({ code }) => code)).toContain("decisions-differ");
  const settledNow = weighed(READINGS, {
    decisions: [...differing, decided(fix(16), "decision-3")],
  });
  expect(figureOf(settledNow, "f-b")?.low).toBe(16);
  expect(settledNow.findings.map(({ code }) => code)).not.toContain("decisions-differ");
  const agreeing = [decided(fix(15)), decided(fix(15), "decision-2", theirs)];
  expect(figureOf(weighed(READINGS, { decisions: agreeing }), "f-b")?.low).toBe(15);
  const knowing = [
    decided(fix(15)),
    decided(fix(16), "decision-2", { ...theirs, knew: ["decision-1"] }),
  ];
  expect(figureOf(weighed(READINGS, { decisions: knowing }), "f-b")?.low).toBe(16);
});

test("reports that come one by one are decided as all of them at once, byte for byte", () => {
  const asked: readonly AskedDecision[] = [
    { kind: "fix", figure: "f-b", slots: { low: 14, high: 14 } },
    { kind: "merge", question: "q-main.killed.guards", into: ALL },
    { kind: "verdict", a: "f-a", b: "f-b", verdict: "different" },
    { kind: "origin", origin: "same", a: "f-a", b: "f-b" },
    { kind: "accept", figure: "f-a" },
  ];
  const decisions: readonly Decision[] = asked.map((one, i) =>
    decided(ruled(one), `decision-${i + 1}`),
  );
  const whole = weighed(READINGS, { decisions });
  const growing = weigher({ case: EMPTY_CASE, readings: [], texts: new Map(), decisions });
  for (const each of READINGS.toReversed()) growing.add([each], new Map());
  expect(JSON.stringify(growing.weighing())).toBe(JSON.stringify(whole));
});

test("marks of a stored weighing are put anew: what was taken back leaves nothing", () => {
  const weighing = after({ kind: "accept", figure: "f-a" }, { kind: "note", target: ALL });
  expect(marked(weighing, [])).toEqual(BEFORE);
});
