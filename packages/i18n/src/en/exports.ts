import { counted } from "./counted.ts";

/** Sentences of `tarjih export`. */
export interface ExportsMessages {
  readonly command: string;
  readonly format: string;
  readonly out: string;
  readonly profile: string;
  readonly formatsTitle: string;
  /** What each format is for, by its id. */
  readonly formats: Readonly<Record<string, string>>;
  readonly all: string;
  readonly examples: {
    readonly xlsx: string;
    readonly package: string;
    readonly court: string;
    readonly all: string;
  };
  readonly written: (path: string) => string;
  readonly progress: string;
  readonly journalled: (seq: number) => string;
  /** A court's package hides nothing, not even whom the case's own list hides. */
  readonly wholeInside: string;
  readonly headInside: (hash: string) => string;
  readonly headNow: (hash: string) => string;
  readonly notJournalled: string;
  /** Names of the sheets of a workbook. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What each column of the tables means. */
  readonly columns: Readonly<Record<string, string>>;
  /** Where a list of sources wants a title that a report does not have. */
  readonly untitledReport: string;
  readonly timeline: {
    readonly title: string;
    readonly kinds: Readonly<Record<"event" | "date" | "figure" | "report", string>>;
    readonly dayNotKnown: (written: string) => string;
  };
  readonly review: {
    readonly rating: (standing: ReviewStanding) => string;
    readonly body: (standing: ReviewBody) => string;
  };
  readonly codeFamilies: Readonly<Record<"measure" | "mode" | "bound" | "stance", string>>;
  readonly crate: {
    readonly description: (reports: number, questions: number) => string;
    readonly rightsName: string;
    readonly rights: string;
    readonly made: (profile: string) => string;
  };
}

/** How the number of a version stands: who gives it, and how many other figures are against it or undetermined. */
export interface ReviewStanding {
  readonly roots: number;
  readonly against: number;
  readonly open: number;
}

export interface ReviewBody extends ReviewStanding {
  readonly figures: number;
  readonly reports: number;
  /** Figures that can be true with the version and do not give its number. */
  readonly others: number;
}

export const exports: ExportsMessages = {
  command: "Write a case in a form that other programs and people read",
  format: "which form: one of those listed below, or all",
  out: "the file or folder to write; it must not be there yet. Without it NAME-FORMAT or NAME.ENDING here",
  profile:
    "public: persons masked, no originals; partners: names, but no ways to reach them; court: names and contacts as printed, and a package holds everything. The mask list is taken out but of that package",
  formatsTitle: "Formats:",
  formats: {
    acled: "deaths in columns as ACLED has them, under its rule",
    annotations: "every figure as a W3C Web Annotation, beside the texts",
    bibtex: "the reports as a list of sources for BibLaTeX",
    claimreview: "every version as a schema.org ClaimReview, rated in words",
    csl: "the reports as CSL-JSON, for Zotero, pandoc and citation styles",
    csv: "tidy tables: figures, questions, verdicts, reports, findings",
    ftm: "entities and statements of FollowTheMoney, for Aleph",
    geojson: "the places on a map, with how precisely each is known (RFC 7946)",
    ics: "everything with a date, as a calendar",
    package: "a plain folder that outlives programs (Frictionless data package)",
    prov: "where everything comes from, as PROV-JSON",
    qdpx: "texts, codebook and coded figures (REFI-QDA), for MAXQDA, NVivo, ATLAS.ti, QualCoder",
    rocrate: "a described folder for a repository of data (RO-Crate)",
    timelinejs: "everything with a date, for TimelineJS",
    ucdp: "deaths in columns as UCDP GED has them, under its rule",
    xlsx: "the tables as one workbook",
  },
  all: "all of them, in one folder",
  examples: {
    xlsx: "one row a figure, for a spreadsheet; “tarjih weigh --claims” reads it back",
    package: "to pass on: persons are taken out",
    court: "whole, with originals: “tarjih import” brings it back",
    all: "every format in one folder",
  },
  written: (path) => `export: ${path}`,
  progress: "writing formats",
  journalled: (seq) => `journal: entry ${seq} says what left the case`,
  wholeInside:
    "The package has the case whole: originals, contacts, and the names of the mask list too. Only whoever may have all of it should get it.",
  headInside: (hash) => `head in the package: ${hash}`,
  headNow: (hash) => `head of the case now, with the entry about it: ${hash}`,
  notJournalled:
    "The case cannot be written to: its journal does not say that this export was made.",
  sheets: {
    figures: "figures",
    questions: "questions",
    verdicts: "verdicts",
    reports: "reports",
    findings: "findings",
    columns: "columns",
  },
  columns: {
    id: "what the row is called everywhere in the case",
    report: "id of the report",
    start: "where the number begins in the text, in UTF-16 units",
    end: "where it ends, the first unit after it",
    quote: "the words of the number, as printed",
    subject: "what is asked about; rows with one subject answer one question",
    measure: "what is counted, a word of the codebook",
    group: "who or what is counted; unknown where nobody says",
    unit: "persons, families, houses, …",
    low: "least value; empty where it is open or unknown, never for none",
    high: "greatest value; empty where it is open or unknown",
    bound: "exact, about, at-least, …: how the number is said",
    word: "the vague word, as said",
    mode: "running total, new, part of another figure, held, rate",
    phase: "planned, agreed, announced, done",
    stance: "asserted, reported, hedged, denied, questioned",
    as_of: "when it held, in EDTF",
    as_of_start: "first day on which it held",
    as_of_end: "last day on which it held",
    as_of_basis: "how the date is known: stated, relative, published, assumed",
    place: "id of the place, else the words of the text",
    place_name: "name of the place",
    event: "id of the event",
    source: "who knew it: the last in the chain",
    source_kind: "what kind of source that is",
    via: "the outlet that passed it on",
    chain: "from the outlet to the originator",
    question_id: "id of the question that it answers",
    root: "id of the independent origin that it rests on",
    part_of: "id of the figure that it is a part of",
    review: "what a person made of it",
    warnings: "what readers of the report are to be warned of",
    ocr: "how surely it was recognised from a picture, 0 to 100",
    hidden_layer: "its letters are of a layer of text that the page does not show",
    likely: "what it counts is only the likeliest by the words around it, and nobody has looked",
    by_hand: "who added it by hand; empty where it was read",
    row: "row of the hand-coded table",
    outlet: "who published the report",
    published: "when the report was published",
    url: "address of the report",
    text_ar: "the question in Arabic",
    text_en: "the question in English",
    reports: "how many reports answer it",
    roots: "how many independent origins there are",
    versions: "how many versions that can each be true",
    conflicts: "pairs of figures that cannot both be true",
    undetermined: "pairs that a missing fact would settle",
    rule: "rule that gave low, best and high",
    parameters: "what the rule worked with",
    best: "best value under the rule; empty where there is none",
    contested: "whether origins stand against each other",
    a: "id of the first figure",
    b: "id of the second figure",
    a_quote: "words of the first figure",
    b_quote: "words of the second figure",
    a_source: "who knew the first figure",
    b_source: "who knew the second figure",
    verdict: "what the two are to each other",
    because: "why",
    missing: "the fact that would settle it",
    decision: "id of the decision that overruled it",
    path: "path of the file",
    sha256: "hash of the untouched file, or the commitment to it (hmac-sha256:…)",
    text_sha256: "hash of its untouched text, or the commitment to it",
    length: "length of the text in UTF-16 units",
    lang: "language of the text",
    author: "who signs the report",
    captured: "when it was saved",
    title: "title of the report",
    code: "what was found, a code of the codebook",
    severity: "info, warning, error",
    detail: "facts about it",
  },
  untitledReport: "[untitled]",
  timeline: {
    title: "Timeline",
    kinds: {
      event: "event",
      date: "date in a report",
      figure: "figure",
      report: "report published",
    },
    dayNotKnown: (written) => `${written}: the day is not known`,
  },
  review: {
    rating: ({ roots, against, open }) =>
      [
        counted(roots, "independent origin"),
        against === 0 ? "no figure in conflict" : `in conflict with ${counted(against, "figure")}`,
        ...(open === 0 ? [] : [`undetermined against ${counted(open, "figure")}`]),
      ].join("; "),
    body: ({ figures, reports, roots, against, open, others }) =>
      [
        `Given by ${counted(figures, "figure")} in ${counted(reports, "report")} that ${figures === 1 ? "rests" : "rest"} on ${counted(roots, "independent origin")}.`,
        ...(others === 0
          ? []
          : [`Can be true together with it, as older or wider numbers: ${others}.`]),
        against === 0
          ? "No figure is in conflict with it."
          : `In conflict with it: ${counted(against, "figure")}.`,
        ...(open === 0
          ? []
          : [`A missing fact would settle it against ${counted(open, "figure")}.`]),
        "Which version is true is not said here.",
      ].join(" "),
  },
  codeFamilies: { measure: "Measure", mode: "Mode", bound: "Bound", stance: "Stance" },
  crate: {
    description: (reports, questions) =>
      `${counted(reports, "report")} on one event, read and weighed: ${counted(questions, "question")}, with every figure, its passage, its source and what the figures are to each other.`,
    rightsName: "Rights",
    rights:
      "The texts belong to those who published them. Tables and verdicts may be used under the licence that their maker gives; none is stated here.",
    made: (profile) => `exported for the profile ${profile}`,
  },
};
