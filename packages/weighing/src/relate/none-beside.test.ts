import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");

/** Nine dead by A, beside a none by B, who says the others too. */
function between(none: Partial<Figure>, others: readonly Partial<Figure>[]): string {
  const nine = figure(A, 9, { chain: chain(A.id, "A office") });
  const zero = figure(B, 0, { chain: chain(B.id), ...none });
  const beside = others.map((more, i) =>
    figure(B, 11, { chain: chain(B.id), id: `o${i}`, ...more }),
  );
  return pairOf(weighed([reading(A, [nine]), reading(B, [zero, ...beside])]), nine, zero);
}

test("who counts dead in the same report has said of another deed that nobody was killed", () => {
  expect(between({}, [])).toBe("conflict/value");
  expect(between({}, [{}])).toBe("undetermined/event");
  expect(between({}, [{ group: "fighters" }])).toBe("undetermined/event");
});

test("who is quoted with both contradicts himself", () => {
  const quoted = { chain: chain(B.id, "B office") };
  expect(between(quoted, [quoted])).toBe("conflict/value");
});

test("another speaker's dead, other deeds and other groups leave the none what it is", () => {
  expect(between({}, [{ chain: chain(B.id, "C office") }])).toBe("conflict/value");
  expect(between({}, [{ measure: "wounded" }])).toBe("conflict/value");
  expect(between({}, [{ event: "2030-05" }])).toBe("conflict/value");
});
