import { expect, test } from "vitest";
import { documentTitle } from "./document-title.ts";

test.each([
  "",
  "  ",
  "pdf.html",
  "Microsoft Word - draft 3.doc",
  "Untitled",
  "untitled-1",
  "تقرير.docx",
])("no title: %j", (said) => {
  expect(documentTitle(said)).toEqual({});
});

test.each(["Fire at the Elm mill", "تقرير عن الحريق", "Untitled lives", "Version 2.0", "J. Doe"])(
  "a title: %j",
  (said) => {
    expect(documentTitle(` ${said} `)).toEqual({ title: said });
  },
);
