import { expect, test } from "vitest";
import { groupLabel, messages, whomLabel } from "./index.ts";

const named = (id: string): string => `<${id}>`;

test("a group has its name, an actor what the case calls it", () => {
  expect(groupLabel(messages("en"), "women", named)).toBe("women");
  expect(groupLabel(messages("en"), "front", named)).toBe("<front>");
});

test("groups that one number counts together are both named", () => {
  expect(groupLabel(messages("en"), "children+women", named)).toBe("children and women");
  expect(groupLabel(messages("ar"), "children+women", named)).toBe(
    `${messages("ar").codes.groups["children"] ?? ""} و${messages("ar").codes.groups["women"] ?? ""}`,
  );
});

test("a kind of people without a group is named as the text names it", () => {
  const say = messages("en");
  expect(whomLabel(say, { group: "unknown", whom: "officials" }, named)).toBe("«officials»");
  expect(whomLabel(say, { group: "women", whom: "officials" }, named)).toBe("women");
  expect(whomLabel(say, { group: "front" }, named)).toBe("<front>");
});
