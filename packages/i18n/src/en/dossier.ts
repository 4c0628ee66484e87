type SectionName =
  | "brief"
  | "ledger"
  | "questions"
  | "timeline"
  | "open"
  | "hypotheses"
  | "decisions"
  | "statements"
  | "findings"
  | "origins"
  | "reports"
  | "custody"
  | "method"
  | "codebook"
  | "limits"
  | "texts"
  | "verify";

/** Sentences of the dossier. `{name}` is a slot; functions take a count. */
export interface DossierMessages {
  readonly kind: string;
  readonly untitled: string;
  readonly skip: string;
  readonly about: string;
  readonly method: string;
  readonly neutrality: string;
  readonly withheld: string;
  /** What the hashes are of where names were taken out, by what stands for some. */
  readonly hashesOf: Readonly<Record<"sha256" | "commitment" | "withheld", string>>;
  readonly contents: string;
  readonly countLine: string;
  readonly supportLine: string;
  readonly counts: {
    readonly figures: (count: number) => string;
    readonly reports: (count: number) => string;
    /** The same after a preposition. */
    readonly fromReports: (count: number) => string;
    readonly roots: (count: number) => string;
    readonly questions: (count: number) => string;
    readonly conflicts: (count: number) => string;
  };
  readonly rule: string;
  readonly ruleColumn: string;
  readonly otherRules: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly ledger: {
    readonly note: string;
    readonly question: string;
    readonly support: string;
    readonly otherEvent: string;
    readonly others: string;
    readonly silent: string;
    readonly zero: string;
    readonly copies: string;
  };
  readonly low: string;
  readonly best: string;
  readonly high: string;
  readonly openEnd: string;
  readonly contested: string;
  readonly contestedNote: string;
  readonly singleRoot: string;
  readonly toLedger: string;
  readonly outside: string;
  readonly answers: string;
  readonly value: string;
  readonly origin: string;
  readonly words: string;
  readonly chain: string;
  readonly asOf: string;
  readonly noDate: string;
  readonly held: string;
  readonly row: string;
  readonly passage: string;
  readonly passageOnPage: string;
  readonly page: (page: number) => string;
  readonly report: string;
  readonly versions: string;
  readonly pairs: string;
  readonly noConflict: string;
  readonly semicolon: string;
  readonly likeliestFirst: string;
  readonly otherPairs: (count: number) => string;
  /** Why reports share an origin, by code; `{fact}` is what stands after the code's colon. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly spread: string;
  readonly spreadNote: string;
  readonly spreadBest: string;
  readonly logarithmic: string;
  readonly openNote: string;
  readonly settledBy: string;
  readonly statementsNote: string;
  readonly asked: string;
  readonly askedNote: string;
  readonly rhetorical: string;
  readonly actor: string;
  readonly target: string;
  readonly findingsNote: string;
  readonly originsNote: string;
  readonly lineage: string;
  readonly probability: string;
  readonly reportsNote: string;
  readonly number: string;
  readonly outlet: string;
  readonly author: string;
  readonly published: string;
  readonly undated: string;
  readonly language: string;
  readonly file: string;
  readonly length: string;
  /** What a hash is of, by what it is: plain, a salted commitment to it, or withheld. */
  readonly originalHash: Readonly<Record<"sha256" | "commitment" | "withheld", string>>;
  readonly textHash: Readonly<Record<"sha256" | "commitment" | "withheld", string>>;
  readonly commitments: string;
  readonly hashesWithheld: string;
  readonly unknown: string;
  readonly textsNote: string;
  readonly masked: string;
  readonly cut: string;
  readonly families: Readonly<
    Record<"harm" | "custody" | "freed" | "homes" | "force" | "other", string>
  >;
  readonly looks: Readonly<
    Record<"statement" | "asked" | "date" | "attribution" | "finding", string>
  >;
  readonly howToVerify: string;
  readonly whatVerifies: string;
  readonly madeBy: string;
  readonly dataHash: string;
  readonly nothing: string;
  readonly footer: string;
}

const counted =
  (one: string, many: string): ((count: number) => string) =>
  (count) =>
    count === 1 ? `1 ${one}` : `${count} ${many}`;

export const dossier: DossierMessages = {
  kind: "Dossier of conflicting reports",
  untitled: "An event under examination",
  skip: "Skip to the contents",
  about:
    "This file sets side by side what reports say about one event. Every value leads to the exact words of the report that it comes from, and the reports stand here in full. It asks for nothing from the network.",
  method:
    "Figures that answer the same question stand in one row. Reports that repeat each other share one origin and count once. Each pair of figures is called a conflict only where both speak of the same thing at the same time and cannot both be true.",
  neutrality:
    "Nothing here says who is right or guilty. Who did what is always somebody’s claim, printed with whoever made it. Low, best and high follow a rule that is named beside them; they are no verdict on truth.",
  withheld:
    "Names have been taken out of this file; what stands in brackets stands in their place.",
  hashesOf: {
    sha256: "The hashes are those of the unaltered originals.",
    commitment:
      "Where something is hidden in a report, commitments stand in place of its hashes; the other hashes are those of the unaltered originals.",
    withheld:
      "Where something is hidden in a report, its hashes are withheld; the other hashes are those of the unaltered originals.",
  },
  contents: "Contents",
  countLine: "{figures} from {reports}, {roots}; {questions}, {conflicts}.",
  supportLine: "{reports}, {roots}",
  counts: {
    figures: counted("figure", "figures"),
    reports: counted("report", "reports"),
    fromReports: counted("report", "reports"),
    roots: counted("origin", "origins"),
    questions: counted("question", "questions"),
    conflicts: (count) =>
      count === 0
        ? "no open conflict"
        : count === 1
          ? "1 with a conflict"
          : `${count} with a conflict`,
  },
  rule: "Rule: {name}.",
  ruleColumn: "Rule",
  otherRules: "Under other rules",
  sections: {
    brief: "In brief",
    ledger: "Ledger",
    questions: "Questions",
    timeline: "Timeline",
    open: "Open questions",
    hypotheses: "Competing explanations",
    decisions: "What people decided",
    statements: "Statements and explanations",
    findings: "Notes on the material",
    origins: "Origins, and who repeats whom",
    reports: "Reports",
    custody: "Custody",
    method: "Method",
    codebook: "What is counted",
    limits: "Limits",
    texts: "Full texts",
    verify: "Checking this file",
  },
  ledger: {
    note: "A row is a question, a column an independent origin. A number in brackets is a report: it leads to the passage.",
    question: "Question",
    support: "Said by",
    otherEvent: "Another event:",
    others: "Other origins",
    silent: "the origin says nothing on this",
    zero: "the origin says none",
    copies: "reports that carry the same figure from this origin",
  },
  low: "Low",
  best: "Best",
  high: "High",
  openEnd: "open",
  contested: "contested",
  contestedNote:
    "The origins fall into groups that cannot all be right; no single best value is given. Groups:",
  singleRoot: "This rests on one origin only, however many reports carry it.",
  toLedger: "to the ledger",
  outside: "Figures that answer no question above",
  answers: "Answers",
  value: "Value",
  origin: "Origin",
  words: "In the words of the report",
  chain: "From outlet to originator",
  asOf: "As of",
  noDate: "date not known",
  held: "How it is said",
  row: "row",
  passage: "report {report}, characters {span}",
  passageOnPage: "report {report}, page {page}, characters {span}",
  page: (page) => `Page ${page}`,
  report: "report",
  versions: "Versions: claims that can be true together",
  pairs: "What the answers are to each other",
  noConflict: "No conflict and nothing undetermined between the answers.",
  semicolon: ";",
  likeliestFirst:
    "What is undetermined stands under its reason, what looks most like a conflict first. The order was learned from other cases and decides nothing.",
  otherPairs: (count) =>
    count === 1 ? "1 pair without a conflict" : `${count} pairs without a conflict`,
  evidence: {
    attribution: "attributed to {fact}",
    "own-voice": "said by {fact} in its own voice",
    unnamed: "attributed to an unnamed source: {fact}",
    agencies: "attributed to agencies, none named: {fact}",
    media: "attributed to media, none named: {fact}",
    "same-figures": "the same figures in the same order ({fact})",
    credited: "credits the other",
    credit: "credits {fact}",
    "same-bytes": "the same file, byte for byte",
    "same-text": "the same text",
    "copied-run": "words in a row that are the same: {fact}",
    "shared-text": "shared text: {fact}",
    earlier: "the other was published earlier",
    "direction-unknown": "who has it from whom is not known",
    "decided-same": "a person decided that they are of one origin",
    "decided-apart": "a person decided that they are not of one origin",
    "running-toll": "a later count by the same outlet ({fact})",
    "captured-earlier": "the other was captured earlier",
    "changed-later": "the other is the same message before it was changed",
    "same-message": "the same message of one chat, in two exports",
    "same-address": "the same page at its address, at two times",
    "number-changed": "the same sentence with another number",
    cited: "cited as the source: {fact}",
    "same-name": "another name of {fact}",
    "agency-number": "the number of an agency among the reports",
    "media-number": "the number of an outlet among the reports",
  },
  spread: "Spread of the answers by date.",
  spreadNote:
    "Dot: one number. Bar: a range. Arrow: an open end. Hatched: a vague word. Hollow: about, or denied (red). Struck out: a number that is denied (≠). The shaded band is what the rule leaves: {range}.",
  spreadBest: "The dashed line is its best value.",
  logarithmic: "Logarithmic axis.",
  openNote:
    "What no claim answers, or where claims stand against each other, with what would settle it.",
  settledBy: "Would be settled by:",
  statementsNote:
    "Claims without a number. Each is the claim of whoever is named with it, not a finding of this file.",
  asked: "Questions asked in the texts",
  askedNote: "They assert nothing; a number inside them is no claim.",
  rhetorical: "rhetorical",
  actor: "About:",
  target: "Against or on:",
  findingsNote: "What a reader must know about the reports themselves.",
  originsNote:
    "Reports that copy, translate or pick up the same wire share one origin. What shows it stands beside it.",
  lineage: "Who repeats whom",
  probability: "probability",
  reportsNote:
    "The first hash is that of the original file as received, the second that of the text read from it (UTF-8).",
  number: "No.",
  outlet: "Outlet and title",
  author: "Author",
  published: "Published",
  undated: "no date of publication",
  language: "Language",
  file: "File",
  length: "Characters",
  originalHash: {
    sha256: "Original SHA-256",
    commitment: "Original, salted commitment to its SHA-256",
    withheld: "Original SHA-256",
  },
  textHash: {
    sha256: "Text SHA-256",
    commitment: "Text, salted commitment to its SHA-256",
    withheld: "Text SHA-256",
  },
  commitments:
    "Where something is hidden in a report, its plain hash would let anyone find a name by trying. In its place stands a salted commitment to it (HMAC-SHA256): whoever keeps the case can open that of a single report to a judge, and nobody can make it fit another text.",
  hashesWithheld:
    "Where something is hidden in a report, its plain hash would let anyone find a name by trying: it is kept in the case file and withheld here. A dossier that is written out of the case file has a commitment in its place, which can be opened later.",
  unknown: "not known",
  textsNote:
    "The texts as they were read, to the letter. Marked words are claims; a click leads back to where they are used.",
  masked: "names withheld in this text",
  cut: "only its beginning was read and stands here",
  families: {
    harm: "killed, wounded, missing",
    custody: "held, arrested, captured",
    freed: "escaped, released, exchanged",
    homes: "displaced, destroyed",
    force: "attackers, forces, strikes",
    other: "other counts",
  },
  looks: {
    statement: "statement",
    asked: "question",
    date: "date",
    attribution: "source",
    finding: "note on the material",
  },
  howToVerify:
    "The file carries the data it was made from. On any machine, without a network, this command checks it:",
  whatVerifies:
    "It computes every hash again, slices every passage from its text, reads every text and weighs everything again under the same rules, makes the whole file anew from the data and compares byte by byte. That shows that the file is whole. Whether it is the one that was published, the hash of the data tells: compare it with the one that its makers give.",
  madeBy: "Made by",
  dataHash: "SHA-256 of the data",
  nothing: "None.",
  footer: "Made on one machine, from the reports listed here and nothing else.",
};
