import { expect, test } from "vitest";
import type { Passage } from "../model/passage.ts";
import type { CaseKnows } from "./suspect.ts";
import { suspectsIn } from "./suspects-in.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

test("what looks like a name and stays is told, with why", () => {
  const { standing } = suspectsIn("He fled to Dunmarrow. ضاع كل أمل.", NOTHING, []);
  expect(standing.map(({ name, why }) => [name, why])).toEqual([
    ["Dunmarrow", "place"],
    ["أمل", "word"],
  ]);
});

/** What stays and is shown: why, and the words that vouch. */
function shownIn(text: string, taken: readonly Passage[] = []): readonly string[] {
  return suspectsIn(text, NOTHING, taken).standing.map(({ name, why, by }) =>
    [name, why, ...(by === undefined ? [] : [by])].join(" · "),
  );
}

test("what weighs nearly as a name is shown, with how much it lacks", () => {
  const text = "جاء حصاد الموسم وقال بستان إنه بخير.";
  const shown = suspectsIn(text, NOTHING, []).standing;
  expect(shown).toMatchObject([{ name: "حصاد", why: "weighed" }]);
  expect(shown[0]?.short).toBeGreaterThan(0);
});

test("who stays named because of an office is shown once, with the words that vouch", () => {
  expect(shownIn("يقول المدير عبد الواسع سلطان إنه طلب من الأهالي البقاء.")).toEqual([
    "عبد الواسع سلطان · office · المدير",
  ]);
  expect(shownIn("Mayor Anton Reva walked us through the upper streets.")).toEqual([
    "Anton Reva · office · Mayor",
  ]);
});

test("a word that people are called by in what a thing is called after is shown where it weighs like a name", () => {
  expect(shownIn("بدء تبادل الأسرى عند معبر وادي غزلان.")).toContain("غزلان · thing");
});

test("what is hidden is not shown as what stays", () => {
  const text = "دفنّا درهم بعد العصر.";
  expect(shownIn(text)).toHaveLength(1);
  expect(shownIn(text, [{ start: 6, end: 10 }])).toEqual([]);
});
