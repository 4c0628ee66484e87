import { commitmentText, WITHHELD_HASH } from "@tarjih/reading";
import { expect, test } from "vitest";
import { hashNote } from "./hash-note.ts";

test("a commitment is not called a hash, and what is withheld is not told of", () => {
  const hex = "ab".repeat(32);
  expect(hashNote(hex, ":")).toBe(`SHA-256: ${hex}`);
  expect(hashNote(commitmentText(hex))).toMatch(/^Salted commitment .* hmac-sha256:abab/u);
  expect([hashNote(WITHHELD_HASH), hashNote("")]).toEqual([null, null]);
});
