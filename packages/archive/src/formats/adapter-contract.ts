import assert from "node:assert/strict";
import type { ArchiveAdapter } from "./archive-adapter.ts";

/** What every adapter must pass on; `run` throws where it does not. For a test of any framework. */
export interface ContractCheck {
  readonly name: string;
  readonly run: () => void;
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
  const check = (what: string, run: () => void): ContractCheck => ({
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
    check("reads the text of its sample", () => {
      const read = adapter.read(bytes, { name });
      assert.ok(read.ok);
      assert.ok(read.text.includes(sample.contains), read.text);
      assert.match(read.mime, /^[a-z]+\/[a-z]+$/u);
      assert.match(read.charset, /^[a-z0-9-]+$/u);
    }),
    check("gives the same for the same and leaves the bytes alone", () => {
      const before = Buffer.from(bytes);
      assert.deepEqual(adapter.read(bytes, { name }), adapter.read(bytes, { name }));
      assert.deepEqual(Buffer.from(bytes), before);
    }),
    check("calls a picture unreadable, with the file's name and the cause", () => {
      const read = adapter.read(PNG, { name });
      assert.equal(read.ok, false);
      const [finding] = read.findings;
      assert.equal(finding?.code, "unreadable-file");
      assert.deepEqual(finding?.detail, { name, cause: "binary:png" });
    }),
    check("reads an empty file", () => {
      const read = adapter.read(new Uint8Array(), { name });
      assert.ok(read.ok);
      assert.equal(read.text, "");
    }),
  ];
}
