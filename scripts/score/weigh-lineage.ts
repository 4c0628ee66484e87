import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { weighFolder } from "@tarjih/testkit";
import type { Weighing } from "@tarjih/reading";
import { stringify } from "yaml";
import type { LineageCase } from "./lineage-gold.ts";

/** A case weighed as its folder would be; reports by their ids in the gold file. */
export interface WeighedLineage {
  readonly weighing: Weighing;
  /** Gold id of a report by its id in the weighing. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Writes the case as a folder of reports, weighs it as the command does, and removes the folder. */
export async function weighLineage(gold: LineageCase): Promise<WeighedLineage> {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-lineage-"));
  try {
    writeFileSync(join(folder, "case.yaml"), stringify(gold.case));
    for (const { id, text, lang, ...meta } of gold.reports) {
      writeFileSync(join(folder, `${id}.txt`), text);
      writeFileSync(join(folder, `${id}.meta.yaml`), stringify({ ...meta, language: lang }));
    }
    const { weighing } = await weighFolder(folder);
    const nameOf = new Map(
      weighing.reports.map(({ id, path }) => [
        id,
        path.replace(/^.*\//u, "").replace(/\.txt$/u, ""),
      ]),
    );
    return { weighing, nameOf };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
