import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pageMarks } from "./page-marks.ts";
import type { PageMark } from "./marks-on.ts";
import { readPdf } from "./read-pdf.ts";

const FOLDER = new URL("../../../../../fixtures/pdf/", import.meta.url);

/** Marks of words on the page on which they stand first. */
async function marksOf(name: string, words: string): Promise<readonly PageMark[]> {
  const bytes = readFileSync(new URL(name, FOLDER));
  const result = await readPdf(bytes, name);
  if (!result.ok) throw new Error("not read");
  const at = result.text.indexOf(words);
  const part = (result.pages ?? []).find(({ start, end }) => start <= at && at < end);
  if (part === undefined) throw new Error(`no page has ${words}`);
  const text = result.text.slice(part.start, part.end);
  const start = at - part.start;
  return pageMarks({ bytes, page: part.page, text, start, end: start + words.length });
}

test("a number and a word are marked where they are drawn, in both directions", async () => {
  for (const name of ["statement-chromium.pdf", "statement-libreoffice.pdf"]) {
    for (const words of ["346", "ونقلت"]) {
      const [mark, ...more] = await marksOf(name, words);
      expect(more, `${name} ${words}`).toEqual([]);
      expect(mark?.width, `${name} ${words}`).toBeLessThan(0.12);
      expect(mark?.width, `${name} ${words}`).toBeGreaterThan(0.005);
    }
  }
});

test("what is not on the page, and a broken file, have no mark", async () => {
  const bytes = readFileSync(new URL("statement-chromium.pdf", FOLDER));
  const asked = { bytes, page: 1, text: "another text", start: 0, end: 7 };
  expect(await pageMarks(asked)).toEqual([]);
  expect(await pageMarks({ ...asked, bytes: Buffer.from("%PDF no") })).toEqual([]);
});

test("words with letters that an earlier page tells are marked on a later one", async () => {
  const [mark, ...more] = await marksOf("statement-typst.pdf", "مركبة");
  expect(more).toEqual([]);
  expect(mark?.width).toBeLessThan(0.12);
  // The ق of it has its name from the first page.
  expect(await marksOf("statement-typst.pdf", "الباقون")).toHaveLength(1);
});
