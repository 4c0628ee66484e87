import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): string {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text })
    .figures.map(({ measure, low, place }) => `${measure} ${low} ${place ?? "-"}`)
    .join(", ");
}

test.each([
  ["Twelve people were killed and 30 wounded in Gharyan.", "killed 12 gharyan, wounded 30 gharyan"],
  ["The blast left 12 dead and 30 wounded in Gharyan.", "killed 12 gharyan, wounded 30 gharyan"],
  [
    "An attack on the prison killed 12 and wounded 30 in Gharyan.",
    "killed 12 gharyan, wounded 30 gharyan",
  ],
  ["أسفر الانفجار عن مقتل 12 وإصابة 30 في غريان.", "killed 12 gharyan, wounded 30 gharyan"],
  ["أدى الهجوم على السجن إلى مقتل 12 وإصابة 30 في غريان.", "killed 12 gharyan, wounded 30 gharyan"],
  ["قُتل 12 شخصاً وأصيب 30 في غريان.", "killed 12 gharyan, wounded 30 gharyan"],
])("what one deed did in one place, told in one breath: %s", (text, told) => {
  expect(places(text)).toBe(told);
});

test("a part between the two has their place", () => {
  const text = "The blast killed 12 people, three of them children, and wounded 30 in Gharyan.";
  expect(places(text)).toBe("killed 12 gharyan, killed 3 gharyan, wounded 30 gharyan");
});

test.each([
  [
    "Twelve people were killed in Tobruk and 30 wounded in Gharyan.",
    "killed 12 tobruk, wounded 30 gharyan",
  ],
  ["قُتل 12 في طبرق وأصيب 30 في غريان.", "killed 12 tobruk, wounded 30 gharyan"],
  [
    "Twelve people were killed on Sunday and 30 wounded in Gharyan.",
    "killed 12 -, wounded 30 gharyan",
  ],
  [
    "The floods have killed 400 people nationwide and 60 are missing in Zliten.",
    "killed 400 -, missing 60 zliten",
  ],
  [
    "A strike on Tobruk killed 12 people and wounded 30 in Gharyan.",
    "killed 12 -, wounded 30 gharyan",
  ],
  ["A strike on Tesk killed 12 and wounded 30 in Gharyan.", "killed 12 -, wounded 30 gharyan"],
  ["أدى القصف على الزاوية إلى مقتل 12 وإصابة 30 في غريان.", "killed 12 -, wounded 30 gharyan"],
  ["قُتل 40 شخصاً منذ بداية الأسبوع وأصيب 15 في غريان.", "killed 40 -, wounded 15 gharyan"],
  ["Twelve people were killed. In Gharyan 30 were wounded.", "killed 12 -, wounded 30 gharyan"],
])("two deeds, or a place of its own, share none: %s", (text, told) => {
  expect(places(text)).toBe(told);
});
