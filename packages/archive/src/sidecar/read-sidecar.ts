import type { FindingDraft } from "../report/finding-draft.ts";
import type { ReportMeta } from "../report/report-meta.ts";
import type { YamlPosition } from "../yaml/open-yaml.ts";
import { metaOf, openMeta } from "./read-meta.ts";

/** What is said of one report of a file that holds several, and where that stands. */
export interface PartSaid {
  readonly meta: ReportMeta;
  /** Name of the sidecar. */
  readonly name: string;
  readonly at: YamlPosition;
}

/** What a sidecar says of its file and, by what follows the file in their paths, of reports in it. */
export interface ReadSidecar {
  readonly meta: ReportMeta;
  readonly parts: ReadonlyMap<string, PartSaid>;
  readonly findings: readonly FindingDraft[];
}

/**
 * Reads a sidecar: the keys of a report and `parts`, in which each report of a container has its own
 * (`parts: { "!/day/a.txt": { outlet: … } }`).
 */
export function readSidecar(text: string, name: string): ReadSidecar {
  const { entries, bad, findings } = openMeta(text, name);
  const isParts = (key: string): boolean => key.toLowerCase() === "parts";
  const meta = metaOf(
    entries.filter(({ key }) => !isParts(key)),
    bad,
  );
  const parts = new Map<string, PartSaid>();
  for (const { key, at, value } of entries) {
    if (!isParts(key) || value === null) continue;
    if (value.kind !== "map") {
      bad(value.at ?? at, "not-a-map", { key });
      continue;
    }
    for (const part of value.entries) {
      if (part.value?.kind === "map") {
        parts.set(part.key, { meta: metaOf(part.value.entries, bad), name, at: part.at });
      } else if (part.value !== null) bad(part.value.at, "not-a-map", { key: part.key });
    }
  }
  return { meta, parts, findings };
}
