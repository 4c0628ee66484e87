import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { inOrderOfFigures } from "./order-of-figures.ts";

const { weighing } = DARWAN;

test("a case that stands in its order stays as it is", () => {
  const places = new Map(weighing.figures.map(({ id }, at) => [id, at]));
  const settled = inOrderOfFigures(weighing);
  expect(inOrderOfFigures(settled)).toEqual(settled);
  for (const { versions } of settled.questions)
    for (const { figures } of versions) expect(figures.every((id) => places.has(id))).toBe(true);
});

test("answers of one time follow the figures, and a pair has its two in the order of the answers", () => {
  const question = weighing.questions.find(({ pairs }) => pairs.length > 2);
  if (question === undefined) throw new TypeError("no pairs in the fixture");
  const asOf = weighing.figures[0]?.asOf;
  if (asOf === undefined) throw new TypeError("empty fixture");
  // All of one time: only the order of the figures is left to go by.
  const figures = weighing.figures.map((figure) => ({ ...figure, asOf })).toReversed();
  const answers = question.answers.map(({ figure, root }) => ({ figure, root }));
  const turned = inOrderOfFigures({
    ...weighing,
    figures,
    questions: [{ ...question, answers }],
  }).questions[0];
  const order = figures.map(({ id }) => id);
  const ids = turned?.answers.map(({ figure }) => figure) ?? [];
  expect(ids).toEqual(ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  expect(ids).not.toEqual(question.answers.map(({ figure }) => figure));
  for (const { a, b } of turned?.pairs ?? []) expect(ids.indexOf(a)).toBeLessThan(ids.indexOf(b));
  const unordered = (pairs: typeof question.pairs): readonly string[] =>
    pairs.map(({ a, b, verdict }) => `${[a, b].toSorted().join(" ")} ${verdict}`).toSorted();
  expect(unordered(turned?.pairs ?? [])).toEqual(unordered(question.pairs));
});
