import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, measure, group, mode }) =>
    [quote, measure, group, mode].join(" "),
  );
}

test("some of those told before are of the same measure", () => {
  const hospital =
    "The hospital admitted 90 injured people. Thirty-one of those admitted had fractures, nine of these of the skull.";
  expect(figures(hospital)).toEqual([
    "90 wounded unknown part",
    "Thirty-one wounded unknown part",
    "nine wounded unknown part",
  ]);
  expect(figures("بلغ عدد القتلى 52 قتيلاً. أما الأطفال فعددهم أحد عشر.")).toEqual([
    "52 killed unknown total",
    "أحد عشر killed children part",
  ]);
  expect(figures("الوفيات: 33\n- منهم أطفال: 8\n- منهم نساء: 10")).toEqual([
    "33 killed unknown unknown",
    "8 killed children part",
    "10 killed women part",
  ]);
  expect(figures("Deaths: 33\n- of whom children: 8\n- of whom women: 10").slice(1)).toEqual([
    "8 killed children part",
    "10 killed women part",
  ]);
  expect(
    figures("Bodies in our mortuary: 48. Thirty-five have been named and 27 collected."),
  ).toEqual([
    "48 bodies unknown unknown",
    "Thirty-five bodies unknown part",
    "27 bodies unknown part",
  ]);
  expect(figures("The ward holds 34 bodies. Of the dead nine were under fifteen.").at(1)).toBe(
    "nine killed children part",
  );
});

test("some of a kind that the sentence before counted", () => {
  expect(
    figures(
      "It received 97 wounded: 58 military, 39 civilian. Among the civilians are 12 children.",
    ),
  ).toContain("12 wounded children part");
  expect(figures("The gas leak killed 26. Eight of those who died were firemen.").at(-1)).toContain(
    "killed",
  );
});

test("more than were told, or of another fate, are no part", () => {
  expect(figures("Six people were hurt. Ten of those seen had burns.")).not.toContain(
    "Ten wounded unknown part",
  );
  expect(figures("The raid killed eleven women. Two of these leapt from the lorry.")).not.toContain(
    "Two killed women part",
  );
  expect(figures("قُتل ستة أشخاص. أما المدنيون فعددهم تسعة.")).not.toContain(
    "تسعة killed civilians part",
  );
});

test("a row says of whom it counts some: those of the row above, and of no other", () => {
  const rows =
    "الشهداء: 63\nمن الأطفال: 27\nالمصابون الذين مرّوا بالنقاط الثلاث: 412\nمنهم تحت التنفس الصناعي: 14";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: rows.length };
  const told = read({ report, text: rows }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
  expect(told).toEqual(["63 killed", "27 killed", "412 wounded"]);
});
