import type { AsideKind } from "@tarjih/reading";
import { problems, type ProblemMessages } from "./cli-problems.ts";

/** Sentences of the command line. */
export interface CliMessages {
  readonly help: {
    readonly program: string;
    readonly commands: {
      readonly weigh: string;
      readonly read: string;
      readonly explain: string;
      readonly verify: string;
      readonly hypotheses: string;
    };
    readonly arguments: {
      readonly weighPaths: string;
      readonly readPaths: string;
      readonly caseFile: string;
      readonly id: string;
      readonly verifyFile: string;
      readonly hypothesesPaths: string;
    };
    readonly options: {
      readonly case: string;
      readonly out: string;
      readonly formatWeigh: string;
      readonly formatRead: string;
      readonly ocr: string;
      readonly profile: string;
      readonly rule: string;
      readonly lang: string;
      readonly claims: string;
      readonly worksheetOut: string;
      readonly score: string;
      readonly update: string;
      readonly strict: string;
      readonly bidi: string;
      readonly noColor: string;
      readonly version: string;
      readonly help: string;
      readonly helpCommand: string;
    };
    readonly examples: string;
    readonly exampleWeigh: string;
    readonly exampleWeighJson: string;
    readonly exampleWeighCase: string;
    readonly exampleWeighRule: string;
    readonly exampleWeighProfile: string;
    readonly exampleWeighRules: string;
    readonly exampleWeighClaims: string;
    readonly exampleRead: string;
    readonly exampleReadLines: string;
    readonly exampleReadFilter: string;
    readonly exampleExplain: string;
    readonly exampleExplainFrom: string;
    readonly exampleExplainFound: string;
    readonly exampleVerify: string;
    readonly exampleHypotheses: string;
    readonly exampleHypothesesCase: string;
    readonly exampleHypothesesScore: string;
    readonly exampleHypothesesUpdate: string;
    /** A small worksheet, shown below the help of its command. */
    readonly worksheetExample: string;
    /** A small file of claims, shown below the help of weigh. */
    readonly claimsExample: string;
    readonly exitCodes: string;
    /** Headings of help, by the English word in lower case. */
    readonly titles: Readonly<Record<"usage" | "arguments" | "options" | "commands", string>>;
  };
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
    readonly repeated: (count: number) => string;
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
  readonly failures: {
    readonly internal: (what: string) => string;
    readonly missingPath: (path: string) => string;
    readonly emptyFolder: (path: string) => string;
    readonly nothingRead: (paths: string) => string;
    readonly badCase: (path: string, line: number, column: number, what: string) => string;
    readonly didYouMean: (word: string) => string;
    readonly noWrite: (path: string, cause: string) => string;
    readonly diskFull: (path: string) => string;
    readonly newerCase: (path: string) => string;
    readonly notACase: (path: string) => string;
    readonly damagedCase: (path: string) => string;
    readonly tooLarge: (path: string) => string;
    readonly unknownId: (id: string, path: string, near: string) => string;
    readonly badClaims: (path: string, what: string) => string;
    readonly readNeedsPath: string;
    readonly stdinAlone: string;
    readonly needsPerson: (count: number) => string;
    /** With the first thing that is off, and how many more are. */
    readonly notVerified: (path: string, cause: string, more: number) => string;
    readonly interrupted: string;
    readonly badLine: (line: number, what: string) => string;
    readonly notUnderstood: (what: string) => string;
  };
}

export const cli: CliMessages = {
  help: {
    program:
      "Weighs conflicting Arabic and English reports about one event: reads every figure with its source, says what conflicts and why, and leads each cell back to the exact words. Nothing leaves this machine.",
    commands: {
      weigh: "Read reports, weigh them, and write the case file and the dossier",
      read: "Read reports and print every claim with its passage",
      explain: "Show where a figure, question or root of a case comes from",
      verify: "Check that a case file, dossier or package is whole and unaltered",
      hypotheses: "Make a worksheet of competing explanations from reports, or score one",
    },
    arguments: {
      weighPaths: "reports, or folders of reports",
      readPaths: "reports or folders; `-` reads reports as JSON lines from standard input",
      caseFile: "a case file (.tarjih)",
      id: "id of a figure, question, root or report, as weigh, read and search print it; path of a report",
      verifyFile: "a case file (.tarjih), a dossier (.html) or the folder of a package",
      hypothesesPaths:
        "reports, folders or a case file (.tarjih) to make a worksheet from; or one worksheet (.yaml) to score",
    },
    options: {
      case: "case file to write or to continue",
      out: "folder for the case file and the dossier (default: the current one)",
      formatWeigh: "table: a ledger to read; json: one object",
      formatRead: "table: a text to read; ndjson: one JSON object a line",
      ocr: "recognise the letters of pictures and of pages without text (slow, digits unsure)",
      profile:
        "whom the dossier is for: public hides private persons and how to reach them, partners only the latter, court neither; the mask list of case.yaml always holds",
      rule: "how low, best and high are computed; all: by every rule, side by side",
      lang: "language of what is printed",
      claims: "also weigh figures coded by hand in this file (CSV, XLSX or a zip of such)",
      worksheetOut: "worksheet to write (default: NAME.hypotheses.yaml)",
      score: "score this worksheet",
      update: "add what is new to a worksheet that is there; ratings are kept",
      strict: "end with code 5 when a finding needs a person",
      bidi: "visual: reorder Arabic here, for terminals that do not",
      noColor: "no colours",
      version: "print the version",
      help: "show help",
      helpCommand: "show help for a command",
    },
    examples: "Examples:",
    exampleWeigh: "weigh a folder; ledger here, case file and dossier in ./out",
    exampleWeighJson: "one JSON object, for another program",
    exampleWeighCase: "keep the result in a case file of your choice",
    exampleWeighRule: "lowest and highest value, without a best",
    exampleWeighProfile: "a dossier for those who work on the case together",
    exampleWeighRules: "what each rule makes of every question, side by side",
    exampleWeighClaims: "weigh figures that you coded by hand",
    exampleRead: "what was understood, report by report",
    exampleReadLines: "every claim as a line of JSON",
    exampleReadFilter: "as a filter: reports in, claims out",
    exampleExplain: "where this figure comes from",
    exampleExplainFrom: "the ids are in the ledger as JSON",
    exampleExplainFound: "prints the ids of the figures that it finds",
    exampleVerify: "hashes, journal and passages",
    exampleHypotheses: "a worksheet to fill in, my-reports.hypotheses.yaml",
    exampleHypothesesCase: "from a case that was weighed before",
    exampleHypothesesScore: "what is contradicted least, and on what that hangs",
    exampleHypothesesUpdate: "new reports came: add their evidence, keep my ratings",
    worksheetExample: `A worksheet (cells: CC C N I II NA, from fits very well to fits very badly):
  hypotheses:
    - { id: h1, text: The guards opened the gate, by: [Elm Courier] }
    - { id: other, text: Another explanation }
  evidence:
    - { id: e1, text: The lock was whole, root: harbour-office, about: lock }
  ratings:
    - rater: Nour
      cells:
        e1: { h1: C, other: I }`,
    claimsExample: `A file of claims (subject, source, and low or value are needed; the rest may be empty):
  subject,measure,low,bound,asOf,source,via
  Elm prison,escaped,31,exact,2031-05-04,Interior Ministry,Elm Courier
  Elm prison,escaped,100,more-than,2031-05-04,Coast Monitor,`,
    exitCodes: "Exit codes:",
    titles: {
      usage: "Usage:",
      arguments: "Arguments:",
      options: "Options:",
      commands: "Commands:",
    },
  },
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
    repeated: (count) => `(${count} times)`,
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
  failures: {
    internal: (what) =>
      `This is an error in Tarjih: ${what}. Your reports are untouched. Please report it with the command that you ran; TARJIH_DEBUG=1 shows where it happened.`,
    missingPath: (path) => `${path}: no such file or folder. Check the spelling.`,
    emptyFolder: (path) =>
      `${path}: no report in this folder. Put reports in it (.txt, .md, .html), or name files directly.`,
    nothingRead: (paths) =>
      `Nothing could be read in ${paths}. The findings above say why for each file.`,
    badCase: (path, line, column, what) => `${path}:${line}:${column}: ${what}`,
    didYouMean: (word) => `Did you mean “${word}”?`,
    noWrite: (path, cause) =>
      `${path} cannot be written (${cause}). Work where you may write: in another folder with --out, or in a copy of the case.`,
    diskFull: (path) =>
      `The disk filled up while ${path} was written. The earlier file, if there was one, is as it was. Make room and run the command again.`,
    newerCase: (path) =>
      `${path} was written by a newer Tarjih. Update this one; the file has not been touched.`,
    notACase: (path) => `${path} is not a case file of Tarjih.`,
    damagedCase: (path) =>
      `${path} is damaged. Run “tarjih verify” on it and on your last copy; do not write to it.`,
    tooLarge: (path) => `${path} is larger than a case file can be.`,
    unknownId: (id, path, near) =>
      `${path} holds nothing with the id “${id}”.${near === "" ? "" : ` Did you mean: ${near}?`} “tarjih search ${path} WORDS” prints ids of figures, “tarjih weigh ${path}” those of questions; reports go by their path too. Ids of another case are not in this one.`,
    badClaims: (path, what) => `${path}: ${what}`,
    readNeedsPath: "Name a report or a folder, or “-” for reports as JSON lines.",
    stdinAlone: "“-” stands alone: give reports on standard input or as paths, not both.",
    needsPerson: (count) => `${counted(count, "finding")} for a person to look at.`,
    notVerified: (path, cause, more) =>
      `${path} is not what it says it is: ${cause}.${more === 0 ? "" : ` ${more === 1 ? "One more problem stands" : `${more} more problems stand`} above.`}`,
    interrupted: "Interrupted. No half-written file is left.",
    badLine: (line, what) => `line ${line} of standard input: ${what}`,
    notUnderstood: (what) => what,
  },
};

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
