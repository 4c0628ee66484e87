/** Words about two people's work on one case: taking a copy in, and how far they agree. */
export interface AgreementMessages {
  readonly command: string;
  readonly exampleTable: string;
  readonly exampleJson: string;
  readonly slot: string;
  readonly alpha: string;
  readonly units: string;
  readonly coders: string;
  /** Whether something is a figure at all. */
  readonly figure: string;
  readonly undefined: string;
  readonly note: string;
  readonly nobody: string;
  readonly differing: (count: number) => string;
  readonly noneDiffering: string;
  readonly import: {
    readonly command: string;
    readonly source: string;
    readonly example: string;
    readonly reports: (count: number) => string;
    readonly decisions: (count: number) => string;
    /** Rows coded by hand. */
    readonly rows: (count: number) => string;
    readonly rowsLeft: (count: number) => string;
    /** The secret under which the other copy wrote for others came along. */
    readonly secrets: string;
    /** The two files were never one case. */
    readonly apart: string;
    readonly nothing: string;
    readonly differ: (what: string, who: string) => string;
    readonly sameFile: string;
    readonly whichOne: string;
    readonly progress: string;
  };
}

export const agreement: AgreementMessages = {
  command: "Tell how far people agree on what figures say, slot by slot, and where they differ",
  exampleTable: "Krippendorff's alpha for each slot, and what is to be settled",
  exampleJson: "the same for another program",
  slot: "Slot",
  alpha: "Alpha",
  units: "Figures",
  coders: "People",
  figure: "is a figure",
  undefined: "–",
  note: "Alpha is 1 where people always agree and 0 where it is chance; – where all say one thing, so that chance cannot be told from agreement.",
  nobody: "Fewer than two people have looked at the same figures of this case.",
  differing: (count) =>
    count === 1 ? "1 difference to settle:" : `${count} differences to settle:`,
  noneDiffering: "No difference to settle.",
  import: {
    command: "take reports and decisions over from another copy of the case",
    source: "the other copy (.tarjih); it is only read",
    example: "what the other person added and decided",
    reports: (count) => (count === 1 ? "1 new report" : `${count} new reports`),
    decisions: (count) => (count === 1 ? "1 new decision" : `${count} new decisions`),
    rows: (count) => (count === 1 ? "1 new row coded by hand" : `${count} new rows coded by hand`),
    apart:
      "note: the journals have no entry in common: the two were made apart, and are no copies of one case. If they are not about one event, go back to a copy of this case from before: reports are never taken out.",
    secrets:
      "the other copy wrote for others under its own secret, which is kept too: “verify --case” and “explain” know what it wrote",
    rowsLeft: (count) =>
      `not weighed: ${count === 1 ? "1 row" : `${count} rows`} of the other copy's tables of claims, as ${count === 1 ? "a row with its number says" : "rows with their numbers say"} something else here. Take ${count === 1 ? "it" : "them"} over with “tarjih add CASE TABLE”.`,
    nothing: "Nothing to take over: this case holds all of it.",
    differ: (what, who) => `decided differently: ${what} (${who})`,
    sameFile: "That is the same file.",
    whichOne:
      "Say --out CASE to make a case of a package, or name a case and another copy of it to take over.",
    progress: "taking over",
  },
};
