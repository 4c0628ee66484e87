import { expect, test } from "vitest";
import { detectLanguage, languageNamed } from "./detect-language.ts";

test.each([
  ["ar", "قال المتحدث باسم القوة إن سبعة عشر شخصاً قتلوا في الهجوم على السجن."],
  ["ar", "مقتل مدني"],
  // Typed on a Persian keyboard: kaf and ya are not Arabic ones.
  [
    "ar",
    "قال شهود إن العشرات فروا من السجن إلی القرى القریبة فی کل اتجاه، وإن القوة سیطرت علی المکان.",
  ],
  // A quotation with two dialect letters.
  [
    "ar",
    "قال شاهد من الحي: «چان في ناس وايد گدام الباب»، وأضاف أن الحراس خرجوا من المبنى قبل الهجوم بساعة.",
  ],
  ["en", "Seventeen inmates were killed in the attack on the prison, the force said."],
  ["en", "17 inmates escaped"],
  [
    "other",
    "تعدادی از زندانیان که در حمله به زندان فرار کرده بودند دستگیر شدند، این را مقامات گفتند.",
  ],
  [
    "other",
    "جیل پر حملے میں سترہ قیدی ہلاک ہوئے اور درجنوں فرار ہو گئے، حکام نے کہا ہے کہ علاقے کو گھیر لیا گیا۔",
  ],
  ["other", "لە هێرشەکە بۆ سەر بەندینخانەکە حەڤدە کەس کوژران و دەیان کەس هەڵاتن."],
  [
    "other",
    "Dix-sept détenus ont été tués dans l'attaque de la prison, selon les autorités de la région.",
  ],
  [
    "other",
    "Bei dem Angriff auf das Gefängnis wurden siebzehn Häftlinge getötet und die Wachen flohen mit einer Liste.",
  ],
  ["other", "Семнадцать заключённых были убиты при нападении на тюрьму."],
  [
    "mixed",
    "قال المتحدث إن سبعة عشر شخصاً قتلوا. The spokesman said that seventeen people were killed.",
  ],
  // Arabic and English are kept beside what is not read.
  [
    "mixed",
    "قُتل سبعة عشر سجيناً في الهجوم على السجن.\nتعدادی از زندانیان که در حمله به زندان فرار کرده بودند دستگیر شدند.",
  ],
  [
    "mixed",
    "Dix-sept détenus ont été tués dans l'attaque de la prison, selon les autorités.\nSeventeen inmates were killed in the attack on the prison.",
  ],
  [
    "ar",
    "قُتل سبعة عشر سجيناً في الهجوم على السجن، وفق ما أفاد مصدر في المستشفى الميداني القريب من المكان، وأصيب العشرات.\nדובר הצבא סירב להגיב.",
  ],
  // Neither letters nor little words: the library knows.
  ["other", "تیراندازی مرگبار نزدیک مرز"],
  ["other", "Mashambulizi makubwa yaliua wafungwa wengi gerezani usiku"],
  ["other", "Siedemnastu więźniów zginęło podczas ataku, czterdziestu zostało rannych"],
  ["other", "Plusieurs blessés"],
  ["ar", "مصرع 12 بانفجار سوق"],
  ["en", "Al-Marsa Hospital hit, staff say"],
  ["en", "CASUALTY FIGURES"],
  ["ar", "بيان صحفي"],
  ["unknown", "17 – 20 … \u064B\u064C"],
  ["unknown", ""],
] as const)("%s: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("languages as people write them", () => {
  expect(languageNamed("ar-SA")).toBe("ar");
  expect(languageNamed("English")).toBe("en");
  expect(languageNamed("fa_IR")).toBe("other");
  expect(languageNamed("العربية")).toBe("ar");
  expect(languageNamed("gibberish!")).toBeNull();
});
