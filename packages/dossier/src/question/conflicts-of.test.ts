import { expect, test } from "vitest";
import { loadAssets } from "../assets/load-assets.ts";
import { DARWAN } from "../fixture/darwan.ts";
import { dossierData } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import { conflictsOf } from "./conflicts-of.ts";

test("a conflict is told once, whichever of the two numbers comes first", () => {
  const scene = buildScene(dossierData(DARWAN, loadAssets()));
  const question = DARWAN.weighing.questions.find(({ pairs }) =>
    pairs.some(({ verdict }) => verdict === "conflict"),
  );
  if (question === undefined) throw new Error("the fixture has no conflict");
  const told = conflictsOf(scene, question);
  expect(told.length).toBeGreaterThan(0);
  const turned = question.pairs.map((pair) => ({ ...pair, a: pair.b, b: pair.a }));
  const both = { ...question, pairs: [...question.pairs, ...turned] };
  expect(conflictsOf(scene, both)).toEqual(told);
});

test("of two parts shown under a whole their own question tells", () => {
  const scene = buildScene(dossierData(DARWAN, loadAssets()));
  const question = DARWAN.weighing.questions.find(({ pairs }) =>
    pairs.some(({ verdict }) => verdict === "conflict"),
  );
  if (question === undefined) throw new Error("the fixture has no conflict");
  const answers = question.answers.map((answer) => ({ ...answer, part: true as const }));
  expect(conflictsOf(scene, { ...question, answers })).toEqual([]);
});
