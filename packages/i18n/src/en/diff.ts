/** Words about what two states of a case have otherwise. */
export interface DiffMessages {
  readonly command: string;
  readonly first: string;
  readonly second: string;
  readonly since: string;
  readonly format: string;
  readonly exampleTwo: string;
  readonly exampleSince: string;
  readonly exampleJson: string;
  readonly needsSecond: (entries: string) => string;
  readonly notBoth: string;
  readonly unknownEntry: (name: string, entries: string) => string;
  readonly notWeighedThen: (entry: number) => string;
  /** An entry of the journal in one line. */
  readonly entry: (seq: number, at: string, who: string, hash: string) => string;
  readonly before: string;
  readonly after: string;
  readonly descent: {
    readonly same: string;
    readonly continues: (entries: number) => string;
    readonly "continued-by": (entries: number) => string;
    readonly parted: (shared: number) => string;
    readonly unrelated: string;
  };
  readonly rulesVersion: (before: string, after: string) => string;
  readonly description: (keys: string) => string;
  readonly nothing: string;
  readonly titles: Readonly<
    Record<
      | "reportsAdded"
      | "reportsRemoved"
      | "reportsRewritten"
      | "openRewritten"
      | "reportsChanged"
      | "decisionsAdded"
      | "decisionsRemoved"
      | "estimates"
      | "questionsAdded"
      | "questionsRemoved"
      | "flipped"
      | "conflictsAdded"
      | "conflictsRemoved"
      | "openAdded"
      | "openRemoved",
      string
    >
  >;
  readonly heading: (title: string, count: number) => string;
  readonly moved: (before: string, after: string) => string;
  /** The words that something had in the first state. */
  readonly earlier: (words: string) => string;
  readonly preferred: (range: string) => string;
  readonly takenBack: (who: string, when: string, why: string) => string;
  readonly why: (causes: string) => string;
  readonly causes: {
    readonly "report-added": (report: string, figures: string) => string;
    readonly "report-removed": (report: string, figures: string) => string;
    readonly "report-changed": (report: string, fields: string) => string;
    readonly "figure-added": (figure: string) => string;
    readonly "figure-removed": (figure: string) => string;
    readonly "figure-changed": (before: string, after: string) => string;
    readonly "decision-added": (decision: string) => string;
    readonly "decision-removed": (decision: string) => string;
    readonly origins: (figures: string) => string;
    readonly rule: (before: string, after: string) => string;
    readonly elsewhere: string;
  };
  readonly more: (count: number) => string;
}

export const diff: DiffMessages = {
  command: "Say what changed between two states of a case, and why",
  first: "the earlier case file",
  second: "the later case file; without it the case itself, as it is now",
  since:
    "compare with the case as it stood after this entry of its journal: a number, or the first letters of its hash",
  format: "table, or json for another program",
  exampleTwo: "a copy that was kept, and the case today",
  exampleSince: "one case: what has changed since entry 12 of its journal",
  exampleJson: "the same for another program",
  needsSecond: (entries) =>
    `Name a second case file, or with --since an entry of the journal to compare with. The case was weighed at:\n${entries}`,
  notBoth: "Name a second case file or --since, not both.",
  unknownEntry: (name, entries) =>
    `No single entry of the journal is “${name}”. The case was weighed at:\n${entries}`,
  notWeighedThen: (entry) => `At entry ${entry} nothing had been weighed yet.`,
  entry: (seq, at, who, hash) => `entry ${seq}, ${at}, ${who}, ${hash}`,
  before: "before",
  after: "after",
  descent: {
    same: "Both have the same journal.",
    continues: (entries) =>
      `The second goes on where the first ends: ${entries === 1 ? "1 entry" : `${entries} entries`} more.`,
    "continued-by": (entries) =>
      `The first goes on where the second ends: ${entries === 1 ? "1 entry" : `${entries} entries`} more. What is told as new was there earlier.`,
    parted: (shared) =>
      `Two copies of one case that were worked on apart after entry ${shared} of the journal.`,
    unrelated:
      "The two journals have no entry in common: two case files made apart, as each run of weigh makes its own.",
  },
  rulesVersion: (before, after) => `Read and weighed by other rules: ${before} → ${after}.`,
  description: (keys) => `Otherwise in the description of the case: ${keys}.`,
  nothing: "Nothing in reports, decisions, estimates, verdicts and open questions is otherwise.",
  titles: {
    reportsAdded: "New reports",
    reportsRemoved: "Reports no longer weighed",
    reportsRewritten: "Reports whose text is another at the same path (SHA-256)",
    openRewritten: "Open as before, in other words",
    reportsChanged: "Reports with other data",
    decisionsAdded: "New decisions",
    decisionsRemoved: "Decisions that no longer stand",
    estimates: "Estimates that moved (low / best / high)",
    questionsAdded: "New questions",
    questionsRemoved: "Questions no longer asked",
    flipped: "Verdicts that flipped",
    conflictsAdded: "New conflicts",
    conflictsRemoved: "Conflicts that are gone",
    openAdded: "Newly open",
    openRemoved: "No longer open",
  },
  heading: (title, count) => `${title}: ${count}`,
  earlier: (words) => `before: ${words}`,
  moved: (before, after) => `${before} → ${after}`,
  preferred: (range) => `preferred: ${range}`,
  takenBack: (who, when, why) => `taken back by ${who}, ${when}${why === "" ? "" : `: ${why}`}`,
  why: (causes) => `why: ${causes}`,
  causes: {
    "report-added": (report, figures) =>
      `new report ${report}${figures === "" ? "" : ` (${figures})`}`,
    "report-removed": (report, figures) =>
      `without report ${report}${figures === "" ? "" : ` (${figures})`}`,
    "report-changed": (report, fields) =>
      `other data of report ${report}${fields === "" ? "" : ` (${fields})`}`,
    "figure-added": (figure) => `now answers it: ${figure}`,
    "figure-removed": (figure) => `no longer answers it: ${figure}`,
    "figure-changed": (before, after) => `understood otherwise: ${before} → ${after}`,
    "decision-added": (decision) => `decision ${decision}`,
    "decision-removed": (decision) => `without decision ${decision}`,
    origins: (figures) => `origins joined or parted: ${figures}`,
    rule: (before, after) => `other rule: ${before} → ${after}`,
    elsewhere:
      "nothing about its own answers: it follows from other questions or from the material as a whole",
  },
  more: (count) => `… and ${count} more; --format json has all`,
};
