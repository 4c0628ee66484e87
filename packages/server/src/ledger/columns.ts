import type { Finding, Localised, SourceKind } from "@tarjih/reading";
import type { Snapshot } from "../desk/desk.ts";
import type { LedgerColumn, LedgerRoot } from "../shapes/ledger.ts";

/** Columns and roots, and where the answers of a root in a report stand. */
export interface Columns {
  readonly roots: readonly LedgerRoot[];
  readonly columns: readonly LedgerColumn[];
  readonly place: (root: string, report: string) => number | undefined;
}

/** Findings that mean that nothing in the report was read. */
const UNREAD: ReadonlySet<string> = new Set([
  "language-not-read",
  "empty-report",
  "unreadable-file",
]);

/** Findings that mean that no report came of a file. */
const NO_REPORT: ReadonlySet<string> = new Set([
  "unreadable-file",
  "unsupported-format",
  "too-large",
]);

/**
 * One column for each outlet that carries an origin; those of an origin stand together, the busiest
 * origin first. Reports in which nothing could be read, and files of which none came, stand at the end: unread is not
 * silent.
 */
export function columnsOf({ weighing, scene, reports, findings: ofFiles }: Snapshot): Columns {
  const at = new Map<string, number>();
  const columns: LedgerColumn[] = [];
  const asked = new Map<string, Set<string>>();
  const carried = new Map<string, Set<string>>();
  for (const { id, answers } of weighing.questions) {
    for (const { figure, root } of answers) {
      addTo(asked, root, id);
      addTo(carried, root, scene.figures.get(figure)?.report ?? "");
    }
  }
  const roots = scene.roots
    .filter(({ id }) => asked.has(id))
    .map((root, position): LedgerRoot => {
      const own: number[] = [];
      for (const [, ids] of byOutlet([...(carried.get(root.id) ?? [])])) {
        own.push(columns.length);
        for (const id of ids) at.set(`${root.id} ${id}`, columns.length);
        columns.push({ root: position, name: outletOf(ids[0] ?? ""), reports: ids });
      }
      return {
        id: root.id,
        code: scene.codes.get(root.id) ?? "",
        name: scene.nameOf(root.name),
        kind: kindOf(root.figures),
        columns: own,
        answers: asked.get(root.id)?.size ?? 0,
      };
    });
  for (const { report } of reports) {
    const findings = [...weighing.findings, ...(scene.readings.get(report.id)?.findings ?? [])];
    const isUnread = findings.some((one) => one.report === report.id && UNREAD.has(one.code));
    if (isUnread && (scene.readings.get(report.id)?.figures.length ?? 0) === 0) {
      columns.push({ root: null, name: outletOf(report.id), reports: [report.id] });
    }
  }
  const paths = new Set(reports.map(({ report }) => report.path));
  for (const name of unreadFiles(ofFiles)) {
    // Mended and added since.
    if (paths.has(name)) continue;
    columns.push({ root: null, name: { ar: name, en: name }, reports: [] });
  }
  return { roots, columns, place: (root, report) => at.get(`${root} ${report}`) };

  function byOutlet(ids: readonly string[]): ReadonlyMap<string, string[]> {
    const groups = new Map<string, string[]>();
    for (const id of ids) {
      const report = scene.reports.get(id);
      // One outlet writes its name in Arabic here and in English there.
      const hasOutlet = report !== undefined && report.outlet !== null;
      const key = hasOutlet ? outletOf(id).en : (report?.path ?? id);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [id]);
      else group.push(id);
    }
    return groups;
  }

  function outletOf(id: string): Localised {
    const report = scene.reports.get(id);
    return scene.nameOf(report?.outlet ?? report?.title ?? report?.path ?? id);
  }

  /** As the last step of the chain of one of its figures has it. */
  function kindOf(figures: readonly string[]): SourceKind {
    return scene.figures.get(figures[0] ?? "")?.chain.at(-1)?.kind ?? "unnamed";
  }
}

/** Files of which no report came, each once; a table of claims is none and is only noted. */
function unreadFiles(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ code, report, severity, detail: { name } }) =>
      report === null && severity !== "info" && NO_REPORT.has(code) && typeof name === "string"
        ? [name]
        : [],
    ),
  );
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
