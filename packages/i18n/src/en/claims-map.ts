/** Sentences about which column of a coder's table is which. */
export interface ClaimsMapMessages {
  readonly option: string;
  readonly example: string;
  readonly exampleFile: string;
  /** A map that is not understood: `left=right` without a side, a word that is no column, a head that is not there. */
  readonly problems: {
    readonly "no-pair": (written: string) => string;
    readonly "unknown-column": (written: string, allowed: string) => string;
    readonly "unknown-head": (written: string, allowed: string) => string;
    readonly "column-twice": (written: string) => string;
    readonly "not-a-map": (written: string) => string;
  };
  readonly nearest: (word: string) => string;
  readonly needsClaims: string;
  readonly columns: (path: string) => string;
  readonly which: (column: string) => string;
  readonly whichNeeded: (column: string) => string;
  readonly taken: (place: string, column: string) => string;
  readonly notOne: (answer: string) => string;
  readonly givenUp: string;
  readonly used: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly notKept: (path: string) => string;
  /** What each column is, as a question names it. */
  readonly names: Readonly<Record<string, string>>;
}

export const claimsMap: ClaimsMapMessages = {
  option:
    "which column of the claims is which: date=Datum,value=N; subject:=WORDS for all rows; or a file of it (repeatable)",
  example: "a table with heads of its own, all about one thing",
  exampleFile: "the same, kept in a file",
  problems: {
    "no-pair": (written) =>
      `--map “${written}”: write COLUMN=HEAD, or COLUMN:=WORDS for the same in every row.`,
    "unknown-column": (written, allowed) =>
      `--map: “${written}” is no column of claims. It takes: ${allowed}.`,
    "unknown-head": (written, allowed) =>
      `--map: the file has no column “${written}”. It has: ${allowed}.`,
    "column-twice": (written) => `--map: “${written}” is said twice.`,
    "not-a-map": (written) =>
      `The file of --map is not understood${written === "" ? "" : ` (line ${written})`}: one COLUMN: HEAD a line, or COLUMN: {always: WORDS}.`,
  },
  nearest: (word) => ` Did you mean “${word}”?`,
  needsClaims: "--map belongs to --claims.",
  columns: (path) => `${path} does not say by its first line which column is which. Its columns:`,
  which: (column) =>
    `Which one is ${column}? (number or name; Enter: none; =words: the same everywhere) `,
  whichNeeded: (column) => `Which one is ${column}? (number or name; =words: the same everywhere) `,
  taken: (place, column) => `  ${place} is taken for ${column}; --map says otherwise.`,
  notOne: (answer) => `“${answer}” is no column of the file.`,
  givenUp: "Nothing was read: the columns were not said.",
  used: (path) => `columns: as ${path} says`,
  kept: (path) => `columns: kept in ${path}; the next run does not ask`,
  notKept: (path) => `columns: could not be kept in ${path}`,
  names: {
    subject: "what is asked about (subject)",
    measure: "what happened: killed, escaped, … (measure)",
    group: "who is counted (group)",
    value: "the number (value)",
    low: "the least number (low)",
    high: "the greatest number (high)",
    bound: "exact, about, at-least, … (bound)",
    mode: "total, new, part, held, rate (mode)",
    asOf: "when it held (asOf)",
    source: "who said it (source)",
    via: "who passed it on (via)",
    report: "the report (report)",
  },
};
