import fc from "fast-check";
import { expect, test } from "vitest";
import type { Passage } from "../../model/passage.ts";
import { covering } from "./covering.ts";

const passage = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]): Passage => ({ start, end: start + length }));

test("those that cover a passage are all of them, in order", () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 30 }), passage, (list, { start, end }) => {
      const sorted = list.toSorted((a, b) => a.start - b.start);
      const all = sorted.filter((one) => one.start <= start && end <= one.end);
      expect(covering(sorted, (one) => one, start, end)).toEqual(all);
    }),
  );
});
