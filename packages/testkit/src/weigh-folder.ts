import { collect, type Collection } from "@tarjih/archive";
import { reader, type Reading, type Weighing } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";

/** A folder of reports with all that was made of it. */
export interface WeighedFolder {
  readonly collection: Collection;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  readonly weighing: Weighing;
}

/** Reads and weighs paths as the command does, without writing. Throws Error when nothing was read. */
export async function weighFolder(...paths: readonly string[]): Promise<WeighedFolder> {
  const collected = await collect(paths);
  if (!collected.ok) throw new Error(`${paths.join(", ")}: ${JSON.stringify(collected.failure)}`);
  const { collection } = collected;
  const readings = collection.reports.map(reader(collection.case));
  const texts = new Map(collection.reports.map(({ report, text }) => [report.id, text]));
  const weighed = weigh({ case: collection.case, readings, texts });
  const weighing = { ...weighed, findings: [...collection.findings, ...weighed.findings] };
  return { collection, readings, texts, weighing };
}
