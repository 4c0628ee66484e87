import { expect, test } from "vitest";
import { casePaper, isCaseNote } from "./case-papers.ts";

test("a note is one beside the description of a case, and a report anywhere else", () => {
  const names = new Set(["a/case.yaml", "a/NOTE.md", "a/x/README.md", "note.md", "expected.json"]);
  expect([...names].filter((name) => isCaseNote(name, names))).toEqual(["a/NOTE.md"]);
  expect(isCaseNote("note.md", new Set(["case.yml", "note.md"]))).toBe(true);
  expect(["NOTE.md", "note.md", "expected.json"].map(casePaper)).toEqual([null, null, null]);
  expect(casePaper("elm.dossier.html")).toBe("paper");
});
