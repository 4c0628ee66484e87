import { expect, test } from "vitest";
import { heldArea } from "./held-area.ts";

function areaIn(text: string): string | null {
  const [before = "", number = "", after = ""] = text.split("#");
  const raw = before + number + after;
  return heldArea(
    raw,
    { start: 0, end: raw.length },
    { start: before.length, end: before.length + number.length },
  );
}

test.each([
  [
    "The ministry said #34# people had died and more than 150 were injured in areas held by the government.",
    "areas held by the government",
  ],
  [
    "The ministry said 34 people had died and more than #150# were injured in areas held by the government.",
    "areas held by the government",
  ],
  [
    "The ministry said #34# people had died and 1,500 were injured in areas held by the government.",
    "areas held by the government",
  ],
  [
    "The Vests, who work in the rebel-held Uplands, said #24# people had been killed there.",
    "rebel-held Uplands",
  ],
  [
    "In areas under the control of the Front #12# people died.",
    "areas under the control of the Front",
  ],
  [
    "#34# people died in areas held by the government and were buried there.",
    "areas held by the government",
  ],
  ["#12# people died in areas under government control.", "areas under government control"],
  [
    "In rebel-held areas, 12 people died, and in government-held areas, #30# died.",
    "government-held areas",
  ],
  [
    "In rebel-held areas, #12# people died, and in government-held areas, 30 died.",
    "rebel-held areas",
  ],
  [
    "وقالت الوزارة إن #149# شخصاً لقوا حتفهم وأصيب 610 آخرون في مناطق سيطرة الحكومة.",
    "مناطق سيطرة الحكومة",
  ],
  ["وفي المناطق الخاضعة لسيطرة الجبهة، قُتل #12# شخصاً.", "المناطق الخاضعة لسيطرة الجبهة"],
  ["وفي مناطق سيطرة الجبهة قُتل 12 شخصاً وفي مناطق سيطرة الحكومة #30#", "مناطق سيطرة الحكومة"],
  ["قُتل #12# شخصاً في المناطق الخارجة عن سيطرة الحكومة", "المناطق الخارجة عن سيطرة الحكومة"],
  ["وفي مناطق سيطرة الجبهة، أعلنت اللجنة مقتل 217 شخصاً وإصابة #780# آخرين", "مناطق سيطرة الجبهة"],
  [
    "وفي المرتفعات الخارجة عن سيطرتها، أعلنت اللجنة مقتل 217 شخصاً، بينما قالت المديرية إن عدد الوفيات هناك بلغ #263#.",
    "المرتفعات الخارجة عن سيطرتها",
  ],
  ["بلغ عدد وفيات الزلزال في مناطقنا حتى اليوم #301#", "مناطقنا"],
])("the side's areas in which a number was counted: %s", (text, area) => {
  expect(areaIn(text)).toBe(area);
});

test.each([
  "#34# people died, said the ministry, which sits in areas held by the government.",
  "#34# people died and 12 villages under water were evacuated.",
  "#Nine# guards of the jail run by the Front were killed.",
  "#12# soldiers were killed at the barracks and 40 civilians were wounded in rebel-held areas.",
  "#Twelve# people drowned in the river and nine were killed in rebel-held areas.",
  "#Six# fighters from rebel-held areas were killed at the border.",
  "#Twelve# people were treated in the state-run Salam Hospital.",
  "في مناطق سيطرة الجبهة مات 12 شخصاً، بينما قُتل #40# جندياً",
  "قُتل #12# جندياً في الثكنة وأصيب 40 مدنياً في مناطق سيطرة الجبهة",
  "قُتل #أربعة# مقاتلين من مناطق سيطرة الجبهة على الحدود",
  "أخمدت الفرق #12# من الحرائق الخارجة عن سيطرتهم",
  "وصل #34# شخصاً إلى مناطق أخرى",
])("nobody says in whose areas: %s", (text) => {
  expect(areaIn(text)).toBeNull();
});
