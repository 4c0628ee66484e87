import { fold } from "@tarjih/reading";
import { expect, test } from "vitest";
import { stem } from "./stem.ts";

/** Forms of one word: whoever looks for one finds the others. */
const FORMS: readonly string[] = [
  "مستشفى المستشفى مستشفيات المستشفيات بمستشفى مستشفاه للمستشفى والمستشفيات",
  "غارة الغارة غارات الغارات غارتين الغارتان غارته وغارات",
  "مدني مدنيون المدنيين مدنيا للمدنيين والمدنيون",
  "وكالة الوكالة وكالات",
  "بلدية البلدية بلديات البلديات",
  "برنامج البرنامج برنامجا وبرنامج",
  "قتلى القتلى قتلوا وقتل",
  "آلاف الآلاف",
  "سجين السجين سجينا سجينين",
  "وزير الوزير وزيرة الوزيرين",
  "hospital hospitals",
  "killed killing kills kill",
  "cities city",
  "evacuated evacuate evacuates evacuation evacuations",
  "stopped stop stopping stops",
  "hostage hostages",
  "house houses",
];

test.each(FORMS)("forms of one word have one stem: %s", (forms) => {
  const stems = forms.split(" ").map((form) => stem(fold(form)));
  expect(new Set(stems).size, stems.join(" ")).toBe(1);
});

test.each([
  ["مستشفى", "مدرسة"],
  ["قتلى", "جرحى"],
  ["prison", "press"],
  ["string", "strip"],
  ["nation", "native"],
])("%s and %s are different words", (one, other) => {
  expect(stem(fold(one))).not.toBe(stem(fold(other)));
});
