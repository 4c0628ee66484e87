import { expect, test } from "vitest";
import { makePdf, stream } from "./make-pdf.fixture.ts";
import { pageMarks } from "./page-marks.ts";
import { readPdf } from "./read-pdf.ts";

const WORDS = "Police said that 31 prisoners escaped from the prison.";

/** A page with one line whose letters lie as the matrix says, on paper that is turned so. */
function page(rotate: number, matrix: string): Uint8Array {
  const text = `BT /F 12 Tf ${matrix} Tm (${WORDS}) Tj ET`;
  return makePdf({
    objects: {
      1: "<< /Type /Catalog /Pages 2 0 R >>",
      2: "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
      4: stream(text),
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    },
  });
}

const UPRIGHT = "1 0 0 1 50 700";
const ACROSS = "0 1 -1 0 100 50";

test.each([
  ["as it stands", 0, UPRIGHT],
  ["upside down", 180, UPRIGHT],
  ["upside down on paper that is not", 0, "-1 0 0 -1 500 100"],
  ["on its side", 90, UPRIGHT],
  ["on its other side", 270, UPRIGHT],
  ["across", 90, ACROSS],
  ["across on paper that is not turned", 0, ACROSS],
])("a page that lies %s is read upright: 31 is no 13", async (_, rotate, matrix) => {
  const bytes = page(rotate, matrix);
  const read = await readPdf(bytes, "a.pdf");
  expect(read).toMatchObject({ ok: true, text: WORDS, findings: [] });
  // The page is shown as it is read, and its words are marked there.
  const start = WORDS.indexOf("31");
  const [mark, ...more] = await pageMarks({ bytes, page: 1, text: WORDS, start, end: start + 2 });
  expect(more).toEqual([]);
  expect(mark?.width).toBeGreaterThan(0.005);
  expect(mark?.width).toBeLessThan(0.05);
});
