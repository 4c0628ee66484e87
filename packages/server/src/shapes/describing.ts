import type { Report } from "@tarjih/reading";
import type { SettingChange } from "./setting.ts";

/** What a person can say of a report where the report does not say it itself. */
export type ReportSaid = Pick<Report, "outlet" | "author" | "url" | "published">;

/** Where and how the data of a report can be set. */
export interface ReportDescribed {
  readonly said: ReportSaid;
  /** What was there before the last change of it; null where nothing was changed. */
  readonly before: ReportSaid | null;
  /** Name of the sidecar that saving writes; null where only the case file is known. */
  readonly file: string | null;
  /** Path of the file in which the report came: what is said of it is said beside that file. */
  readonly within: string | null;
}

/** What other data of a report would change, or changed. */
export interface DescribingChange extends SettingChange {
  readonly file: string | null;
}
