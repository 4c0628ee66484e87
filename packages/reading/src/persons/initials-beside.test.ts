import { expect, test } from "vitest";
import { initialsBeside } from "./initials-beside.ts";

/** Letters that go with the name `which`, which is hidden. */
function letters(text: string, which: string): string {
  const start = text.indexOf(which);
  return initialsBeside(text, [{ start, end: start + which.length }])
    .map(({ name }) => name)
    .join(" ");
}

test("one letter beside a hidden name is the rest of it", () => {
  expect(letters("The complainant, R. Okafor, did not appear.", "Okafor")).toBe("R.");
  expect(letters("The writer J. M. Diaz wept.", "Diaz")).toBe("J. M.");
  expect(letters("ولم تحضر الشاكية ر. العكيلي.", "العكيلي")).toBe("ر.");
  expect(letters("المترجم: ح. كانول.", "كانول")).toBe("ح.");
  expect(letters("الكاتبة: م. يازي.", "يازي")).toBe("م.");
  expect(letters("Mutlaq H. left.", "Mutlaq")).toBe("H.");
  expect(letters("[10:03] kofi m: all fine", "kofi")).toBe("m");
});

test("the letter of a block or an exhibit, a title and a mark of speech are no part of a name", () => {
  expect(letters("He lives in Block C. Halina said so.", "Halina")).toBe("");
  expect(letters("وعرض المستند ج. سليم حضر.", "سليم")).toBe("");
  expect(letters("وقال د. سليم إن.", "سليم")).toBe("");
  expect(letters("بغداد ـ وكالات", "بغداد")).toBe("");
  expect(letters("Q. Who was with you? A. Cosmo shouted.", "Cosmo")).toBe("");
  expect(letters("Mr. Abernathy I am well.", "Abernathy")).toBe("");
});
