import { expect, test } from "vitest";
import { isInRow } from "./rows.ts";
import { wordAt } from "../testing/word-at.ts";

/** Whether `which` begins a row of a list, where the words of `taken` are hidden already. */
function isRow(text: string, which: string, taken: readonly string[]): boolean {
  const [{ words }, index] = wordAt(text, which);
  return isInRow({ text, words }, { from: index, to: index + 1 }, (at) => {
    const word = words[at];
    return word !== undefined && taken.includes(text.slice(word.start, word.end));
  });
}

test("a row with an age is somebody where another row is, and no row of things", () => {
  expect(isRow("- Nadia, 31\n- Juniper, 6\n", "Juniper", ["Nadia"])).toBe(true);
  expect(isRow("- Nadia, 31\n- Juniper, about 80\n", "Juniper", ["Nadia"])).toBe(true);
  expect(isRow("- Nadia, 31\n- Old Juniper, about 80\n", "Juniper", ["Nadia"])).toBe(true);
  expect(isRow("- Nadia, 31\n- Juniper, infant\n", "Juniper", ["Nadia"])).toBe(true);
  expect(isRow("- Nadia, 31\n- Juniper, 6\n", "Juniper", [])).toBe(false);
  expect(isRow("- Nadia, 31\n- Houses, 4\n", "Houses", ["Nadia"])).toBe(false);
});
