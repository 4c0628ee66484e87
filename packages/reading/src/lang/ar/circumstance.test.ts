import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function counts(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test.each([
  ["قُتل في الانهيار 22 عاملاً.", ["22 killed workers"]],
  ["قُتل أمس في انهيار سقف منجم 22 عاملاً.", ["22 killed workers"]],
  ["أصيب خلال اقتحام السجن 12 حارساً.", ["12 wounded guards"]],
  ["قُتل بعد الفرار 22 سجيناً.", ["22 killed inmates"]],
  ["تضرر في قصف 20 قرية.", ["20 damaged villages"]],
])("a deed between a verb and whom it befell is no predicate over them: %s", (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test.each([
  [
    "هدمت السلطات منذ مطلع العام ولغاية 11/2/2031، 73 منزلاً و51 مبنى.",
    ["73 destroyed houses", "51 destroyed buildings"],
  ],
  ["قُتل 12 حارساً يوم 11/2/2031، 5 منهم ضباط.", ["12 killed guards", "5 killed officers"]],
])("a comma that closes a time parts no verb from what it did: %s", (text, expected) => {
  expect(counts(text)).toEqual(expected);
});

test.each([
  ["بلغ عدد القتلى في عمليات الاعتقال في الوادي 75 شخصاً.", ["75 killed unknown"]],
  ["عدد الذين قُتلوا في حملات التفتيش والاعتقال بلغ 75 شخصاً.", ["75 killed unknown"]],
  ["طالت عمليات الاعتقال 75 شخصاً.", ["75 arrested unknown"]],
  ["خلال عمليات الاعتقال في الوادي أوقف 75 شخصاً.", ["75 arrested unknown"]],
])("an operation in which something else befell them is no predicate: %s", (text, expected) => {
  expect(counts(text)).toEqual(expected);
});
