import { expect, test } from "vitest";
import { personsIn } from "../persons-in.ts";
import { suspectsIn } from "../suspects-in.ts";

const NOTHING: ReadonlySet<string> = new Set();
const KNOWS = {
  names: NOTHING,
  credited: NOTHING,
  places: NOTHING,
  offices: NOTHING,
  small: NOTHING,
};

function hiddenIn(text: string): readonly string[] {
  const told = personsIn(text);
  const taken = told.flatMap(({ mentions }) => mentions);
  const { hidden } = suspectsIn(text, KNOWS, taken);
  return [...taken, ...hidden]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  "Raid Leaves Four Dead At Protest Site As Toll Rises",
  "Police Reached The Camp Before Dawn, Witnesses Say",
  "Court Hears Of Night At Grain Store",
  "Death Toll Rises To Nine After Raid On Protest Site",
  "The raid was Monday's massacre, and none was seen since Monday.",
  "Charges: Disturbing The Public Peace.",
  "Death Toll Reaches 40",
  "Toll Climbed to 12. The lines were down.",
  "Grading: Weak. Harm: Likely. Sources: 6 local.",
  "Cumulative Deaths: 47. Weapon: drone",
  "2 | Burns 30% | Market Road | Stable",
])("in %j capitals say nothing", (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  ["Grace Oyelaran Buried As Union Calls Strike In Karsa", "Grace Oyelaran"],
  ["Mrs. Dawn Tells Of Night At The Grain Store", "Dawn"],
  ["Nadia Waits For News At Camp As Toll Rises", "Nadia"],
  ["4 | Sunday Ekpo | 33 | Blast lung | Depot Lane | Died 9 Oct", "Sunday"],
])("in %j somebody is told by more than a capital", (text, name) => {
  expect(hiddenIn(text)).toContain(name);
});

test("a name of the body is hidden in the headline, and what is around it stays", () => {
  const text =
    "Families Bury Oyelaran As Union Calls Strike\n\nAmong the dead is Benedict Oyelaran, 41, a crane operator.\n";
  expect(hiddenIn(text)).toEqual(["Oyelaran", "Benedict Oyelaran"]);
});
