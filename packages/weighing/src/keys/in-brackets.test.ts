import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, report } from "../testing/build.ts";
import { isInBrackets } from "./in-brackets.ts";

const A = report("north-post");

/** Whether the last of the numbers of a line stands in a bracket behind another one. */
function inBrackets(text: string, more: Partial<Figure> = {}): boolean {
  const all = [...text.matchAll(/\d+/gu)].map(({ index, 0: digits }) =>
    figure(A, Number(digits), {
      id: `f${index}`,
      start: index,
      end: index + digits.length,
      ...more,
      sentence: { start: text.lastIndexOf("\n", index) + 1, end: text.length },
    }),
  );
  const last = all.at(-1);
  if (last === undefined) throw new TypeError("no number");
  return isInBrackets(text, last, all);
}

test("what a bracket behind a number says is said beside that number", () => {
  expect(inBrackets("Missing: 54 (6 were found dead)")).toBe(true);
  expect(inBrackets("المفقودون: 54 شخصاً (عُثر على 6 متوفين)")).toBe(true);
  expect(inBrackets("54 are missing (as of noon (local time) 6 were found)")).toBe(true);
});

test("a bracket that is closed, that opens its line, or that explains no number hides nothing", () => {
  expect(inBrackets("Missing: 54 (all men). 6 were found dead")).toBe(false);
  expect(inBrackets("(Corrects our story: 6 died)")).toBe(false);
  expect(inBrackets("54 are missing.\nThe union (it counts 6 dead)")).toBe(false);
});

test("what a person accepted counts what it says", () => {
  expect(inBrackets("Missing: 54 (6 were found dead)", { review: "accepted" })).toBe(false);
});

test("another one's count of the same stands beside the first, and explains nothing", () => {
  const of = (text: string, more: Partial<Figure> = {}): boolean => {
    const [first, last] = [...text.matchAll(/\d+/gu)].map(({ index, 0: digits }, i) =>
      figure(A, Number(digits), {
        id: `f${index}`,
        start: index,
        end: index + digits.length,
        sentence: { start: 0, end: text.length },
        chain: chain(A.id, i === 0 ? "hospital" : "council"),
        ...(i === 0 ? {} : more),
      }),
    );
    if (first === undefined || last === undefined) throw new TypeError("no number");
    return isInBrackets(text, last, [first, last]);
  };
  expect(of("18 people were killed (the council says 21), the hospital said")).toBe(false);
  expect(of("18 were killed (4 of them, the council says, at sea)", { mode: "part" })).toBe(true);
  expect(of("18 are missing (5 were found dead, the council says)", { measure: "bodies" })).toBe(
    true,
  );
  expect(of("18 were killed (21 by Friday)", { chain: chain(A.id, "hospital") })).toBe(true);
});
