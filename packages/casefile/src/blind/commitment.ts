import { createHmac } from "node:crypto";
import { commitmentText } from "@tarjih/reading";

/** Digits of an id that stands for another: no two of a million are likely to be one. */
const ID_DIGITS = 12;

/**
 * The key that opens the commitment to one hash, in hex. Each hash has its own, so that one report can be opened to a judge without the
 * others; of the salt it tells nothing.
 */
export function nonceOf(salt: string, hash: string): string {
  return keyed(salt, `tarjih nonce 1\n${hash}`);
}

/** What leaves in the place of a hash: HMAC-SHA256 of its hex digits under its nonce. */
export function commitmentOf(salt: string, hash: string): string {
  return commitmentText(keyed(nonceOf(salt, hash), hash));
}

/** What leaves in the place of an id that begins with digits of a hash; the same in everything that leaves the case. */
export function aliasOf(salt: string, id: string): string {
  return `w${keyed(salt, `tarjih id 1\n${id}`).slice(0, ID_DIGITS)}`;
}

function keyed(key: string, message: string): string {
  return createHmac("sha256", Buffer.from(key, "hex")).update(message, "utf8").digest("hex");
}
