import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import type { Figure } from "../../model/figure.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string, lang: "ar" | "en"): readonly Figure[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-04-15" };
  return read({ report, text }, EMPTY_CASE).figures;
}

test("a part is tied to its whole", () => {
  const [whole, part] = figures("The fire killed 20 people, including three children.", "en");
  expect(part).toMatchObject({ low: 3, mode: "part", measure: "killed", partOf: whole?.id });
});

test("a number larger than the whole is not tied to it", () => {
  const found = figures(
    "وأضاف أن بين القتلى ستة أطفال وامرأتين، وأن تسعة من الجرحى في حال حرجة.",
    "ar",
  );
  expect(found.map(({ low }) => low)).toEqual([6, 2, 9]);
  const byId = new Map(found.map((figure) => [figure.id, figure]));
  for (const { low, partOf } of found) {
    const whole = byId.get(partOf ?? "");
    if (whole !== undefined) expect(low).toBeLessThanOrEqual(whole.high ?? Infinity);
  }
});

test("who is left is not of the few who were told before", () => {
  const groups = (text: string, lang: "ar" | "en"): readonly string[] =>
    figures(text, lang).map(({ low, group }) => `${low} ${group}`);
  expect(groups("حُررت أربع نساء، ليبقى 51 في عداد المفقودين.", "ar")).toContain("51 unknown");
  expect(groups("قُتل حارس وأصيب معلمان. وأعلن الحاكم عودة 31 منهم إلى منازلهم.", "ar")).toContain(
    "31 unknown",
  );
});

test("parts of a total that stands far before their colon, whatever is told of them beside", () => {
  const told = (text: string, lang: "ar" | "en"): readonly string[] =>
    figures(text, lang).map(({ low, measure, mode }) => `${low} ${measure} ${mode}`);
  expect(
    told(
      "The monitor documented the deaths of 19 people in the strike on Olm hospital in Hask on Sunday evening: 13 civilians and six fighters who were being treated there.",
      "en",
    ),
  ).toEqual(["19 killed unknown", "13 killed part", "6 killed part"]);
  expect(told("قتل ستة جنود مع أكثر من عشرين مدنياً.", "ar")).toEqual([
    "6 killed unknown",
    "20 killed unknown",
  ]);
});

test("what is told of some of them behind a comma is not told of all", () => {
  const told = figures("The Front handed over 38 soldiers, four of them wounded.", "en");
  expect(told.map(({ low, measure }) => `${low} ${measure}`)).toEqual(["38 other", "4 wounded"]);
});

test("an exchange that is planned has not been", () => {
  const [next] = figures("A second exchange of at least 100 prisoners is planned for May.", "en");
  expect(next).toMatchObject({ measure: "exchanged", phase: "planned" });
});
