import { expect, test } from "vitest";
import { cutPageLoops } from "./cut-page-loops.ts";
import { makePdf, pageObjects } from "./make-pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const SAYING = "BT /F1 12 Tf 72 700 Td (Nine guards were killed.) Tj ET";

const branch = (kids: string, parent = ""): string =>
  `<< /Type /Pages ${parent} /Kids [${kids}] /Count 2 >>`;

test.each([
  ["a branch in itself, before its page", { 2: branch("2 0 R 3 0 R") }],
  ["a branch in itself, behind its page", { 2: branch("3 0 R 2 0 R") }],
  ["two branches in each other", { 2: branch("6 0 R"), 6: branch("2 0 R 3 0 R", "/Parent 2 0 R") }],
])("reads the page of %s", async (_, changed) => {
  const bytes = makePdf({ objects: { ...pageObjects(SAYING), ...changed } });
  const read = await readPdf(bytes, "a.pdf");
  expect(read.ok && read.text).toBe("Nine guards were killed.");
  expect(read.findings).toEqual([]);
});

test("a file without a loop is left as it is", () => {
  expect(cutPageLoops(makePdf({ objects: pageObjects(SAYING) }))).toBeNull();
  expect(cutPageLoops(Buffer.from("1 0 obj 9 9 obj /Kids [[[ endobj"))).toBeNull();
});
