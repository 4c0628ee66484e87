import { expect, test } from "vitest";
import { StandingNames } from "./standing-names.ts";

const TEXT = "Reva said that Clove and Dunmarrow were silent, and Clove left.";
const at = (name: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(name, from);
  return { start, end: start + name.length };
};

test("the likeliest comes first, who is vouched for last, each once with all its mentions", () => {
  const all = new StandingNames(new Map([["r0", TEXT]]));
  all.add({ name: "Reva", why: "office" }, "r0", at("Reva"));
  all.add({ name: "Dunmarrow", why: "place" }, "r0", at("Dunmarrow"));
  all.add({ name: "Clove", why: "weighed", short: 2 }, "r0", at("Clove"));
  all.add({ name: "Clove", why: "weighed", short: 1 }, "r0", at("Clove", 20));
  all.add({ name: "Clove", why: "weighed", short: 1 }, "r0", at("Clove", 20));
  all.add({ name: "silent", why: "weighed", short: 1.5 }, "r0", at("silent"));
  const listed = all.listed(() => false);
  expect(listed.map(({ name, mentions }) => [name, mentions])).toEqual([
    ["Clove", 2],
    ["silent", 1],
    ["Dunmarrow", 1],
    ["Reva", 1],
  ]);
  expect(listed[0]?.context).toContain("Reva said that Clove and Dunmarrow");
});

test("of two offices the one whose words are known is told, and what is hidden elsewhere is not listed", () => {
  const all = new StandingNames(new Map([["r0", TEXT]]));
  all.add({ name: "Reva", why: "office" }, "r0", at("Reva"));
  all.add({ name: "Reva", why: "office", by: "mayor" }, "r0", at("Reva"));
  expect(all.listed(() => false)).toMatchObject([{ name: "Reva", by: "mayor", mentions: 1 }]);
  expect(all.listed((key) => key === "reva")).toEqual([]);
});
