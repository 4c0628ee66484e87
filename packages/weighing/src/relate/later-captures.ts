import type { AsOf } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import { addressOf } from "../lineage/address.ts";

/**
 * Statements of one question, those of a page's later states dated by their capture: a page that said 22 on Monday and 31 when
 * it was captured again on Tuesday kept its date of publication, and the 31 was there on Tuesday. Only counts without a time of
 * their own; a page that was captured once, or never changed its number, keeps its date.
 */
export function withCaptures(own: readonly Statement[]): readonly Statement[] {
  if (!own.some(({ report }) => report.captured !== null && report.url !== null)) return own;
  const pages = Map.groupBy(own, ({ report }) => addressOf(report) ?? "");
  pages.delete("");
  const changed = new Map<Statement, Statement>();
  for (const statements of pages.values()) {
    const [first, ...later] = [...new Set(statements.map(captureOf))].toSorted();
    if (first === undefined || later.length === 0) continue;
    const before = new Set(statements.filter((each) => captureOf(each) === first).map(numberOf));
    for (const statement of statements) {
      const day = captureOf(statement).slice(0, DAY);
      const published = statement.asOf.end ?? "";
      const isNew = captureOf(statement) !== first && !before.has(numberOf(statement));
      if (!isNew || statement.asOf.basis !== "published" || day <= published.slice(0, DAY))
        continue;
      const asOf: AsOf = { start: day, end: day, basis: "published" };
      changed.set(statement, { ...statement, asOf });
    }
  }
  return changed.size === 0 ? own : own.map((each) => changed.get(each) ?? each);
}

/** Length of `2031-05-04`. */
const DAY = 10;

function captureOf({ report }: Statement): string {
  return report.captured ?? "";
}

function numberOf({ figure: { low, high, bound } }: Statement): string {
  return JSON.stringify([low, high, bound]);
}
