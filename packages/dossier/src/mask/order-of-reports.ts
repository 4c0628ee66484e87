import type { Finding, LineageLink, Root, Weighing } from "@tarjih/reading";

type Key = readonly (number | string)[];

/**
 * Roots, links and findings in the order of the reports instead of that of their ids: those are made of hashes and of names of sources, and
 * where something stands in a sorted list tells their first digits.
 */
export function inOrderOfReports(weighing: Weighing): Weighing {
  const { reports, figures, questions } = weighing;
  const reportAt = places(reports.map(({ id }) => id));
  const figureAt = places(figures.map(({ id }) => id));
  const rootAt = places(questions.flatMap(({ answers }) => answers.map(({ root }) => root)));

  const root = ({ id, reports: own, figures: said }: Root): Key => [
    rootAt(id),
    Math.min(...own.map(reportAt)),
    Math.min(...said.map(figureAt)),
  ];
  // Of two reports of which it is not known who has it from whom, the one whose file is called so that it stands first would be the origin.
  const pointed = (one: LineageLink): LineageLink =>
    one.why.includes("direction-unknown") && reportAt(one.to.report) < reportAt(one.from.report)
      ? { ...one, from: one.to, to: one.from }
      : one;
  const link = ({ from, to, kind }: LineageLink): Key => [
    reportAt(from.report),
    reportAt(to.report),
    kind,
    figureAt(from.figure ?? ""),
    figureAt(to.figure ?? ""),
  ];
  const finding = ({ report, start, code, detail }: Finding): Key => [
    reportAt(report ?? ""),
    start ?? -1,
    code,
    Math.min(...Object.values(detail).map((value) => figureAt(String(value)))),
  ];
  return {
    ...weighing,
    roots: ordered(weighing.roots, root).map((one) => ({
      ...one,
      reports: ordered(one.reports, (id) => [reportAt(id)]),
      figures: ordered(one.figures, (id) => [figureAt(id)]),
    })),
    lineage: ordered(weighing.lineage.map(pointed), link),
    findings: ordered(weighing.findings, finding),
  };
}

/** Where each first stands; what is not in the list stands behind it. */
function places(ids: readonly string[]): (id: string) => number {
  const at = new Map(ids.map((id, place) => [id, place] as const).toReversed());
  return (id) => at.get(id) ?? ids.length;
}

function ordered<T>(list: readonly T[], keyOf: (item: T) => Key): readonly T[] {
  return list
    .map((item) => ({ item, key: keyOf(item) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
}

function compare(a: Key, b: Key): number {
  for (const [at, own] of a.entries()) {
    const other = b[at];
    if (other === undefined || own === other) continue;
    return own < other ? -1 : 1;
  }
  return 0;
}
