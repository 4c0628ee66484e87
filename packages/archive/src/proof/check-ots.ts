import { createHash } from "node:crypto";
import { NOT_A_PROOF } from "./proof.ts";
import type { ProofCheck } from "./proof.ts";

const MAGIC = Buffer.from("004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294", "hex");
const BITCOIN = "0588960d73d71901";
const PENDING = "83dfe30d2ef90c8e";
/** Hashes by their mark in the file. */
const HASHES: ReadonlyMap<number, string> = new Map([
  [0x02, "sha1"],
  [0x03, "ripemd160"],
  [0x08, "sha256"],
]);
const APPEND = 0xf0;
const PREPEND = 0xf1;
const REVERSE = 0xf2;
const HEXLIFY = 0xf3;
const FORK = 0xff;
const ATTESTATION = 0x00;
/** Longer messages and deeper trees are made by no program that stamps. */
const MOST_BYTES = 4096;
const MOST_STEPS = 4096;

/**
 * Checks an OpenTimestamps proof against its file: the hash is the file's, and every step leads on. The Bitcoin
 * block to which it leads, and the root that this block must have, are facts; the block itself is not at hand.
 */
export function checkOts(proof: Uint8Array, file: Uint8Array): ProofCheck {
  try {
    const reader = readerOf(proof);
    if (!Buffer.from(reader.take(MAGIC.length)).equals(MAGIC) || reader.count() !== 1) {
      return NOT_A_PROOF;
    }
    const algorithm = HASHES.get(reader.byte());
    if (algorithm === undefined) return NOT_A_PROOF;
    const digest = createHash(algorithm).update(file).digest();
    const named = Buffer.from(reader.take(digest.length));
    const facts = new Map<string, string | number>();
    follow(reader, named, facts);
    if (!digest.equals(named)) return { state: "fails", cause: "other-bytes" };
    if (facts.size === 0) return NOT_A_PROOF;
    return { state: "holds", facts: Object.fromEntries(facts) };
  } catch (error) {
    if (error instanceof RangeError) return NOT_A_PROOF;
    throw error;
  }
}

interface Reader {
  readonly byte: () => number;
  readonly take: (count: number) => Uint8Array;
  /** A number of seven bits a byte. */
  readonly count: () => number;
  readonly step: () => void;
}

function readerOf(bytes: Uint8Array): Reader {
  let at = 0;
  let steps = 0;
  const take = (count: number): Uint8Array => {
    if (count > MOST_BYTES || at + count > bytes.length) throw new RangeError("proof cut off");
    at += count;
    return bytes.subarray(at - count, at);
  };
  const byte = (): number => take(1)[0] ?? 0;
  const count = (): number => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const next = byte();
      value += (next % 128) * shift;
      if (next < 128) return value;
      if (shift > 2 ** 40) throw new RangeError("number too long");
    }
  };
  const step = (): void => {
    steps += 1;
    if (steps > MOST_STEPS) throw new RangeError("proof without end");
  };
  return { byte, take, count, step };
}

/** Follows the steps from a message to what attests it; a fork is followed on both sides. */
function follow(reader: Reader, start: Uint8Array, facts: Map<string, string | number>): void {
  const messages: Uint8Array[] = [start];
  let message: Uint8Array | undefined = messages.pop();
  while (message !== undefined) {
    reader.step();
    let mark = reader.byte();
    if (mark === FORK) {
      messages.push(message);
      mark = reader.byte();
    }
    if (mark === ATTESTATION) {
      attest(reader, message, facts);
      message = messages.pop();
    } else message = changed(reader, mark, message);
  }
}

function changed(reader: Reader, mark: number, message: Uint8Array): Uint8Array {
  const algorithm = HASHES.get(mark);
  if (algorithm !== undefined) return createHash(algorithm).update(message).digest();
  if (mark === REVERSE) return message.toReversed();
  if (mark === HEXLIFY) return bounded(Buffer.from(Buffer.from(message).toString("hex")));
  if (mark !== APPEND && mark !== PREPEND) throw new RangeError("unknown step");
  const more = reader.take(reader.count());
  return bounded(Buffer.concat(mark === APPEND ? [message, more] : [more, message]));
}

function bounded(message: Uint8Array): Uint8Array {
  if (message.length > MOST_BYTES) throw new RangeError("message too long");
  return message;
}

function attest(reader: Reader, message: Uint8Array, facts: Map<string, string | number>): void {
  const tag = Buffer.from(reader.take(8)).toString("hex");
  const inner = readerOf(reader.take(reader.count()));
  if (tag === BITCOIN) {
    const block = inner.count();
    const known = facts.get("block");
    if (typeof known === "number" && known <= block) return;
    facts.set("block", block);
    // Blocks print their root back to front.
    facts.set("root", Buffer.from(message.toReversed()).toString("hex"));
  } else if (tag === PENDING) {
    facts.set("calendar", Buffer.from(inner.take(inner.count())).toString("utf8"));
  } else facts.set("attestation", tag);
}
