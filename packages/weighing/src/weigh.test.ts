import { expect, test } from "vitest";
import type { CaseInfo } from "@tarjih/reading";
import { ALL_PAIRS_LIMIT } from "./relate/pairs.ts";
import { caseOf, chain, figure, on, pairOf, reading, report, weighed } from "./testing/build.ts";

const A = report("alba");
const B = report("birch");

test("keys stand in the order of the contract", () => {
  const result = weighed([
    reading(A, [figure(A, 20, { start: 1 })]),
    reading(B, [figure(B, 35, { start: 1, chain: chain("birch", "Dune Monitor") })]),
  ]);
  expect(Object.keys(result)).toEqual([
    "case",
    "reports",
    "figures",
    "questions",
    "roots",
    "lineage",
    "open",
    "findings",
  ]);
  const [question] = result.questions;
  expect(Object.keys(question ?? {})).toEqual([
    "id",
    "text",
    "measure",
    "group",
    "unit",
    "event",
    "place",
    "reports",
    "roots",
    "answers",
    "versions",
    "pairs",
    "estimate",
  ]);
  expect(Object.keys(question?.pairs[0] ?? {})).toEqual(["a", "b", "verdict", "because"]);
  expect(Object.keys(question?.estimate ?? {})).toEqual([
    "rule",
    "parameters",
    "low",
    "best",
    "high",
    "contested",
    "modes",
  ]);
  expect(Object.keys(result.roots[0] ?? {})).toEqual([
    "id",
    "name",
    "reports",
    "figures",
    "evidence",
  ]);
});

test("a question reads as a person would put it, in both languages", () => {
  const info: CaseInfo = caseOf({
    actors: [
      {
        id: "red-league",
        names: { ar: ["الرابطة الحمراء"], en: ["Red League"] },
        kind: "party",
        party: null,
      },
    ],
    events: [
      { id: "main", name: { ar: "الهجوم", en: "the attack" }, start: null, end: null, place: null },
      {
        id: "2029-03",
        name: { ar: "عصيان 2029", en: "2029 mutiny" },
        start: null,
        end: null,
        place: null,
      },
    ],
  });
  const texts = weighed(
    [
      reading(A, [
        figure(A, 31, { start: 1, measure: "escaped", group: "inmates" }),
        figure(A, 5, { start: 2, group: "red-league" }),
        figure(A, 6, { start: 3, group: "women", place: "المرفأ" }),
        figure(A, 7, { start: 4, event: "2029-03" }),
        figure(A, 8, { start: 5, measure: "displaced", unit: "families" }),
        figure(A, 9, { start: 6, measure: "destroyed", group: "houses", unit: "houses" }),
      ]),
    ],
    { case: info },
  ).questions.map((q) => [q.text.en, q.text.ar]);
  expect(texts).toEqual(
    expect.arrayContaining([
      ["How many inmates escaped?", "كم سجينًا فرّ؟"],
      ["How many members of Red League were killed?", "كم قُتل من أفراد «الرابطة الحمراء»؟"],
      ["How many women were killed in المرفأ?", "كم امرأةً قُتلت في المرفأ؟"],
      ["How many people were killed (2029 mutiny)?", "كم شخصًا قُتل (عصيان 2029)؟"],
      ["How many families were displaced?", "كم عائلةً نزحت؟"],
      ["How many houses were destroyed?", "كم منزلًا دُمّر؟"],
    ]),
  );
});

test("each figure is at home in one question, and shown as a part under what contains it", () => {
  const total = figure(A, 90, { start: 1 });
  const civilians = figure(A, 12, { start: 2, group: "civilians", mode: "part", partOf: total.id });
  const children = figure(A, 4, { start: 3, group: "children", mode: "part", partOf: total.id });
  const result = weighed([reading(A, [total, civilians, children])]);
  const answers = result.questions.map((q) => [
    q.id,
    q.answers.map((a) => `${a.figure}${a.part === true ? "*" : ""}`),
  ]);
  expect(answers).toEqual([
    ["q-main.killed.all", [total.id, `${civilians.id}*`]],
    ["q-main.killed.children", [children.id]],
    ["q-main.killed.civilians", [civilians.id, `${children.id}*`]],
  ]);
  expect(pairOf(result, total, civilians)).toBe("part-of/group");
  expect(pairOf(result, civilians, children)).toBe("part-of/group");
});

test("a running total is one version; two that cannot both be true are two, and a vague word is in both", () => {
  const monitor = chain("alba", "Dune Monitor");
  const totals = [67, 123, 332].map((value, i) =>
    figure(A, value, { start: i, chain: monitor, asOf: on(`2031-04-0${i + 1}`) }),
  );
  expect(weighed([reading(A, totals)]).questions[0]?.versions).toMatchObject([
    { id: "v1", low: 332, high: 332, roots: 1 },
  ]);
  const hundreds = figure(B, null, {
    start: 9,
    low: 200,
    high: 999,
    bound: "vague",
    word: "hundreds",
    asOf: on("2031-04-03"),
  });
  const other = figure(B, 610, {
    start: 8,
    asOf: on("2031-04-03"),
    chain: chain("birch", "Health Office"),
  });
  const versions = weighed([reading(A, totals), reading(B, [hundreds, other])]).questions[0]
    ?.versions;
  expect(versions?.map(({ low, high, roots }) => [low, high, roots])).toEqual([
    [332, 332, 2],
    [610, 610, 3],
  ]);
});

test("no version holds a conflict, also one of an older day; an older count is no end of a version", () => {
  const monitor = chain("alba", "Dune Monitor");
  const ministry = chain("birch", "Interior Office");
  const first = figure(A, 67, { start: 1, chain: monitor, asOf: on("2031-04-02") });
  const last = figure(A, 90, { start: 2, chain: monitor, asOf: on("2031-04-05") });
  const lower = figure(B, 29, { start: 3, chain: ministry, asOf: on("2031-04-02") });
  const result = weighed([reading(A, [first, last]), reading(B, [lower])]);
  expect(pairOf(result, first, lower)).toBe("conflict/value");
  const versions = (of: typeof result): unknown =>
    of.questions[0]?.versions.map(({ low, high, figures }) => [low, high, figures]);
  expect(versions(result)).toEqual([
    [90, 90, [first.id, last.id]],
    [29, 29, [lower.id]],
  ]);
  // The older 9 grew into 31: the version says 31, not "9 to 31".
  const rival = figure(B, 31, { start: 4, chain: ministry, asOf: on("2031-04-04") });
  const older = figure(B, 9, { start: 5, chain: ministry, asOf: on("2031-04-01") });
  expect(versions(weighed([reading(A, [last]), reading(B, [older, rival])]))).toEqual([
    [90, 90, [older.id, rival.id, last.id]],
  ]);
  const small = figure(A, 27, { start: 6, chain: monitor, asOf: on("2031-04-05") });
  expect(versions(weighed([reading(A, [small]), reading(B, [older, rival])]))).toEqual([
    [27, 27, [older.id, small.id]],
    [31, 31, [older.id, rival.id]],
  ]);
});

test("a denial of a day is in no version of what others count later; an early count is", () => {
  const none = { low: 0, high: 0, stance: "denied", group: "civilians" } as const;
  const army = chain("alba", "party:Northern Command");
  const denied = figure(A, 0, { ...none, start: 1, chain: army, asOf: on("2031-04-03") });
  const early = figure(A, 9, { start: 2, group: "civilians", asOf: on("2031-04-03") });
  const count = figure(B, 26, { start: 3, group: "civilians", asOf: on("2031-04-05") });
  const result = weighed([reading(A, [denied, early]), reading(B, [count])]);
  expect(result.questions[0]?.versions.map(({ low, figures }) => [low, figures])).toEqual([
    [0, [denied.id]],
    [26, [early.id, count.id]],
  ]);
});

test("a version says what all its members allow at its newest time", () => {
  const one = (...figures: readonly ReturnType<typeof figure>[]): unknown =>
    weighed([reading(A, figures)]).questions[0]?.versions.map(({ low, high }) => [low, high]);
  const said = (
    value: number | null,
    day: string,
    start: number,
    more = {},
  ): ReturnType<typeof figure> =>
    figure(A, value, { start, asOf: on(day), mode: "unknown", ...more });
  const thousands = { low: 2000, high: 9999, bound: "vague", word: "thousands" } as const;
  expect(one(said(7000, "2031-04-01", 1), said(null, "2031-04-05", 2, thousands))).toEqual([
    [7000, 9999],
  ]);
  const over = { high: null, bound: "more-than" } as const;
  expect(one(said(74, "2031-04-01", 1), said(60, "2031-04-05", 2, over))).toEqual([[74, null]]);
  // A later lower number of the same voice is a correction.
  expect(one(said(110, "2031-04-01", 1), said(60, "2031-04-05", 2))).toContainEqual([60, 60]);
});

test("above the limit each figure names its representative, and pairs are of representatives", () => {
  const readings = Array.from({ length: ALL_PAIRS_LIMIT + 20 }, (_, i) => {
    const of = report(`site-${String(i).padStart(3, "0")}`);
    return reading(of, [
      figure(of, i % 2 === 0 ? 20 : 35, { start: 1, chain: chain(of.id, "Dune Monitor") }),
    ]);
  });
  const [question] = weighed(readings).questions;
  expect(question?.answers).toHaveLength(ALL_PAIRS_LIMIT + 20);
  expect(new Set(question?.answers.map((answer) => answer.representative)).size).toBe(2);
  expect(question?.pairs).toHaveLength(1);
});

test("questions asked and counts that nobody gives are open, with what would settle them", () => {
  const asked = {
    type: "question",
    id: "a1",
    report: "alba",
    start: 0,
    end: 9,
    quote: "Who opened the gate?",
    rhetorical: true,
    rules: ["test"],
  } as const;
  const result = weighed([reading(A, [figure(A, 20)], { questions: [asked] })]);
  const kinds = result.open.map((open) => open.kind);
  expect(kinds).toEqual(["unanswered", "asked"]);
  expect(result.open[1]?.text.en).toContain("Who opened the gate?");
  for (const open of result.open) {
    for (const text of [open.text.ar, open.text.en, open.settledBy.ar, open.settledBy.en]) {
      expect(text).not.toBe("");
    }
  }
});

test("a part of nobody named beside a named part is no open point", () => {
  const toll = figure(A, 31, { start: 1 });
  const some = figure(A, 3, { start: 2, mode: "part", partOf: toll.id });
  const other = figure(B, 23, { start: 3, asOf: on("2031-04-10") });
  const women = figure(B, 7, { start: 4, mode: "part", group: "women", partOf: other.id });
  const result = weighed([reading(A, [toll, some]), reading(B, [other, women])]);
  expect(result.questions[0]?.pairs.map(({ missing }) => missing)).toContain("group");
  expect(result.open.filter(({ kind }) => kind === "undetermined")).toEqual([]);
});

test("a conflict of many numbers is told pair by pair, each once", () => {
  const says = (
    of: typeof A,
    value: number,
    who: string,
    start: number,
  ): ReturnType<typeof figure> =>
    figure(of, value, { start, chain: chain(of.id, who), asOf: on("2031-04-02") });
  const [two] = weighed([
    reading(A, [says(A, 9, "Dune Monitor", 1), says(A, 14, "Office", 2)]),
  ]).open;
  expect(two?.text.en).toMatch(/ 9 or 14: they cannot both be true\.$/);
  const [three] = weighed([
    reading(A, [says(A, 9, "Dune Monitor", 1), says(A, 14, "Office", 2)]),
    reading(B, [says(B, 14, "Harbour", 3)]),
    reading(B, [says(B, 31, "Hospital", 4)]),
  ]).open;
  expect(three?.text.en).toMatch(
    / 14 or 31: they cannot both be true\.$| of each pair at most one is true\.$/,
  );
  expect(three?.text.ar).toMatch(/ أم /);
});

test("a number revised down by its own source is a finding", () => {
  const monitor = chain("alba", "Dune Monitor");
  const result = weighed([
    reading(A, [
      figure(A, 90, { start: 1, chain: monitor, asOf: on("2031-04-01") }),
      figure(A, 60, { start: 2, chain: monitor, asOf: on("2031-04-05") }),
    ]),
  ]);
  expect(result.findings.map(({ code, detail }) => [code, detail["from"], detail["to"]])).toEqual([
    ["revised-down", "90", "60"],
  ]);
});

test("a number is told to be revised down once of a headline and its report, and never to no more than a limit", () => {
  const monitor = chain("alba", "Dune Monitor");
  const late = { chain: monitor, asOf: on("2031-04-05") };
  const codes = (...figures: Parameters<typeof reading>[1]): readonly unknown[] =>
    weighed([reading(A, figures)])
      .findings.filter(({ code }) => code === "revised-down")
      .map(({ detail }) => [detail["from"], detail["to"]]);
  const before = figure(A, 90, { start: 1, chain: monitor, asOf: on("2031-04-01") });
  const twice = [figure(A, 60, { start: 2, ...late }), figure(A, 60, { start: 3, ...late })];
  expect(codes(before, ...twice)).toEqual([["90", "60"]]);
  expect(codes(before, figure(A, 60, { start: 2, ...late, low: null, bound: "at-most" }))).toEqual(
    [],
  );
});

test("questioned figures and denials of a number answer nothing, and are still reported", () => {
  const figures = [
    figure(A, 300, { start: 1, stance: "questioned" }),
    figure(A, 90, { start: 2, stance: "denied" }),
  ];
  const result = weighed([reading(A, figures)]);
  expect(result.questions).toEqual([]);
  expect(result.figures).toHaveLength(2);
});
