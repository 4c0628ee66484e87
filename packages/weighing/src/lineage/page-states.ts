import type { LineageLink } from "@tarjih/reading";
import type { Sheet } from "../keys/sheet.ts";
import { pageOf } from "./page-of.ts";
import { directionOf } from "./direction.ts";
import { publishedMinutes } from "./published.ts";
import type { Sources } from "./sources.ts";
import { stateOrder } from "./state-order.ts";
import { compareSheets } from "./text-classes.ts";

/** One address of one outlet is one page; an outlet that neither capture names is one, too. */
const SAME_PAGE_P = 0.99;

/** States of one page at its address, each after the one before it, by publication and then by capture; and of one message. */
export function pageStates(sheets: readonly Sheet[], sources: Sources): readonly LineageLink[] {
  const paged = sheets.filter(({ report }) => pageOf(report) !== null);
  const pages = Map.groupBy(paged, ({ report }) => JSON.stringify([report.outlet, pageOf(report)]));
  return [...pages.values()].flatMap((states) => {
    const ordered = states.toSorted(
      (a, b) =>
        minutes(a.report.published) - minutes(b.report.published) ||
        stateOrder(a.report, b.report) ||
        compareSheets(a, b),
    );
    return ordered.slice(1).flatMap((state, at): readonly LineageLink[] => {
      const before = ordered[at];
      // The same bytes captured twice are a copy of the file, no later state.
      if (before === undefined || before.report.sha256 === state.report.sha256) return [];
      const { from, to, why } = directionOf(before, state, sources);
      return [
        {
          from: { report: from.report.id },
          to: { report: to.report.id },
          kind: "version",
          p: SAME_PAGE_P,
          why: [state.report.message === undefined ? "same-address" : "same-message", ...why],
        },
      ];
    });
  });
}

function minutes(time: string | null): number {
  return publishedMinutes(time)?.minutes ?? Number.MAX_SAFE_INTEGER;
}
