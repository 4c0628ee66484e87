import type { Figure, Pair, Question, Reading, Weighing } from "@tarjih/reading";
import type { WeighedFolder } from "./weigh-folder.ts";

/**
 * A weighed folder as a reviewer reads it in a difference: one line a claim, without hashes and ids, so
 * that a change of one rule shows as the lines that it changed. Figures are named `path#number`.
 */
export interface GoldenView {
  readonly reports: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly GoldenQuestion[];
  readonly roots: readonly string[];
  readonly lineage: readonly string[];
  readonly open: readonly string[];
  readonly findings: readonly string[];
}

interface GoldenQuestion {
  readonly question: string;
  readonly estimate: string;
  readonly versions: readonly string[];
  readonly pairs: readonly string[];
}

/** The view of a weighed folder. */
export function goldenView({ readings, weighing }: WeighedFolder): GoldenView {
  const paths = new Map(weighing.reports.map((report) => [report.id, report.path]));
  const name = figureNames(weighing, paths);
  return {
    reports: Object.fromEntries(
      readings.map((reading) => [reading.report.path, reportLines(reading, name)]),
    ),
    questions: weighing.questions.map((question) => questionView(question, name)),
    roots: weighing.roots.map(
      (root) => `${root.name}: ${root.figures.map(name).toSorted().join(", ")}`,
    ),
    lineage: weighing.lineage.map((link) => {
      const end = (one: typeof link.from): string =>
        one.figure === undefined ? (paths.get(one.report) ?? "?") : name(one.figure);
      return `${link.kind}: ${end(link.from)} → ${end(link.to)}`;
    }),
    open: weighing.open.map((one) => `${one.kind}: ${one.text.en}`),
    findings: weighing.findings.map((finding) => {
      const path = finding.report === null ? finding.detail["name"] : paths.get(finding.report);
      return `${finding.severity} ${finding.code}: ${path ?? ""}`;
    }),
  };
}

function figureNames(
  weighing: Weighing,
  paths: ReadonlyMap<string, string>,
): (id: string) => string {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const figure of weighing.figures) {
    const path = paths.get(figure.report) ?? `row ${figure.row ?? 0}`;
    const number = (counts.get(path) ?? 0) + 1;
    counts.set(path, number);
    names.set(figure.id, `${path}#${number}`);
  }
  return (id) => names.get(id) ?? `unknown ${id}`;
}

function reportLines(reading: Reading, name: (id: string) => string): string[] {
  const at = (claim: { start: number; end: number; quote: string }): string =>
    `${claim.start}–${claim.end} «${claim.quote}»`;
  return [
    `${reading.report.lang} ${reading.report.outlet ?? "?"} ${reading.report.published ?? "?"}`,
    ...reading.figures.map((one) => `${name(one.id)} ${at(one)} ${figureLine(one)}`),
    ...reading.dates.map((one) => `date ${at(one)} ${one.value} ${one.basis}`),
    ...reading.statements.map((one) => `statement ${at(one)} ${one.kind} ${one.stance}`),
    ...reading.attributions.map((one) => `attribution ${at(one)} ${one.source} ${one.kind}`),
    ...reading.places.map((one) => `place ${at(one)} ${one.place}`),
    ...reading.questions.map((one) => `question ${at(one)}${one.rhetorical ? " rhetorical" : ""}`),
  ];
}

function figureLine(figure: Figure): string {
  const { measure, group, unit, low, high, bound, mode, asOf, stance, chain, event } = figure;
  const sources = chain.map((step) => step.source).join(" → ");
  const value = `${low ?? "…"}–${high ?? "…"} ${bound}`;
  const when = `${asOf.start ?? "…"}/${asOf.end ?? "…"} ${asOf.basis}`;
  return `${measure} ${group} ${unit} ${value} ${mode} ${when} ${event} ${stance} ← ${sources}`;
}

function questionView(question: Question, name: (id: string) => string): GoldenQuestion {
  const { low, best, high, contested, rule } = question.estimate;
  const pair = (one: Pair): string =>
    `${name(one.a)} ${one.verdict}/${one.missing ?? one.because} ${name(one.b)}`;
  return {
    question: question.text.en,
    estimate: `${low ?? "…"} / ${best ?? "…"} / ${high ?? "…"} ${rule}${contested ? " contested" : ""}, ${question.roots} roots, ${question.reports} reports`,
    versions: question.versions.map(
      (one) => `${one.low ?? "…"}–${one.high ?? "…"}: ${one.figures.map(name).join(", ")}`,
    ),
    pairs: question.pairs.map(pair),
  };
}
