import { expect, test } from "vitest";
import { deflated } from "./deflated.ts";
import { packer } from "./pack-thread.ts";

test.each([
  ["a few letters", 3],
  ["more than one thread does in a moment", 6_000],
])("packed beside is packed as one after the other: %s", { timeout: 60_000 }, (_, words) => {
  const texts = Array.from({ length: 24 }, (__, at) =>
    `${at} أفرج عن 31 سجينًا. \u{1f54a} `.repeat(words * (1 + (at % 4))),
  );
  const { take, done } = packer();
  expect(texts.map((text) => take(text))).toEqual([...texts.keys()]);
  expect(done()).toEqual(texts.map(deflated));
});

test("nothing to pack, and an empty text", () => {
  expect(packer().done()).toEqual([]);
  const { take, done } = packer();
  expect([take(""), take("elm"), take("")]).toEqual([0, 1, 2]);
  expect(done()).toEqual(["", "elm", ""].map(deflated));
});
