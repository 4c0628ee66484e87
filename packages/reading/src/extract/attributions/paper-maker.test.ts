import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

const speakers = (text: string, outlet = "Desk"): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, id: "r1", lang: "ar", outlet }, text }).attributions.map(
    ({ source, stance }) => `${source} ${stance}`,
  );

test("a paper speaks for whoever issued it", () => {
  expect(
    speakers("نشرت منظمة الغيث أمس دراسة عن السدود. وتقول الدراسة إن 12 عاملاً قتلوا."),
  ).toEqual(["منظمة الغيث reported"]);
  expect(
    speakers("قالت الوزارة في بيان إن الجسر انهار. وأضاف البيان أن ثلاثة أشخاص قتلوا."),
  ).toEqual(["الوزارة reported", "الوزارة reported"]);
});

test("in its maker's own report it is no other source", () => {
  expect(
    speakers(
      "أصدرت شبكة الوادي للتوثيق اليوم تقريراً عن الهجوم. وسجل التقرير مقتل 41 مدنياً.",
      "شبكة الوادي للتوثيق",
    ),
  ).toEqual(["شبكة الوادي للتوثيق asserted"]);
});

test("a paper of which nothing was told is named by its noun", () => {
  expect(speakers("وأضاف التقرير أن ثلاثة أشخاص قتلوا.")).toEqual(["التقرير reported"]);
  expect(speakers("أُغلق الطريق. وقال سائق إن 3 قتلوا. وأضاف التقرير أن الجسر انهار.")).toEqual([
    "سائق reported",
    "التقرير reported",
  ]);
});

test("whoever issues a paper of his own speaks in it", () => {
  expect(
    speakers("أصدر المركز الأهلي للتوثيق تقريره الشهري الذي وثق فيه اعتقال 218 شخصاً."),
  ).toEqual(["المركز الأهلي للتوثيق reported"]);
});

test("the statement of the next sentence is of whoever announced right before", () => {
  expect(speakers("أعلنت الوزارة تسجيل 22 إصابة. وأضاف البيان أن ثلاثة أشخاص قتلوا.")).toEqual([
    "الوزارة reported",
    "الوزارة reported",
  ]);
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const };
  const text =
    "The Ministry of Health announced 22 cases. The statement added that 15 people died.";
  expect(read({ report, text }).attributions.map(({ source }) => source)).toEqual([
    "Ministry of Health",
    "Ministry of Health",
  ]);
});
