import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../steps.ts";
import { goldHash } from "./gold-hash.ts";

test("the weights of the second look are made from the gold that is here (npm run measures)", () => {
  const file = join(ROOT, "packages/reading/src/extract/likely/measure-weights.ts");
  const [, made] = /^\/\/ gold: ([0-9a-f]{64})$/mu.exec(readFileSync(file, "utf8")) ?? [];
  expect(made).toBe(goldHash());
});
