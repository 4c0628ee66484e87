import type { LineageLink } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
import type { Statement } from "../align/statement.ts";
import { timeOrder } from "../relate/time-order.ts";
import { publishedMinutes } from "./published.ts";
import { originOf } from "./sources.ts";
import type { Sources } from "./sources.ts";

/** A running toll is told again by its own counter: sure enough to draw, never used to join roots. */
const RUNNING_TOLL_P = 0.9;

/** Later reports in which an outlet raises the total that it counts itself: 41, then 67, then 90. */
export function laterVersions(
  own: readonly Statement[],
  rootOf: ReadonlyMap<string, string>,
  sources: Sources,
): readonly LineageLink[] {
  const links = new Map<string, LineageLink>();
  const tolls = own.filter((statement) => isOwnToll(statement, sources));
  const byRoot = Map.groupBy(tolls, ({ figure }) => rootOf.get(figure.id) ?? "");
  for (const statements of byRoot.values()) {
    const ordered = statements.toSorted(
      (a, b) => published(a) - published(b) || compareText(a.report.id, b.report.id),
    );
    // The last statement of the report before the one at hand.
    let earlier: Statement | undefined;
    for (const [i, later] of ordered.entries()) {
      const before = ordered[i - 1];
      if (before !== undefined && before.report.id !== later.report.id) earlier = before;
      if (earlier === undefined || !isRaised(earlier, later)) continue;
      const key = `${earlier.report.id}|${later.report.id}`;
      if (links.has(key)) continue;
      links.set(key, {
        from: { report: earlier.report.id },
        to: { report: later.report.id },
        kind: "version",
        p: RUNNING_TOLL_P,
        why: [`running-toll:${later.figure.measure}`],
      });
    }
  }
  return [...links.values()];
}

function isOwnToll(statement: Statement, sources: Sources): boolean {
  const { figure } = statement;
  const isOwn = originOf(statement, sources).kind === "own-voice";
  const isToll = figure.mode === "total" || figure.mode === "unknown";
  return isOwn && isToll && figure.stance !== "denied" && figure.row === undefined;
}

function isRaised(earlier: Statement, later: Statement): boolean {
  const isLater = timeOrder(earlier.asOf, later.asOf).order === "before";
  return isLater && later.reach.said.low > earlier.reach.said.high;
}

function published({ report }: Statement): number {
  return publishedMinutes(report.published)?.minutes ?? Number.MAX_SAFE_INTEGER;
}
