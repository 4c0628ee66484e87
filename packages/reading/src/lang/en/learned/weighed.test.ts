import { expect, test } from "vitest";
import { KINDS, WEIGHTS } from "./number-weights.ts";
import { weigh } from "./weighed.ts";

test("what speaks for one measure is that measure, the more the surer", () => {
  const one = weigh(["rm=killed"]);
  const two = weigh(["rm=killed", "pm=killed", "pk=outcome", "u=persons"]);
  expect([one.kind, two.kind]).toEqual(["killed", "killed"]);
  expect(two.share).toBeGreaterThan(one.share);
  expect(two.share).toBeLessThanOrEqual(1);
});

test("features that nobody has seen say nothing", () => {
  expect(weigh(["r=qwertz"])).toEqual(weigh([]));
});

test("the weights name no actor, and every letter in them is a kind", () => {
  const letters = new Set(
    [...WEIGHTS.matchAll(/([a-z])-?\d+(?=[a-z|-]|\d)/gu)].map(([, one]) => one),
  );
  expect(letters.size).toBeGreaterThan(5);
  const last = String.fromCharCode("a".charCodeAt(0) + KINDS.length - 1);
  for (const entry of WEIGHTS.replaceAll("\n", "").split("|")) {
    const spoken = entry.slice(entry.lastIndexOf(">") + 1);
    expect(spoken).toMatch(new RegExp(`^(?:[a-${last}]-?\\d+)*$`, "u"));
  }
  expect(WEIGHTS).not.toMatch(
    /[|\n](?:g|[lr]n?|pw)=(?:rebels?|soldiers?|army|police|militants?|terrorists?)>/u,
  );
});
