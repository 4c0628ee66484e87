// Formats that do to their reader what hostile files do to an honest one; loaded in the worker by tests.
import type { ArchiveAdapter } from "../formats/archive-adapter.ts";
import type { ContainerAdapter } from "../formats/container-adapter.ts";
import type { Formats } from "../formats/formats.ts";
import { plainText } from "../formats/plain-text.ts";

const hostile = (id: string, read: () => never): ArchiveAdapter => ({
  id,
  version: "1",
  accepts: (name) => name.endsWith(`.${id}`),
  read: () => Promise.resolve().then(read),
});

const loop = hostile("loop", () => {
  for (let turn = 0; ; turn += 1) if (turn < 0) break;
  throw new Error("never");
});

const explode = hostile("explode", () => {
  const held: string[] = [];
  for (;;) held.push(Array.from({ length: 100_000 }, (_, at) => `${held.length} ${at}`).join(" "));
});

/** Bytes lie outside of the heap, where no limit of a thread counts them. */
const hoard = hostile("hoard", () => {
  const held: Uint8Array[] = [];
  for (;;) held.push(Buffer.alloc(4 * 1024 * 1024, held.length));
});

const crash = hostile("crash", () => process.exit(9));

const oops = hostile("oops", () => {
  throw new RangeError("an adapter that breaks its word");
});

/** A file whose lines are the names of its parts. */
const parts: ContainerAdapter = {
  id: "parts",
  version: "1",
  accepts: (name) => name.endsWith(".parts"),
  async *unpack(source) {
    const names = new TextDecoder().decode(await source.bytes()).split("\n");
    for (const name of names) {
      const bytes = new TextEncoder().encode(`text of ${name}`);
      yield { kind: "member", member: { at: `!/${name}`, bytes, adapter: null, meta: {} } };
    }
  },
};

export const FORMATS: Formats = {
  adapters: [loop, explode, hoard, crash, oops, plainText],
  containers: [parts],
};
