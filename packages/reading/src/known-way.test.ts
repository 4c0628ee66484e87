import { expect, test } from "vitest";
import { knownWay } from "./known-way.ts";

test("tells which way round a word is known, and of a name nothing", () => {
  expect(["سجينا", "حارسا", "قُتل", "والحراس"].map(knownWay)).toEqual([
    "forward",
    "forward",
    "forward",
    "forward",
  ]);
  expect(["انيجس", "اسراح", "سارحلاو"].map(knownWay)).toEqual(["backward", "backward", "backward"]);
  expect(["نورس", "سرون"].map(knownWay)).toEqual([null, null]);
});
