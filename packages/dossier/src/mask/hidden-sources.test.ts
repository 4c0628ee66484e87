import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { hiddenSources } from "./hidden-sources.ts";

test("a source that ends before the last dot of its initials has none of them", () => {
  const text = "وذكر الشاهد ح. ق. أن 12 حارساً قتلوا في سجن الدردار.";
  const report = {
    ...EMPTY_REPORT,
    id: "r0",
    path: "0.txt",
    lang: "ar",
    length: text.length,
  } as const;
  const readings = [read({ report, text })];
  const texts = new Map([["r0", text]]);
  const weighing = weigh({ readings, case: EMPTY_CASE, texts });
  const start = text.indexOf("ح. ق.");
  const said = readings.flatMap(({ attributions }) => attributions.map(({ source }) => source));
  expect(said.join()).toContain("ح. ق");
  const hidden = new Map([
    ["r0", [{ start, end: start + 5, label: { ar: "[شخص 1]", en: "[Person 1]" } }]],
  ]);
  const found = hiddenSources({ readings, weighing, texts }, hidden);
  for (const source of said) expect(found.get(source) ?? source).not.toContain("ح. ق");
});
