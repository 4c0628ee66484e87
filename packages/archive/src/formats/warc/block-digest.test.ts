import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isAsDigest } from "./block-digest.ts";

const BLOCK = Buffer.from("HTTP/1.1 200 OK\r\n\r\nNine people fled.\n");

test("a block is held against its digest in each way in which one is written", () => {
  const hex = (hash: string): string => createHash(hash).update(BLOCK).digest("hex");
  // As `base32` of coreutils writes the hash of "abc", and of this block
  expect(isAsDigest(Buffer.from("abc"), "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")).toBe(true);
  expect(isAsDigest(Buffer.from("abd"), "sha1:VGMT4NSHA2AWVOR6EVYXQUGCNSONBWE5")).toBe(false);
  expect(isAsDigest(BLOCK, `sha256:${hex("sha256")}`)).toBe(true);
  expect(isAsDigest(BLOCK, `SHA-256:${hex("sha256").toUpperCase()}`)).toBe(true);
  expect(isAsDigest(BLOCK, `sha256:${hex("sha256").replace(/^./u, "x")}`)).toBe(false);
});

test("what is no digest that is known here says nothing", () => {
  for (const said of [undefined, "", "blake3:abc", "sha1", "tree:tiger/abc"])
    expect(isAsDigest(BLOCK, said)).toBeNull();
});
