/** What `--help` says: commands, what they take, examples. */
export interface HelpMessages {
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
}

export const help: HelpMessages = {
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
};
