import { expect, test } from "vitest";
import { killRounds } from "./kill-rounds.ts";

test("kill -9 while adding, deciding, weighing and merging: nothing acknowledged is lost", async () => {
  const { acknowledged, wrong } = await killRounds(5, 7);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThanOrEqual(5);
});
