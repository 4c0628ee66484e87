import { expect, test } from "vitest";
import { fullNameIn } from "./full-name.ts";

test.each([
  ["Samer Hallaq", "Samer Hallaq"],
  ["Eyewitness Samer Hallaq", "Samer Hallaq"],
  ["the driver Samer Hallaq", "Samer Hallaq"],
  ["Samer Hallaq, a driver", "Samer Hallaq"],
  ["سامر حلاق", "سامر حلاق"],
  ["شاهد العيان سامر حلاق", "سامر حلاق"],
  ["المواطن سامر حلاق", "سامر حلاق"],
])("%s is one person in all reports", (words, name) => {
  expect(fullNameIn(words)).toBe(name);
});

test.each([
  "Samer",
  "Abu Karam",
  "Old Karm",
  "Abdul Rahman",
  "الشاهد عبد الله",
  "نور الدين",
  "أم حسام",
  "brother of Samer Hallaq",
  "Samer Hallaq's brother",
  "شقيق سامر حلاق",
  "والد الطفل سامر حلاق",
  "medical source",
  "شهود عيان",
  "مدير المشفى سامر حلاق",
])("%s may be somebody else in each, or is no private person", (words) => {
  expect(fullNameIn(words)).toBeNull();
});
