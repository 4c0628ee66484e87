import { expect, test } from "vitest";
import { KINDS } from "./measures.ts";
import { secondOpinion } from "./opinion.ts";

/** So likely as given, and the rest shared by all others. */
function likely(shares: Partial<Record<(typeof KINDS)[number], number>>): Float64Array {
  const given = Object.values(shares).reduce((sum, one) => sum + one, 0);
  const rest = (1 - given) / (KINDS.length - Object.keys(shares).length);
  return Float64Array.from(KINDS, (kind) => shares[kind] ?? rest);
}

test("a number that no rule reads has its likeliest measure only where that is sure", () => {
  expect(secondOpinion(null, likely({ killed: 0.9 }))).toBe("killed");
  expect(secondOpinion(null, likely({ killed: 0.5 }))).toBeNull();
  expect(secondOpinion(null, likely({ none: 0.9 }))).toBeNull();
  expect(secondOpinion(null, likely({ killed: 0.6, none: 0.1 }))).toBe("killed");
  expect(secondOpinion(null, likely({ killed: 0.6, none: 0.36 }))).toBeNull();
});

test("what a rule reads gives way to a measure that is much likelier, and to no doubt whether it counts", () => {
  const arrested = { measure: "arrested", rule: "en.figure.passive" } as const;
  expect(secondOpinion(arrested, likely({ other: 0.85 }))).toBe("other");
  expect(secondOpinion(arrested, likely({ other: 0.65 }))).toBe("arrested");
  expect(secondOpinion(arrested, likely({ hostage: 0.55, arrested: 0.2 }))).toBe("hostage");
  expect(secondOpinion(arrested, likely({ hostage: 0.55, arrested: 0.35 }))).toBe("arrested");
  expect(secondOpinion(arrested, likely({ none: 0.95 }))).toBe("arrested");
});
