import { renameSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addDecision, closeCase, openCase } from "@tarjih/casefile";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CaseShown } from "../shapes/case.ts";
import type { Ledger } from "../shapes/ledger.ts";
import type {
  ClaimShown,
  DecidedShown,
  JournalPage,
  QuestionShown,
  ReportShown,
  ReviewQueue,
} from "../shapes/views.ts";
import type { HypothesesShown } from "../shapes/hypotheses.ts";
import type { Lineage, PlaceMap, SpreadShown, TieShown, Timeline } from "../shapes/pictures.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";

const EXAMPLE = fileURLToPath(new URL("../../../../examples/nawras-prison", import.meta.url));

let path = "";
let opened: Opened;
beforeAll(async () => {
  path = await caseOf(EXAMPLE);
  opened = await openedCase(path);
});
afterAll(async () => {
  await opened.end();
});

/** The answers by their names; whoever asks for one gets its type. */
interface Answers {
  readonly ledger: Ledger;
  readonly question: QuestionShown;
  readonly claim: ClaimShown;
  readonly report: ReportShown;
  readonly review: ReviewQueue;
  readonly case: CaseShown;
  readonly journal: JournalPage;
  readonly decided: DecidedShown;
  readonly spread: SpreadShown;
  readonly timeline: Timeline;
  readonly lineage: Lineage;
  readonly tie: TieShown;
  readonly map: PlaceMap;
  readonly hypotheses: HypothesesShown;
}
const KEYS: Readonly<Record<keyof Answers, string>> = {
  ledger: "rows",
  question: "question",
  claim: "rules",
  report: "claims",
  review: "items",
  case: "counts",
  journal: "entries",
  decided: "decision",
  spread: "series",
  timeline: "undated",
  lineage: "ties",
  tie: "pairs",
  map: "unplaced",
  hypotheses: "sheet",
};

async function ask<K extends keyof Answers>(kind: K, route: string): Promise<Answers[K]> {
  const answer = await opened.get(`/api${route}`);
  const body: unknown = await answer.json();
  if (!isAnswer(kind, body)) throw new Error(`${route}: ${answer.status}`);
  return body;
}

function isAnswer<K extends keyof Answers>(kind: K, body: unknown): body is Answers[K] {
  return typeof body === "object" && body !== null && KEYS[kind] in body;
}

const ledger = (rule = ""): Promise<Ledger> => ask("ledger", `/ledger${rule}`);

test("a row holds every answer of its question, each in a column of its root", async () => {
  const { rows, columns, roots } = await ledger();
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const shown = await ask("question", `/questions/${row.id}`);
    const figures = row.sayings.flatMap((saying) => saying.figures);
    expect(figures.toSorted()).toEqual(
      shown.question.answers.map(({ figure }) => figure).toSorted(),
    );
    for (const { column, figures: own } of row.sayings) {
      const root = roots[columns[column]?.root ?? -1]?.id;
      const answers = shown.question.answers.filter(({ figure }) => own.includes(figure));
      expect(new Set(answers.map((answer) => answer.root))).toEqual(new Set([root]));
    }
  }
});

test("what stands behind a claim is told without the pairs themselves", async () => {
  const { rows } = await ledger();
  const { question, figures } = await ask("question", `/questions/${rows[0]?.id}`);
  const [figure] = figures;
  const behind = await ask("claim", `/reports/${figure?.report}/claims/${figure?.id}`);
  expect(behind.questions.map(({ id }) => id)).toContain(question.id);
  const own = question.pairs.filter(({ a, b }) => a === figure?.id || b === figure?.id);
  expect(behind.questions.find(({ id }) => id === question.id)?.pairs).toBe(own.length);
  expect(behind.rules.every(({ why }) => why !== null)).toBe(true);
  for (const route of [
    `/reports/${figure?.report}/claims/none`,
    `/reports/none/claims/${figure?.id}`,
  ]) {
    expect((await opened.get(`/api${route}`)).status).toBe(404);
  }
});

test("the ledger comes in pages that make up the whole, and is sent again only after a change", async () => {
  const whole = await ask("ledger", "/ledger");
  const first = await ask("ledger", "/ledger?first=3");
  const rest = await ask("ledger", "/ledger/rows?from=3&count=1000");
  expect(first.total).toBe(whole.rows.length);
  expect([...first.rows, ...rest.rows]).toEqual(whole.rows);
  expect(rest.state).toBe(whole.state);
  const tag = (await opened.get("/api/ledger?first=3")).headers.get("etag") ?? "";
  const same = await opened.get("/api/ledger?first=3", { "if-none-match": tag });
  expect([same.status, await same.text()]).toEqual([304, ""]);
  const other = await opened.get("/api/ledger?first=4", { "if-none-match": tag });
  expect(other.status).toBe(200);
});

test("the rule is switched without touching what the case holds", async () => {
  const [own, range] = [await ledger(), await ledger("?rule=range")];
  expect(range.rule).toBe("range");
  expect(range.rows.every(({ estimate }) => estimate?.rule === "range")).toBe(true);
  expect(range.rows.map(({ sayings }) => sayings)).toEqual(own.rows.map(({ sayings }) => sayings));
  expect(await ledger()).toEqual(own);
  expect((await opened.get("/api/ledger?rule=guess")).status).toBe(400);
});

test("every step of a running total is an answer of its question, each line in order of time", async () => {
  const { rows } = await ledger();
  let steps = 0;
  for (const { id } of rows) {
    const { question, series } = await ask("spread", `/spread/${id}`);
    const answers = new Set(question.answers.map(({ figure }) => figure));
    for (const { points } of series) {
      steps += points.length;
      const days = points.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      expect(points.flatMap(({ figures }) => figures).every((each) => answers.has(each))).toBe(
        true,
      );
    }
  }
  expect(steps).toBeGreaterThan(10);
});

test("every date is once on the timeline or beside it, with its words", async () => {
  const { entries, undated } = await ask("timeline", "/timeline");
  const dates = [...entries, ...undated].filter(({ kind }) => kind === "date");
  expect(new Set(dates.map(({ value }) => value)).size).toBe(dates.length);
  for (const { mentions, count } of dates) {
    expect(count).toBeGreaterThanOrEqual(mentions.length);
    for (const { claim, report, context } of mentions.slice(0, 2)) {
      const { claims, text } = await ask("report", `/reports/${report}`);
      const said = claims.find(({ id }) => id === claim);
      expect(context[1]).toBe(text.slice(said?.start ?? 0, said?.end ?? 0));
    }
  }
  expect(undated.every(({ from, to }) => from === null && to === null)).toBe(true);
});

test("two reports are tied once, are in one group, and show the same figures", async () => {
  const { ties, groups, reports } = await ask("lineage", "/lineage");
  expect(groups.flatMap((group) => group.reports).toSorted()).toEqual(
    reports.map(({ id }) => id).toSorted(),
  );
  const pairs = ties.map(({ from, to }) => [from, to].toSorted().join(" "));
  expect(new Set(pairs).size).toBe(ties.length);
  for (const { from, to } of ties) {
    expect(groups.some((group) => group.reports.includes(from) && group.reports.includes(to))).toBe(
      true,
    );
    const shown = await ask("tie", `/tie?${new URLSearchParams({ from, to }).toString()}`);
    for (const pair of shown.pairs) {
      expect([pair.from.figure.report, pair.to.figure.report]).toEqual([from, to]);
      expect(pair.from.context[1]).toBe(pair.from.figure.quote);
    }
  }
});

test("every place that a text names is on the map or beside it, and no country is a point", async () => {
  const { placed, unplaced } = await ask("map", "/map");
  const known = new Set([...placed, ...unplaced].map(({ id }) => id));
  const { items } = await ask("review", "/review");
  const shown = await ask("report", `/reports/${items[0]?.report.id}`);
  for (const claim of shown.claims) {
    if (claim.type === "place") expect(known.has(claim.place), claim.place).toBe(true);
  }
  expect(placed.every(({ radius }) => Number.isFinite(radius))).toBe(true);
  expect(placed.map(({ radius }) => radius)).toEqual(
    placed.map(({ radius }) => radius).toSorted((a, b) => b - a),
  );
});

test("a worksheet is written beside the case, never over what somebody changed meanwhile", async () => {
  const { sheet, stamp, isSaved, score } = await ask("hypotheses", "/hypotheses?lang=en");
  expect([isSaved, score.complete, stamp]).toEqual([false, false, ""]);
  const cells = Object.fromEntries(
    sheet.evidence.map(({ id }, e) => [
      id,
      Object.fromEntries(
        sheet.hypotheses.map((row, h) => [row.id, (e + h) % 2 === 0 ? "C" : "II"]),
      ),
    ]),
  );
  const filled = { ...sheet, raters: sheet.raters.map((each) => ({ ...each, cells })) };
  const asked = { sheet: filled, stamp, lang: "en" };
  const scored: unknown = await (await opened.post("/api/score", { sheet: filled })).json();
  expect(scored).toMatchObject({ score: { complete: true } });
  expect((await opened.post("/api/hypotheses", asked)).status).toBe(200);
  // With the stamp of before: somebody has written since.
  expect((await opened.post("/api/hypotheses", asked)).status).toBe(409);
  const kept = await ask("hypotheses", "/hypotheses?lang=ar");
  expect(kept.isSaved).toBe(true);
  expect(kept.sheet).toEqual(filled);
  expect({ score: kept.score }).toEqual(scored);
});

test("a report's claims are slices of its text, in their order", async () => {
  const { items } = await ask("review", "/review");
  const [id] = items.map(({ report }) => report.id);
  const shown = await ask("report", `/reports/${id}`);
  expect(shown.claims.length).toBeGreaterThan(3);
  for (const claim of shown.claims) {
    if (claim.type === "finding") continue;
    expect(shown.text.slice(claim.start, claim.end)).toBe(claim.quote);
  }
  for (const { context, figure } of items) expect(context[1]).toBe(figure.quote);
});

test("what another program writes is there with the next question", async () => {
  const before = await ask("case", "/case");
  const { items } = await ask("review", "/review");
  const target = items[0]?.figure.id ?? "";
  const file = openCase(path, { who: "Rana", clock: () => "2031-05-05T08:00:00Z" });
  addDecision(file, { kind: "note", target, value: null, why: "looked at" });
  closeCase(file);
  const after = await ask("case", "/case");
  expect(after.counts.decisions).toBe(before.counts.decisions + 1);
  expect(after.head).not.toBe(before.head);
  const page = await ask("journal", "/journal?who=Rana");
  expect(page.entries.map(({ action }) => action)).toEqual(["decide"]);
});

test("the whole case is looked at again", async () => {
  const answer = await opened.post("/api/verify", {});
  expect(await answer.json()).toMatchObject({ ok: true, problems: [] });
});

test("ids that nobody knows are not found", async () => {
  for (const route of [
    "/questions/q-x",
    "/spread/q-x",
    "/tie?from=r-x&to=r-y",
    "/reports/r-x",
    "/explain/x",
    "/nothing",
  ]) {
    expect((await opened.get(`/api${route}`)).status, route).toBe(404);
  }
});

test("a decision is recorded, changes the queue, and is taken back", async () => {
  const { items } = await ask("review", "/review");
  const figure = items.find(({ questions }) => questions.length > 0)?.figure;
  if (figure === undefined) throw new Error("no figure answers a question");
  const asked = { kind: "reject", id: figure.id, why: "counts another day" };
  expect((await opened.post("/api/decide", { ...asked, why: "" })).status).toBe(400);
  const decided: unknown = await (await opened.post("/api/decide", asked)).json();
  if (!isAnswer("decided", decided)) throw new Error("not decided");
  const reviewed = async (): Promise<unknown> =>
    (await ask("review", "/review")).items.find((item) => item.figure.id === figure.id)?.review;
  expect(await reviewed()).toBe("rejected");
  const id = decided.decision;
  expect((await opened.post("/api/undo", { id, why: "it does not" })).status).toBe(200);
  expect(await reviewed()).toBe(null);
  const slots = { low: 7, high: 7 };
  await opened.post("/api/decide", { kind: "fix", id: figure.id, slots, why: "misread" });
  expect(await reviewed()).toBe("fixed");
});

test("words are found with their passages", async () => {
  const found = await opened.get(`/api/search?q=${encodeURIComponent("سجين")}`);
  expect(await found.json()).toHaveProperty("hits.0.passages.0.marks");
});

test("a case file that is gone is named with its kind and its place, and is found when it is back", async () => {
  const away = `${path}.away`;
  renameSync(path, away);
  const answer = await opened.get("/api/case");
  renameSync(away, path);
  expect([answer.status, await answer.json()]).toEqual([
    409,
    { error: "case-error", detail: "missing", path },
  ]);
  expect((await opened.get("/api/case")).status).toBe(200);
});
