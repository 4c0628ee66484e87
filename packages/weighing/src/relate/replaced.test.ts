import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const [A, B, C] = [report("alba"), report("brema"), report("corva")];
const at = (day: string): Partial<Figure> => ({ asOf: on(day), mode: "unknown" });

/** A has 103 and B 95; C says that its 95 has taken the place of 103. */
function pairs(more: Partial<Figure>, older: Partial<Figure> = {}): string {
  const old = figure(A, 103, { ...at("2031-04-11"), ...older });
  const other = figure(B, 95, at("2031-04-11"));
  const told = figure(C, 95, { ...at("2031-04-11"), ...more });
  const weighing = weighed([reading(A, [old]), reading(B, [other]), reading(C, [told])]);
  return pairOf(weighing, old, other);
}

test("who has the number that another took the place of does not contradict it", () => {
  expect(pairs({})).toBe("conflict/value");
  expect(pairs({ replaces: 103 })).toBe("updated/correction");
  expect(pairs({ replaces: 103 }, { bound: "at-least", high: null })).toBe("updated/correction");
});

test("a named source may stand by what it counted", () => {
  expect(pairs({ replaces: 103 }, { chain: chain("alba", "Rescue Service") })).toBe(
    "undetermined/as-of",
  );
  expect(pairs({ replaces: 103 }, { chain: chain("alba", "unnamed:a medic") })).toBe(
    "updated/correction",
  );
});

test("who had the 95 before it took the other's place had counted it himself", () => {
  const old = figure(A, 103, at("2031-04-11"));
  const other = figure(B, 95, at("2031-04-11"));
  const told = figure(C, 95, { ...at("2031-04-19"), replaces: 103 });
  const weighing = weighed([reading(A, [old]), reading(B, [other]), reading(C, [told])]);
  expect(pairOf(weighing, old, other)).toBe("conflict/value");
  expect(pairOf(weighing, old, told)).toBe("updated/correction");
});

test("another number, measure, group, event or place takes no other's place", () => {
  expect(pairs({ replaces: 103, event: "2030-04" })).toBe("conflict/value");
  expect(pairs({ replaces: 103, place: "olm" })).toBe("conflict/value");
  expect(pairs({ replaces: 102 })).toBe("conflict/value");
  expect(pairs({ replaces: 103, measure: "wounded" })).toBe("conflict/value");
  expect(pairs({ replaces: 103, group: "civilians" })).toBe("conflict/value");
});

test("who still has it later may not have heard, and is not taken for corrected", () => {
  expect(pairs({ replaces: 103 }, at("2031-04-14"))).not.toBe("updated/correction");
});

test("a correction that a report tells needs no word that it may be one", () => {
  const codes = (replaces?: number): readonly string[] => {
    const [one, two] = [report("dorn", { outlet: "Dorn" }), report("dorn-2", { outlet: "Dorn" })];
    const old = figure(one, 103, { asOf: on("2031-04-11") });
    const now = figure(two, 95, {
      asOf: on("2031-04-12"),
      ...(replaces === undefined ? {} : { replaces }),
    });
    const weighing = weighed([reading(one, [old]), reading(two, [now])]);
    expect(pairOf(weighing, old, now)).toBe("updated/correction");
    return weighing.findings.map(({ code }) => code);
  };
  expect(codes()).toContain("revised-down");
  expect(codes(103)).not.toContain("revised-down");
});
