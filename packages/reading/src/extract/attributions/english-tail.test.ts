import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

/** Figures with the last source of their chains, the outlet left out. */
function said(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, chain }) => `${quote}: ${chain.slice(1).at(-1)?.source ?? ""}`,
  );
}

test.each([
  [
    '"The flood left 300 dead," the council said in a statement that was sent to reporters.',
    ["300: council"],
  ],
  [
    "The flood left 300 dead, the council said in a letter in which it denied rumours.",
    ["300: council"],
  ],
  ['"The flood left 300 dead," the council said after its members had met.', ["300: council"]],
  [
    "Twelve people died, health officials said and the police said that 67 were hurt.",
    ["Twelve: health officials", "67: police"],
  ],
  [
    '"We freed 346 hostages," an official told the paper on condition of anonymity because he may not speak.',
    ["346: official"],
  ],
  // a union is no doctor
  ["Many fell ill, the doctors union said on Monday. It counted 106 dead.", ["106: doctors union"]],
  ['They dug up 35 bodies on Saturday, and "work is going on," said Omar Deen.', ["35: Omar Deen"]],
  ['The blast killed 12 people. "We go on," said Omar Deen.', ["12: "]],
  // what follows "that" with a subject of its own is said
  ["In Olm, the council said in a statement that 300 people had died.", ["300: council"]],
])(
  "what stands behind a verb of saying tells when and in what it was said: %s",
  (text, expected) => {
    expect(said(text)).toEqual(expected);
  },
);

test.each([
  ["The union counts 80 dead, twice what the ministry says.", ["80: union"]],
  ["The union put the toll at 30, half what the ministry says.", ["30: union"]],
  ["At least 30 people died, far more than the police had said.", ["30: "]],
  ["The blast killed 30 people, twice as many as the ministry reported.", ["30: "]],
  ["Doctors counted 40 bodies, many more than the army admits.", ["40: Doctors"]],
  // a number of their own
  ["More than 30 people died, the police said.", ["30: police"]],
])("another's number by which one is measured is no source of it: %s", (text, expected) => {
  expect(said(text)).toEqual(expected);
});
