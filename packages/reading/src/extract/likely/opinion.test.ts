import { expect, test } from "vitest";
import { ruleWhy } from "../../lang/rule-why.ts";
import { KINDS } from "./measures.ts";
import { isOnlyCounted, ONLY_COUNTED, secondOpinion } from "./opinion.ts";

/** So likely as given, and the rest shared by all others. */
function likely(shares: Partial<Record<(typeof KINDS)[number], number>>): Float64Array {
  const given = Object.values(shares).reduce((sum, one) => sum + one, 0);
  const rest = (1 - given) / (KINDS.length - Object.keys(shares).length);
  return Float64Array.from(KINDS, (kind) => shares[kind] ?? rest);
}

test("a number that no rule reads has its likeliest measure only where that is sure", () => {
  expect(secondOpinion(null, likely({ killed: 0.9 }))).toBe("killed");
  expect(secondOpinion(null, likely({ killed: 0.7 }))).toBeNull();
  expect(secondOpinion(null, likely({ none: 0.9 }))).toBeNull();
});

test("what is only counted is named where a measure is much likelier than all others", () => {
  const counted = { measure: "other", rule: "en.relation.counted" } as const;
  expect(secondOpinion(counted, likely({ arrested: 0.7 }))).toBe("arrested");
  expect(secondOpinion(counted, likely({ arrested: 0.4 }))).toBe("other");
  expect(secondOpinion(counted, likely({ none: 0.9 }))).toBe("other");
});

test("what a rule says of a number stands, however unlikely the words around make it", () => {
  const killed = { measure: "killed", rule: "en.figure.passive" } as const;
  expect(secondOpinion(killed, likely({ wounded: 0.95 }))).toBe("killed");
  const both = { measure: "other", rule: "ar.figure.both-outcomes" } as const;
  expect(isOnlyCounted(both)).toBe(false);
  expect(secondOpinion(both, likely({ wounded: 0.95 }))).toBe("other");
});

test("the rules that only say that a number is counted are there", () => {
  expect([...ONLY_COUNTED].filter((rule) => ruleWhy(rule) === null)).toEqual([]);
});
