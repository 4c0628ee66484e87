import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-06-18", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, event }) => `${quote} ${event}`);
}
const NEWS = "Gunmen stormed a barracks on Monday. At least 25 soldiers were killed. ";
const ARABIC_NEWS = "قصفت الكتيبة السوق الأحد. قُتل 12 شخصاً هناك. ";

test("deeds elsewhere are not the one that is told", () => {
  expect(events(`${NEWS}Attacks elsewhere claimed at least 18 more lives.`)).toContain(
    "18 unknown",
  );
  expect(events(`${ARABIC_NEWS}وأسفرت هجمات في مناطق أخرى عن مقتل خمسة أشخاص.`)).toContain(
    "خمسة unknown",
  );
});

test("where some of its dead and hurt are says of no other deed", () => {
  expect(events(`${NEWS}Unlike attacks elsewhere it also wounded 30 people.`)).toContain("30 main");
  expect(events(`${NEWS}Eight died at the gate and five elsewhere.`)).toContain("five main");
  expect(events(`${NEWS}Thirty were hurt, some of whom were treated elsewhere.`)).toContain(
    "Thirty main",
  );
});
