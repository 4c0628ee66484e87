import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const told = (text: string, lang: "ar" | "en"): readonly string[] =>
  read({
    report: { ...EMPTY_REPORT, lang, outlet: "Hill Monitor", published: "2031-06-17" },
    text,
  }).figures.map(({ low, measure, group, phase }) => `${low} ${measure} ${group} ${phase}`);

test("attackers who fled were not displaced, and villagers were", () => {
  expect(told("Six gunmen attacked the hotel and two of them fled.", "en")[1]).toBe(
    "2 other fighters done",
  );
  expect(told("قال شهود إن ستة مسلحين هاجموا الفندق وفر اثنان منهم.", "ar")[1]).toBe(
    "2 other fighters done",
  );
  expect(told("Shelling killed six villagers, and 200 residents fled the town.", "en")[1]).toBe(
    "200 displaced civilians done",
  );
});

test("who remains to be released was not released", () => {
  expect(told("We have released 60 detainees so far, and 40 remain to be released.", "en")).toEqual(
    ["60 released detainees done", "40 released detainees planned"],
  );
});
