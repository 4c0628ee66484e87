import type { Review } from "@tarjih/reading";

/** Sentences of the workbench; what it shares with the dossier stands there. */
export interface WorkbenchMessages {
  /** Help and notes of `tarjih open`. */
  readonly command: {
    readonly what: string;
    readonly argument: string;
    readonly port: string;
    readonly noBrowser: string;
    readonly exampleCase: string;
    readonly exampleFolder: string;
    readonly exampleQuiet: string;
    readonly running: string;
    readonly portTaken: (port: number) => string;
  };
  readonly skip: string;
  readonly viewsLabel: string;
  readonly views: Readonly<
    Record<
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
      | "case",
      string
    >
  >;
  /** Name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly digits: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly search: string;
  readonly searchHint: string;
  readonly nothingFound: string;
  readonly close: string;
  readonly waiting: string;
  readonly all: string;
  readonly filters: Readonly<
    Record<"words" | "measure" | "group" | "event" | "verdict" | "kind" | "order", string>
  >;
  readonly orders: Readonly<Record<"given" | "gravest" | "roots" | "spread", string>>;
  readonly noPair: string;
  readonly byOrigin: string;
  readonly rowsShown: (shown: number, all: number) => string;
  /** How many columns have no answer to any of the questions shown. */
  readonly silentLeftOut: (count: number) => string;
  readonly noRows: string;
  readonly noReports: string;
  readonly noFigures: string;
  readonly noEstimate: string;
  /** Of an answer whose likeliest values lie apart, or that is only bounded. */
  readonly noBest: string;
  readonly oneRoot: string;
  readonly outlets: (count: number) => string;
  readonly cells: Readonly<Record<"silent" | "unread", string>>;
  readonly marks: Readonly<
    Record<"copy" | "denied" | "hedged" | "decided" | "ocr" | "likely" | "part", string>
  >;
  readonly dispute: string;
  readonly differOn: string;
  /** From the card of a question to its spread. */
  readonly overTime: string;
  readonly noPairs: string;
  readonly claims: string;
  readonly claim: string;
  readonly slots: Readonly<
    Record<"measure" | "group" | "unit" | "bound" | "mode" | "phase" | "happened" | "place", string>
  >;
  readonly restsOn: string;
  readonly pairs: (count: number) => string;
  readonly rules: string;
  readonly decisions: string;
  /** Kinds of decisions. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly reviews: Readonly<Record<Review, string>>;
  /** A figure whose form is open was reviewed by somebody else. */
  readonly meanwhile: (review: string) => string;
  readonly accept: string;
  readonly fix: string;
  readonly reject: string;
  readonly undo: string;
  /** Behind the key, before the decision that it would take back. */
  readonly takesBack: string;
  readonly undoWhy: string;
  readonly undone: string;
  /** Of a decision on another figure than the one in view. */
  readonly takesBackElsewhere: string;
  readonly undoneOf: (what: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly progress: string;
  readonly reviewed: (done: number, all: number) => string;
  readonly recorded: (moved: number) => string;
  readonly why: string;
  readonly what: string;
  readonly when: string;
  readonly who: string;
  readonly subject: string;
  readonly head: string;
  readonly entries: (count: number) => string;
  readonly verify: string;
  readonly whole: string;
  readonly problems: (count: number) => string;
  /** What was done, in the journal. */
  readonly actions: Readonly<Record<string, string>>;
}

export const workbench: WorkbenchMessages = {
  command: {
    what: "Open a case in the browser: see the disagreement, read the passages, decide",
    argument: "a case file (.tarjih), or a folder of reports, which becomes one first",
    port: "port on this machine; a free one without it",
    noBrowser: "print the address only",
    exampleCase: "the workbench on a case",
    exampleFolder: "weighs the folder into my-reports.tarjih first; in Arabic",
    exampleQuiet: "prints the address, which is good once",
    running: "Only this machine can reach it. Ctrl-C ends it.",
    portTaken: (port) => `port ${port} is in use; leave --port out to take a free one`,
  },
  skip: "Skip to the view",
  viewsLabel: "Views",
  views: {
    ledger: "Ledger",
    reader: "Reader",
    review: "Review",
    spread: "Spread",
    timeline: "Timeline",
    lineage: "Lineage",
    map: "Map",
    hypotheses: "Hypotheses",
    open: "Open questions",
    journal: "Journal",
    case: "Case",
  },
  otherLanguage: "العربية",
  digits: "Arabic digits (١٢٣)",
  theme: "Light or dark",
  themes: { auto: "As the machine", light: "Light", dark: "Dark" },
  search: "Search",
  searchHint: 'Words, "a phrase", source:, measure:, date:',
  nothingFound: "Nothing found.",
  close: "Close",
  waiting: "One moment …",
  all: "All",
  filters: {
    words: "Find a question",
    measure: "Measure",
    group: "Who is counted",
    event: "Event",
    verdict: "Verdict",
    kind: "Kind of source",
    order: "Order",
  },
  orders: {
    given: "As weighed",
    gravest: "Gravest first",
    roots: "Most origins first",
    spread: "Farthest apart first",
  },
  noPair: "stands alone",
  byOrigin: "One column for each origin",
  rowsShown: (shown, all) => `${shown} of ${all} ${all === 1 ? "question" : "questions"}`,
  silentLeftOut: (count) =>
    count === 1
      ? "1 column left out that says nothing on them"
      : `${count} columns left out that say nothing on them`,
  noRows: "No question passes these filters.",
  noReports: "The case has no reports.",
  noFigures: "No figure was read in the reports.",
  noEstimate: "none",
  noBest: "no best value",
  oneRoot: "one origin",
  outlets: (count) => (count === 1 ? "1 outlet" : `${count} outlets`),
  cells: { silent: "says nothing on this", unread: "not read" },
  marks: {
    copy: "copy",
    denied: "denied",
    hedged: "hedged",
    decided: "decided",
    ocr: "from a picture",
    likely: "measure likely",
    part: "a part",
  },
  dispute: "What the answers differ on",
  differOn: "What they are to each other",
  overTime: "Over time, in the spread",
  noPairs: "Only one answer, or none that stands beside another.",
  claims: "Claims in this report",
  claim: "The claim",
  slots: {
    measure: "Measure",
    group: "Who is counted",
    unit: "Unit",
    bound: "Bound",
    mode: "Total or new",
    phase: "Done or planned",
    happened: "Happened",
    place: "Place",
  },
  restsOn: "Questions that rest on it",
  pairs: (count) => (count === 1 ? "1 pair" : `${count} pairs`),
  rules: "Rules that made it",
  decisions: "Decided by a person",
  kinds: {
    accept: "accepted",
    fix: "fixed",
    reject: "rejected",
    pending: "left open",
    note: "note",
    merge: "questions merged",
    split: "question split",
    verdict: "verdict overruled",
    origin: "origin decided",
    prefer: "version preferred",
    assign: "assigned",
    answer: "answered",
    close: "closed",
    undo: "taken back",
  },
  reviews: {
    accepted: "accepted",
    fixed: "fixed",
    rejected: "rejected",
    pending: "left open",
  },
  meanwhile: (review) => `This figure was reviewed meanwhile: ${review}.`,
  accept: "Accept",
  fix: "Fix",
  reject: "Reject",
  undo: "Undo",
  takesBack: "takes back:",
  undoWhy: "taken back in the review",
  undone: "Taken back.",
  takesBackElsewhere: "of another figure, which is then shown",
  undoneOf: (what) => `Taken back: ${what}`,
  previous: "Previous",
  next: "Next",
  progress: "Figures looked at",
  reviewed: (done, all) => `${done} of ${all} looked at`,
  recorded: (moved) =>
    moved === 0
      ? "Recorded; no number changed."
      : moved === 1
        ? "Recorded; low, best or high of 1 question changed."
        : `Recorded; low, best or high of ${moved} questions changed.`,
  why: "Why (is kept with the decision)",
  what: "What",
  when: "When",
  who: "Who",
  subject: "About",
  head: "newest hash:",
  entries: (count) => (count === 1 ? "1 entry" : `${count} entries`),
  verify: "Verify the case",
  whole: "The case is whole: every hash, passage and reading was computed again.",
  problems: (count) => (count === 1 ? "1 thing is off:" : `${count} things are off:`),
  actions: {
    create: "made the case",
    migrate: "new form of the file",
    case: "took in the description",
    contain: "took in a file with reports in it",
    add: "added a report",
    read: "read a report",
    find: "kept findings",
    weigh: "weighed",
    decide: "decided",
    import: "took over a decision of another copy",
    take: "took over a report of another copy",
    salt: "made the secret for hashes that leave",
    export: "exported",
  },
};
