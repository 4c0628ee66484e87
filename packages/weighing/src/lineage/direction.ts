import type { Sheet } from "../keys/sheet.ts";
import { isSamePage } from "./page-of.ts";
import { publishedOrder } from "./published.ts";
import type { Sources } from "./sources.ts";
import { hasState, stateOrder } from "./state-order.ts";
import { compareSheets } from "./text-classes.ts";

/** Which of two reports is the origin, and what says so. */
export interface Direction {
  readonly from: Sheet;
  readonly to: Sheet;
  readonly why: readonly string[];
}

/** Direction by credit line, then by publication, then by captures of one page; without any it says so. */
export function directionOf(a: Sheet, b: Sheet, sources: Sources): Direction {
  const aCreditsB = credits(a, b, sources);
  const bCreditsA = credits(b, a, sources);
  if (aCreditsB !== bCreditsA) {
    const [from, to] = bCreditsA ? [a, b] : [b, a];
    return { from, to, why: [`credit:${from.report.outlet ?? from.report.id}`] };
  }
  const order = publishedOrder(a.report, b.report);
  if (order !== 0)
    return { ...(order < 0 ? { from: a, to: b } : { from: b, to: a }), why: ["earlier"] };
  const areStates = isSamePage(a.report, b.report) && hasState(a.report) && hasState(b.report);
  const state = areStates ? stateOrder(a.report, b.report) : 0;
  if (state !== 0) {
    const [from, to] = state < 0 ? [a, b] : [b, a];
    return {
      from,
      to,
      why: [a.report.message === undefined ? "captured-earlier" : "changed-later"],
    };
  }
  const isFirst = compareSheets(a, b) <= 0;
  return { ...(isFirst ? { from: a, to: b } : { from: b, to: a }), why: ["direction-unknown"] };
}

/** True where `sheet` names the outlet of `other` as a source. */
export function credits(sheet: Sheet, other: Sheet, sources: Sources): boolean {
  const { outlet } = other.report;
  if (outlet === null || sheet.report.outlet === outlet) return false;
  return sheet.credits.includes(sources.idOf(outlet));
}
