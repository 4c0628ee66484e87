import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { goldenView, weighFolder } from "@tarjih/testkit";
import { ROOT } from "./steps.ts";

/** Where golden cases are. */
export const CASES: string = join(ROOT, "fixtures/cases");

/** Names of the folders below `fixtures/cases`. */
export function goldenCases(): string[] {
  if (!existsSync(CASES)) return [];
  return readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** What the program makes of a case now, as it is kept in `expected.json`. */
export async function actualView(name: string): Promise<string> {
  const folder = join(CASES, name);
  const paths = existsSync(join(folder, "case.yaml"))
    ? [join(folder, "case.yaml"), join(folder, "reports")]
    : [join(folder, "reports")];
  return `${JSON.stringify(goldenView(await weighFolder(...paths)), null, 2)}\n`;
}
