import type { CaseInfo, Reading, Statement, Weighing } from "@tarjih/reading";
import { hash32, slug } from "../align/slug.ts";
import type { NameOf } from "../align/question-text.ts";
import { sourcesOf } from "../lineage/sources.ts";
import { disjointSets } from "../lineage/union-find.ts";

/** Who knew what a statement says: an id of a root, and its name. */
export interface StatementRoot {
  readonly id: string;
  readonly name: string;
}
export type RootOfStatement = (statement: Statement) => StatementRoot;

/**
 * The root of each statement: its last named source, as for figures; unnamed sources and own voices belong to
 * their report, and a report that repeats another's text has no voice of its own.
 */
export function statementRoots(
  info: CaseInfo,
  readings: readonly Reading[],
  weighing: Weighing,
  nameOf: NameOf,
  lang: "ar" | "en",
): RootOfStatement {
  const sources = sourcesOf(info);
  const repeated = disjointSets();
  for (const { kind, from, to } of weighing.lineage) {
    if (kind !== "same-origin") repeated.join(from.report, to.report);
  }
  const reports = new Map(readings.map(({ report }) => [report.id, report]));
  const first = new Map<string, string>();
  for (const { report } of readings) {
    const set = repeated.find(report.id);
    if (!first.has(set)) first.set(set, report.id);
  }
  return ({ chain, report: id }) => {
    const last = chain.at(-1) ?? chain[0];
    const owner = first.get(repeated.find(id)) ?? id;
    const report = reports.get(owner);
    const person = sources.fullNameIn(last);
    const unnamed = person === null && (last.kind === "unnamed" || last.kind === "witness");
    if (unnamed || (chain.length === 1 && (reports.get(id)?.outlet ?? null) === null)) {
      const words = unnamed ? last.source : "";
      const name = report?.outlet ?? report?.title ?? report?.path ?? owner;
      return {
        id: `root-report-${hash32(`${owner}:${words}`)}`,
        name: unnamed ? `${words} (${name})` : name,
      };
    }
    const outlet = report?.outlet ?? null;
    const said = chain.length === 1 && outlet !== null ? outlet : (person ?? last.source);
    const source = sources.idOf(said);
    const origin = sources.copiesFrom(source) ?? source;
    return { id: `root-${slug(origin)}`, name: nameOf(origin === source ? said : origin, lang) };
  };
}
