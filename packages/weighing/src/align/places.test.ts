import { EMPTY_CASE, type CaseInfo, type Place } from "@tarjih/reading";
import { expect, test } from "vitest";
import { placesOf } from "./places.ts";

function caseOf(...places: readonly Partial<Place>[]): CaseInfo {
  return {
    ...EMPTY_CASE,
    places: places.map((place, at) => ({
      id: `p${at}`,
      names: { ar: [], en: [] },
      kind: "city",
      within: null,
      precision: "city",
      lat: null,
      lon: null,
      ...place,
    })),
  };
}

const placeOf = (info: CaseInfo, place: string): string =>
  placesOf(info).placeOf({ place, event: "main", measure: "killed" });

test("a name that the case gives to another place is that place's, in this case and in no other", () => {
  const info = caseOf({ id: "harbour", names: { ar: ["بيروت"], en: ["Beirut"] } });
  expect(placeOf(info, "Beirut")).toBe("harbour");
  expect(placeOf(EMPTY_CASE, "Beirut")).toBe("beirut");
});

test("a place of the packs is listed as long as one of its names leads to it", () => {
  const some = placesOf(caseOf({ id: "harbour", names: { ar: ["بيروت"], en: [] } }));
  expect(some.isListed("Beirut")).toBe(true);
  expect(some.containment("harbour", "beirut")).toBe("apart");
});

test("within what a place of the packs lies is the case's to say, also that it lies in nothing", () => {
  expect(placesOf(EMPTY_CASE).containment("beirut", "lebanon")).toBe("inside");
  const names = { ar: [], en: ["Beirut"] };
  const alone = caseOf({ id: "beirut", names, within: null });
  expect(placesOf(alone).containment("beirut", "lebanon")).toBe("apart");
});
