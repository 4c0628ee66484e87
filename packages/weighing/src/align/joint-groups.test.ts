import { expect, test } from "vitest";
import { figure, pairOf, reading, report, weighed } from "../testing/build.ts";
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

test("prisoners and detainees who change hands together are all who do", () => {
  expect(groupOf({ group: "detainees+inmates", measure: "exchanged" })).toBe(WHOLE);
  expect(groupOf({ group: "detainees+hostages", measure: "exchanged" })).not.toBe(WHOLE);
});

test("what is counted together hides no part of it from the whole", () => {
  const [union, monitor, hospital] = [report("union"), report("monitor"), report("hospital")];
  const workers = figure(union, 17, { group: "workers" });
  const both = figure(monitor, 14, { group: "drivers+workers" });
  const all = figure(hospital, 22, { group: "persons" });
  const result = weighed([
    reading(union, [workers]),
    reading(monitor, [both]),
    reading(hospital, [all]),
  ]);
  expect(pairOf(result, workers, all)).toBe("part-of/group");
});
