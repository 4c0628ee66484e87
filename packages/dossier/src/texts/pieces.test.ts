import fc from "fast-check";
import { expect, test } from "vitest";
import { pieces } from "./pieces.ts";

test("overlapping spans are cut at each other's ends", () => {
  const spans = [
    { id: "a", start: 0, end: 6 },
    { id: "b", start: 4, end: 9 },
    { id: "c", start: 4, end: 5 },
  ];
  expect(
    pieces(10, spans).map((piece) => [
      piece.start,
      piece.end,
      piece.spans.map(({ id }) => id).join(""),
    ]),
  ).toEqual([
    [0, 4, "a"],
    [4, 5, "abc"],
    [5, 6, "ab"],
    [6, 9, "b"],
    [9, 10, ""],
  ]);
});

test("any spans: the pieces are the text, and a span's pieces are the span", () => {
  const span = fc.record({
    start: fc.integer({ min: -3, max: 60 }),
    end: fc.integer({ min: -3, max: 60 }),
  });
  fc.assert(
    fc.property(fc.nat(50), fc.array(span, { maxLength: 12 }), (length, spans) => {
      const cut = pieces(length, spans);
      let at = 0;
      for (const { start, end } of cut) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(length);
      for (const one of spans.filter(
        ({ start, end }) => start >= 0 && start < end && end <= length,
      )) {
        const own = cut.filter((piece) => piece.spans.includes(one));
        expect([own[0]?.start, own.at(-1)?.end]).toEqual([one.start, one.end]);
        expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(one.end - one.start);
      }
    }),
  );
});
