import type { Finding, Report, Severity } from "@tarjih/reading";
import { counted } from "./counted.ts";
import { harmless } from "./harmless.ts";
import { harmlessFacts } from "./harmless-facts.ts";
import { ordered, type Screen } from "./screen.ts";
import { wrap } from "./width.ts";

/** The gravest first: what needs a person must not drown in notes. */
const ORDER: readonly Severity[] = ["error", "warning", "info"];
/** Findings of one severity shown in the terminal; all of them are in the dossier. */
const MOST_FINDINGS = 20;
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
    const sentences = counted(shown.map((finding) => sentenceOf(finding, paths, screen)));
    for (const [sentence, count] of sentences.slice(0, MOST_FINDINGS)) {
      const text = count === 1 ? sentence : `${sentence} ${ledger.repeated(count)}`;
      lines.push(...item(`${screen.say.codes.severities[severity]}: ${text}`, severity, screen));
    }
    const rest = own.length - shown.length + Math.max(0, sentences.length - MOST_FINDINGS);
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

function sentenceOf(finding: Finding, paths: ReadonlyMap<string, string>, screen: Screen): string {
  const facts = harmlessFacts(finding.detail);
  const sentence = screen.say.findings[finding.code](facts);
  const path = finding.report === null ? undefined : paths.get(finding.report);
  // Findings of the archive name their file themselves.
  return path === undefined || "name" in facts ? sentence : `${harmless(path)}: ${sentence}`;
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
