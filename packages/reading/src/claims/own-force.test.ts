import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../model/report.ts";
import { read } from "../read.ts";

function groupsIn(text: string, lang: "ar" | "en" = "ar"): readonly string[] {
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }).figures.map(({ group }) => group);
}

test("the members of a force without a name of its own are the policemen and soldiers of everybody's words", () => {
  expect(groupsIn("وتحدثت الشرطة عن مقتل اثنين من عناصرها.")).toEqual(["police"]);
  expect(groupsIn("أعلن الجيش مقتل سبعة من عناصره.")).toEqual(["soldiers"]);
  expect(groupsIn("قالت قوات الأمن إن ثلاثة من عناصرها أصيبوا.")).toEqual(["security"]);
});

test("a side with a name has its own", () => {
  expect(groupsIn("أعلن لواء التلال مقتل سبعة من عناصره.")).toEqual(["لواء التلال"]);
});

test("the officers of whom the police speak are policemen in English, and have a rank in Arabic", () => {
  expect(groupsIn("Eleven officers were injured, police said.", "en")).toEqual(["police"]);
  expect(groupsIn("Eleven officers were injured, the army said.", "en")).toEqual(["officers"]);
  expect(groupsIn("أصيب 11 ضابطاً، قالت الشرطة.")).toEqual(["officers"]);
});
