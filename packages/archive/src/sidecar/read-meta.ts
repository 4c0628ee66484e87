import { languageNamed } from "../report/detect-language.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { isoDate } from "../report/iso-date.ts";
import { META_KEYS } from "../report/report-meta.ts";
import { CONTENT_WARNINGS } from "@tarjih/reading/without-rules";
import type { ReportMeta } from "../report/report-meta.ts";
import { nearestKey } from "../yaml/nearest-key.ts";
import { openYaml } from "../yaml/open-yaml.ts";
import type { YamlEntry, YamlNode, YamlPosition } from "../yaml/open-yaml.ts";

/** What a sidecar or front matter says, and a finding `bad-sidecar` for each thing not understood. */
export interface ReadMeta {
  readonly meta: ReportMeta;
  readonly findings: readonly FindingDraft[];
}

/**
 * Reads the YAML of a sidecar or of front matter. What is wrong is left out and told with line and
 * column; the rest is used. `name` is the file, `firstLine` the line of it on which `text` begins.
 */
export function readMeta(text: string, name: string, firstLine = 1): ReadMeta {
  const { entries, bad, findings } = openMeta(text, name, firstLine);
  return { meta: metaOf(entries, bad), findings };
}

/** Takes what is wrong, and where. */
export type TellBad = (at: YamlPosition, cause: string, more?: Record<string, string>) => void;

/** The entries of a sidecar or of front matter, none where it has none; `findings` grows with what `bad` is told. */
export function openMeta(
  text: string,
  name: string,
  firstLine = 1,
): {
  readonly entries: readonly YamlEntry[];
  readonly bad: TellBad;
  readonly findings: readonly FindingDraft[];
} {
  const findings: FindingDraft[] = [];
  const bad: TellBad = (at, cause, more = {}) => {
    const place = { line: at.line + firstLine - 1, column: at.column };
    const detail = { name, cause, ...place, ...more };
    findings.push({ code: "bad-sidecar", severity: "warning", detail });
  };
  const opened = openYaml(text.replace(/^\uFEFF/u, ""));
  if (!opened.ok) {
    for (const fault of opened.faults) bad(fault, "yaml", { reason: fault.reason });
    return { entries: [], bad, findings };
  }
  const { root } = opened;
  if (root === null) return { entries: [], bad, findings };
  if (root.kind === "map") return { entries: root.entries, bad, findings };
  bad(root.at, "not-a-map");
  return { entries: [], bad, findings };
}

/** What entries say of a report; what is wrong is left out and told. */
export function metaOf(entries: readonly YamlEntry[], bad: TellBad): ReportMeta {
  let meta: ReportMeta = {};
  for (const entry of entries) {
    const read = readEntry(entry);
    if (read.kind === "bad") bad(read.at, read.cause, read.more);
    else if (read.kind === "said") meta = { ...meta, ...read.meta };
  }
  return meta;
}

/** Those of a report and `warning`, of which there may be several. */
const KEYS = [...META_KEYS, "warning", "warnings"] as const;

type ReadEntry =
  | { readonly kind: "said"; readonly meta: ReportMeta }
  | { readonly kind: "unsaid" }
  | {
      readonly kind: "bad";
      readonly at: YamlPosition;
      readonly cause: string;
      readonly more: Record<string, string>;
    };

function readEntry(entry: YamlEntry): ReadEntry {
  const key = KEYS.find((known) => known === entry.key.toLowerCase());
  const bad = (cause: string, more: Record<string, string> = {}): ReadEntry => ({
    kind: "bad",
    at: cause === "unknown-key" ? entry.at : (entry.value?.at ?? entry.at),
    cause,
    more: { key: entry.key, ...more },
  });
  if (key === undefined) {
    const nearest = nearestKey(entry.key, KEYS);
    return bad("unknown-key", nearest === null ? {} : { nearest });
  }
  if (entry.value === null) return { kind: "unsaid" };
  const value = plainText(entry.value);
  if (value === null) return bad("not-text");
  if (value === "") return { kind: "unsaid" };
  switch (key) {
    case "published":
    case "captured": {
      const date = isoDate(value);
      return date === null ? bad("bad-date", { value }) : { kind: "said", meta: { [key]: date } };
    }
    case "language": {
      const language = languageNamed(value);
      if (language === null) return bad("bad-language", { value });
      return { kind: "said", meta: { language } };
    }
    case "warning":
    case "warnings": {
      const said = value.split(/[,،]/u).map((one) => one.trim().toLowerCase());
      const warnings = CONTENT_WARNINGS.filter((one) => said.includes(one));
      const other = said.find((one) => !CONTENT_WARNINGS.some((known) => known === one));
      return other === undefined
        ? { kind: "said", meta: { warnings } }
        : bad("bad-warning", { value: other });
    }
    case "outlet":
    case "author":
    case "url":
    case "title":
      return { kind: "said", meta: { [key]: value } };
  }
}

/** The text of a value; several authors in a list are one string. */
function plainText(node: YamlNode): string | null {
  if (node.kind === "text") return node.text.trim();
  if (node.kind === "map") return null;
  const parts = node.items.map(plainText);
  return parts.some((part) => part === null) ? null : parts.join(", ");
}
