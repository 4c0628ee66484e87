import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): readonly (string | null)[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }).figures.map(({ place }) => place);
}

test.each([
  ["Most of the victims fell in Tobruk, where 39 people were killed.", ["tobruk"]],
  ["The fighting spread to Tobruk where 39 people were killed.", ["tobruk"]],
  ["إن أغلب الضحايا سقطوا في طبرق حيث قُتل 39 شخصاً.", ["tobruk"]],
  ["ووقعت أعنف الاشتباكات في مدينة طبرق، حيث قُتل 39 شخصاً.", ["tobruk"]],
])("the place before %j", (text, expected) => {
  expect(places(text)).toEqual(expected);
});

test.each([
  ["He spoke in Tobruk, where he said 39 people had been killed.", [null]],
  ["ووصل الوزير إلى طبرق حيث أعلن مقتل 39 شخصاً.", [null]],
  ["ووصل الوزير إلى طبرق حيث قال إن 39 شخصاً قُتلوا في غريان.", ["gharyan"]],
  ["تتواصل الاشتباكات في السودان، حيث قُتل خمسة مدنيين.", [null]],
  ["توجه الوفد إلى طبرق حيث قُتل أربعة من أعضائه قرب غريان.", [null]],
  ["وصلت الجثامين إلى طبرق حيث شُيع 12 قتيلاً سقطوا في غريان.", [null]],
  ["The raid hit a market near Tobruk, 39 people were killed.", [null]],
])("not where somebody speaks, nor another place: %j", (text, expected) => {
  expect(places(text)).toEqual(expected);
});
