import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actualView, CASES, goldenCases } from "./golden-cases.ts";

test("there are golden cases", () => {
  expect(goldenCases().length).toBeGreaterThan(0);
});

test.each(goldenCases())("%s has its note, and comes out as accepted", async (name) => {
  const folder = join(CASES, name);
  expect(existsSync(join(folder, "NOTE.md"))).toBe(true);
  const actual = await actualView(name);
  const expected = readFileSync(join(folder, "expected.json"), "utf8");
  const actualFile = join(folder, "actual.json");
  // Kept beside the expected one, to be compared with any tool; `npm run case:accept` takes it over.
  if (actual === expected) rmSync(actualFile, { force: true });
  else writeFileSync(actualFile, actual);
  expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
});
