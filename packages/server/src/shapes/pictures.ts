import type { DateClaim, Figure, Grain, LineageLink, Localised, Place } from "@tarjih/reading";
import type { Series } from "@tarjih/weighing";
import type { DecisionShown } from "./decisions.ts";
import type { NameTable, QuestionShown } from "./views.ts";

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

/** A report as a point of the drawing of who repeats whom. */
export interface LineageReport {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: Localised;
  readonly published: string | null;
  readonly figures: number;
  /** Letters of the origins that it carries. */
  readonly roots: readonly string[];
}

/** An independent origin and what rests on it. */
export interface LineageRoot {
  readonly id: string;
  readonly code: string;
  readonly name: Localised;
  readonly reports: readonly string[];
  readonly figures: number;
  readonly questions: number;
  /** Codes of evidence, `code` or `code:fact`. */
  readonly evidence: readonly string[];
}

/** All that ties two reports: the report that repeats is `to`, where that is known. */
export interface LineageTie {
  /** Both ids, as an address has them. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly LineageLink[];
  /** Which of them came first is not known. */
  readonly isDirected: boolean;
}

/** Reports that a chain of ties holds together; one that is tied to none is alone in its group. */
export interface LineageGroup {
  readonly reports: readonly string[];
}

/** Who repeats whom. */
export interface Lineage {
  readonly reports: readonly LineageReport[];
  readonly roots: readonly LineageRoot[];
  readonly ties: readonly LineageTie[];
  /** The largest first; inside a group in the order of publication. */
  readonly groups: readonly LineageGroup[];
  /** What people decided about origins, newest first. */
  readonly decisions: readonly DecisionShown[];
  /** Names of what the evidence speaks of. */
  readonly names: NameTable;
}

/** A passage with the words around it. */
export interface TiedPassage {
  readonly figure: Figure;
  readonly context: readonly [before: string, words: string, after: string];
}

/** The same figure in two reports, with the question that it answers. */
export interface TiedFigures {
  readonly question: Localised | null;
  readonly from: TiedPassage;
  readonly to: TiedPassage;
}

/** Two reports side by side, as far as one repeats the other's figures. */
export interface TieShown {
  /** Null where nothing ties them, or no longer. */
  readonly tie: LineageTie | null;
  readonly pairs: readonly TiedFigures[];
  /** Further ones that are not listed. */
  readonly more: number;
}

/** A place as it can be drawn: a point with the radius within which it may be. */
export interface PlacedPlace {
  readonly id: string;
  readonly name: Localised;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Place["precision"];
  /** Metres within which the place is, at most; 0 where nobody knows. */
  readonly radius: number;
  readonly within: string | null;
  /** How often the texts name it, and in how many reports. */
  readonly mentions: number;
  readonly reports: readonly string[];
  /** Questions that ask about this place, or whose figures name it. */
  readonly questions: readonly { readonly id: string; readonly text: Localised }[];
}

/** A place that no point stands for. */
export interface UnplacedPlace {
  readonly id: string;
  readonly name: Localised;
  /** `country`: known, and too wide for a point; `coordinates`: known without them; `unknown`: words of a text. */
  readonly why: "country" | "coordinates" | "unknown";
  readonly mentions: number;
  readonly reports: readonly string[];
}

/** Two places that answers to one question name, neither within the other. */
export interface RivalPlaces {
  readonly a: string;
  readonly b: string;
  readonly question: { readonly id: string; readonly text: Localised };
}

/** Where things are said to have been. */
export interface PlaceMap {
  /** The widest first, so that the narrow ones lie above them. */
  readonly placed: readonly PlacedPlace[];
  readonly unplaced: readonly UnplacedPlace[];
  readonly rivals: readonly RivalPlaces[];
  /** Titles, or names of the outlets, of the reports by id. */
  readonly reports: Readonly<Record<string, Localised>>;
}
