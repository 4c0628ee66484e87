import assert from "node:assert/strict";
import type { ArchiveAdapter } from "./archive-adapter.ts";

/** What every adapter must pass on; `run` throws where it does not. For a test of any framework. */
export interface ContractCheck {
  readonly name: string;
  readonly run: () => void | Promise<void>;
}

/** A file that the adapter reads, a piece of its text, and names that it must leave to others. */
export interface ContractSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contains: string;
  readonly refuses: readonly string[];
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

/** The contract of `ArchiveAdapter`, to be run for each implementation with a sample of its own. */
export function adapterContract(
  adapter: ArchiveAdapter,
  sample: ContractSample,
): readonly ContractCheck[] {
  const { name, bytes } = sample;
  const check = (what: string, run: () => void | Promise<void>): ContractCheck => ({
    name: `${adapter.id}: ${what}`,
    run,
  });
  return [
    check("has an id and a version", () => {
      assert.match(adapter.id, /^[a-z]+$/u);
      assert.match(adapter.version, /^\d+$/u);
    }),
    check("accepts its own files and leaves others", () => {
      assert.equal(adapter.accepts(name, bytes), true);
      for (const other of sample.refuses) assert.equal(adapter.accepts(other, bytes), false, other);
    }),
    check("reads the text of its sample", async () => {
      const read = await adapter.read(bytes, { name });
      assert.ok(read.ok);
      assert.ok(read.text.includes(sample.contains), read.text);
      assert.match(read.mime, /^[a-z]+\/[a-z0-9.-]+$/u);
      assert.match(read.charset, /^[a-z0-9-]+$/u);
    }),
    check("gives the same for the same and leaves the bytes alone", async () => {
      const before = Buffer.from(bytes);
      assert.deepEqual(await adapter.read(bytes, { name }), await adapter.read(bytes, { name }));
      assert.deepEqual(Buffer.from(bytes), before);
    }),
    check("calls a picture unreadable, with the file's name and the cause", async () => {
      const read = await adapter.read(PNG, { name });
      assert.equal(read.ok, false);
      const [finding] = read.findings;
      assert.equal(finding?.code, "unreadable-file");
      assert.equal(finding?.detail["name"], name);
      assert.match(String(finding?.detail["cause"]), /./u);
    }),
    check("reads an empty file as empty, or says that it cannot be read", async () => {
      const read = await adapter.read(new Uint8Array(), { name });
      if (read.ok) assert.equal(read.text, "");
      else assert.equal(read.findings[0].code, "unreadable-file");
    }),
  ];
}
