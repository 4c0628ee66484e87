import { expect, test } from "vitest";
import type { Figure, Reading, Report, Weighing } from "@tarjih/reading";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

const OPENING =
  "A crop plane lost its wing over the seed fair on Friday and came down among the beer tents while the band played on.";
const CLOSING =
  "The pilot had flown the same loop every autumn for twenty years and nobody on the field had ever seen him late.";

function sentence(number: string): string {
  return `Reporters who walked over the field in the evening counted ${number} people killed.`;
}

/** A report of `text` with one figure at `number`. */
function told(of: Report, text: string, number: number, more: Partial<Figure> = {}): Reading {
  const start = text.indexOf(String(number));
  const from = text.lastIndexOf("\n", start) + 1;
  const end = text.indexOf("\n", start);
  return reading(of, [
    figure(of, number, {
      start,
      end: start + 2,
      sentence: { start: from, end: end < 0 ? text.length : end },
      ...more,
    }),
  ]);
}

function both(
  one: string,
  two: string,
  numbers: readonly [number, number],
  ...by: readonly string[]
): Weighing {
  const [a, b] = [report("alba"), report("birch")];
  const readings = [
    told(a, one, numbers[0]),
    told(b, two, numbers[1], { chain: chain("birch", ...by) }),
  ];
  return weighed(readings, {
    texts: new Map([
      ["alba", one],
      ["birch", two],
    ]),
  });
}

test("a copied sentence with another number keeps its origin", () => {
  const [one, two] = ["14", "41"].map((number) => [OPENING, sentence(number), CLOSING].join("\n"));
  const result = both(one ?? "", two ?? "", [14, 41]);
  expect(result.questions[0]?.roots).toBe(1);
  expect(result.roots[0]?.evidence).toContain("number-changed");
});

test("another number in a sentence of its own, or from somebody else, has another origin", () => {
  const one = [OPENING, sentence("14"), CLOSING].join("\n");
  const own = [OPENING, "The county says that 41 people were killed.", CLOSING].join("\n");
  expect(both(one, own, [14, 41]).questions[0]?.roots).toBe(2);
  const two = [OPENING, sentence("41"), CLOSING].join("\n");
  expect(both(one, two, [14, 41], "County Coroner").questions[0]?.roots).toBe(2);
});

test("a long sentence behind a dateline, or before a credit, is a copy all the same", () => {
  const copied =
    "Shelling of the Mill quarter killed 14 civilians and wounded 23 others on Friday, among them two nurses of the clinic,";
  const [one, two] = [
    `DARSA (Alba) - ${copied} a medic said.`,
    `${copied} Alba said, citing a medic.`,
  ];
  expect(both(one, two, [14, 14], "a medic").questions[0]?.roots).toBe(1);
});

test("a quotation that both print makes no text of the other's", () => {
  const quote = `"${OPENING} ${CLOSING}"`;
  const one = `The mayor spoke at the gate.\n${quote}\nThe fire brigade counted 14 people killed.`;
  const two = `${quote}\nso the mayor began.\nA doctor said that 17 people were killed.`;
  const result = both(one, two, [14, 17]);
  expect(result.lineage).toEqual([]);
  expect(result.questions[0]?.roots).toBe(2);
});
