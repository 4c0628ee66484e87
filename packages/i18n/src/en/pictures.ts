import type { CellStep } from "@tarjih/reading";

/** Sentences of the views that draw: spread, timeline, lineage, map. */
export interface PicturesMessages {
  /** How to go along the marks of a drawing by keyboard. */
  readonly keys: string;
  readonly asTable: string;
  readonly undated: string;
  readonly origins: string;
  readonly spread: {
    readonly question: string;
    readonly parts: string;
    readonly note: string;
    /** What the shaded band is. */
    readonly band: (rule: string, range: string) => string;
    readonly lines: string;
    readonly source: string;
    readonly first: string;
    readonly last: string;
    readonly move: string;
    readonly moves: Readonly<
      Record<"first" | "raised" | "lowered" | "repeated" | "frozen", string>
    >;
    readonly numberOf: (source: string) => string;
    readonly carriedBy: string;
  };
  readonly timeline: {
    readonly note: string;
    readonly window: string;
    readonly near: string;
    readonly whole: string;
    readonly onlyShared: string;
    readonly nothing: string;
    readonly entries: string;
    readonly event: string;
    readonly published: string;
    readonly open: string;
    readonly sureness: Readonly<Record<"day" | "span" | "coarse", string>>;
    readonly beyond: Readonly<Record<"before" | "after", string>>;
    readonly bases: Readonly<Record<"stated" | "relative" | "unresolved", string>>;
    readonly hijri: string;
    readonly more: (count: number) => string;
    readonly undated: string;
    readonly dates: string;
    readonly durations: string;
    readonly undatedReports: string;
    /** Below that: what a click leads to. */
    readonly undatedNext: string;
  };
  readonly lineage: {
    readonly title: string;
    readonly counts: (reports: number, roots: number) => string;
    readonly note: string;
    readonly legend: string;
    readonly nothing: string;
    readonly roots: string;
    readonly reports: string;
    readonly figures: string;
    readonly questions: string;
    readonly carriedBy: string;
    readonly why: string;
    readonly tie: string;
    readonly passages: string;
    readonly noPassages: string;
    readonly more: (count: number) => string;
    readonly alone: (count: number) => string;
  };
  readonly map: {
    readonly title: string;
    readonly note: string;
    /** Whose outlines these are. */
    readonly outlines: string;
    readonly nothing: string;
    readonly closer: string;
    readonly farther: string;
    readonly near: string;
    readonly fit: string;
    readonly place: string;
    readonly precision: string;
    readonly precisionUnknown: string;
    readonly within: (length: string) => string;
    readonly length: (metres: number) => string;
    readonly coordinates: string;
    /** Leads to where places are given coordinates. */
    readonly locate: string;
    readonly mentions: string;
    readonly rivals: string;
    readonly unplaced: string;
    readonly whys: Readonly<Record<"unknown" | "coordinates" | "country", string>>;
  };
  readonly hypotheses: {
    readonly title: string;
    readonly note: string;
    readonly rater: string;
    readonly rateToo: (who: string) => string;
    readonly save: string;
    readonly saved: (file: string, isSaved: boolean, isEdited: boolean) => string;
    readonly reliability: string;
    /** Over the pieces of evidence, on paper. */
    readonly evidence: string;
    readonly prior: string;
    /** Takes a share back to where the score has it by itself. */
    readonly usual: string;
    readonly leaveOut: string;
    readonly empty: string;
    readonly steps: Readonly<Record<CellStep, string>>;
    readonly addRow: string;
    readonly add: string;
    readonly score: string;
    readonly more: (count: number) => string;
  };
}

export const pictures: PicturesMessages = {
  keys: "Arrow keys go from mark to mark, Enter opens its words.",
  asTable: "The same as a table",
  undated: "no date",
  origins: "Origins; a click shows one alone",
  spread: {
    question: "Question",
    parts: "Also what counts a part",
    note: "Dot: one number. Bar: a range. Arrow: an open end. Hatched: a vague word. Hollow: about, or denied (red). Struck out: a number that is denied (≠). A stepped line is the running total of one source; the fine line beside a mark is the time for which it was said.",
    band: (rule, range) => `The shaded band is what the rule “${rule}” leaves: ${range}.`,
    lines: "Running totals, source by source",
    source: "Source",
    first: "First",
    last: "Last",
    move: "What it did",
    moves: {
      first: "said once",
      raised: "raised",
      lowered: "lowered",
      repeated: "repeated",
      frozen: "kept although others said more",
    },
    numberOf: (source) => `the number of ${source}`,
    carriedBy: "Carried by",
  },
  timeline: {
    note: "Solid: a day, or from a day to a day. Hatched: a month, a season or a year, of which it may be any day. Arrow: an open end, or more beyond this axis. A click shows where it stands in the texts.",
    window: "Time shown",
    near: "From the event to the last report",
    whole: "Everything that is dated",
    onlyShared: "Only dates in more than one report",
    nothing: "Nothing in this case has a date.",
    entries: "Events, and dates in the texts",
    event: "event",
    published: "Reports published",
    open: "open",
    sureness: {
      day: "a day",
      span: "from a day to a day",
      coarse: "any of its days",
    },
    beyond: { before: "before what is shown", after: "after what is shown" },
    bases: {
      stated: "as written",
      relative: "reckoned from the day of the report",
      unresolved: "nothing ties it to a day",
    },
    hijri: "Hijri calendar in the text",
    more: (count) => (count === 1 ? "and 1 more place" : `and ${count} more places`),
    undated: "Without a place on the axis",
    dates: "Dates that nothing ties to a day",
    durations: "How long it lasted",
    undatedReports: "Reports without a date of publication",
    undatedNext: "A click opens the report where its day can be set.",
  },
  lineage: {
    title: "Who repeats whom",
    counts: (reports, roots) =>
      `${reports === 1 ? "1 report" : `${reports} reports`}, ${roots === 1 ? "1 origin that answers" : `${roots} origins that answer`} a question.`,
    note: "Reports that share an origin count once, however many they are.",
    legend:
      "A point is a report, where it was published; a curve leads from the one that was first to the one that repeats it. Without an arrow nobody knows which was first, or both have it from a third. Dashed: a translation; dotted: the same origin for some figures; grey: a later version.",
    nothing: "No report here repeats another, as far as their words and credits tell.",
    roots: "Origins",
    reports: "Reports",
    figures: "Figures",
    questions: "Questions",
    carriedBy: "Carried by",
    why: "What shows it",
    tie: "What ties two reports",
    passages: "Their figures side by side",
    noPassages: "The two have no figure in common.",
    more: (count) => (count === 1 ? "and 1 more pair" : `and ${count} more pairs`),
    alone: (count) =>
      count === 1 ? "1 report that nothing ties" : `${count} reports that nothing ties`,
  },
  map: {
    title: "Places",
    note: "A disc is as wide as the place may be off, a point its middle and no more. A dashed line joins places that answers to one question name, or that are given for one number, neither of them within the other. A click tells who names a place.",
    outlines:
      "Coasts and borders: Natural Earth, public domain; they say nothing of whose a place is.",
    nothing: "No place of this case has coordinates.",
    closer: "Closer",
    farther: "Farther",
    near: "Without regions",
    fit: "All places",
    place: "Place",
    precision: "Precision",
    precisionUnknown: "precision not known",
    within: (length) => `within ${length}`,
    length: (metres) => (metres < 1000 ? `${metres} m` : `${metres / 1000} km`),
    coordinates: "Latitude, longitude",
    locate: "Add places and where they lie",
    mentions: "Named",
    rivals: "Stands against",
    unplaced: "Places that are not on the map",
    whys: {
      unknown: "Words of the texts that no list knows",
      coordinates: "Known, without coordinates",
      country: "Countries: too wide for a point",
    },
  },
  hypotheses: {
    title: "Explanations by evidence",
    note: "Rows are explanations that somebody offers, columns what independent origins say. Go column by column and ask of every row: would I expect this if the row were true? Leave out what says nothing of the matter.",
    rater: "Cells of",
    rateToo: (who) => `Rate too, as ${who}`,
    save: "Save",
    saved: (file, isSaved, isEdited) =>
      isEdited
        ? `not saved yet: ${file}`
        : isSaved
          ? `saved in ${file}`
          : `proposed from the reports; Save writes ${file}`,
    reliability: "Reliability",
    evidence: "Evidence",
    prior: "Belief before",
    usual: "As it is without a setting",
    leaveOut: "Leave out",
    empty: "–",
    steps: {
      CC: "CC fits very well",
      C: "C fits",
      N: "N neither",
      I: "I fits badly",
      II: "II fits very badly",
      NA: "NA not applicable",
    },
    addRow: "A further explanation",
    add: "Add",
    score: "What speaks against each",
    more: (count) => `… and ${count} more`,
  },
};
