import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { groupContainment, groupOf, isGeneralGroup, WHOLE } from "./groups.ts";

test("containment is what it is seen from the other side", () => {
  const groups = [
    "civilians",
    "children",
    "women",
    "guards",
    "inmates",
    "soldiers",
    "red-league",
    "houses",
    WHOLE,
  ];
  const back = {
    equal: "equal",
    inside: "contains",
    contains: "inside",
    apart: "apart",
    unknown: "unknown",
  } as const;
  for (const a of groups) {
    for (const b of groups) expect(groupContainment(a, b)).toBe(back[groupContainment(b, a)]);
  }
});

test("children are civilians, women need not be, soldiers are not", () => {
  expect(groupContainment("children", "civilians")).toBe("inside");
  expect(groupContainment("women", "civilians")).toBe("apart");
  expect(groupContainment("soldiers", "civilians")).toBe("apart");
  expect(groupContainment("red-league", "soldiers")).toBe("unknown");
  expect(groupContainment("red-league", "children")).toBe("apart");
  // who took them calls them captives
  expect(groupContainment("captives", "hostages")).toBe("unknown");
});

test("words for one group are one group", () => {
  expect(groupOf({ group: "prisoners", measure: "killed" })).toBe("inmates");
  expect(groupOf({ group: "inmates", measure: "escaped" })).toBe(WHOLE);
  expect(groupOf({ group: "residents", measure: "displaced" })).toBe(WHOLE);
  // whoever was arrested is a detainee; detainees who were killed are some of the dead
  expect(groupOf({ group: "detainees", measure: "arrested" })).toBe(WHOLE);
  expect(groupOf({ group: "detainees", measure: "killed" })).toBe("inmates");
  expect(groupOf({ group: "residents", measure: "killed" })).toBe("residents");
});

test("every group of the codebook is known here and has a noun to ask with in Arabic", () => {
  for (const group of Object.keys(messages("en").codes.groups)) {
    expect(isGeneralGroup(group), group).toBe(true);
    const slot = {
      measure: "killed",
      actor: null,
      unit: "persons",
      place: null,
      event: null,
      subject: null,
    } as const;
    expect(messages("ar").questions.howMany({ ...slot, group }), group).toMatch(/^كم \S+[ًىةَ]/);
  }
});

test("residents who are missing or displaced are whoever is", () => {
  expect(groupOf({ group: "residents", measure: "missing" })).toBe(WHOLE);
  expect(groupOf({ group: "residents", measure: "displaced" })).toBe(WHOLE);
  expect(groupOf({ group: "residents", measure: "killed" })).toBe("residents");
});
