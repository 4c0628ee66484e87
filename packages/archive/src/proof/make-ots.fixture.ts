import { createHash } from "node:crypto";

const MAGIC = "004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294";
/** "append ab cd, then sha256". */
const STEP = "f002abcd08";
const BITCOIN = "0588960d73d71901";
const PENDING = "83dfe30d2ef90c8e";

/** An OpenTimestamps proof of a file: a calendar that waits, and a Bitcoin block on another branch. */
export function makeOts(file: Uint8Array, steps: string = STEP): Buffer {
  const digest = createHash("sha256").update(file).digest("hex");
  const calendar = Buffer.from("https://calendar.example").toString("hex");
  const length = (hex: string): string => (hex.length / 2).toString(16).padStart(2, "0");
  const waiting = `${length(calendar)}${calendar}`;
  // 800,000 as seven bits a byte.
  const block = "80ea30";
  return Buffer.from(
    `${MAGIC}0108${digest}${steps}ff00${PENDING}${length(waiting)}${waiting}f1020102` +
      `0800${BITCOIN}${length(block)}${block}`,
    "hex",
  );
}

/** The root that the block must have, as blocks print it. */
export function rootOf(file: Uint8Array): string {
  const sha = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
  const first = sha(Buffer.concat([sha(file), Buffer.from("abcd", "hex")]));
  const root = sha(Buffer.concat([Buffer.from("0102", "hex"), first]));
  return Buffer.from(root.toReversed()).toString("hex");
}
