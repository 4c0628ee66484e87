import { expect, test } from "vitest";
import { wordsOf } from "../packages/casefile/src/search/words.ts";
import { textOf } from "./tree.ts";

/** Rows of the table "What is one word here": what is asked, and what is found by it. */
function rows(): readonly (readonly [readonly string[], readonly string[]])[] {
  const table = textOf("docs/search.md").split("\n## ")[1] ?? "";
  return table
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => [...cell.matchAll(/`([^`:]+)`|"([^"]+)"/g)]))
    .map((cells) => [words(cells[1]), words(cells[2])] as const)
    .filter(([asked, found]) => asked.length > 0 && found.length > 0);
}

function words(cell: readonly RegExpExecArray[] | undefined): readonly string[] {
  return (cell ?? []).map((match) => match[1] ?? match[2] ?? "");
}

const stemOf = (text: string): string => wordsOf(text)[0]?.stem ?? "";

test("words that the page on searching calls one are one", () => {
  expect(rows().length).toBeGreaterThan(8);
  for (const [asked, found] of rows())
    for (const other of found)
      expect([other, asked.map(stemOf).includes(stemOf(other)) || isPlural(asked, other)]).toEqual([
        other,
        true,
      ]);
});

/** The alef of the plural is found by asking for both spellings, not by one stem. */
function isPlural(asked: readonly string[], other: string): boolean {
  return asked.some((word) => `${word}ا` === other);
}
