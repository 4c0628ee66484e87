import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groupsIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ group }) => group);
}

test.each([
  ["قال ضابط في الشرطة: قُتل 4 من عناصرنا.", "police"],
  ["قال قائد الإطفاء إن 6 من عناصره أصيبوا.", "firefighters"],
  ["أعلن الدفاع المدني إصابة 3 من عناصره.", "aid-workers"],
])("their own members are what the speakers are: %s", (text, group) => {
  expect(groupsIn(text)).toEqual([group]);
});

test.each([
  "قالت الشرطة إن 5 عناصر أصيبوا.",
  "أعلنت وزارة الداخلية مقتل ثلاثة عناصر.",
  "أكد المتحدث باسم الدفاع المدني إصابة 3 عناصر.",
])("whose the members are that a policeman or a rescuer counts is not told: %s", (text) => {
  expect(groupsIn(text)).toEqual(["unknown"]);
});

test("in the mouth of others, and of a side that is named, they are fighters", () => {
  expect(groupsIn("قُتل عنصران.")).toEqual(["fighters"]);
  expect(groupsIn("قالت الشرطة إن 5 مسلحين أصيبوا.")).toEqual(["fighters"]);
  expect(groupsIn("أعلنت قوات الوادي مقتل 5 من عناصرها.")).toEqual(["قوات الوادي"]);
  expect(groupsIn("قالت الشرطة إن 5 عناصر من قوات الوادي قُتلوا.")).toEqual(["قوات الوادي"]);
});

test("the people of those who rescue are no side's", () => {
  const own = (outlet: string, text: string): readonly string[] => {
    const report = { ...EMPTY_REPORT, outlet, lang: "en" as const, length: text.length };
    return read({ report, text }).figures.map(({ group }) => group);
  };
  expect(own("Plain Rescue Corps", "Two of our volunteers were killed.")).toEqual(["aid-workers"]);
  expect(own("Plain Fire Service", "Two of our men were killed.")).toEqual(["firefighters"]);
  expect(own("Plain Daily", "Two of our volunteers were killed.")).toEqual(["Plain Daily"]);
});
