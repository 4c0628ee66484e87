import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length, published: "2032-06-08" };
  return read({ report, text }).figures.map(({ quote, event }) => `${quote} ${event}`);
}

test("what the news is the worst since is another event", () => {
  const bombing = "Twelve people were killed in a bombing on Monday.";
  const since = `${bombing} It was the deadliest attack since 60 people were killed`;
  expect(events(`${since} in 2029.`, "en")).toEqual(["Twelve main", "60 2029"]);
  expect(events(`${since} at a wedding.`, "en")).not.toContain("60 main");
  const lead = "قُتل 12 شخصاً في تفجير سوق النخيل الاثنين. ويعد الهجوم الأكثر دموية منذ مقتل 60 شخصاً";
  expect(events(`${lead} في 2029.`, "ar")).toEqual(["12 main", "60 2029"]);
  expect(events(`${lead} في سوق الوادي.`, "ar")).not.toContain("60 main");
});

test("what has been counted since the deed itself, or since a day, is of this one", () => {
  expect(
    events(
      "Twelve people were killed on Monday. Since the 12 people died, shops have been shut.",
      "en",
    ),
  ).toEqual(["Twelve main", "12 main"]);
  expect(events("قُتل 12 شخصاً الاثنين. ومنذ مقتل 12 شخصاً يتظاهر السكان.", "ar")).toEqual([
    "12 main",
    "12 main",
  ]);
});
