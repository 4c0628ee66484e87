import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Each figure with its place and the last source of its chain, the outlet left out. */
function told(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, place, chain }) => {
    const source = chain.length > 1 ? ` < ${chain.at(-1)?.source}` : "";
    return `${quote} ${place ?? "-"}${source}`;
  });
}

test("a place that recorded so many is where they were, and says nothing", () => {
  expect(told("Tobruk recorded 5 deaths and 17 injuries on Monday.", "en")).toEqual([
    "5 tobruk",
    "17 tobruk",
  ]);
  expect(told("The Gharyan governorate reported 12 deaths.", "en")).toEqual(["12 gharyan"]);
  expect(told("South Gharyan also reported 4 deaths.", "en")).toEqual(["4 South Gharyan"]);
  expect(told("Tobruk also reported suspected cholera cases and 4 deaths.", "en")).toEqual(["4 -"]);
  expect(told("سجلت محافظة غريان 5 وفيات.", "ar")).toEqual(["5 gharyan"]);
});

test("of several places each has its own numbers, and who spoke before tells them all", () => {
  expect(
    told(
      "The agency said the Gharyan region saw 3 dead and 11 wounded; Tobruk recorded 5 deaths; and one injury was reported in Zliten.",
      "en",
    ),
  ).toEqual([
    "3 gharyan < agency",
    "11 gharyan < agency",
    "5 tobruk < agency",
    "one zliten < agency",
  ]);
});

test("those of a place who report are no place", () => {
  expect(told("Tobruk hospital reported 5 deaths.", "en")).toEqual(["5 - < Tobruk hospital"]);
  expect(told("The mayor of Tobruk reported 5 deaths.", "en")).toEqual(["5 - < mayor of Tobruk"]);
  expect(told("Libya reported 5 deaths.", "en")).toEqual(["5 libya < libya"]);
});

test("rows of a list have their labels for places and the body that gave the list for a source", () => {
  const rows =
    "\n\n- Tobruk: 11 killed and 48 wounded\n- Gharyan: 6 killed\n- Zliten: “18 wounded”";
  expect(told(`The ministry gave the toll of the storm as follows:${rows}`, "en")).toEqual([
    "11 tobruk < ministry",
    "48 tobruk < ministry",
    "6 gharyan < ministry",
    "18 zliten < ministry",
  ]);
  const list = "\n\n- طبرق: 11 شهيداً و48 جريحاً.\n- مدينة غريان أدت إلى استشهاد ستة أشخاص.";
  expect(told(`أعلنت وزارة الصحة أن الغارات أسفرت عن الحصيلة التالية:${list}`, "ar")).toEqual([
    "11 tobruk < وزارة الصحة",
    "48 tobruk < وزارة الصحة",
    "ستة gharyan < وزارة الصحة",
  ]);
});

test("labels in one line do as well", () => {
  const text = "الحصيلة 12 شهيداً، على الشكل التالي: طبرق 5 شهداء و10 جرحى، غريان 7 شهداء.";
  expect(told(text, "ar")).toEqual(["12 -", "5 tobruk", "10 tobruk", "7 gharyan"]);
});

test("a place alone before a colon heads a report, and limits none of its numbers", () => {
  expect(told("Tobruk: Five people were killed when a bus overturned.", "en")).toEqual(["Five -"]);
});
