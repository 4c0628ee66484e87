import { expect, test } from "vitest";
import { EMPTY_CASE } from "../model/case.ts";
import { read } from "../read.ts";

function places(text: string, lang: "ar" | "en"): readonly (string | null)[] {
  const none = {
    author: null,
    url: null,
    captured: null,
    title: null,
    sha256: "",
    text_sha256: "",
  };
  const report = {
    type: "report",
    id: "r1",
    path: "a.txt",
    lang,
    outlet: null,
    published: "2031-04-15",
    length: text.length,
    ...none,
  } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(({ place }) => place);
}

test("a place right after the figure limits it", () => {
  expect(places("قُتل 12 حارساً داخل سجن الرمل.", "ar")).toEqual(["سجن الرمل"]);
  expect(places("قُتل 12 حارساً داخل سجن الرمل وفي محيطه.", "ar")).toEqual([null]);
  expect(places("مقتل 12 حارساً في حصيلة أولية للهجوم على سجن الرمل.", "ar")).toEqual([null]);
});

test("what one hospital received is counted there", () => {
  expect(places("The hospital received 15 bodies.", "en")).toEqual(["hospital"]);
  expect(places("استقبل المستشفى 38 جريحاً منذ الصباح.", "ar")).toHaveLength(1);
  expect(places("استقبل المستشفى 38 جريحاً منذ الصباح.", "ar")).not.toEqual([null]);
  expect(places("15 people were killed and others taken to hospital.", "en")).toEqual([null]);
});
