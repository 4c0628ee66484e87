import fc from "fast-check";
import { expect, test } from "vitest";
import { eventLines } from "./event-lines.ts";

test("events come out whole, however they are cut on the way", () => {
  const sent = "event: a\ndata: one\n\ndata: two\r\n\r\n: only a comment\n\ndata: three\n\n";
  fc.assert(
    fc.property(fc.array(fc.nat({ max: sent.length })), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), sent.length];
      let rest = "";
      const got: string[] = [];
      for (const [index, from] of at.slice(0, -1).entries()) {
        const lines = eventLines(rest + sent.slice(from, at[index + 1]));
        got.push(...lines.data);
        rest = lines.rest;
      }
      expect(got).toEqual(["one", "two", "three"]);
      expect(rest).toBe("");
    }),
  );
});
