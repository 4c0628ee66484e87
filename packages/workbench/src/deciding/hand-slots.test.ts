import { expect, test } from "vitest";
import { handBlank, handSlots } from "./hand-slots.ts";

test("digits of the words are the number, in either script; a word is left to the person", () => {
  expect(handBlank("14 workers").low).toBe("14");
  expect(handBlank("١٬٢٠٠ نازح").low).toBe("١٬٢٠٠");
  expect(handBlank("both brothers").low).toBe("");
});

test("nothing is sent without a measure and a number", () => {
  const blank = handBlank("14 workers");
  expect(handSlots(blank)).toBeNull();
  expect(handSlots({ ...handBlank("both"), measure: "captured" })).toBeNull();
  expect(handSlots({ ...blank, measure: "killed" })).toEqual({
    low: 14,
    high: 14,
    bound: "exact",
    measure: "killed",
    group: "unknown",
    place: null,
  });
});

test("the bound says which end is meant", () => {
  const typed = { ...handBlank("14"), measure: "killed" };
  const ends = (bound: string, more = {}): unknown => {
    const slots = handSlots({ ...typed, bound, ...more });
    return [slots?.low, slots?.high];
  };
  expect(ends("at-least")).toEqual([14, null]);
  expect(ends("at-least", { high: "14" })).toEqual([14, null]);
  expect(ends("up-to")).toEqual([null, 14]);
  expect(ends("range", { high: "20" })).toEqual([14, 20]);
  expect(ends("about")).toEqual([14, 14]);
});

test("a day that is typed is stated, one that is not is left to the report", () => {
  const typed = { ...handBlank("14"), measure: "killed" };
  expect(handSlots(typed)).not.toHaveProperty("asOf");
  expect(handSlots({ ...typed, start: "2031-05-04" })?.asOf).toEqual({
    start: "2031-05-04",
    end: null,
    basis: "stated",
  });
});
