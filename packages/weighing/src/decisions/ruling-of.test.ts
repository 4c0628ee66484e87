import { expect, test } from "vitest";
import { figure, reading, report, weighed } from "../testing/build.ts";
import type { AskedDecision } from "./asked-decision.ts";
import { rulingIn } from "./kinds/kinds.ts";
import { factsOf } from "./kinds/kinds.ts";
import { nearIds } from "./near-ids.ts";
import { rulingOf } from "./ruling-of.ts";

const [A, B] = [report("alba"), report("birch")];
const WEIGHING = weighed([
  reading(A, [
    figure(A, 14, { id: "f-1a2b3c-12" }),
    figure(A, 3, { id: "f-1a2b3c-90", measure: "missing" }),
  ]),
  reading(B, [figure(B, 19, { id: "f-9d8e7f-40" })]),
]);
const ALL = "q-main.killed.all";

function refusalOf(asked: AskedDecision): string {
  const ruling = rulingOf(asked, WEIGHING);
  return "refused" in ruling ? `${ruling.refused} ${(ruling.near ?? []).join(" ")}`.trim() : "none";
}

test("an id that is not there is refused with those like it", () => {
  expect(refusalOf({ kind: "accept", figure: "f-1a2b3c-13" })).toMatch(/^unknown-id f-1a2b3c-12/);
  expect(refusalOf({ kind: "merge", question: "q-main.kiled.all", into: ALL })).toMatch(
    new RegExp(`^unknown-id ${ALL}`),
  );
  expect(nearIds("killed", ["q-main.killed.all", "q-main.missing.all"])).toEqual([
    "q-main.killed.all",
  ]);
});

test("what cannot be is refused, each with its reason", () => {
  expect(refusalOf({ kind: "merge", question: ALL, into: ALL })).toBe("same-twice");
  expect(refusalOf({ kind: "verdict", a: "f-1a2b3c-12", b: "f-1a2b3c-90", verdict: "same" })).toBe(
    "not-an-answer",
  );
  expect(refusalOf({ kind: "split", question: ALL, figures: ["f-1a2b3c-90"], name: "x" })).toMatch(
    /^not-an-answer/,
  );
  expect(
    refusalOf({ kind: "split", question: ALL, figures: ["f-1a2b3c-12", "f-9d8e7f-40"], name: "x" }),
  ).toBe("all-answers");
  expect(refusalOf({ kind: "prefer", question: ALL, version: "v9" })).toBe("no-such-version v1 v2");
  expect(refusalOf({ kind: "fix", figure: "f-1a2b3c-12", slots: { low: 14 } })).toBe(
    "nothing-fixed",
  );
  expect(refusalOf({ kind: "fix", figure: "f-1a2b3c-12", slots: { low: 15 } })).toBe(
    "low-above-high",
  );
  expect(refusalOf({ kind: "origin", origin: "same", a: "alba", b: "f-9d8e7f-40" })).toBe(
    "two-kinds",
  );
  const asOf = { start: "2031-13-40", end: "2031-13-40", basis: "stated" } as const;
  expect(refusalOf({ kind: "fix", figure: "f-1a2b3c-12", slots: { asOf } })).toBe("no-such-day");
  const [open] = WEIGHING.open;
  expect(refusalOf({ kind: "close", open: open?.id ?? "", evidence: [] })).toBe("empty");
});

test("a report is meant by its path, or the end of it, wherever one can be decided about", () => {
  const [first, second] = WEIGHING.reports;
  if (first === undefined || second === undefined) throw new Error("two reports");
  const end = first.path.split("/").at(-1) ?? "";
  expect(rulingOf({ kind: "note", target: end }, WEIGHING)).toEqual({
    kind: "note",
    target: first.id,
  });
  expect(
    rulingOf({ kind: "origin", origin: "same", a: end, b: second.path }, WEIGHING),
  ).toMatchObject({ a: { report: first.id }, b: { report: second.id } });
  expect(refusalOf({ kind: "origin", origin: "same", a: end, b: first.id })).toBe("same-twice");
});

test("every kind comes out of a file as it went in, and nothing else does", () => {
  const open = WEIGHING.open[0]?.id ?? "";
  const asked: readonly AskedDecision[] = [
    { kind: "accept", figure: "f-1a2b3c-12" },
    { kind: "reject", figure: "f-1a2b3c-12" },
    {
      kind: "fix",
      figure: "f-1a2b3c-12",
      slots: {
        low: null,
        high: 20,
        group: "guards",
        place: null,
        asOf: { start: "2031-04-12", end: null, basis: "stated" },
      },
    },
    { kind: "pending", target: ALL },
    { kind: "note", target: "case" },
    { kind: "merge", question: "q-main.missing.all", into: ALL },
    { kind: "split", question: ALL, figures: ["f-9d8e7f-40"], name: "القافلة الثانية" },
    { kind: "verdict", a: "f-1a2b3c-12", b: "f-9d8e7f-40", verdict: "updated" },
    { kind: "origin", origin: "not-same", a: "alba", b: "birch" },
    { kind: "prefer", question: ALL, version: "v1" },
    { kind: "assign", open, to: "Sami" },
    { kind: "answer", open, answer: "fourteen" },
    { kind: "close", open, evidence: ["register"] },
  ];
  for (const one of asked) {
    const ruling = rulingOf(one, WEIGHING);
    if ("refused" in ruling) throw new Error(JSON.stringify(ruling));
    const { kind, ...value } = ruling;
    const { target } = factsOf(ruling);
    expect(rulingIn(kind, target, JSON.parse(JSON.stringify(value)))).toEqual(ruling);
    if (kind !== "pending" && kind !== "note") expect(rulingIn(kind, target, {})).toBeNull();
  }
  expect(rulingIn("fly", "f-1", {})).toBeNull();
  expect(rulingIn("fix", "f-1", { figure: { id: "f-1" }, slots: { low: -1 } })).toBeNull();
});
