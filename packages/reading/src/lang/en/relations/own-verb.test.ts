import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

/** Measures of the figures of twelve. */
function twelve(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.flatMap(({ low, measure }) =>
    low === 12 && measure !== "other" ? [measure] : [],
  );
}

test.each([
  "Twelve farmers waited outside and a guard was killed.",
  "Twelve farmers stood at the gate and guards were killed.",
  "Twelve farmers saw a guard killed.",
  "Twelve farmers saw how a guard was arrested.",
  "Twelve farmers met the man arrested on Monday.",
  "Twelve farmers brought a guard who had been wounded to the clinic.",
  "Twelve farmers went to the place where guards were killed.",
  "Twelve farmers gave blood for those wounded.",
  "Twelve relatives of the killed waited.",
  "A blast in a hall where 12 farmers were eating killed four.",
  "A raid on a house in which 12 women were living wounded nine.",
  "After the burial of twelve farmers, 40 people were arrested.",
  "After the funeral of twelve farmers, 40 were arrested.",
  "Twelve farmers carrying the wounded came to the gate.",
])("the verb of another subject says nothing of those counted: %s", (text) => {
  expect(twelve(text)).toEqual([]);
});

test.each([
  "A guide with 12 pilgrims was killed on Monday.",
  "The son of 12 farmers was kidnapped.",
  "Near the house of 12 farmers a guard was killed.",
])("a singular verb is not of several: %s", (text) => {
  expect(twelve(text)).toEqual([]);
});

test.each([
  "Twelve farmers were nearly killed.",
  "Twelve farmers narrowly avoided being killed.",
  "Twelve farmers refused to be freed.",
  "Twelve farmers were afraid of being arrested.",
])("what did not come to pass is told of nobody: %s", (text) => {
  expect(twelve(text)).toEqual([]);
});

test.each([
  "Gunmen killed a guard and 12 farmers ran to the bridge.",
  "Gunmen killed the leader of 12 farmers.",
  "A man who killed a guard met 12 farmers.",
])("whose verb is another is no object: %s", (text) => {
  expect(twelve(text)).toEqual([]);
});

test.each([
  ["Twelve farmers in the house that the army shelled were killed.", "killed"],
  ["Twelve farmers stood at the gate and were arrested.", "arrested"],
  ["Twelve farmers guarding the bridge were wounded.", "wounded"],
  ["A family of 12 was killed.", "killed"],
  ["Twelve of those trapped in the house were killed.", "killed"],
  ["Gunmen killed a guard and 12 farmers.", "killed"],
  ["Among those freed were 12 prisoners.", "released"],
])("its own verb is: %s", (text, measure) => {
  expect(twelve(text)).toEqual([measure]);
});
