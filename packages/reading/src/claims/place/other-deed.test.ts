import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, place }) => `${quote} ${place ?? "-"}`);
}

test.each([
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص وإصابة 7. وأدت غارة على بلدة غريان إلى مقتل 9 أشخاص وإصابة 30.",
    ["4 -", "7 -", "9 gharyan", "30 gharyan"],
  ],
  [
    "قتل 4 أشخاص في غارة على بلدة زليتن. وقتل 9 أشخاص في غارة على بلدة غريان.",
    ["4 -", "9 gharyan"],
  ],
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص. وقتل 9 أشخاص في اشتباكات في طبرق وغريان.",
    ["4 -", "9 -"],
  ],
  [
    "قصف على طبرق أدى إلى مقتل 9. كما أغار الطيران على غريان وأدت الغارة إلى مقتل اثنين.",
    ["9 -", "اثنين gharyan"],
  ],
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص. وقصفت المدفعية غريان، وأدى القصف إلى مقتل 9 أشخاص.",
    ["4 -", "9 gharyan"],
  ],
  // what was hit is no place, and another deed stands behind the comma
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص. وقصفت طائرات من غريان الجسر وأدى القصف إلى مقتل 9 أشخاص.",
    ["4 -", "9 -"],
  ],
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص. وقصفت المدفعية غريان، وقتل مسلحون 9 أشخاص.",
    ["4 -", "9 -"],
  ],
  // the same place, a toll that may be of all, and where the first deed has none
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص. وأدت الغارة على زليتن إلى إصابة 7 أشخاص.",
    ["4 -", "7 -"],
  ],
  [
    "أدت غارة على بلدة زليتن إلى مقتل 4 أشخاص. وارتفعت حصيلة الغارة على بلدة غريان إلى 9 قتلى.",
    ["4 -", "9 -"],
  ],
  ["أدت غارة إلى مقتل 4 أشخاص. وأدت الغارة على بلدة غريان إلى إصابة 7 أشخاص.", ["4 -", "7 -"]],
])("a deed in another place than the first one has its own numbers: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});
