import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../steps.ts";
import { goldHash } from "./gold-hash.ts";

test.each([
  ["measures/measure-weights.ts", "npm run measures"],
  ["speakers/speaker-weights.ts", "npm run speakers"],
])("the weights of %s are made from the gold that is here (%s)", (weights) => {
  const file = join(ROOT, "packages/reading/src/extract/likely", weights);
  const [, made] = /^\/\/ gold: ([0-9a-f]{64})$/mu.exec(readFileSync(file, "utf8")) ?? [];
  expect(made).toBe(goldHash());
});
