import fc from "fast-check";
import { expect, test } from "vitest";
import { trimmed, wordAt, wordsIn } from "./words-in.ts";

const text = fc
  .array(fc.constantFrom("فُقد", "١٢", "1,200", "guards", " ", "\n", "،", "😀", "«"))
  .map((all) => all.join(" "));

test("words are apart, in order, and hold no white space", () => {
  fc.assert(
    fc.property(text, (raw) => {
      let last = 0;
      for (const { start, end } of wordsIn(raw)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(raw.slice(start, end)).not.toMatch(/\s|^$/u);
        last = end;
      }
    }),
  );
  expect(wordsIn("قُتل 1,200 جندياً.").map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [5, 10],
    [11, 17],
  ]);
});

test("a place belongs to its word, else to the next one, else to the last", () => {
  const words = wordsIn("one two ");
  expect([0, 2, 3, 4, 8].map((at) => wordAt(words, at))).toEqual([0, 0, 1, 1, 1]);
  expect(wordAt([], 0)).toBe(-1);
});

test("what is picked has no white space at its ends, and nothing is nothing", () => {
  expect(trimmed("a  bc \n", { start: 1, end: 7 })).toEqual({ start: 3, end: 5 });
  expect(trimmed("a  b", { start: 1, end: 3 })).toBeNull();
});
