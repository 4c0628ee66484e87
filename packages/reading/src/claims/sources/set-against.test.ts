import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function against(text: string): readonly (readonly [string, string])[] {
  const lang = /[\u0600-\u06ff]/u.test(text) ? "ar" : "en";
  const { figures } = read({ report: { ...EMPTY_REPORT, lang, length: text.length }, text });
  const byId = new Map(figures.map((figure) => [figure.id, figure.quote]));
  return figures.flatMap(({ quote, against: other }) =>
    other === undefined ? [] : [[byId.get(other) ?? "", quote] as const],
  );
}

test("two speakers whom the report sets against each other", () => {
  expect(
    against(
      "The transport ministry said that 22 people were injured, while the union said that 58 people were injured.",
    ),
  ).toEqual([["22", "58"]]);
  expect(
    against(
      "تقول السلطات المحلية إن الطيران نفذ غارتين على السوق، بينما تحدثت اللجنة المحلية عن أربع غارات.",
    ),
  ).toEqual([["غارتين", "أربع"]]);
});

test("a semicolon before what was somewhere tells on", () => {
  expect(
    against(
      "The council said 12 people were killed in the market; the ministry said 31 people were killed.",
    ),
  ).toEqual([]);
});

test("a semicolon between two speakers sets them against each other, and who is detained was arrested", () => {
  expect(
    against(
      "The transport ministry said that 22 people were injured; the union said that 58 people were injured.",
    ),
  ).toEqual([["22", "58"]]);
  expect(
    against(
      "The interior ministry speaks of 61 detained while the lawyers' committee has registered 214 detainees.",
    ),
  ).toEqual([["61", "214"]]);
});

test("a number of nobody named, where the report says that the accounts differ", () => {
  expect(
    against(
      "يتضارب عدد المصابين في صفوف الشرطة، فبينما تتحدث الوزارة عن 14 مصابا، قالت نقابة الشرطة إن ثلاثة شرطيين فقط أصيبوا.",
    ),
  ).toEqual([["14", "ثلاثة"]]);
});

test("what a hospital or one side alone tells may be a part, and what is told on is no contrast", () => {
  expect(
    against(
      "The mayor said that 31 people were killed, while the hospital said that three people were killed.",
    ),
  ).toEqual([]);
  expect(
    against(
      "The mayor said that 31 people were killed. The ministry said that 12 people were killed.",
    ),
  ).toEqual([]);
  expect(
    against(
      "The ministry said that 17 people were killed. But the council said that 11 people were killed in its quarter alone.",
    ),
  ).toEqual([]);
});
