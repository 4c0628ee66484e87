import { readFileSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "vitest";
import { makePdf, pageObjects, stream, withoutNames } from "../pdf/make-pdf.fixture.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { readImage } from "./read-image.ts";

const FIXTURES = new URL("../../../../../fixtures/", import.meta.url);
const fixture = (path: string): Buffer => readFileSync(new URL(path, FIXTURES));

test("recognises a picture, with how sure each part is", { timeout: 120_000 }, async () => {
  const read = await readImage(fixture("ocr/statement.png"), "a.png");
  if (!read.ok) throw new TypeError("not read");
  expect(read.text).toContain("346 inmates escaped");
  expect(read.text).toContain("نورس للرصد");
  expect(read.findings.map(({ code }) => code)).toEqual(["read-by-ocr"]);
  for (const { start, end, confidence } of read.ocr ?? []) {
    expect(read.text.slice(start, end).trim()).not.toBe("");
    expect((confidence ?? 1) % 10).toBe(0);
  }
});

test("recognises pages that are not trusted, and tells which", { timeout: 120_000 }, async () => {
  const read = await readPdf(withoutNames(fixture("pdf/statement-typst.pdf")), "a.pdf", true);
  if (!read.ok) throw new TypeError("not read");
  expect(read.text).toContain("346 inmates escaped");
  expect(read.findings.map(({ code, detail }) => [code, detail["pages"]])).toEqual([
    ["read-by-ocr", "1–2"],
  ]);
  expect(read.pages?.map(({ page }) => page)).toEqual([1, 2]);
  expect(read.ocr?.at(-1)?.end).toBe(read.text.length);
});

test(
  "recognises a picture beside the text of a page, behind that text",
  { timeout: 120_000 },
  async () => {
    const scan = await loadImage(fixture("ocr/statement.png"));
    const { width, height } = scan;
    const canvas = createCanvas(width, height);
    canvas.getContext("2d").drawImage(scan, 0, 0);
    const tall = Math.round((500 * height) / width);
    const objects = pageObjects(
      `BT /F1 16 Tf 50 780 Td (Nine people fled from the harbour.) Tj ET q 500 0 0 ${tall} 50 ${740 - tall} cm /Im0 Do Q`,
    );
    const picture = stream(canvas.toBuffer("image/jpeg", 95), {
      dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    });
    const page = String(objects[3]).replace("/Font <<", "/XObject << /Im0 6 0 R >> /Font <<");
    const bytes = makePdf({ objects: { ...objects, 3: page, 6: picture } });
    const plain = await readPdf(bytes, "a.pdf");
    expect(plain.findings).toMatchObject([
      { code: "parts-not-read", detail: { format: "page-pictures", count: 1 } },
    ]);
    const read = await readPdf(bytes, "a.pdf", true);
    if (!read.ok) throw new TypeError("not read");
    expect(read.text).toMatch(/^Nine people fled.*346 inmates escaped/su);
    expect(read.findings.map(({ code }) => code)).toEqual(["read-by-ocr"]);
    expect(read.pages).toEqual([{ page: 1, start: 0, end: read.text.length }]);
    expect(read.ocr?.[0]?.start).toBe(read.text.indexOf("\n\n") + 2);
  },
);

test("calls a damaged picture and one without text unreadable", { timeout: 120_000 }, async () => {
  const causeOf = async (bytes: Uint8Array): Promise<unknown> =>
    (await readImage(bytes, "a.png")).findings[0]?.detail["cause"];
  const blank = createCanvas(60, 60).toBuffer("image/png");
  expect(await causeOf(blank)).toBe("picture-without-text");
  expect(await causeOf(blank.subarray(0, 40))).toBe("picture");
  expect(await causeOf(new Uint8Array())).toBe("picture");
});
