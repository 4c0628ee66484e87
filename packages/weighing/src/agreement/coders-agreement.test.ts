import { expect, test } from "vitest";
import type { Decision } from "@tarjih/reading";
import { seenOf } from "../decisions/seen.ts";
import { decided, figure, report } from "../testing/build.ts";
import { codersAgreement } from "./coders-agreement.ts";

const A = report("alba");
const FIGURES = [14, 19, 90, 7].map((value, i) => figure(A, value, { id: `f-${i}`, start: i * 9 }));
const line = "ab".repeat(32);

function made(i: number, who: string, value: number | "accept" | "reject", id: string): Decision {
  const seen = FIGURES[i];
  if (seen === undefined) throw new Error("no figure");
  const about = seenOf(seen);
  const by = who === "Sami" ? { who, fromCase: line } : { who };
  if (value === "accept" || value === "reject") {
    return decided({ kind: value, figure: about }, id, by);
  }
  return decided({ kind: "fix", figure: about, slots: { low: value, high: value } }, id, by);
}

test("agreement is told slot by slot, with what is to be settled", () => {
  const agreement = codersAgreement([
    made(0, "Rana", "accept", "d1"),
    made(1, "Rana", 18, "d2"),
    made(2, "Rana", "accept", "d3"),
    made(3, "Rana", "reject", "d4"),
    made(0, "Sami", "accept", "d5"),
    made(1, "Sami", 18, "d6"),
    made(2, "Sami", 91, "d7"),
    made(3, "Sami", "accept", "d8"),
  ]);
  expect(agreement.coders).toEqual(["Rana", "Sami"]);
  const alphaOf = (slot: string): number | null | undefined =>
    agreement.slots.find((each) => each.slot === slot)?.alpha;
  expect(alphaOf("low")).toBeGreaterThan(0.9);
  expect(alphaOf("figure")).toBeCloseTo(0, 9);
  expect(alphaOf("group")).toBeNull();
  expect(agreement.differing).toEqual(
    [
      {
        figure: "f-3",
        slot: "figure",
        values: [
          { who: "Rana", value: "no" },
          { who: "Sami", value: "yes" },
        ],
      },
      ...["low", "high"].map((slot) => ({
        figure: "f-2",
        slot,
        values: [
          { who: "Rana", value: "90" },
          { who: "Sami", value: "91" },
        ],
      })),
    ].toSorted((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : 0)),
  );
});

test("who accepts what another fixed before them in the same case agrees with the fix", () => {
  const agreement = codersAgreement([made(0, "Rana", 15, "d1"), made(0, "Nour", "accept", "d2")]);
  expect(agreement.differing).toEqual([]);
});

test("who adds a figure by hand says its slots, and another agrees with them or not", () => {
  const [seen] = FIGURES.slice(1);
  if (seen === undefined) throw new Error("no figure");
  const added = decided(
    {
      kind: "add",
      figure: seenOf(seen),
      quote: "19",
      text_sha256: "",
      sentence: { start: 0, end: 9 },
      source: null,
    },
    "d1",
    { who: "Rana" },
  );
  const agreed = codersAgreement([added, made(1, "Sami", "accept", "d2")]);
  expect(agreed.slots.find(({ slot }) => slot === "low")).toMatchObject({ units: 1, coders: 2 });
  expect(agreed.differing).toEqual([]);
  const differing = codersAgreement([added, made(1, "Sami", "reject", "d2")]).differing;
  expect(differing.map(({ slot }) => slot)).toEqual(["figure"]);
});

test("one person alone agrees with nobody", () => {
  expect(codersAgreement([made(0, "Rana", "accept", "d1")]).slots).toEqual([]);
});

test("who knew of both settles a difference, and does not code", () => {
  const differ = [made(1, "Rana", 18, "d1"), made(1, "Sami", 20, "d2")];
  const before = codersAgreement(differ);
  expect(before.differing.map(({ slot }) => slot)).toEqual(["low", "high"]);
  const after = codersAgreement([...differ, made(1, "Rana", 20, "d3")]);
  expect(after.differing).toEqual([]);
  expect(after.slots).toEqual(before.slots);
  expect(codersAgreement([...differ, made(1, "Nour", "accept", "d3")]).differing).toHaveLength(2);
  // A second thought of one who knew nothing of the other settles nothing.
  expect(codersAgreement([...differ, made(1, "Sami", 21, "d3")]).differing).toHaveLength(2);
  expect(codersAgreement([...differ, made(1, "Sami", 18, "d3")]).differing).toEqual([]);
});

test("who decides later in the same copy differs, until somebody settles it", () => {
  const one = [made(1, "Rana", 18, "d1"), made(1, "Nour", 20, "d2")];
  expect(codersAgreement(one).differing).toHaveLength(2);
  expect(codersAgreement([...one, made(1, "Rana", "accept", "d3")]).differing).toEqual([]);
});
