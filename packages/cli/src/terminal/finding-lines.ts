import type { Finding, Report, Severity } from "@tarjih/reading";
import { harmless } from "./harmless.ts";
import { harmlessFacts } from "./harmless-facts.ts";
import { ordered, type Screen } from "./screen.ts";
import { wrap } from "./width.ts";

/** The gravest first: what needs a person must not drown in notes. */
const ORDER: readonly Severity[] = ["error", "warning", "info"];
/** Findings of one severity shown in the terminal; all of them are in the dossier. */
const MOST_FINDINGS = 20;
/** Reports named before one sentence that is true of many. */
const MOST_PATHS = 8;
/** Findings of one kind on one report: the fourth loaded word says no more than the third. */
const MOST_ALIKE = 3;

/** Findings as sentences, gravest first, with the report that each is about. Empty for none. */
export function findingLines(
  findings: readonly Finding[],
  reports: readonly Report[],
  screen: Screen,
): string[] {
  if (findings.length === 0) return [];
  const { ledger } = screen.say.cli;
  const paths = new Map(reports.map((report) => [report.id, report.path]));
  const lines = [screen.paint.strong(ordered(ledger.findingsTitle, screen))];
  for (const severity of ORDER) {
    const own = findings.filter((finding) => finding.severity === severity);
    const shown = firstOfEachKind(own);
    const sentences = shown.map((finding) => sentenceOf(finding, paths, screen));
    const groups = [...Map.groupBy(sentences, ({ text }) => text).values()];
    for (const group of groups.slice(0, MOST_FINDINGS))
      lines.push(...item(groupText(group, severity, screen), severity, screen));
    const rest = own.length - shown.length + groups.slice(MOST_FINDINGS).flat().length;
    if (rest > 0) lines.push(ordered(`    ${ledger.more(rest)}`, screen));
  }
  return lines;
}

function firstOfEachKind(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.filter((finding) => {
    if (finding.report === null) return true;
    const kind = `${finding.code} ${finding.report}`;
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return before < MOST_ALIKE;
  });
}

/** What is said, and the report of which it is said; null where the sentence names its file itself. */
interface Sentence {
  readonly path: string | null;
  readonly text: string;
}

function sentenceOf(
  finding: Finding,
  paths: ReadonlyMap<string, string>,
  screen: Screen,
): Sentence {
  const facts = harmlessFacts(finding.detail);
  const text = screen.say.findings[finding.code](facts);
  const path = finding.report === null ? undefined : paths.get(finding.report);
  // Findings of the archive name their file themselves.
  return { path: path === undefined || "name" in facts ? null : harmless(path), text };
}

// Forty reports without a date are one line that names the first of them.
function groupText(group: readonly Sentence[], severity: Severity, screen: Screen): string {
  const { ledger } = screen.say.cli;
  const paths = [...new Set(group.flatMap(({ path }) => path ?? []))];
  const named = paths.slice(0, MOST_PATHS);
  const parts = [
    `${screen.say.codes.severities[severity]}:`,
    ...(named.length === 0 ? [] : [`${ledger.paths(named, paths.length - named.length)}:`]),
    group[0]?.text ?? "",
    ...(group.length > 1 && paths.length < 2 ? [ledger.repeated(group.length)] : []),
  ];
  return parts.join(" ");
}

function item(text: string, severity: Severity, screen: Screen): string[] {
  const paint = {
    error: screen.paint.alarm,
    warning: screen.paint.caution,
    info: screen.paint.faint,
  };
  return wrap(text, screen.columns - 4).map((line, index) =>
    paint[severity](ordered(`${index === 0 ? "  • " : "    "}${line}`, screen)),
  );
}
