import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function modes(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, mode }) => `${quote} ${mode}`);
}

test.each([
  [
    "وثّق المركز مقتل 21 معتصماً، 18 منهم بالرصاص الحي واثنان دهساً بآلية أمنية.",
    ["21 total", "18 part", "اثنان part"],
  ],
  ["استشهد 14 مواطناً، تسعة منهم قنصاً وخمسة بالقصف.", ["14 unknown", "تسعة part", "خمسة part"]],
  [
    "قُتل 30 شخصاً، 19 منهم طعناً وثمانية حرقاً وثلاثة خنقاً.",
    ["30 unknown", "19 part", "ثمانية part", "ثلاثة part"],
  ],
  [
    "بلغ عدد القتلى 26: عشرون منهم بالرصاص، وأربعة حرقاً، واثنان غرقاً.",
    ["26 total", "عشرون part", "أربعة part", "اثنان part"],
  ],
  [
    "Thirty people were killed, 25 of them by gunfire, three by suffocation and two under the rubble.",
    ["Thirty unknown", "25 part", "three part", "two part"],
  ],
])("a number alone behind some of them is some of the same: %s", (text, found) => {
  expect(modes(text)).toEqual(found);
});

test.each([
  ["قُتل 21 شخصاً، 18 منهم مدنيون، واثنان أصيبا بجروح.", "اثنان unknown"],
  ["Twenty-one people were killed, 18 of them in the market, and two were wounded.", "two unknown"],
  ["قُتل 21 شخصاً، 18 منهم في السوق، وقُتل 12 في الثكنة.", "12 unknown"],
])("a verb of its own tells of others: %s", (text, last) => {
  expect(modes(text).at(-1)).toBe(last);
});
