import type { AsOf } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import { pageOf } from "../lineage/page-of.ts";
import { hasState, stateDay, stateOrder } from "../lineage/state-order.ts";

/**
 * Statements of one question, those of a page that changed its number with the state in which it first stood there; those of a later state
 * are dated by it: a page that said 22 on Monday and 31 when it was captured again on Tuesday kept its date of publication, and the 31
 * was there on Tuesday. Only counts without a time of their own are dated; a page that was captured once, or never changed its number,
 * keeps its date.
 */
export function withStates(own: readonly Statement[]): readonly Statement[] {
  const [first] = own;
  // most questions have no page of which there are two states, and are asked with every report
  if (first === undefined || !own.some(({ report }) => hasState(report))) return own;
  const pages = Map.groupBy(own, ({ report }) => pageOf(report) ?? "");
  pages.delete("");
  const changed = new Map<Statement, Statement>();
  for (const [page, statements] of pages) {
    if (statements.length < 2) continue;
    const ordered = statements.toSorted((a, b) => stateOrder(a.report, b.report));
    const since = new Map<string, number>();
    let [at, before] = [0, ordered[0]];
    for (const statement of ordered) {
      if (before !== undefined && stateOrder(before.report, statement.report) !== 0) at += 1;
      before = statement;
      const number = numberOf(statement);
      if (!since.has(number)) since.set(number, at);
    }
    if (at === 0) continue;
    for (const statement of statements) {
      const stood = since.get(numberOf(statement)) ?? 0;
      const now = { ...statement, ...(stood > 0 && dated(statement)) };
      changed.set(
        statement,
        hasState(statement.report) ? { ...now, inState: { page, at: stood } } : now,
      );
    }
  }
  return changed.size === 0 ? own : own.map((each) => changed.get(each) ?? each);
}

function dated({ report, asOf }: Statement): Partial<Statement> {
  const day = stateDay(report) ?? "";
  if (asOf.basis !== "published" || day <= (asOf.end ?? "").slice(0, day.length)) return {};
  const since: AsOf = { start: day, end: day, basis: "published" };
  return { asOf: since };
}

function numberOf({ figure: { low, high, bound } }: Statement): string {
  return JSON.stringify([low, high, bound]);
}
