import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Figures and denials with the sources of their chains, the outlet left out. */
function said(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  const { figures, statements } = read({ report, text }, EMPTY_CASE);
  const of = (chain: readonly { readonly source: string }[]): string =>
    chain
      .slice(1)
      .map(({ source }) => source)
      .join(" < ");
  return [
    ...figures.map(({ quote, chain, stance }) => `${quote} ${stance}: ${of(chain)}`),
    ...statements.map(({ kind, chain }) => `${kind}: ${of(chain)}`),
  ];
}

test.each([
  [
    "The union said it waits. The brigade shot dead 12 people and has been accused of other abuses, which it denies.",
    ["12 asserted: "],
  ],
  [
    "The deputy minister told the radio that only two deaths were confirmed, a figure disputed by the opposition and lawyers.",
    ["two reported: deputy minister", "denial: opposition"],
  ],
  [
    "Two deaths were confirmed, a figure disputed by the opposition.",
    ["Two asserted: ", "denial: opposition"],
  ],
  [
    "The ministry denied the union's figure of 46 dead.",
    ["46 reported: union", "denial: ministry"],
  ],
  [
    "The ministry denied a Coast Council figure of 46 dead.",
    ["46 reported: Coast Council", "denial: ministry"],
  ],
  [
    "The union says 46 died, which the ministry denies.",
    ["46 reported: union", "denial: ministry"],
  ],
  ["Twelve men had died, which the ministry denies.", ["Twelve asserted: ", "denial: ministry"]],
  ["The army says the crew fired first, which the union denies.", ["denial: union"]],
])("what another one said stays his, and the denial stands beside it: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  [
    "The Red Lantern issued a statement, denying that the flood killed 300 people after the Union shared the toll in an update citing the rescue group.",
    ["300 denied: Red Lantern", "denial: Red Lantern"],
  ],
  ["The army left the talks, denying that 40 had died.", ["40 denied: army", "denial: army"]],
  [
    "The Coast Fund, cited in the report, denied the death toll, stating that 12 had died.",
    ["12 reported: Coast Fund", "denial: Coast Fund"],
  ],
])("what is denied by a participle or behind an aside is denied: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test("a claim that somebody denies as a whole is denied by him alone", () => {
  expect(said("The ministry denied the union's claim that 46 had died.")).toEqual([
    "46 denied: ministry",
    "denial: ministry",
  ]);
});
