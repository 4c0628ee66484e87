import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seeded } from "../bench/random.ts";
import { type Flip, flipBytes } from "../../packages/casefile/src/verify/flip-bytes.fixture.ts";
import { livedCase } from "../../packages/casefile/src/verify/lived-case.fixture.ts";

/** Where bits were turned and what verification found, a line for each table and index of the file and one for all. */
export async function flipRounds(
  count: number,
  seed: number,
): Promise<{ readonly lines: readonly string[]; readonly missed: number }> {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-flips-"));
  try {
    const path = join(folder, "lived.tarjih");
    livedCase(path);
    const { size } = statSync(path);
    const random = seeded(seed);
    const flips = Array.from({ length: count }, (): Flip => {
      return { position: random.below(size), mask: 1 << random.below(8) };
    });
    const parts = await flipBytes(path, flips);
    const sum = (of: (part: (typeof parts)[number]) => number): number =>
      parts.reduce((total, part) => total + of(part), 0);
    const missed = sum((part) => part.missed.length);
    const changed = sum((part) => part.changed);
    return {
      missed,
      lines: [
        ...parts.map(
          ({ part, flips: turned, changed: seen, missed: lost }) =>
            `${part}: ${turned} turned, ${seen} change content, ${seen - lost.length} found` +
            (lost.length === 0 ? "" : `; not found: ${lost.join(", ")}`),
        ),
        `${count} bits turned in ${size} bytes: ${changed} change content, ${changed - missed} of these found; ` +
          `${count - changed} change nothing that can be read`,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
