import { expect, test } from "vitest";
import { deflated } from "./deflated.ts";
import { packBeside } from "./pack-thread.ts";

test.each([
  ["a few letters", 3],
  ["more than one thread does in a moment", 6_000],
])("packed beside is packed as one after the other: %s", { timeout: 60_000 }, (_, words) => {
  const texts = Array.from({ length: 12 }, (__, at) =>
    `${at} أفرج عن 31 سجينًا. `.repeat(words * (1 + (at % 4))),
  );
  const packed = packBeside(texts);
  expect(packed()).toEqual(texts.map(deflated));
});

test("nothing to pack", () => {
  expect(packBeside([])()).toEqual([]);
});
