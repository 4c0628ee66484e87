import fc from "fast-check";
import { expect, test } from "vitest";
import { textWords } from "../keys/text-words.ts";
import { candidatePairs, RARE_TEXTS, wordKeys, wordKeysOfAll } from "./candidates.ts";
import { ENOUGH_SHARED, reuseWith } from "./reuse.ts";

const candidates = (
  texts: readonly string[],
  keysOf = wordKeys,
): ReturnType<typeof candidatePairs> =>
  candidatePairs(
    keysOf(texts.map((text) => textWords(text))),
    texts.map((_, i) => `t${i}`),
  );

/** Words that no other text has. */
const own = (text: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `w${text}x${i}`).join(" ");

test("each pair that shares enough rare shingles is a candidate, wherever they stand", () => {
  const drawn = fc.array(fc.array(fc.nat(6), { maxLength: 4 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(drawn, (drafts) => {
      const passages = drafts.map((picks) => new Set(picks));
      // A passage of nine words has five shingles: enough by itself.
      const texts = passages.map((picks, i) =>
        [own(i, 30), ...[...picks].map((pick) => own(100 + pick, 4 + ENOUGH_SHARED))].join(" "),
      );
      const found = new Set(candidates(texts).pairs.map((pair) => pair.join()));
      for (const [i, one] of passages.entries()) {
        for (const [j, other] of passages.entries()) {
          if (i < j && !one.isDisjointFrom(other)) expect(found).toContain(`${i},${j}`);
        }
      }
    }),
  );
});

test("no keys for texts that share nothing: the same pairs", () => {
  const drawn = fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(drawn, fc.integer({ min: 3, max: 9 }), (drafts, length) => {
      // Passages of three to nine words: phrases without a shingle, single shingles, and enough of them.
      const texts = drafts.map((picks, i) =>
        [own(i, i % 3), ...picks.map((pick) => own(100 + pick, length))].join(" "),
      );
      expect(candidates(texts, wordKeysOfAll)).toEqual(candidates(texts));
    }),
  );
});

test("a flood is paired with one of its texts, and is said to be common", () => {
  const flood = Array.from({ length: RARE_TEXTS + 20 }, (_, i) => `${own(i, 600)} ${own(999, 20)}`);
  const { pairs, common } = candidates(flood);
  expect(common).toBeGreaterThan(0);
  expect(pairs.length).toBeGreaterThanOrEqual(flood.length - 1);
  expect(pairs.length).toBeLessThan(flood.length * 4);
  expect(candidates(flood.slice(0, 50)).common).toBe(0);
});

test("texts without a shingle in common are never paired", () => {
  const texts = Array.from({ length: 60 }, (_, i) => own(i, 80));
  expect(candidates(texts).pairs).toEqual([]);
});

test("words are compared without their quotation marks, which still count", () => {
  const story = own(1, 12);
  const [plain, quoted] = [textWords(story).words, textWords(`«${story}»`).words];
  expect(quoted).toEqual(plain.map((word) => ~word));
  expect(reuseWith(plain)(quoted).p).toBeGreaterThan(0);
  expect(reuseWith(quoted)(quoted).runs[0]?.own).toBe(0);
});
