import { expect, test } from "vitest";
import { differences } from "./exam-differences.ts";
import { isRight, mark } from "./exam-score.ts";

const range = (input: string, quote: string): { start: number; end: number } => {
  const start = input.indexOf(quote);
  return { start, end: start + quote.length };
};

test("small words and attached letters make no difference, the exact span is counted beside", () => {
  const input = "وقع ذلك في بنيسان 2031";
  const one = { id: "a", input, expected: [range(input, "في بنيسان 2031")] };
  const loose = mark(one, [range(input, "نيسان 2031")]);
  expect(loose).toEqual({ right: 1, exact: 0, wrong: 0, missed: 0 });
  expect(isRight(one, loose)).toBe(true);
  expect(mark(one, [range(input, "في بنيسان 2031")]).exact).toBe(1);
  expect(mark(one, [range(input, "نيسان")])).toEqual({ right: 0, exact: 0, wrong: 1, missed: 0 });
  expect(mark(one, [])).toEqual({ right: 0, exact: 0, wrong: 0, missed: 1 });
});

test("values are compared where the case has them", () => {
  const input = "20 قلماً";
  const one = { id: "a", input, expected: [{ start: 0, end: 2, value: 20 }] };
  expect(mark(one, [{ start: 0, end: 2, value: 20 }]).right).toBe(1);
  expect(mark(one, [{ start: 0, end: 2, value: 2 }])).toMatchObject({ right: 0, wrong: 1 });
  const between = {
    ...one,
    expected: [{ start: 0, end: 2, low: 1, lowIncluded: true, high: 3, highIncluded: false }],
  };
  const all = { start: 0, end: 2, low: 1, lowIncluded: true, high: 3, highIncluded: true };
  expect(mark(between, [all]).right).toBe(1);
  expect(mark(between, [{ ...all, lowIncluded: false }]).right).toBe(0);
});

test("a period may take its last day in or end before it", () => {
  const one = {
    id: "a",
    input: "x",
    expected: [{ start: 0, end: 1, readings: [{ from: "2031-04-04", to: "2031-04-22" }] }],
  };
  const answer = (to: string): ReturnType<typeof mark> =>
    mark(one, [{ start: 0, end: 1, readings: [{ from: "2031-04-04", to }] }]);
  expect(answer("2031-04-22").right).toBe(1);
  expect(answer("2031-04-23").right).toBe(1);
  expect(answer("2031-04-24").right).toBe(0);
});

test("every listed difference has its own id and a reason", () => {
  const ids = differences.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const { id, reason } of differences) {
    expect(id).toMatch(/^[a-z-]+-\d{3}$/u);
    expect(reason.length, id).toBeGreaterThan(20);
  }
});
