import { expect, test } from "vitest";
import { commitmentText, leftHashKind, WITHHELD_HASH } from "./left-hash.ts";

test("what a hash is, is told by its form", () => {
  const hex = "ab".repeat(32);
  expect([hex, commitmentText(hex), WITHHELD_HASH, ""].map(leftHashKind)).toEqual([
    "sha256",
    "commitment",
    "withheld",
    "none",
  ]);
});
