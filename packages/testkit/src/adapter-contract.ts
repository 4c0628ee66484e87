import { describe, expect, test } from "vitest";
import type { ArchiveAdapter } from "@tarjih/archive";

/** A file that the adapter must read, with words that its text must hold. */
export interface AdapterSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly holds: readonly string[];
  /** At how many places it is cut and changed; fewer where reading takes long. */
  readonly places?: number;
}

/** What every adapter of the archive must keep, run over real files of its format. */
export function adapterContract(adapter: ArchiveAdapter, samples: readonly AdapterSample[]): void {
  describe(`adapter ${adapter.id}`, () => {
    test.each(samples)("reads $name, the same each time", async ({ name, bytes, holds }) => {
      expect(adapter.accepts(name, bytes)).toBe(true);
      const before = Uint8Array.from(bytes);
      const first = await adapter.read(bytes, { name });
      expect(await adapter.read(bytes, { name })).toEqual(first);
      expect(bytes).toEqual(before);
      const text = first.ok ? first.text : "";
      for (const words of holds) expect(text).toContain(words);
    });

    test.each(samples)(
      "$name cut or broken anywhere is a result, never an exception",
      async (sample) => {
        for (const bytes of broken(sample.bytes, sample.places)) {
          await expect(adapter.read(bytes, { name: sample.name })).resolves.toHaveProperty("ok");
        }
      },
    );

    test("findings name the file, and a file that cannot be read has one", async () => {
      for (const bytes of broken(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]))) {
        const result = await adapter.read(bytes, { name: "folder/x.bin" });
        if (!result.ok) expect(result.findings.length).toBeGreaterThan(0);
        for (const finding of result.findings) expect(finding.detail["name"]).toBe("folder/x.bin");
      }
    });
  });
}

/** The bytes cut at many places, and with one byte flipped at many places; the same each time. */
function broken(bytes: Uint8Array, places = 40): Uint8Array[] {
  const step = Math.max(1, Math.floor(bytes.length / places));
  const variants: Uint8Array[] = [new Uint8Array()];
  for (let at = 0; at < bytes.length; at += step) {
    variants.push(bytes.slice(0, at));
    const flipped = Uint8Array.from(bytes);
    flipped[at] = 0xff - (bytes[at] ?? 0);
    variants.push(flipped);
  }
  return variants;
}
