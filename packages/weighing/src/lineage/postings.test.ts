import { expect, test } from "vitest";
import { postingsOf, rangeOf } from "./postings.ts";

/** Keys spread over all bits, some of them several owners'. */
function lists(owners: number, each: number): readonly Uint32Array[] {
  return Array.from({ length: owners }, (_, owner) =>
    Uint32Array.from({ length: each }, (__, at) =>
      Math.imul(at * owners + (owner >>> 1), 2_654_435_761),
    ),
  );
}

// Few keys and many are sorted in passes over other numbers of bits.
test.each([
  ["few", 6, 40],
  ["many", 10, 7000],
])("%s keys ascend, and the owners of one key with them", (_, owners, each) => {
  const given = lists(owners, each);
  const pairs = given.flatMap((list, owner) => [...list].map((key) => ({ key, owner })));
  const expected = pairs.toSorted((a, b) => a.key - b.key || a.owner - b.owner);
  const found = postingsOf(given);
  expect([...found.keys]).toEqual(expected.map(({ key }) => key));
  expect([...found.owners]).toEqual(expected.map(({ owner }) => owner));
  const key = given[3]?.[5] ?? 0;
  const { from, to } = rangeOf(found, key);
  expect(found.owners.slice(from, to)).toEqual(Uint32Array.of(2, 3));
});
