import { expect, test } from "vitest";
import { sourceOfBytes } from "../unfold/source.ts";
import { SAMPLES } from "./samples.fixture.ts";
import { unpackAll } from "./unpack-all.fixture.ts";
import { makeZip, type ZipPart } from "./zip/make-zip.fixture.ts";
import { inflate, openZip } from "./zip/open-zip.ts";

/** Mutated inputs of each sample; `npm run fuzz -- --rounds N` asks for more. */
const ROUNDS = Number(process.env["TARJIH_FUZZ_ROUNDS"] ?? 60);

/** A PDF takes some fifty times as long as a mail. */
const SLOW: ReadonlySet<string> = new Set(["a.pdf"]);
const SLOWER = 4;

/** The same numbers in every run: a fault that was found can be found again. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** A few bytes changed, cut out, doubled or moved. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let out = Buffer.from(bytes);
  const at = (): number => Math.floor(next() * (out.length + 1));
  for (let change = Math.floor(next() * 6); change >= 0; change -= 1) {
    const [from = 0, to = 0] = [at(), at()].toSorted((a, b) => a - b);
    const kind = Math.floor(next() * 4);
    if (kind === 0 && out.length > 0)
      out[Math.min(from, out.length - 1)] = Math.floor(next() * 256);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, from), out.subarray(to)]);
    else if (kind === 2) out = Buffer.concat([out.subarray(0, to), out.subarray(from)]);
    else out = Buffer.concat([out.subarray(from), out.subarray(0, from)]);
  }
  return Uint8Array.from(out);
}

async function expectAnswer(name: string, bytes: Uint8Array): Promise<void> {
  const { reports, findings } = await unpackAll(name, bytes);
  for (const { path, text } of reports) {
    expect(path.startsWith(name)).toBe(true);
    expect(text.isWellFormed()).toBe(true);
  }
  for (const { detail } of findings) expect(String(detail["name"]).startsWith(name)).toBe(true);
}

test.each(SAMPLES)(
  "%s: whatever is done to it, a result and never an exception",
  async (name, bytes) => {
    const next = numbers(name.length * 7919);
    const rounds = Math.ceil(SLOW.has(name) ? ROUNDS / SLOWER : ROUNDS);
    for (let round = 0; round < rounds; round += 1) {
      await expectAnswer(name, mutated(bytes, next));
    }
  },
);

const ZIPPED = SAMPLES.filter(([, bytes]) => bytes[0] === 0x50 && bytes[1] === 0x4b);

/** The files of a zip as they are in it. */
async function partsOf(name: string, bytes: Uint8Array): Promise<readonly ZipPart[]> {
  const zip = await openZip(sourceOfBytes(name, bytes));
  if (zip === null) throw new TypeError("no zip");
  const parts: ZipPart[] = [];
  for (const { name: part, entry } of zip.entries) {
    const content = await inflate(zip.file, entry, bytes.length * 100);
    if (typeof content !== "string") parts.push({ name: part, content });
  }
  zip.file.close();
  return parts;
}

test.each(ZIPPED)(
  "%s: whatever is done to what is in it, with sums that fit, a result and never an exception",
  async (name, bytes) => {
    const next = numbers(name.length * 104_729);
    const parts = await partsOf(name, bytes);
    expect(parts.length).toBeGreaterThan(0);
    for (let round = 0; round < ROUNDS; round += 1) {
      const at = Math.floor(next() * parts.length);
      const hostile = parts.map((part, index) => {
        if (index !== at) return part;
        return { ...part, content: mutated(Buffer.from(part.content), next) };
      });
      await expectAnswer(name, makeZip(hostile));
    }
  },
);
