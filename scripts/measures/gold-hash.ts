import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { ROOT } from "../steps.ts";

/** The texts that the weights are made from, beside the examples of the rules: whoever changes one of these makes them again. */
const GOLD = [
  "fixtures/frames",
  "fixtures/reading/frames",
  "fixtures/reading/open",
  "fixtures/whole-folders/open",
];

/** SHA-256 over the names and bytes of these texts. Rules and signs change what the weights are too, and have no hash here: a rule may be mended without making them again. */
export function goldHash(): string {
  const hash = createHash("sha256");
  for (const folder of GOLD)
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()) {
      hash.update(entry.slice(ROOT.length).replaceAll(sep, "/")).update("\0");
      hash.update(readFileSync(entry)).update("\0");
    }
  return hash.digest("hex");
}
