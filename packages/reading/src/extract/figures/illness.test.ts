import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import type { Language } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(lang: Language, text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["ar", "سُجلت 143 إصابة جديدة بالكوليرا و5 وفيات خلال الأسبوع.", ["143 other", "5 killed"]],
  ["ar", "توفي 12 شخصاً بسبب الكوليرا.", ["12 killed"]],
  ["ar", "قُصف المخيم ليلاً في هجوم. وتوفي 12 شخصاً بسبب الكوليرا.", ["12 other"]],
  ["ar", "الحريق في مركز عزل مرضى كورونا أسفر عن 52 قتيلاً و22 جريحاً.", ["52 killed", "22 wounded"]],
  ["ar", "قتل القصف 9 أشخاص، وتوفي طفلان من الحصبة.", ["9 killed", "طفلان other"]],
  ["ar", "أصيب ستة من الأطباء بالعدوى في غريان.", ["ستة other"]],
  ["ar", "أصابت الحمى 186 شخصاً في زليتن.", ["186 other"]],
  ["ar", "أكد المختبر إصابة 23 من السكان بالمرض.", ["23 other"]],
  ["ar", "نُقل 18 عاملاً إلى المستشفى لإصابتهم بالجفاف.", ["18 other"]],
  ["ar", "أصاب القصف قسم المرضى وجُرح فيه ستة.", ["ستة wounded"]],
  ["en", "Nine children died of measles.", ["Nine killed"]],
  ["en", "Teams treated 32 patients suspected of having yellow fever.", ["32 other"]],
  ["en", "Doctors treated 32 children for malnutrition in Olm.", ["32 other"]],
  ["en", "Doctors treated 32 people for burns in Olm.", ["32 wounded"]],
  ["en", "Twelve children died of malnutrition in Olm.", ["Twelve killed"]],
  ["en", "The attack went on. Nine children died of measles.", ["Nine other"]],
  ["en", "The strike killed 14 people near the cholera ward.", ["14 killed"]],
  ["en", "Nine children died of hunger in the siege.", ["Nine killed"]],
  ["en", "The fire killed 14 people.", ["14 killed"]],
] as const)("%s: %s", (lang, text, expected) => {
  expect(measures(lang, text)).toEqual(expected);
});
