import { expect, test } from "vitest";
import { MEASURES } from "../../model/figure.ts";
import { KINDS, likelihoodOf, likelihoods, likeliest, listOf, unpackedFrom } from "./measures.ts";
import { WEIGHTS } from "./measure-weights.ts";

const weights = unpackedFrom("always\t a-10 b-10\nL\tdrowned b30\nnoun\tbus a15 b-12");

test("weights of signs make one kind likely, and all shares make one", () => {
  const drowned = likelihoods((take) => {
    take("L", "drowned");
  }, weights);
  expect(likeliest(drowned)[0]).toBe("killed");
  expect(likelihoodOf(drowned, "killed")).toBeGreaterThan(likelihoodOf(drowned, "none"));
  expect(drowned.reduce((sum, one) => sum + one)).toBeCloseTo(1);
});

test("a sign counts once, however often it is told, and an unknown one not at all", () => {
  const once = likelihoods((take) => {
    take("L", "drowned");
  }, weights);
  const often = likelihoods((take) => {
    for (let time = 0; time < 5; time++) take("L", "drowned");
    take("R", "drowned");
    take("nobody", "knows");
  }, weights);
  expect(often).toEqual(once);
});

test("a list is unpacked to what it was made of", () => {
  const list = listOf([
    ["predL fled|persons", [0, -3, 127]],
    ["single ", [4]],
  ]);
  expect(list).toBe("predL\tfled|persons b-3 c127\nsingle\t a4");
  const { at, kinds, tenths } = unpackedFrom(list);
  expect(at.get("predL")?.get("fled|persons")).toBe(0);
  expect(at.get("single")?.get("")).toBe(1);
  expect([...kinds, ...tenths]).toEqual([1, 2, 0, -3, 127, 4]);
});

test("the list that is checked in knows every kind, and nothing else", () => {
  expect(KINDS).toEqual(["none", ...MEASURES]);
  const { kinds, from } = unpackedFrom(WEIGHTS);
  expect(new Set(kinds).size).toBe(KINDS.length);
  expect(Math.max(...kinds)).toBe(KINDS.length - 1);
  expect(from.at(-1)).toBe(kinds.length);
  const signs = WEIGHTS.split("\n").flatMap((line) => line.split("\t").slice(1));
  expect(signs.filter((sign) => !/^\S*(?: [a-w]-?\d+)+$/u.test(sign))).toEqual([]);
});
