import { expect, test } from "vitest";
import { MEASURES } from "../../../model/figure.ts";
import { unpackedFrom } from "../weights.ts";
import { KINDS, likelihoodOf, likelihoods, likeliest } from "./measures.ts";
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

test("the list that is checked in knows every kind, and nothing else", () => {
  expect(KINDS).toEqual(["none", ...MEASURES]);
  const { answers, from } = unpackedFrom(WEIGHTS);
  expect(new Set(answers).size).toBe(KINDS.length);
  expect(Math.max(...answers)).toBe(KINDS.length - 1);
  expect(from.at(-1)).toBe(answers.length);
  const signs = WEIGHTS.split("\n").flatMap((line) => line.split("\t").slice(1));
  expect(signs.filter((sign) => !/^\S*(?: [a-w]-?\d+)+$/u.test(sign))).toEqual([]);
});
