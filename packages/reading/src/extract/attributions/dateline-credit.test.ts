import { expect, test } from "vitest";
import { read } from "../../read.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { datelineCredit } from "./dateline-credit.ts";

function credited(text: string): string | null {
  const found = datelineCredit(text);
  return found === null ? null : text.slice(found.start, found.end);
}

test.each([
  ["WADI OLM (Pelican) - Two buses arrived, a Pelican reporter said.", "Pelican"],
  ["OLM, 12 June 2031 (Coastwire) - Ten people were killed.", "Coastwire"],
  [
    "Two buses arrive\n\nDARGOUN, Nov 13 (Meridian) - At least 70 escaped, two sources told Meridian.",
    "Meridian",
  ],
  ["WADAN, Telmar (Orin Press) – Fighting went on.", "Orin Press"],
  ["Toll rises\n\nApril 12 (Orin Press) - The forces said 121 were killed.", "Orin Press"],
  ["تلمارة (وكالة المدار) - قتل عشرة أشخاص.", "وكالة المدار"],
  ["تلمارة، 12 يونيو (وكالة المدار) – قتل عشرة أشخاص.", "وكالة المدار"],
])("%s", (text, name) => {
  expect(credited(text)).toBe(name);
});

test.each([
  ["ASWARD (North Province) - Ten people were killed."],
  ["OLM (Oltania) - Ten people were killed in Oltania."],
  ["OLM, Nov 13 (Lena Marsh, Harbour News) - Ten people were killed."],
  ["May 3 (Evening) - Ten people were killed."],
  ["OLM (Correction) - Ten people were killed."],
  ["تلمارة (شبكة الطرق) - انهار جسر."],
  ["OLM (File) - The bridge before it fell."],
  ["OLM (agencies) - Ten people were killed."],
  ["The army (Northern Command) - said ten were killed."],
  ["June 6, 2031 (OLM) - An investigation has begun."],
  ["تلمارة (ريف الساحل) - قتل عشرة أشخاص."],
  ["قال الجيش (القيادة العامة) - قتل عشرة."],
])("nobody: %s", (text) => {
  expect(credited(text)).toBeNull();
});

function chainOf(text: string, outlet: string | null): string {
  const { figures } = read({ report: { ...EMPTY_REPORT, outlet, length: text.length }, text });
  return figures[0]?.chain.map(({ source }) => source).join(" < ") ?? "";
}

test("who is credited in a dateline says the whole text, unless it is the outlet itself or a country", () => {
  const text =
    "WADI OLM (Pelican) - Ten people were killed on Thursday. Two guards told Pelican that it was quiet.";
  expect(chainOf(text, "Karn Daily")).toBe("Karn Daily < Pelican");
  expect(chainOf(text, "Pelican News")).toBe("Pelican News");
  expect(chainOf("ADEN (Yemen) - Ten people were killed.", "Karn Daily")).toBe("Karn Daily");
});
