import type { DateClaim, Grain, Localised } from "@tarjih/reading";
import type { Series } from "@tarjih/weighing";
import type { QuestionShown } from "./views.ts";

/** A question over time: its figures, and the running total of each source as a line. */
export interface SpreadShown extends QuestionShown {
  readonly series: readonly Series[];
}

/** One place in the texts where a date stands. */
export interface DateMention {
  readonly claim: string;
  readonly report: string;
  /** The words before, of and after the date. */
  readonly context: readonly [before: string, words: string, after: string];
  readonly basis: DateClaim["basis"];
  readonly calendar: DateClaim["calendar"];
}

/** A date that texts name, or an event of the case. */
export interface TimeEntry {
  readonly kind: "event" | "date";
  /** EDTF or an ISO duration; of an event its id. */
  readonly value: string;
  readonly name: Localised | null;
  readonly grain: Grain;
  /** First and last day; null where open or not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Open ends that the words say themselves: "until", "since". */
  readonly open: readonly ("start" | "end")[];
  readonly reports: number;
  /** How often it stands in the texts; the first of these follow. */
  readonly count: number;
  readonly mentions: readonly DateMention[];
}

/** Reports of one day. */
export interface PublishedDay {
  readonly day: string;
  readonly reports: readonly string[];
}

/** When things are said to have been, as surely as they are said. */
export interface Timeline {
  /** The main event, as far as its days are known. */
  readonly event: { readonly from: string | null; readonly to: string | null };
  /** In the order of their first day. */
  readonly entries: readonly TimeEntry[];
  /** Dates that nothing ties to a day, and durations. */
  readonly undated: readonly TimeEntry[];
  readonly published: readonly PublishedDay[];
  readonly undatedReports: readonly string[];
  /** Titles, or names of the outlets, of the reports by id. */
  readonly reports: Readonly<Record<string, Localised>>;
}
