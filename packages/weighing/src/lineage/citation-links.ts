import type { LineageLink } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import { reportersOutlet } from "./own-reporter.ts";
import { canonicalName } from "./source-names.ts";
import { labelOf, originOf } from "./sources.ts";
import type { Sources } from "./sources.ts";

/** Attribution to one named source is as good as a copy of its number; it may still be misquoted. */
const ATTRIBUTION_P = 0.95;

/**
 * Links by credit, between figures of one root: from the report of an outlet to each that cites it, then between
 * those that name one source without a report of its own. Whoever draws them leaves out what is linked already.
 */
export function citationLinks(
  own: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
  sources: Sources,
): readonly LineageLink[] {
  const links: LineageLink[] = [];
  const byRoot = Map.groupBy(own, ({ figure }) => rootOf.get(figure.id) ?? "");
  for (const statements of byRoot.values()) {
    if (statements.length < 2) continue;
    const printed = byOutlet(statements, sources);
    const citedBy = (statement: Statement): Statement | undefined =>
      // Mostly an outlet's own voice, which cites nobody.
      statement.figure.chain.length === 1
        ? undefined
        : citedNames(statement)
            .map((name) => printed.get(sources.idOf(name)) ?? printed.get(canonicalName(name)))
            .find((one) => one !== undefined && one.report.id !== statement.report.id);
    for (const statement of statements) {
      const cited = citedBy(statement);
      if (cited === undefined) continue;
      const isMutual = citedBy(cited)?.report.id === statement.report.id;
      links.push(citation(cited, statement, isMutual, sources));
    }
    for (const link of sharedSource(statements, sources)) links.push(link);
  }
  return links.filter(({ from, to }) => from.report !== to.report);
}

/** The first statement of each outlet, under its name and what it may be called. */
function byOutlet(
  statements: readonly Statement[],
  sources: Sources,
): ReadonlyMap<string, Statement> {
  const found = new Map<string, Statement>();
  const put = (name: string, statement: Statement): void => {
    if (!found.has(name)) found.set(name, statement);
  };
  const outlets = statements.flatMap((statement) => {
    const { outlet } = statement.report;
    return outlet === null ? [] : [{ outlet, statement }];
  });
  for (const { outlet, statement } of outlets) put(sources.idOf(outlet), statement);
  for (const { outlet, statement } of outlets) {
    for (const form of sources.shortOf(outlet)) put(form, statement);
  }
  return found;
}

/** Sources of a statement from its own outlet on: the nearest has it from the others. */
function citedNames({ figure }: Statement): readonly string[] {
  const [, ...steps] = figure.chain;
  const outlet = reportersOutlet(figure.chain);
  return [...steps.map(({ source }) => source), ...(outlet === null ? [] : [outlet])];
}

/** An agency's number with credit to it is a wire; whoever else is cited is the origin of both. */
function citation(
  from: Statement,
  to: Statement,
  isMutual: boolean,
  sources: Sources,
): LineageLink {
  const outlet = from.report.outlet ?? "";
  const [own] = from.figure.chain;
  const isAgency = own.kind === "agency" || sources.isAgency(sources.idOf(outlet));
  return {
    ...between(from, to),
    kind: isAgency ? "wire" : "same-origin",
    p: ATTRIBUTION_P,
    why: [`credit:${outlet}`, ...(isMutual ? ["direction-unknown"] : [])],
  };
}

/** From the first statement of a source, or of "agencies", to each other report that names it. */
function sharedSource(statements: readonly Statement[], sources: Sources): readonly LineageLink[] {
  const naming = statements.flatMap((statement) => {
    const { kind, source } = originOf(statement, sources);
    if (kind === "agencies" || kind === "media") return [{ statement, why: `${kind}:${source}` }];
    const why = `attribution:${labelOf(source, sources)}`;
    return kind === "named" ? [{ statement, why }] : [];
  });
  const [first, ...others] = naming;
  if (first === undefined) return [];
  return others.map(({ statement, why }) => ({
    ...between(first.statement, statement),
    kind: "same-origin",
    p: ATTRIBUTION_P,
    why: [why],
  }));
}

function between(from: Statement, to: Statement): Pick<LineageLink, "from" | "to"> {
  return {
    from: { report: from.report.id, figure: from.figure.id },
    to: { report: to.report.id, figure: to.figure.id },
  };
}
