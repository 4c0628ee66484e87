import { collect, type CaseProblem, type Collection, type CollectFailure } from "@tarjih/archive";
import type { Finding, Report } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";
import { findingLines } from "../terminal/finding-lines.ts";
import { harmless } from "../terminal/harmless.ts";
import { harmlessFacts } from "../terminal/harmless-facts.ts";
import { followProgress } from "../terminal/progress.ts";
import type { Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/**
 * Files to reports, with a bar on long work. Throws Failure: `usage` for a path that is not there or a
 * `case.yaml` with mistakes (each with line and column), `nothingRead` when no report came of the paths.
 */
export async function gather(
  paths: readonly string[],
  shell: Shell,
  screen: Screen,
  ocr = false,
): Promise<Collection> {
  const say = messages(shell.lang).cli;
  const progress = followProgress(shell, say.progress.collecting);
  const collected = await collect(paths, { ocr, progress: progress.to }).finally(progress.done);
  if (collected.ok) return collected.collection;
  throw failureOfCollect(collected.failure, shell, screen);
}

/** What stopped a collection, for a person. */
export function failureOfCollect(failure: CollectFailure, shell: Shell, screen: Screen): Failure {
  const say = messages(shell.lang).cli;
  switch (failure.kind) {
    case "missing-path":
      return new Failure("usage", say.failures.missingPath(harmless(failure.path)));
    case "two-cases": {
      const [first, second] = failure.paths;
      return new Failure("usage", say.problems.twoCases(harmless(first), harmless(second)));
    }
    case "case-yaml":
      return new Failure(
        "usage",
        failure.problems.map((one) => problemLine(one, screen)).join("\n"),
      );
    case "nothing-to-read": {
      const shown = failure.paths.map(harmless).join(", ");
      if (failure.findings.length === 0)
        return new Failure("nothingRead", say.failures.emptyFolder(shown));
      noteFindings(failure.findings, [], shell, screen);
      return new Failure("nothingRead", say.failures.nothingRead(shown));
    }
  }
}

/** `case.yaml:3:1: …`, as editors and terminals make a link of it. */
export function problemLine(problem: CaseProblem, screen: Screen): string {
  const { failures, problems } = screen.say.cli;
  const facts = harmlessFacts(problem.detail);
  const nearest = facts["nearest"];
  const hint = nearest === undefined ? "" : ` ${failures.didYouMean(String(nearest))}`;
  const what = `${problems.caseYaml[problem.code](facts)}${hint}`;
  return failures.badCase(harmless(problem.name), problem.line, problem.column, what);
}

/** Findings for a person, on standard error. */
export function noteFindings(
  findings: readonly Finding[],
  reports: readonly Report[],
  shell: Shell,
  screen: Screen,
): void {
  for (const line of findingLines(findings, reports, screen)) shell.note(line);
}
