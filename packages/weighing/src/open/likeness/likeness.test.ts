import fc from "fast-check";
import { MISSING_FACTS } from "@tarjih/reading";
import { expect, test } from "vitest";
import { chain, figure, report } from "../../testing/build.ts";
import { likenessOf } from "./likeness.ts";
import { WEIGHTS } from "./likeness-weights.ts";
import { sided, SIGNS, signsOf } from "./signs.ts";

const alder = report("alder");
const birch = report("birch", { published: "2031-04-13" });

test("every sign has a name of its own, and every weight is that of a sign that a pair can have", () => {
  expect(new Set(SIGNS).size).toBe(SIGNS.length);
  expect(Object.keys(WEIGHTS).filter((sign) => !SIGNS.includes(sign))).toEqual([]);
});

test("which of the two comes first makes no difference", () => {
  const drawn = fc.record({
    low: fc.option(fc.nat(5000)),
    mode: fc.constantFrom("total", "new", "part", "unknown"),
    bound: fc.constantFrom("exact", "at-least", "vague"),
    group: fc.constantFrom("unknown", "soldiers", "women"),
    side: fc.constantFrom("own", "foe"),
    place: fc.constantFrom(null, "olm"),
  } as const);
  fc.assert(
    fc.property(drawn, drawn, fc.constantFrom(...MISSING_FACTS), (one, other, missing) => {
      const [a, b] = [figure(alder, 12, one), figure(birch, 14, other)];
      expect(likenessOf(a, b, missing)).toBe(likenessOf(b, a, missing));
    }),
  );
});

test("a pair has one sign of each kind, and says by name what it is", () => {
  const a = figure(alder, 30, { mode: "total", place: "olm" });
  const b = figure(birch, 12, { mode: "part", chain: chain("birch", "party:the Front") });
  const names: string[] = [];
  signsOf(sided(a), sided(b), "group", (sign) => names.push(SIGNS[sign] ?? ""));
  expect(names).toEqual([
    "mode total|part",
    "bound exact|exact",
    "as-of published|published",
    "side none|none",
    "counts everybody|everybody",
    "part no|no",
    "likely no|no",
    "place no|yes",
    "speaker outlet|party",
    "both-missing group|one-group",
    "both-measure killed",
    "both-place other",
    "both-speaker other",
    "both-days 1",
    "both-ratio 3",
  ]);
});

test("no time and no number are signs too", () => {
  const a = figure(alder, 0, { asOf: { start: null, end: null, basis: "unknown" } });
  const names: string[] = [];
  signsOf(sided(a), sided(figure(birch, 12)), "as-of", (sign) => names.push(SIGNS[sign] ?? ""));
  expect(names.slice(-2)).toEqual(["both-days unknown", "both-ratio none"]);
});

// a side's own dead beside what its enemy claims is what reports dispute most; two numbers that are both called parts are seldom one
test("what two sides say of the same dead looks more like a conflict than two parts do", () => {
  const own = figure(alder, 9, {
    side: "own",
    group: "fighters",
    chain: chain("alder", "party:the Front"),
  });
  const foe = figure(birch, 40, {
    side: "foe",
    group: "fighters",
    chain: chain("birch", "party:the Army"),
  });
  const parts = [figure(alder, 9, { mode: "part" }), figure(birch, 40, { mode: "part" })] as const;
  expect(likenessOf(own, foe, "group")).toBeGreaterThan(likenessOf(...parts, "group"));
});
