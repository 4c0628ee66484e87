import { expect, test } from "vitest";
import { groupContainment, groupOf, isGeneralGroup, WHOLE } from "./groups.ts";

test("groups that one number counts together contain each of them", () => {
  expect(groupContainment("children", "children+women")).toBe("inside");
  expect(groupContainment("children+women", "women")).toBe("contains");
  expect(groupContainment("children+women", WHOLE)).toBe("inside");
  expect(groupContainment("children+women", "children+women")).toBe("equal");
  expect(isGeneralGroup("children+women")).toBe(true);
});

test("civilians and fighters together are everybody", () => {
  expect(groupOf({ group: "civilians+fighters", measure: "killed" })).toBe(WHOLE);
  expect(groupOf({ group: "police+soldiers", measure: "killed" })).toBe("police+soldiers");
});
