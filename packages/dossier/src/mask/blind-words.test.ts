import { expect, test } from "vitest";
import { blindWords } from "./blind-words.ts";
import { withhold } from "./edits.ts";

const HASH = "ab".repeat(32);
const hidden = {
  ids: new Set(["r1a2b3c4d5e6f", "r1a2b3c4d5e6f.2", "mine"]),
  hashes: new Set([HASH]),
};
const edited = new Map(
  ["r1a2b3c4d5e6f", "mine"].map((id) => [
    id,
    withhold("My uncle Hikmat Nassif and 32 more.", [{ start: 9, end: 22 }]),
  ]),
);
const blinding = {
  hash: (hash: string) => `of ${hash.slice(0, 2)}`,
  id: (id: string) => `w${id.length}`,
};
const blind = blindWords(hidden, edited, blinding);

test.each([
  ["r1a2b3c4d5e6f", "w13"],
  ["r1a2b3c4d5e6f.2", "w15"],
  ["own-voice:r1a2b3c4d5e6f", "own-voice:w13"],
  ["xr1a2b3c4d5e6f-charset-guessed-1", "xw13-charset-guessed-1"],
  [HASH, "of ab"],
  ["cd".repeat(32), "cd".repeat(32)],
  ["r0000c4d5e6f1.f27-29", "r0000c4d5e6f1.f27-29"],
  // An id that somebody gave a report tells nothing and stays; its offsets would.
  ["mine", "mine"],
  ["mine.f27-29", "mine.f29-31"],
  ["mine.h27-29-killed", "mine.h29-31-killed"],
  ["r1a2b3c4d5e6f.h27-29-killed", "w13.h29-31-killed"],
])("%s leaves as %s", (text, left) => {
  expect(blind(text)).toBe(left);
});

test("two claims within one name stay two, each the same wherever it stands", () => {
  const ids = ["r1a2b3c4d5e6f.a9-15", "r1a2b3c4d5e6f.a16-22", "r1a2b3c4d5e6f.a9-15"].map(blind);
  expect(ids).toEqual(["w13.a9-24", "w13.a9-24.2", "w13.a9-24"]);
});

test("without a secret reports have numbers and hashes are withheld", () => {
  const plain = blindWords(hidden, edited, undefined);
  expect([HASH, "r1a2b3c4d5e6f", "r1a2b3c4d5e6f.f27-29"].map(plain)).toEqual([
    "withheld",
    "report-withheld-1",
    "report-withheld-1.f29-31",
  ]);
});
