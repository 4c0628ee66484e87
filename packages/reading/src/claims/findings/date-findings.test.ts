import { expect, test } from "vitest";
import { reader } from "../../testing/by-rules.ts";
import type { Finding } from "../../model/finding.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

const read = reader();

function findings(text: string, lang: "ar" | "en"): readonly Finding[] {
  const none = { outlet: null, author: null, url: null, captured: null, title: null };
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang,
    published: "2031-04-15",
    length: text.length,
    ...none,
  } as const;
  return read({ report, text }).findings;
}

const why = (text: string, lang: "ar" | "en" = "ar"): readonly unknown[] =>
  findings(text, lang)
    .filter(({ code }) => code === "impossible-date")
    .map(({ detail }) => detail["why"]);

test("a date that cannot be is told, with the reason", () => {
  expect(why("قتل 20 شخصاً يوم الجمعة 12 نيسان 2031.")).toEqual(["weekday"]);
  expect(why("قتل 20 شخصاً في 31 نيسان 2031.")).toEqual(["day"]);
  expect(why("قتل 20 شخصاً في 30 صفر 1433 هـ.")).toEqual(["day"]);
  expect(why("قتل 20 شخصاً في 3 أيار 2041.")).toEqual(["future"]);
  expect(why("Twenty people were killed on 3 May 2041.", "en")).toEqual(["future"]);
});

test("what is to come, or lasts until then, is none", () => {
  expect(why("قتل 20 شخصاً في 3 نيسان 2031.")).toEqual([]);
  expect(why("سيطلق سراح 20 شخصاً في 3 أيار 2031.")).toEqual([]);
  expect(why("Elections are planned for 3 May 2035.", "en")).toEqual([]);
  expect(why("Prisoners will be freed on 3 May 2031.", "en")).toEqual([]);
});

test("digits that can be read in two ways are told", () => {
  const [unclear, ...more] = findings("نزح 1.250 شخصاً من البلدة.", "ar").filter(
    ({ code }) => code === "number-unclear",
  );
  expect(unclear?.detail).toEqual({ quote: "1.250", value: 1250, other: 1.25 });
  expect(more).toEqual([]);
  expect(findings("نزح 1,250 شخصاً.", "ar").map(({ code }) => code)).not.toContain("number-unclear");
});
