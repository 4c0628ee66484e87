import type { LineageLink } from "@tarjih/reading";
import { decisionShown } from "../desk/decisions-about.ts";
import type { Snapshot } from "../desk/desk.ts";
import { namesFor } from "../desk/names.ts";
import type { Lineage, LineageGroup, LineageReport, LineageTie } from "../shapes/pictures.ts";

/** Reports, origins, and who repeats whom, each pair of reports once. */
export function lineageOf(now: Snapshot): Lineage {
  const { scene, weighing } = now;
  const ties = tiesOf(weighing.lineage);
  const codes = codesOf(now);
  const reports = now.reports.map(({ report }): LineageReport => ({
    id: report.id,
    title: report.title,
    outlet: scene.nameOf(report.outlet ?? report.path),
    published: report.published,
    figures: scene.readings.get(report.id)?.figures.length ?? 0,
    roots: codes.get(report.id) ?? [],
  }));
  const answered = questionsOf(now);
  const roots = scene.roots.map(({ id, name, reports: own, figures, evidence }) => ({
    id,
    code: scene.codes.get(id) ?? "",
    name: scene.nameOf(name),
    reports: own,
    figures: figures.length,
    questions: answered.get(id) ?? 0,
    evidence: [...new Set(evidence)],
  }));
  const facts = [
    ...roots.flatMap(({ evidence }) => evidence),
    ...ties.flatMap(({ links }) => links.flatMap(({ why }) => why)),
  ].map((code) => code.slice(code.indexOf(":") + 1));
  const paths = new Map(now.reports.map(({ report }) => [report.id, report.path]));
  // A report without an outlet is its own source: nobody knows it by its id.
  const reportNames = Object.fromEntries(
    facts.flatMap((fact) => {
      const path = paths.get(fact);
      return path === undefined ? [] : [[fact, { ar: path, en: path }] as const];
    }),
  );
  return {
    reports,
    roots,
    ties,
    groups: groupsOf(reports, ties),
    decisions: now.listed
      .filter(({ ruling }) => ruling?.kind === "origin")
      .toReversed()
      .map((one) => decisionShown(one, now)),
    names: { ...namesFor(scene, facts), ...reportNames },
  };
}

/** Address of a tie: both ids, with what no id has between them. */
export function tieId(from: string, to: string): string {
  return `${from}~${to}`;
}

/** The links of each pair of reports together, whichever way each of them goes. */
export function tiesOf(links: readonly LineageLink[]): readonly LineageTie[] {
  const apart = links.filter(({ from, to }) => from.report !== to.report);
  const pairs = Map.groupBy(apart, ({ from, to }) => [from.report, to.report].toSorted().join(" "));
  return [...pairs.values()].flatMap((own) => {
    // A link between whole reports knows the way better than one between two figures.
    const [first] = own.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)) || b.p - a.p);
    if (first === undefined) return [];
    const [from, to] = [first.from.report, first.to.report];
    const isDirected = !first.why.includes("direction-unknown") && first.kind !== "same-origin";
    return [{ id: tieId(from, to), from, to, links: own, isDirected }];
  });
}

function isPart({ from, to }: LineageLink): boolean {
  return from.figure !== undefined || to.figure !== undefined;
}

function codesOf({ scene }: Snapshot): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { id, reports } of scene.roots) {
    for (const report of reports) {
      const own = codes.get(report) ?? [];
      own.push(scene.codes.get(id) ?? "");
      codes.set(report, own);
    }
  }
  return codes;
}

/** How many questions each root answers. */
function questionsOf({ weighing }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answers } of weighing.questions) {
    for (const root of new Set(answers.map((answer) => answer.root))) {
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
  }
  return counts;
}

function groupsOf(
  reports: readonly LineageReport[],
  ties: readonly LineageTie[],
): readonly LineageGroup[] {
  const leader = new Map(reports.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const above = leader.get(id) ?? id;
    if (above === id) return id;
    const top = find(above);
    leader.set(id, top);
    return top;
  };
  for (const { from, to } of ties) leader.set(find(from), find(to));
  const time = ({ published }: LineageReport): string => published ?? "~"; // undated last
  const inTime = reports.toSorted((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
  return [...Map.groupBy(inTime, ({ id }) => find(id)).values()]
    .map((group) => ({ reports: group.map(({ id }) => id) }))
    .toSorted((a, b) => b.reports.length - a.reports.length);
}
