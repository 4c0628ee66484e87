// Cases that the project decides to read otherwise: `fixtures/exam/differences.json`, one by one with the reason.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.ts";

export interface Difference {
  readonly id: string;
  readonly reason: string;
}

export const differences: readonly Difference[] = readDifferences();

function readDifferences(): readonly Difference[] {
  const text = readFileSync(join(ROOT, "fixtures/exam/differences.json"), "utf8");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the repository's own file; a test checks its shape
  return JSON.parse(text) as readonly Difference[];
}

/** The list as it stands in `docs/exam.md`. */
export function differencesList(): string {
  return differences.map(({ id, reason }) => `- \`${id}\`: ${reason}`).join("\n");
}
