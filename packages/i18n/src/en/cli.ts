import type { AsideKind } from "@tarjih/reading";
import { failures, type FailureMessages } from "./cli-failures.ts";
import { usage, type UsageMessages } from "./cli-usage.ts";
import { help, type HelpMessages } from "./cli-help.ts";
import { problems, type ProblemMessages } from "./cli-problems.ts";
import { counted } from "./counted.ts";

/** Sentences of the command line. */
export interface CliMessages {
  readonly help: HelpMessages;
  readonly exits: {
    readonly done: string;
    readonly error: string;
    readonly usage: string;
    readonly nothingRead: string;
    readonly notVerified: string;
    readonly needsPerson: string;
    readonly interrupted: string;
  };
  readonly ledger: {
    readonly question: string;
    readonly low: string;
    readonly best: string;
    readonly high: string;
    readonly reports: string;
    readonly roots: string;
    readonly state: string;
    readonly conflict: string;
    readonly undetermined: string;
    readonly oneRoot: string;
    readonly contested: string;
    readonly answersTitle: string;
    readonly versionTitle: (value: string, roots: number) => string;
    readonly everyVersion: string;
    readonly partOnly: string;
    readonly noVersion: string;
    /** Numbers that somebody says are not so. */
    readonly denied: string;
    readonly openTitle: string;
    readonly settledBy: (what: string) => string;
    readonly findingsTitle: string;
    readonly summary: (
      reports: number,
      figures: number,
      questions: number,
      roots: number,
    ) => string;
    readonly rule: (name: string, parameters: string) => string;
    readonly noQuestions: string;
    readonly asOf: (when: string) => string;
    readonly upTo: (date: string) => string;
    readonly since: (date: string) => string;
    readonly more: (count: number) => string;
    /** Questions that are only counted, without a low, a best or a high value. */
    readonly unweighed: (count: number) => string;
    readonly repeated: (count: number) => string;
    /** Reports of which one sentence is true; `more` are not named. */
    readonly paths: (paths: readonly string[], more: number) => string;
    readonly row: (row: number) => string;
  };
  readonly reading: {
    readonly undated: string;
    readonly noOutlet: string;
    readonly figures: string;
    readonly dates: string;
    readonly statements: string;
    readonly attributions: string;
    readonly places: string;
    readonly questions: string;
    readonly none: string;
    readonly at: string;
    readonly page: (page: number) => string;
    readonly quote: string;
    readonly understood: string;
    readonly source: string;
    readonly rhetorical: string;
    readonly actorTarget: (actor: string, target: string) => string;
    /** In a figure's label: it is part of another. */
    readonly part: string;
    readonly asides: Readonly<Record<Exclude<AsideKind, "unread">, string>>;
    /** Marks of the text: an example between its signs, and what it means. */
    readonly marks: Readonly<
      Record<
        "figure" | "date" | "source" | "place" | "aside" | "unread" | "left-out",
        { readonly sign: string; readonly name: string }
      >
    >;
    readonly counts: (
      counts: Readonly<
        Record<"figures" | "dates" | "sources" | "places" | "asides" | "unread", number>
      >,
    ) => string;
  };
  readonly progress: {
    readonly collecting: string;
    readonly reading: string;
    readonly keeping: string;
  };
  readonly written: {
    readonly caseFile: (path: string) => string;
    readonly dossier: (path: string) => string;
    readonly unchanged: (path: string) => string;
    /** Too many figures for one page. */
    readonly noDossier: string;
  };
  readonly explained: {
    readonly types: Readonly<
      Record<
        "figure" | "date" | "statement" | "attribution" | "place" | "question" | "finding",
        string
      >
    >;
    readonly older: string;
    readonly words: string;
    readonly sentence: string;
    readonly report: string;
    readonly understood: string;
    readonly step: string;
    readonly ownVoice: string;
    readonly rule: string;
    readonly question: string;
    readonly root: string;
    readonly decision: string;
    readonly journal: string;
    readonly madeBy: string;
    readonly bytes: (count: string) => string;
    /** When a page was saved, as its file says. */
    readonly captured: string;
    readonly forwarded: string;
    readonly quoted: string;
    /** Line of a source's running total over time. */
    readonly series: string;
    readonly moves: Readonly<
      Record<"first" | "raised" | "lowered" | "repeated" | "frozen", string>
    >;
    readonly takenFrom: (source: string) => string;
  };
  readonly verified: {
    readonly good: (path: string) => string;
    /** Nothing was found altered, but not all came out the same. */
    readonly goodAsFar: (path: string) => string;
    /** The same of a dossier that another version made. */
    readonly goodOfOther: (path: string) => string;
    readonly checked: (what: string, count: number) => string;
    readonly problem: (what: string) => string;
  };
  readonly problems: ProblemMessages;
  readonly failures: FailureMessages;
  readonly usage: UsageMessages;
}

export const cli: CliMessages = {
  help,
  exits: {
    done: "done; findings are reported and are no failure",
    error: "an error of the program or of the machine",
    usage: "the command line or case.yaml was not understood",
    nothingRead: "nothing could be read",
    notVerified: "verification failed",
    needsPerson: "findings that need a person (only with --strict)",
    interrupted: "interrupted",
  },
  ledger: {
    question: "Question",
    low: "Low",
    best: "Best",
    high: "High",
    reports: "Reports",
    roots: "Roots",
    state: "State",
    conflict: "conflict",
    undetermined: "undetermined",
    oneRoot: "one root only",
    contested: "contested",
    answersTitle: "Answers where sources disagree",
    versionTitle: (value, roots) => `${value} (${counted(roots, "root")})`,
    everyVersion: "true with every version",
    partOnly: "a part of it alone",
    noVersion: "in no version",
    denied: "not so, it is said",
    openTitle: "Open questions",
    settledBy: (what) => `settled by: ${what}`,
    findingsTitle: "Findings about the material",
    summary: (reports, figures, questions, roots) =>
      [
        counted(reports, "report"),
        counted(figures, "figure"),
        counted(questions, "question"),
        counted(roots, "independent root"),
      ].join(" · "),
    rule: (name, parameters) =>
      parameters === "" ? `rule: ${name}` : `rule: ${name} (${parameters})`,
    noQuestions: "No figure that answers a question was found in these reports.",
    asOf: (when) => `as of ${when}`,
    upTo: (date) => `up to ${date}`,
    since: (date) => `since ${date}`,
    more: (count) => `… and ${count} more; all of them are in the dossier`,
    unweighed: (count) =>
      `… and ${count} questions of what is only counted, which have no value to weigh; all of them are in the dossier`,
    repeated: (count) => `(${count} times)`,
    paths: (paths, more) => `${paths.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
    row: (row) => `row ${row}`,
  },
  reading: {
    undated: "no date",
    noOutlet: "outlet unknown",
    figures: "Figures",
    dates: "Dates",
    statements: "Statements",
    attributions: "Attributions",
    places: "Places",
    questions: "Questions asked",
    none: "Nothing was found in this report.",
    at: "At",
    page: (page) => `p. ${page}`,
    quote: "Words",
    understood: "Understood as",
    source: "Source",
    rhetorical: "rhetorical",
    actorTarget: (actor, target) => `${actor} → ${target}`,
    part: "part",
    asides: {
      age: "age",
      distance: "distance",
      clock: "time of day",
      ordinal: "ordinal",
      money: "money",
      percent: "per cent",
      article: "law or resolution",
      "unit-name": "name of a unit",
      weapon: "weapon",
      phone: "telephone",
      page: "page",
      measure: "measure",
      idiom: "figure of speech",
      list: "list number",
      share: "share",
      year: "year",
      score: "score or vote",
      coordinate: "coordinate",
      label: "part of a name",
      furniture: "not the text",
      foreign: "language not read",
    },
    marks: {
      figure: { sign: "17 | killed", name: "figure" },
      date: { sign: "…", name: "date" },
      source: { sign: "…", name: "source" },
      place: { sign: "…", name: "place" },
      aside: { sign: "23 | age", name: "counts nobody" },
      unread: { sign: "9", name: "not understood" },
      "left-out": { sign: "…", name: "left out" },
    },
    counts: (c) =>
      [
        counted(c.figures, "figure"),
        counted(c.dates, "date"),
        counted(c.sources, "attribution"),
        counted(c.places, "place"),
        `${counted(c.asides, "number")} counting nobody`,
        c.unread === 0
          ? "every number understood"
          : `${counted(c.unread, "number")} not understood`,
      ].join(" · "),
  },
  progress: { collecting: "opening files", reading: "reading", keeping: "keeping and indexing" },
  written: {
    caseFile: (path) => `case file: ${path}`,
    dossier: (path) => `dossier:   ${path}`,
    unchanged: (path) => `case file: ${path} (nothing new)`,
    noDossier:
      "dossier:   not written, since these figures are too many for one file. The case file has all of them; weigh fewer reports at a time for a dossier.",
  },
  explained: {
    types: {
      figure: "figure",
      date: "date",
      statement: "statement",
      attribution: "attribution",
      place: "place",
      question: "question asked",
      finding: "finding",
    },
    older: "from an earlier reading; the newest no longer has it",
    words: "words",
    sentence: "sentence",
    report: "report",
    understood: "understood as",
    step: "said by",
    ownVoice: "in its own voice",
    rule: "rule",
    question: "question",
    root: "root",
    decision: "decision",
    journal: "journal",
    madeBy: "text made by",
    bytes: (count) => `${count} bytes`,
    captured: "saved",
    forwarded: "passes on",
    quoted: "quotes or answers",
    series: "over time",
    moves: {
      first: "first",
      raised: "raised",
      lowered: "corrected downwards",
      repeated: "repeated",
      frozen: "unchanged after others said more",
    },
    takenFrom: (source) => `the number of ${source}`,
  },
  verified: {
    good: (path) => `${path}: whole and unaltered`,
    goodAsFar: (path) =>
      `${path}: no alteration found; what came out otherwise above cannot be told from one, because names are hidden`,
    goodOfOther: (path) =>
      `${path}: no alteration found in what this version can check of a dossier that another one made`,
    checked: (what, count) => `  ${what}: ${count} checked`,
    problem: (what) => `  problem: ${what}`,
  },
  problems,
  failures,
  usage,
};
