import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const [PAPER, POST] = [report("Harbour Post"), report("North Post")];
const TUESDAY = { asOf: on("2031-05-06") } as const;
const WEDNESDAY = { asOf: on("2031-05-07") } as const;
const UNSAID = { mode: "unknown", measure: "killed" } as const;

type Told = Partial<Figure> & { readonly low: number };

/** Of two numbers of two reports, the second of which counts others beside unless `isAlone`. */
function between(one: Told, two: Told, isAlone = false): string {
  const measure = two.measure ?? "killed";
  const beside: readonly Told[] = isAlone ? [] : [{ low: 3, group: "horsemen", measure }];
  const a = figure(PAPER, one.low, { chain: chain("Harbour Post", "union"), ...one });
  const [b, ...more] = [two, ...beside].map((each) =>
    figure(POST, each.low, { chain: chain("North Post", "ministry"), ...each }),
  );
  if (b === undefined) throw new Error("no second number");
  return pairOf(weighed([reading(PAPER, [a]), reading(POST, [b, ...more])]), a, b);
}

test("a later, smaller number of nobody named, where neither says that it is all", () => {
  const earlier = { low: 17, ...UNSAID, ...TUESDAY };
  const later = { low: 9, ...UNSAID, ...WEDNESDAY };
  expect(between(earlier, later)).toBe("undetermined/mode");
  expect(between(earlier, { ...later, only: true })).toBe("conflict/value");
  expect(between({ ...earlier, group: "guards" }, { ...later, group: "guards" })).toBe(
    "conflict/value",
  );
  expect(between({ ...earlier, mode: "total" }, { ...later, mode: "total" })).toBe(
    "conflict/value",
  );
});

test("numbers of two days that are near each other, unless both say that they are all", () => {
  const earlier = { low: 71, measure: "killed", ...TUESDAY } as const;
  const later = { low: 63, measure: "killed", ...WEDNESDAY } as const;
  expect(between({ ...earlier, mode: "unknown" }, later)).toBe("undetermined/as-of");
  expect(between(earlier, later)).toBe("conflict/value");
});

test("wounded of whom neither says that they are all", () => {
  const wounded = { measure: "wounded", ...TUESDAY } as const;
  const one = { low: 40, ...wounded };
  const two = { low: 31, ...wounded };
  expect(between({ ...one, mode: "unknown" }, { ...two, mode: "unknown" })).toBe(
    "undetermined/mode",
  );
  expect(between(one, two)).toBe("conflict/value");
});

test("a part of one whole and a number of the same people elsewhere", () => {
  const guards = { measure: "killed", group: "guards", ...TUESDAY } as const;
  expect(
    between({ low: 12, ...guards, mode: "part" }, { low: 9, ...guards, mode: "unknown" }),
  ).toBe("undetermined/group");
});

test("a name beside one of the two alone, but for the other's own place", () => {
  const civilians = { measure: "killed", group: "civilians", ...TUESDAY } as const;
  const here = { low: 3, ...civilians, near: "Kelvit" };
  expect(between(here, { low: 5, ...civilians })).toBe("undetermined/place");
  expect(between(here, { low: 5, ...civilians, place: "Kelvit" })).toBe("conflict/value");
});

test("what the text itself sets against each other is no doubt", () => {
  const one = { low: 17, ...UNSAID, ...TUESDAY, id: "one" };
  expect(between(one, { low: 9, ...UNSAID, ...WEDNESDAY, against: "one" })).toBe("conflict/value");
});

test("a report that gives one number of the dead tells of the dead of the event", () => {
  const dead = { measure: "killed", group: "civilians", ...TUESDAY } as const;
  expect(between({ ...dead, low: 7, near: "Hask" }, { ...dead, low: 4 }, true)).toBe(
    "conflict/value",
  );
});
