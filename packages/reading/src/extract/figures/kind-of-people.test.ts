import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function whom(text: string, lang: "en" | "ar"): readonly string[] {
  const report = { ...EMPTY_REPORT, lang, outlet: "Olm Post", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(
    (figure) => `${figure.quote} ${figure.whom ?? "-"} ${figure.group}`,
  );
}

test.each([
  ["Two officials were killed in the blast.", ["Two officials unknown"]],
  ["The blast killed 3 contractors.", ["3 contractors unknown"]],
  ["Three beekeepers were killed.", ["Three beekeepers unknown"]],
  ["No officials were killed.", ["No officials officials unknown"]],
  ["22 people were killed.", ["22 - unknown"]],
  ["The blast killed 22.", ["22 - unknown"]],
  ["Nine victims were killed.", ["Nine - unknown"]],
  ["Five suspects were arrested.", ["Five - unknown"]],
  ["20 Selvans were killed.", ["20 - unknown"]],
  ["Four civilians were killed.", ["Four - civilians"]],
  ["Three suicide bombers attacked the gate.", ["Three bombers fighters"]],
  ["Three suicide bombers were killed.", ["Three - fighters"]],
  ["More than 50 gunmen attacked the gate.", ["50 - fighters"]],
])("a kind of people without a group is told from everybody: %s", (text, figures) => {
  expect(whom(text, "en")).toEqual(figures);
});

test.each([
  ["قتل ثلاثة مسؤولين في الانفجار.", ["ثلاثة مسؤولين unknown"]],
  ["مقتل 5 ركاب في الحادث.", ["5 ركاب unknown"]],
  ["قتل 22 شخصاً في الانفجار.", ["22 - unknown"]],
  ["قتل 12 مواطناً.", ["12 - unknown"]],
  ["نفذ الهجوم ثلاثة انتحاريين.", ["ثلاثة انتحاريين fighters"]],
])("in Arabic: %s", (text, figures) => {
  expect(whom(text, "ar")).toEqual(figures);
});

test.each([
  ["قُتل خمسة رجال وامرأتان، وفُقد ثلاثة آخرون.", "ثلاثة - unknown"],
  ["قُتل رجلان وثلاث نساء، وما زال أربعة في عداد المفقودين.", "أربعة - unknown"],
  ["قُتل رجلان وأصيبت خمس أخريات.", "خمس - women"],
  ["قُتلت معلمة وأصيبت أربع أخريات.", "أربع - women"],
  ["مقتل سائق وإصابة أربعة آخرين في غريان.", "أربعة - unknown"],
  ["مقتل سائقين وإصابة أربعة آخرين في غريان.", "أربعة - unknown"],
  ["قُتلت سيدتان وأصيب أربعة في غريان.", "أربعة - unknown"],
  ["قُتلت سيدتان وأصيبت أربع أخريات.", "أربع - women"],
  ["قُتلت سيدتان وأصيبت أربع.", "أربع - women"],
  ["قُتل رجلان وأصيبت أربع.", "أربع - unknown"],
  ["قُتل 12 سائقاً وأصيب أربعة آخرون.", "أربعة - drivers"],
  ["قُتل حارسان وأصيب أربعة آخرون.", "أربعة - guards"],
  ["مقتل جندي وإصابة أربعة آخرين.", "أربعة - soldiers"],
])(
  "others than two kinds, one driver or two are of neither, and others in the feminine no men: %s",
  (text, last) => {
    expect(whom(text, "ar").at(-1)).toBe(last);
  },
);

test("those whom a company or a town has are its own, and not all workers of whom others tell", () => {
  const text = "The municipality of Olm said five of its staff were hurt.";
  expect(whom(text, "en")).toEqual(["five - municipality of Olm"]);
  expect(whom("We mourn 18 of our employees who died.", "en")).toEqual(["18 - Olm Post"]);
  expect(whom("قالت بلدية تارو إن ثلاثة من موظفيها أصيبوا.", "ar")).toEqual(["ثلاثة - بلدية تارو"]);
  expect(whom("نفت الشركة خطف 35 من عمالها.", "ar")).toEqual(["35 - workers"]);
});

test("others than one driver are people, and more of the injured than were named before", () => {
  const text = "Three policemen were killed; forty of those injured were taken away.";
  expect(whom(text, "en")).toEqual(["Three - police", "forty - unknown"]);
  expect(whom("The blast killed a driver and wounded four others.", "en").at(-1)).toBe(
    "four - unknown",
  );
});

test("who were in a place where others fell is told of no others", () => {
  expect(
    whom("A shell on a hall where 300 families were sheltering killed 12 and wounded 40.", "en"),
  ).toEqual(["300 - families", "12 - unknown", "40 - unknown"]);
  expect(
    whom("Police arrested two men in the town where an April bombing killed 40.", "en"),
  ).toEqual(["two - men", "40 - unknown"]);
  expect(
    whom("Three guards were killed. They had fought in the battle in which 200 died.", "en").at(-1),
  ).toBe("200 - unknown");
});
