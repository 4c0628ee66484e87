import { expect, test } from "vitest";
import { casePaper, isCaseNote } from "./case-papers.ts";

test("a note is one beside the description of a case, and a report anywhere else", () => {
  const names = new Set(["a/case.yaml", "a/NOTE.md", "a/x/README.md", "note.md", "expected.json"]);
  expect([...names].filter((name) => isCaseNote(name, names))).toEqual(["a/NOTE.md"]);
  expect(isCaseNote("NOTE.md", new Set(["case.yml", "NOTE.md"]))).toBe(true);
  expect(isCaseNote("note.md", new Set(["case.yml", "note.md"]))).toBe(false);
  expect(["NOTE.md", "note.md", "expected.json"].map(casePaper)).toEqual([null, null, null]);
  expect(casePaper("elm.dossier.html")).toBe("paper");
});
