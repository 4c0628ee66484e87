import { CONTENT_WARNINGS, type ContentWarning, type Report } from "@tarjih/reading";
import { nearestKey } from "../yaml/nearest-key.ts";
import type { YamlNode, YamlPosition } from "../yaml/open-yaml.ts";
import type { ProblemList } from "./case-problem.ts";
import { readFields, textsField } from "./read-fields.ts";

/** Reports of which readers are to be warned, as `case.yaml` names them. */
export interface WarningRule {
  /** A name, a folder, or at least twelve letters of a SHA-256. */
  readonly report: string;
  readonly warnings: readonly ContentWarning[];
  readonly at: YamlPosition;
}

/** Reads `{report, warning}`, each a text or a list. */
export function readWarning(node: YamlNode, problems: ProblemList): readonly WarningRule[] {
  const fields = readFields(node, "warning", ["report", "warning"], problems);
  if (fields === null) return [];
  const reports = textsField(fields, "report");
  const said = textsField(fields, "warning").flatMap((text) =>
    text.split(/[,،]/u).map((one) => one.trim().toLowerCase()),
  );
  if (reports.length === 0) {
    problems.add("missing-key", fields.at, { key: "report", part: "warning" });
  }
  if (said.length === 0) {
    problems.add("missing-key", fields.at, { key: "warning", part: "warning" });
  }
  const allowed = CONTENT_WARNINGS.join(", ");
  for (const value of said) {
    if (CONTENT_WARNINGS.some((known) => known === value)) continue;
    const nearest = nearestKey(value, [...CONTENT_WARNINGS]);
    const detail = { key: "warning", value, allowed, ...(nearest === null ? {} : { nearest }) };
    problems.add("not-one-of", fields.values.get("warning")?.at ?? fields.at, detail);
  }
  const warnings = CONTENT_WARNINGS.filter((one) => said.includes(one));
  return reports.map((report) => ({ report, warnings, at: fields.at }));
}

const HASH = /^[0-9a-f]{12,64}$/iu;

/** Whether a rule names this report, the container in which it came, or the folder in which either lies. */
export function isWarned(
  { report: named }: WarningRule,
  { path, sha256, container }: Pick<Report, "path" | "sha256" | "container">,
): boolean {
  if (HASH.test(named)) {
    const start = named.toLowerCase();
    if (sha256.startsWith(start) || container?.sha256.startsWith(start) === true) return true;
  }
  return stepsOf(path).includes(stepsOf(named));
}

/** `x/export.zip!/chat.txt#12` as `/x/export.zip/chat.txt/12/`: whole steps alone are compared. */
function stepsOf(path: string): string {
  const steps = path.replaceAll("!/", "/").replaceAll("#", "/");
  return `/${steps.replaceAll(/^(?:\.?\/)+|\/+$/gu, "")}/`;
}
