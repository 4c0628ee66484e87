import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { addDecision, closeCase, importCase, openCase, verifyCase } from "@tarjih/casefile";
import { reader, RULES_VERSION, type Weighing } from "@tarjih/reading";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskOf } from "../desk/desk.ts";
import type { DecisionList, DifferenceList } from "../shapes/decisions.ts";
import type { DecidedShown, ReviewQueue } from "../shapes/views.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

const CLOCK = (): string => "2031-05-05T08:00:00Z";

let path = "";
let opened: Opened;
beforeAll(async () => {
  path = await caseOf(smallFolder());
  opened = await openedCase(path);
});
afterAll(async () => {
  await opened.end();
});

function weighing(): Weighing {
  return deskOf(path, { actor: () => ({ who: "test", clock: CLOCK }) }).now().weighing;
}

function isDecided(body: unknown): body is DecidedShown {
  return typeof body === "object" && body !== null && "decision" in body;
}

async function decided(body: object): Promise<string> {
  const answer = await opened.post("/api/decide", { why: "looked at both", ...body });
  const said: unknown = await answer.json();
  if (!isDecided(said)) throw new Error(JSON.stringify(said));
  return said.decision;
}

async function undone(id: string): Promise<void> {
  expect((await opened.post("/api/undo", { id, why: "back" })).status).toBe(200);
}

async function listed(): Promise<DecisionList["decisions"]> {
  const body: unknown = await (await opened.get("/api/decisions")).json();
  const isList = (given: unknown): given is DecisionList =>
    typeof given === "object" && given !== null && "decisions" in given;
  if (!isList(body)) throw new Error("no list");
  return body.decisions;
}

test("every kind of decision is recorded, listed with its words, and taken back", async () => {
  const { questions, open, reports } = weighing();
  const wide = questions.find(({ versions, answers }) => versions.length > 1 && answers.length > 3);
  const pair = wide?.pairs.find(({ verdict }) => verdict !== "same");
  const other = questions.find(({ id, measure }) => id !== wide?.id && measure === wide?.measure);
  const [first] = open.flatMap(({ id }) => id ?? []);
  if (wide === undefined || pair === undefined || other === undefined) throw new Error("no case");
  const figure = wide.answers[0]?.figure ?? "";
  const bodies: readonly { readonly kind: string; readonly [field: string]: unknown }[] = [
    {
      kind: "add",
      id: reports[2]?.id,
      start: 0,
      end: 11,
      slots: { measure: "other", low: 2, high: null },
      source: "the owners",
      sourceKind: "party",
    },
    { kind: "accept", id: figure, why: "" },
    {
      kind: "fix",
      id: figure,
      slots: { group: "guards", asOf: { start: "2024-05-14", end: null, basis: "stated" } },
    },
    { kind: "reject", id: figure },
    { kind: "pending", id: figure },
    { kind: "note", id: reports[0]?.id },
    { kind: "merge", id: other.id, into: wide.id },
    { kind: "split", id: wide.id, figures: [figure], name: "the first night" },
    { kind: "verdict", a: pair.a, b: pair.b, verdict: "different", because: "batch" },
    { kind: "origin", a: reports[0]?.id, b: reports[1]?.id, origin: "same" },
    { kind: "prefer", id: wide.id, version: wide.versions[0]?.id },
    { kind: "assign", id: first, to: "Rana" },
    { kind: "answer", id: first, answer: "the register has it" },
    { kind: "close", id: first, evidence: ["shelf 12", "shelf 13"] },
  ];
  for (const body of bodies) {
    const id = await decided(body);
    const found = (await listed()).find((one) => one.id === id);
    expect(found, body.kind).toMatchObject({ kind: body.kind, state: "standing", who: "test" });
    // What it is about is said as people know it; an open question is told where it stands.
    const on = found?.on ?? [];
    const expected = { verdict: 2, origin: 2, assign: 0, answer: 0, close: 0 };
    expect(on.length, body.kind).toBe(new Map(Object.entries(expected)).get(body.kind) ?? 1);
    for (const { text } of on) expect(text.en).not.toMatch(/\br[0-9a-f]{12}\b|^q-/);
    const added = body.kind === "add";
    await undone(id);
    // So is what took it back; a figure by hand is gone then.
    const [back] = await listed();
    expect(back).toMatchObject({ undoes: id });
    if (added) expect(back?.on).toEqual([]);
    else expect(back?.on).toEqual(expect.arrayContaining([...on]));
  }
  expect(weighing().questions).toEqual(questions);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("a figure by hand stands among those that are reviewed, where its words stand", async () => {
  const report = weighing().reports[2]?.id;
  const id = await decided({
    kind: "add",
    id: report,
    start: 0,
    end: 11,
    slots: { measure: "other", low: 2, high: null },
  });
  const queue: unknown = await (await opened.get("/api/review")).json();
  const isQueue = (given: unknown): given is ReviewQueue =>
    typeof given === "object" && given !== null && "items" in given;
  const own = isQueue(queue) ? queue.items.filter((item) => item.report.id === report) : [];
  expect(own[0]).toMatchObject({
    figure: { byHand: id, low: 2 },
    context: ["", expect.any(String), expect.any(String)],
  });
  expect(own[0]?.context[1]).toBe(own[0]?.figure.quote);
  await undone(id);
});

/** What the review would take back: kind and figure of a decision. */
async function takesBack(): Promise<readonly string[]> {
  const queue: unknown = await (await opened.get("/api/review")).json();
  const isQueue = (given: unknown): given is ReviewQueue =>
    typeof given === "object" && given !== null && "last" in given;
  if (!isQueue(queue)) throw new Error("no queue");
  return queue.last === null ? [] : [queue.last.kind, queue.last.figure, queue.last.why];
}

test("the review takes back the newest decision of whoever sits here on a figure, one after another", async () => {
  const [one, two] = weighing().figures.map(({ id }) => id);
  if (one === undefined || two === undefined) throw new Error("no figures");
  expect(await takesBack()).toEqual([]);
  const first = await decided({ kind: "accept", id: one, why: "" });
  const second = await decided({ kind: "reject", id: two, why: "of another day" });
  // What is decided on anything else is taken back where it is seen.
  const question = await decided({
    kind: "note",
    id: weighing().questions[0]?.id,
    why: "see both",
  });
  expect(await takesBack()).toEqual(["reject", two, "of another day"]);
  // Somebody else decides later: that is not ours to take back with a key.
  const file = openCase(path, { who: "Samir", clock: CLOCK });
  addDecision(file, { kind: "note", target: one, value: {}, why: "mine" });
  closeCase(file);
  expect(await takesBack()).toEqual(["reject", two, "of another day"]);
  await undone(second);
  expect(await takesBack()).toEqual(["accept", one, ""]);
  await undone(first);
  expect(await takesBack()).toEqual([]);
  await undone(question);
});

test("what is no decision is refused, and tells why", async () => {
  const refused = async (body: object): Promise<unknown> => {
    const answer = await opened.post("/api/decide", body);
    const said: unknown = await answer.json();
    return { status: answer.status, ...(typeof said === "object" ? said : {}) };
  };
  const { questions } = weighing();
  const [one] = questions;
  expect(await refused({ kind: "guess", id: "x", why: "so" })).toMatchObject({ status: 400 });
  expect(
    await refused({ kind: "split", id: one?.id, figures: [], name: "x", why: "so" }),
  ).toMatchObject({ status: 400 });
  expect(await refused({ kind: "merge", id: one?.id, into: one?.id, why: "so" })).toMatchObject({
    status: 400,
    detail: "same-twice",
  });
  expect(await refused({ kind: "prefer", id: one?.id, version: "v-x", why: " " })).toMatchObject({
    status: 400,
    detail: "why-missing",
  });
  expect(await refused({ kind: "assign", id: "o-x", to: "Rana", why: "so" })).toMatchObject({
    status: 404,
  });
});

test("what two people decided differently is listed with both, and settled by one more", async () => {
  const figure = weighing().figures[0]?.id ?? "";
  const other = join(path, "..", "other.tarjih");
  copyFileSync(path, other);
  const theirs = openCase(other, { who: "Samir", clock: CLOCK });
  const { target, value } = seen(figure);
  addDecision(theirs, { kind: "reject", target, value, why: "another day" });
  await decided({ kind: "accept", id: figure });
  const ours = openCase(path, { who: "test", clock: CLOCK });
  importCase(ours, theirs, {
    rulesVersion: RULES_VERSION,
    readingRules: RULES_VERSION,
    reader,
  });
  closeCase(ours);
  closeCase(theirs);
  const differences = async (): Promise<DifferenceList> => {
    const body: unknown = await (await opened.get("/api/differences")).json();
    const isList = (given: unknown): given is DifferenceList =>
      typeof given === "object" && given !== null && "differences" in given;
    if (!isList(body)) throw new Error("no list");
    return body;
  };
  const { differences: open } = await differences();
  expect(open.map(({ thing }) => thing)).toEqual([`review ${figure}`]);
  expect(open[0]?.sides.map(({ decision }) => decision.who).toSorted()).toEqual(["Samir", "test"]);
  const side = open[0]?.sides.find(({ decision }) => decision.who === "Samir");
  const body = { decision: side?.decision.id, why: "the page is of the day after" };
  expect((await opened.post("/api/settle", body)).status).toBe(200);
  expect((await differences()).differences).toEqual([]);
  expect(weighing().figures.find(({ id }) => id === figure)?.review).toBe("rejected");

  function seen(id: string): { readonly target: string; readonly value: unknown } {
    const read = weighing().figures.find((each) => each.id === id);
    if (read === undefined) throw new Error("no figure");
    const { report, start, end, measure, group, unit, low, high, bound } = read;
    const slots = { measure, group, unit, low, high, bound };
    return { target: id, value: { figure: { id, report, start, end, slots } } };
  }
});
