import { expect, test } from "vitest";
import { digestOf } from "./digests.ts";

test.each([
  ["agencies", "agencies"],
  ["وكالات", "agencies"],
  ["Local media", "media"],
  ["local news outlets", "media"],
  ["Israeli media", "media"],
  ["media reports", "media"],
  ["وسائل إعلام محلية", "media"],
  ["وسائل الإعلام", "media"],
  ["وسائل إعلام عبرية", "media"],
  ["تقارير صحفية", "media"],
  ["حصيلة سابقة", "media"],
  ["an earlier toll", "media"],
  ["حصيلة الوزارة", null],
  ["state media", null],
  ["Step Media", null],
  ["الإعلام الحربي", null],
  ["Media Centre of Asal", null],
  ["a media activist", null],
  ["الإعلام الرسمي", null],
])("%s: %s", (words, digest) => {
  expect(digestOf(words)).toBe(digest);
});
