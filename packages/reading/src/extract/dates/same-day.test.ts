import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { reader } from "../../read.ts";

const read = reader(EMPTY_CASE);

function dates(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang,
    published: "2032-06-08",
    length: text.length,
  } as const;
  return read({ report, text }).dates.map(({ quote, value }) => `${quote} ${value}`);
}

test.each([
  [
    "The slide came down on 3 June. That same evening the mayor counted 30.",
    "That same evening 2032-06-03",
  ],
  ["On 3 June three died, and the same night four more.", "the same night 2032-06-03"],
  ["وقع الانهيار في 3 حزيران. ومساء اليوم نفسه أحصت الوزارة 30 قتيلاً.", "اليوم نفسه 2032-06-03"],
  ["وقع الانهيار في 3 حزيران. وفي نفس اليوم قُتل ثلاثة.", "نفس اليوم 2032-06-03"],
])("%s", (text, said) => {
  expect(dates(text)).toContain(said);
});

test.each([
  "The camp was shelled on 3 June. They did it again last week. The same day 12 died.",
  "The blast hit Qara on 3 June. On the same day care was given to 44.",
  "The same evening the mayor counted 30.",
  "It was 3 June. He ran. They ran. She ran. The same evening 30 ran.",
])("no day is named: %s", (text) => {
  expect(dates(text).some((said) => /same/iu.test(said))).toBe(false);
});

test("a number of the same evening held that evening, and not when the report appeared", () => {
  const text = "The slide came down on 3 June. By the same evening 44 people had died.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", published: "2032-06-08" } as const;
  const [figure] = read({ report: { ...report, length: text.length }, text }).figures;
  expect(figure?.asOf).toMatchObject({ start: "2032-06-03", basis: "relative" });
});
