import { createHmac } from "node:crypto";
import { leftHashKind } from "@tarjih/reading";
import { expect, test } from "vitest";
import { aliasOf, commitmentOf, nonceOf } from "./commitment.ts";

const SALT = "5a".repeat(32);
const HASH = "ab".repeat(32);
const OTHER = "cd".repeat(32);

test("whoever is given the nonce of one hash checks it without this program", () => {
  const nonce = Buffer.from(nonceOf(SALT, HASH), "hex");
  const hex = createHmac("sha256", nonce).update(HASH).digest("hex");
  expect(commitmentOf(SALT, HASH)).toBe(`hmac-sha256:${hex}`);
  expect(leftHashKind(commitmentOf(SALT, HASH))).toBe("commitment");
});

test("the nonce of one hash opens no other, and another secret gives nothing that is equal", () => {
  const wrong = createHmac("sha256", Buffer.from(nonceOf(SALT, HASH), "hex"));
  expect(commitmentOf(SALT, OTHER)).not.toContain(wrong.update(OTHER).digest("hex"));
  const salt = "5b".repeat(32);
  expect(commitmentOf(salt, HASH)).not.toBe(commitmentOf(SALT, HASH));
  expect(aliasOf(salt, "r1a2b3c4d5e6f")).not.toBe(aliasOf(SALT, "r1a2b3c4d5e6f"));
});

test("an id stands for one report alone", () => {
  const ids = ["r1a2b3c4d5e6f", "r1a2b3c4d5e6f.2", "r1a2b3c4d5e60"].map((id) => aliasOf(SALT, id));
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^w[0-9a-f]{12}$/u);
});
