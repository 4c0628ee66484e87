import { lazy, type ComponentType } from "react";
import type { Route } from "../shell/route.ts";
import { JournalView } from "./journal/journal-view.tsx";
import { LedgerView } from "./ledger/ledger-view.tsx";
import { OpenView } from "./open/open-view.tsx";
import { ReaderView } from "./reader/reader-view.tsx";
import { ReviewView } from "./review/review-view.tsx";

/** Names of the views, as addresses and sentences have them. */
export type ViewName =
  | "ledger"
  | "reader"
  | "review"
  | "spread"
  | "timeline"
  | "lineage"
  | "map"
  | "hypotheses"
  | "open"
  | "journal"
  | "case";

/** One way to look at the case: a folder here, a line below, its name in `say.workbench.views`. */
export interface View {
  readonly name: ViewName;
  readonly Show: ComponentType<{ readonly route: Route }>;
}

/** Fetched when it is first looked at: the home must be there at once. */
const CaseView = lazy(async () => ({
  default: (await import("./case/case-view.tsx")).CaseView,
}));

const SpreadView = lazy(async () => ({
  default: (await import("./spread/spread-view.tsx")).SpreadView,
}));

const TimelineView = lazy(async () => ({
  default: (await import("./timeline/timeline-view.tsx")).TimelineView,
}));

const LineageView = lazy(async () => ({
  default: (await import("./lineage/lineage-view.tsx")).LineageView,
}));

const MapView = lazy(async () => ({
  default: (await import("./map/map-view.tsx")).MapView,
}));

const HypothesesView = lazy(async () => ({
  default: (await import("./hypotheses/hypotheses-view.tsx")).HypothesesView,
}));

/** In the order of the bar; the first is the home. */
export const VIEWS: readonly [View, ...View[]] = [
  { name: "ledger", Show: LedgerView },
  { name: "reader", Show: ReaderView },
  { name: "review", Show: ReviewView },
  { name: "spread", Show: SpreadView },
  { name: "timeline", Show: TimelineView },
  { name: "lineage", Show: LineageView },
  { name: "map", Show: MapView },
  { name: "hypotheses", Show: HypothesesView },
  { name: "open", Show: OpenView },
  { name: "journal", Show: JournalView },
  { name: "case", Show: CaseView },
];
