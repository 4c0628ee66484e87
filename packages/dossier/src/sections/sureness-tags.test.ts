import { expect, test } from "vitest";
import { likelyTag, ocrTag } from "./sureness-tags.ts";

test("tells the least sureness of what was recognised, and nothing where one of them was written", () => {
  expect(ocrTag([{ ocr: 90 }, { ocr: 70 }])?.markup).toContain("from a picture, 70 % sure");
  expect(ocrTag([{ ocr: 90 }])?.markup).toContain("من صورة، بثقة 90%");
  expect(ocrTag([{ ocr: 90 }, {}])).toBeNull();
  expect(ocrTag([])).toBeNull();
  expect(ocrTag([{ ocr: 90 }, { ocr: null }])?.markup).toContain("from a layer of text");
});

test("says of figures that their measure is only likely, unless one was read or reviewed", () => {
  expect(likelyTag([{ likely: true }])?.markup).toContain("measure only likely");
  expect(likelyTag([{ likely: true }, {}])).toBeNull();
  expect(likelyTag([{ likely: true, review: "accepted" }])).toBeNull();
  expect(likelyTag([{ likely: true, review: "pending" }])?.markup).toContain("measure only likely");
});
