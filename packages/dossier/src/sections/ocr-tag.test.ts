import { expect, test } from "vitest";
import { ocrTag } from "./ocr-tag.ts";

test("tells the least sureness of what was recognised, and nothing where one of them was written", () => {
  expect(ocrTag([{ ocr: 90 }, { ocr: 70 }])?.markup).toContain("from a picture, 70 % sure");
  expect(ocrTag([{ ocr: 90 }])?.markup).toContain("من صورة، بثقة 90%");
  expect(ocrTag([{ ocr: 90 }, {}])).toBeNull();
  expect(ocrTag([])).toBeNull();
  expect(ocrTag([{ ocr: 90 }, { ocr: null }])?.markup).toContain("from a layer of text");
});
