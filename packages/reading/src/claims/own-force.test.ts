import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../model/report.ts";
import { read } from "../read.ts";

function groupsIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
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
