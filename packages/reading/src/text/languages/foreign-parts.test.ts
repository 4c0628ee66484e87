import { expect, test } from "vitest";
import { read } from "../../read.ts";
import type { Language, Report } from "../../model/report.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

function reading(lang: Language, text: string): ReturnType<typeof read> {
  const report: Report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang,
    outlet: "مرصد الكثبان",
    published: "2031-04-12",
    length: text.length,
  };
  return read({ report, text });
}

function notRead(lang: Language, text: string): readonly unknown[] {
  return reading(lang, text)
    .findings.filter(({ code }) => code === "language-not-read")
    .map(({ start, end, detail }) => [text.slice(start, end), detail["language"]]);
}

const PERSIAN = "دوازده نفر در حمله به زندان کشته شدند. 40 مجروح. چهل نفر از زندانیان فرار کردند.";

test("a Persian part of an Arabic report gives a finding and no claim; the rest is read", () => {
  const text = `قُتل 17 سجيناً في الهجوم على السجن.\n${PERSIAN}\nوأصيب 9 حراس.`;
  const { figures } = reading("ar", text);
  expect(figures.map(({ quote }) => quote)).toEqual(["17", "9"]);
  expect(notRead("ar", text)).toEqual([[PERSIAN, "fa"]]);
});

test("a report said to be Arabic that is Persian is not misread", () => {
  expect(reading("ar", PERSIAN).figures).toEqual([]);
  expect(notRead("ar", PERSIAN)).toEqual([[PERSIAN, "fa"]]);
});

test("an English report with a French part", () => {
  const french = "Douze détenus ont été tués dans une attaque, selon les autorités.";
  const text = `Twelve inmates were killed in the attack on the prison.\n\n${french}\n\n40 people were wounded.`;
  expect(reading("en", text).figures.map(({ quote }) => quote)).toEqual(["Twelve", "40"]);
  expect(notRead("en", text)).toEqual([[french, "fr"]]);
});

test("a whole report in another language is named where its words tell", () => {
  const text = "On iki kişi öldü, kırk kişi yaralandı.";
  const [found] = reading("other", text).findings.filter(
    ({ code }) => code === "language-not-read",
  );
  expect(found?.detail).toEqual({ language: "tr" });
});

test("lines of digits end no part", () => {
  expect(notRead("ar", `${PERSIAN}\n17 – 20\n${PERSIAN}`)).toHaveLength(1);
});
