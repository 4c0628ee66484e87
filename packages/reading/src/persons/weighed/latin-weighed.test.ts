import { expect, test } from "vitest";
import { nameWords } from "../name-words.ts";
import type { CaseKnows } from "../suspect.ts";
import { weighedLatin } from "./latin-weighed.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

/** What weighs for a name where nothing is hidden yet. */
function weighed(text: string, knows: Partial<CaseKnows> = {}): readonly string[] {
  const words = nameWords(text);
  return weighedLatin({ text, words }, { ...NOTHING, ...knows }, () => false).map((at) =>
    text.slice(words[at]?.start, words[at]?.end),
  );
}

test("names that are words are found written small, where a thing would have an article", () => {
  expect(weighed("bee did not come home. I asked grace, she knows.")).toContain("bee");
  expect(weighed("prince was twelve, God keep him.")).toEqual(["prince"]);
  expect(weighed("The bee did not sting. The prince was crowned.")).toEqual([]);
});

test("names that are places and offices are found where only a person stands", () => {
  expect(weighed("I asked Jordan, he says they were by the bakery.")).toEqual(["Jordan"]);
  expect(weighed("I paid a man called Bishop.")).toEqual(["Bishop"]);
});

test("countries, dates, figures, peoples and things in lists stay", () => {
  for (const text of [
    "Jordan said it took in a thousand refugees. Israel denied it.",
    "On Friday, 14 June, 23 people were killed in Damascus and 41 wounded.",
    "Russian officials met on Monday; they left for Geneva in April.",
    "Bought:\n1. Flour (6)\n2. Oil (3)",
    "Hope was fading. We want justice and peace.",
  ])
    expect(weighed(text), text).toEqual([]);
});

test("what the case knows stays", () => {
  const text = "I paid a man called Bishop.";
  expect(weighed(text, { names: new Set(["bishop"]) })).toEqual([]);
});
