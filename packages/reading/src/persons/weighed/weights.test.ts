import { expect, test } from "vitest";
import { usesOf, weightsOf } from "./weights.ts";

test("signs have their weights in tenths, others none", () => {
  const { of } = weightsOf("\n-5 bg:kin|noun near:\n12 c:open|name|end\n")();
  expect(of("bg", "kin", "noun")).toBe(-0.5);
  expect(of("near", "")).toBe(-0.5);
  expect(of("c", "open", "name", "end")).toBe(1.2);
  expect(of("c", "open", "name")).toBe(0);
});

test("a word that no report has is used in the lowest step", () => {
  const use = usesOf("\n1 bread\n4 said water\n");
  expect([use("bread"), use("water"), use("prince")]).toEqual(["1", "4", "0"]);
});
