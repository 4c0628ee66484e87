import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  return read({ report: { ...EMPTY_REPORT, lang: "en", length: text.length }, text }).figures.map(
    ({ low, measure, mode }) => `${low ?? ""} ${measure} ${mode}`,
  );
}

test("numbers that make the whole of the sentence before are its parts", () => {
  expect(
    told(
      "Soldiers killed at least seven protesters. Five died of gunshot wounds, one was hit in the head by a canister, and one was crushed in the crowd.",
    ),
  ).toEqual(["7 killed unknown", "5 killed part", "1 killed part", "1 killed part"]);
});

test.each([
  "Police killed seven protesters. Rebels killed five people and wounded two others.",
  "Nine people were killed. In Olm five were killed and four were wounded.",
  "The army said ten people were killed. The rebels said six were killed, and the mayor said four.",
  "Ten people were killed on Monday. On Tuesday six were killed in Halk and four in Olm.",
  "Nine were killed. Five were killed later and four were wounded.",
  "The raid killed 14. Nine died in last week's raid and five in the one before.",
])("other numbers that happen to add up are no parts: %s", (text) => {
  expect(told(text).some((one) => one.endsWith("part"))).toBe(false);
});

test("numbers that do not add up are numbers of their own", () => {
  expect(
    told("Soldiers killed seven protesters. Four died of gunshot wounds and one was wounded."),
  ).toEqual(["7 killed unknown", "4 killed unknown", "1 wounded unknown"]);
});
