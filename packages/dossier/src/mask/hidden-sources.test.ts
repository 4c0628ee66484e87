import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { maskInput } from "./mask.ts";
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

test("a sender who was read as the outlet of a note stands in no evidence of an origin", () => {
  const text =
    "[14/02, 07:12] Lillian K: road still closed\n[14/02, 07:15] Osei: they say 3 people were killed on the market\n[14/02, 07:21] Osei: will the clinic open?\n";
  const report = {
    ...EMPTY_REPORT,
    id: "r0",
    path: "0.txt",
    lang: "en",
    outlet: "Osei",
    length: text.length,
  } as const;
  const readings = [read({ report, text })];
  const texts = new Map([["r0", text]]);
  const weighing = weigh({ readings, case: EMPTY_CASE, texts });
  expect(JSON.stringify(weighing.roots)).toContain("own-voice:Osei");
  const { input } = maskInput({
    ...DARWAN,
    case: { ...EMPTY_CASE, mask: ["Osei"] },
    readings,
    weighing,
    texts,
    profile: "public",
  });
  expect(JSON.stringify(input.weighing.reports)).not.toContain("Osei");
  expect(JSON.stringify(input.weighing.roots)).not.toContain("Osei");
});
