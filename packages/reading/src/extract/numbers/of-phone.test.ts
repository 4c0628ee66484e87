import { expect, test } from "vitest";
import { read } from "../../read.ts";
import { EMPTY_REPORT } from "../../model/report.ts";

function figures(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = { ...EMPTY_REPORT, id: "r", path: "a.txt", lang, length: text.length } as const;
  return read({ report, text }).figures.map(({ quote }) => quote);
}

test("the groups of a number to call count nobody", () => {
  for (const text of [
    "Ring 0933-112-233 injured people need help",
    "الرقم 0944 555 777 للمفقودين",
    "+963 944 555 777 missing persons line",
    "@963944555777 و @963944555778 استشهدوا",
    "@963944555777 killed",
  ])
    expect(figures(text), text).toEqual([]);
});

test("a count beside one stays", () => {
  expect(figures("Call 0944 555 777: 12 killed")).toEqual(["12"]);
  expect(figures("@963944555777 3 dead here")).toEqual(["3"]);
  expect(figures("12 500 people were displaced")).toEqual(["12 500"]);
});
