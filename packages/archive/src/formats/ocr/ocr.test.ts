import { readFileSync } from "node:fs";
import { createCanvas } from "@napi-rs/canvas";
import { expect, test } from "vitest";
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
    expect(confidence % 10).toBe(0);
  }
});

test("recognises pages that are not trusted, and tells which", { timeout: 120_000 }, async () => {
  const read = await readPdf(fixture("pdf/statement-typst.pdf"), "a.pdf", true);
  if (!read.ok) throw new TypeError("not read");
  expect(read.text).toContain("346 inmates escaped");
  expect(read.findings.map(({ code, detail }) => [code, detail["pages"]])).toEqual([
    ["read-by-ocr", "1–2"],
  ]);
  expect(read.pages?.map(({ page }) => page)).toEqual([1, 2]);
  expect(read.ocr?.at(-1)?.end).toBe(read.text.length);
});

test("calls a damaged picture and one without text unreadable", { timeout: 120_000 }, async () => {
  const causeOf = async (bytes: Uint8Array): Promise<unknown> =>
    (await readImage(bytes, "a.png")).findings[0]?.detail["cause"];
  const blank = createCanvas(60, 60).toBuffer("image/png");
  expect(await causeOf(blank)).toBe("picture-without-text");
  expect(await causeOf(blank.subarray(0, 40))).toBe("picture");
  expect(await causeOf(new Uint8Array())).toBe("picture");
});
