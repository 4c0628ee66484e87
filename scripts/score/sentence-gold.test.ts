import { expect, test } from "vitest";
import { passagesOfSentences } from "./sentence-gold.ts";

const BANK = `> Two guards died // At least 12 of 12 fled.
= Two | killed | guards | 2 | source=police
= 12#1 | escaped/released | inmates/prisoners | 12.. | mode=total

> "No," she said.
@ she | said | denied | Ms Arn
! denial | No | she | denied
`;

test("an item has its text, its figures and what may be right too", () => {
  const [first, second] = passagesOfSentences("en-1", BANK);
  expect(first?.text).toBe("Two guards died\nAt least 12 of 12 fled.");
  expect(first?.figures).toEqual([
    {
      quote: "Two",
      nth: 0,
      measure: "killed",
      group: "guards",
      groupAlso: [],
      low: 2,
      high: 2,
      event: "main",
    },
    {
      quote: "12",
      nth: 1,
      measure: "escaped",
      measureAlso: ["released"],
      group: "inmates",
      groupAlso: ["prisoners"],
      low: 12,
      high: null,
      event: "main",
      mode: "total",
    },
  ]);
  expect(first?.attributions).toBeUndefined();
  expect(second?.figures).toBeUndefined();
  expect(second?.attributions).toEqual([{ quote: "she", nth: 0, source: "Ms Arn" }]);
  expect(second?.statements).toEqual([{ quote: "No", nth: 0, kind: "denial" }]);
});

test("an item may have its day, numbers that count nobody, and dates", () => {
  const bank =
    "^ 2031-11-14\n> At 5 pm on Friday 12 of 12 fled Ward 3.\n- 5 pm | 12#1\n% Friday | 2031-11-14\n\n> Two fled.\n% none\n";
  const [first, second] = passagesOfSentences("en-1", bank);
  expect(first).toMatchObject({
    published: "2031-11-14",
    nonFigures: [
      { quote: "5 pm", nth: 0 },
      { quote: "12", nth: 1 },
    ],
    dates: [{ quote: "Friday", nth: 0, value: "2031-11-14" }],
  });
  expect(first?.figures).toBeUndefined();
  expect(second).toMatchObject({ published: "2031-05-04", dates: [] });
  expect(() => passagesOfSentences("en-1", "> Two died.\n- 3\n")).toThrow("the text has no «3»");
});

test("a quote that the text does not have is told with its line", () => {
  expect(() => passagesOfSentences("en-1", "> Two died.\n= 3 | killed | persons | 3\n")).toThrow(
    "en-1:2: the text has no «3»",
  );
});

test("a short word is looked for as a word", () => {
  const [first] = passagesOfSentences(
    "en-1",
    "> The guard fled, he said.\n@ he | said | reported | -\n",
  );
  expect(first?.attributions?.[0]).toMatchObject({ quote: "he", nth: 1 });
});

test("a bank may ask who speaks alone", () => {
  const [first, second] = passagesOfSentences(
    "en-1",
    '# no statements\n> "No," she said.\n@ she | said\n\n> Two fled.\n@ none\n',
  );
  expect(first?.attributions).toHaveLength(1);
  expect(first?.statements).toBeUndefined();
  expect(second?.attributions).toEqual([]);
});
