import { expect, test } from "vitest";
import { PUBLISHED } from "./build.ts";
import { apiDocument, publicExports } from "./public-exports.ts";
import { textOf } from "./tree.ts";

test("every public export has a docstring", () => {
  const all = PUBLISHED.flatMap(publicExports);
  expect(all.length).toBeGreaterThan(50);
  const silent = all.filter(({ says }) => says === "").map(({ name, from }) => `${from}: ${name}`);
  expect(silent).toEqual([]);
});

test("docs/api.md is what the sources say (npm run docs writes it)", () => {
  expect(textOf("docs/api.md")).toBe(apiDocument());
});
