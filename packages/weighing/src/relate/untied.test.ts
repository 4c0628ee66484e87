import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");

function between(one: Partial<Figure>, two: Partial<Figure>): string {
  const day = { asOf: on("2031-05-04"), measure: "arrested" } as const;
  const a = figure(A, 64, { ...day, chain: chain(A.id, "A office"), ...one });
  const b = figure(B, 33, { ...day, chain: chain(B.id, "B office"), ...two });
  return pairOf(weighed([reading(A, [a]), reading(B, [b])]), a, b);
}

test("a name beside a number that is the other's place makes neither a part of the other", () => {
  expect(between({ near: "Hask" }, { place: "Hask" })).toBe("conflict/value");
  expect(between({ near: "Haskun" }, { place: "حسكون" })).toBe("undetermined/place");
  expect(between({}, { place: "Hask" })).toBe("part-of/place");
  expect(between({ near: "Darsa" }, { place: "Hask" })).toBe("part-of/place");
});

test("a place of custody is called a camp by one and a prison by another", () => {
  const held = { measure: "killed", group: "guards" } as const;
  expect(between({ ...held, near: "Sarnul camp" }, { ...held, near: "سجن سرنل" })).toBe(
    "conflict/value",
  );
  expect(between({ ...held, near: "Sarnul camp" }, { ...held, near: "سجن درسا" })).toBe(
    "undetermined/place",
  );
});

test("more of a kind than there were people, and a name beside one of the two alone", () => {
  const hurt = { measure: "wounded" } as const;
  expect(between({ ...hurt, group: "children" }, { ...hurt, group: "civilians" })).toBe(
    "conflict/value",
  );
  expect(
    between({ ...hurt, group: "children" }, { ...hurt, group: "civilians", near: "Darsa" }),
  ).toBe("undetermined/place");
});
