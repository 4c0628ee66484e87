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
}

export const pictures: PicturesMessages = {
  keys: "Arrow keys go from mark to mark, Enter opens its words.",
  asTable: "The same as a table",
  undated: "no date",
  origins: "Origins; a click shows one alone",
  spread: {
    question: "Question",
    parts: "Also what counts a part",
    note: "Dot: one number. Bar: a range. Arrow: an open end. Hatched: a vague word. Hollow: about, or denied (red). A stepped line is the running total of one source; the fine line beside a mark is the time for which it was said.",
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
};
