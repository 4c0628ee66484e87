import assert from "node:assert/strict";
import { sourceOfBytes } from "../unfold/source.ts";
import type { ContractCheck } from "./adapter-contract.ts";
import type { ArchiveAdapter } from "./archive-adapter.ts";
import type { ContainerAdapter, ContainerLimits, Unpacked } from "./container-adapter.ts";

/** A file that the container unpacks, names that it must leave to others, and the adapters of its members. */
export interface ContainerSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refuses: readonly string[];
  readonly adapters: readonly ArchiveAdapter[];
}

const LIMITS: ContainerLimits = { partBytes: 1_000_000, outputBytes: 10_000_000 };
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);

/** The contract of `ContainerAdapter`, to be run for each implementation with a sample of its own. */
export function containerContract(
  container: ContainerAdapter,
  { name, bytes, refuses, adapters }: ContainerSample,
): readonly ContractCheck[] {
  const check = (what: string, run: () => void | Promise<void>): ContractCheck => ({
    name: `${container.id}: ${what}`,
    run,
  });
  const membersOf = async (all: Uint8Array, limits = LIMITS): Promise<readonly Unpacked[]> => {
    const pieces: Unpacked[] = [];
    for await (const piece of container.unpack(sourceOfBytes(name, all), limits)) {
      pieces.push(piece);
    }
    return pieces;
  };
  const head = bytes.subarray(0, 4096);
  return [
    check("has an id and a version", () => {
      assert.match(container.id, /^[a-z]+$/u);
      assert.match(container.version, /^\d+$/u);
    }),
    check("accepts its own files and leaves others", () => {
      assert.equal(container.accepts(name, head), true);
      const other = new TextEncoder().encode("Nine people fled.\n");
      for (const one of refuses) assert.equal(container.accepts(one, other), false, one);
    }),
    check("gives the same for the same and leaves the bytes alone", async () => {
      const before = Buffer.from(bytes);
      assert.deepEqual(await membersOf(bytes), await membersOf(bytes));
      assert.deepEqual(Buffer.from(bytes), before);
    }),
    check("gives each member a place of its own, and bytes that its adapter reads", async () => {
      const pieces = await membersOf(bytes);
      const members = pieces.flatMap((piece) => (piece.kind === "member" ? [piece.member] : []));
      assert.ok(members.length > 0);
      assert.equal(new Set(members.map(({ at }) => at)).size, members.length);
      for (const { at, bytes: own, adapter, charset } of members) {
        assert.match(at, /^$|^[!#]/u);
        const reader = adapters.find(({ id }) => id === adapter);
        assert.ok(adapter === null || reader !== undefined, adapter ?? "");
        const read = await reader?.read(own, { name: name + at, charset });
        assert.ok(read === undefined || (read.ok && /\p{L}/u.test(read.text)), at);
      }
    }),
    check("gives no member that is larger than one may be", async () => {
      for (const piece of await membersOf(bytes, { partBytes: 1, outputBytes: 10_000_000 })) {
        const isFile = piece.kind === "member" && piece.member.at.startsWith("!");
        assert.ok(!isFile || piece.member.bytes.length <= 1);
      }
    }),
    check("finds no member in a picture, nor in nothing, and says so of the picture", async () => {
      const pieces = await membersOf(PNG);
      assert.ok(pieces.every(({ kind }) => kind === "finding"));
      assert.ok(pieces.length > 0);
      for (const { kind } of await membersOf(new Uint8Array())) assert.notEqual(kind, "member");
    }),
  ];
}
