import type { DecisionShown } from "./decisions.ts";
import type { ContentWarning, Report } from "@tarjih/reading";
import type { SettingChange } from "./setting.ts";

/** What a person can say of a report where the report does not say it itself. */
export interface ReportSaid extends Pick<Report, "outlet" | "author" | "url" | "published"> {
  /** Of what readers are to be warned. */
  readonly warnings: readonly ContentWarning[];
}

/** Where and how the data of a report can be set. */
export interface ReportDescribed {
  readonly said: ReportSaid;
  /** What was there before the last change of it; null where nothing was changed. */
  readonly before: ReportSaid | null;
  /** Name of the sidecar that saving writes; null where only the case file is known. */
  readonly file: string | null;
  /** Path of a file that is not in the folder of the case: what is said of the report is said beside that file. */
  readonly within: string | null;
  /** Why it was set, each time, and other notes on the report; oldest first. */
  readonly notes: readonly DecisionShown[];
}

/** What other data of a report would change, or changed. */
export interface DescribingChange extends SettingChange {
  readonly file: string | null;
}
