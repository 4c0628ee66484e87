/** Facts about a problem, as the packages give them. */
export type Facts = Readonly<Record<string, string | number>>;

/** Sentences about what is wrong with a file that the command was given. */
export interface ProblemMessages {
  /** Mistakes in `case.yaml`, by their code. */
  readonly caseYaml: {
    readonly "yaml-syntax": (facts: Facts) => string;
    readonly "not-a-map": (facts: Facts) => string;
    readonly "unknown-key": (facts: Facts) => string;
    readonly "missing-key": (facts: Facts) => string;
    readonly "wrong-type": (facts: Facts) => string;
    readonly "not-one-of": (facts: Facts) => string;
    readonly "duplicate-id": (facts: Facts) => string;
    readonly "names-nothing": (facts: Facts) => string;
    readonly cycle: (facts: Facts) => string;
    readonly "out-of-range": (facts: Facts) => string;
    readonly "bad-date": (facts: Facts) => string;
    readonly "bad-colour": (facts: Facts) => string;
    readonly "low-contrast": (facts: Facts) => string;
    readonly "end-before-start": (facts: Facts) => string;
  };
  readonly twoCases: (first: string, second: string) => string;
  /** Lines on standard input that are no reports. */
  readonly jsonLine: {
    readonly "not-json": (facts: Facts) => string;
    readonly "not-an-object": (facts: Facts) => string;
    readonly "text-missing": (facts: Facts) => string;
    readonly "not-a-string": (facts: Facts) => string;
  };
  /** What verification of a case file finds. */
  readonly caseFile: {
    readonly "not-a-case": string;
    readonly "newer-version": string;
    readonly damaged: string;
    readonly "schema-changed": string;
    readonly "journal-broken": string;
    readonly "head-lost": string;
    readonly "original-changed": string;
    readonly "text-changed": string;
    readonly "row-changed": string;
    readonly "row-missing": string;
    readonly "not-in-journal": string;
    readonly "passage-wrong": string;
    readonly "index-wrong": string;
    readonly "not-in-container": string;
    readonly "text-not-reproduced": string;
    readonly "reading-not-reproduced": string;
    readonly "weighing-not-reproduced": string;
  };
  /** What verification counts. */
  readonly counted: {
    readonly entries: string;
    readonly originals: string;
    readonly containers: string;
    readonly reports: string;
    readonly claims: string;
    readonly weighings: string;
    readonly decisions: string;
    readonly textsAgain: string;
    readonly membersAgain: string;
    readonly readingsAgain: string;
    readonly weighingsAgain: string;
  };
  /** What verification did not make again; `isAll` where older ones were made again too. */
  readonly left: {
    readonly texts: (count: number) => string;
    readonly readings: (count: number, isAll: boolean) => string;
    readonly weighings: (count: number, isAll: boolean) => string;
  };
  /** What verification of a dossier counts. */
  readonly dossierCounted: Readonly<
    Record<"texts" | "passages" | "readings" | "questions" | "cells", string>
  >;
  readonly dossierNotAgain: string;
  /** The page of a dossier of another version was not rendered again. */
  readonly dossierOfOther: (facts: Readonly<Record<"made" | "rules" | "here", string>>) => string;
  /** What comes out otherwise in a dossier out of which names were taken, by kind. */
  readonly dossierRemarks: Readonly<
    Record<"report" | "figure" | "question" | "more", (count: number) => string>
  > & { readonly why: string };
  /** What verification of a dossier finds. */
  readonly dossier: {
    readonly "no-data": (facts: Facts) => string;
    readonly "data-hash": (facts: Facts) => string;
    readonly "text-hash": (facts: Facts) => string;
    readonly passage: (facts: Facts) => string;
    readonly reading: (facts: Facts) => string;
    readonly weighing: (facts: Facts) => string;
    readonly rendering: (facts: Facts) => string;
    readonly "page-hash": (facts: Facts) => string;
    readonly "code-hash": (facts: Facts) => string;
    readonly cell: (facts: Facts) => string;
    readonly printed: (facts: Facts) => string;
  };
  readonly noClaims: string;
}

const kinds: Readonly<Record<string, string>> = {
  map: "keys with values",
  list: "a list",
  text: "a text",
  number: "a number",
};
const kind = (name: string | number | undefined): string => kinds[String(name)] ?? String(name);

export const problems: ProblemMessages = {
  caseYaml: {
    "yaml-syntax": ({ reason }) => `this is not YAML (${reason})`,
    "not-a-map": ({ found }) => `a case starts with keys such as “title:”; this is ${kind(found)}`,
    "unknown-key": ({ key, part, allowed }) =>
      `“${key}” is not a key of ${part}. Known keys: ${allowed}.`,
    "missing-key": ({ key, part }) => `${part} needs “${key}”.`,
    "wrong-type": ({ key, expected, found }) =>
      `“${key}” must be ${kind(expected)}; this is ${kind(found)}.`,
    "not-one-of": ({ key, value, allowed }) =>
      `“${value}” is not possible for “${key}”. Possible: ${allowed}.`,
    "duplicate-id": ({ id, first }) => `the id “${id}” is used twice, first in line ${first}.`,
    "names-nothing": ({ key, value }) => `“${key}: ${value}” names nothing in this file.`,
    cycle: ({ key, ids }) =>
      key === "relation"
        ? `nobody stands in a relation to himself: ${ids}.`
        : `these places lie within each other: ${ids}.`,
    "out-of-range": ({ key, value, low, high }) =>
      `“${key}: ${value}” must lie between ${low} and ${high}.`,
    "bad-date": ({ key, value }) =>
      `“${key}: ${value}” is not a date. Write 2031-05-03, 2031-05 or 2031.`,
    "bad-colour": ({ key, value }) =>
      `“${key}: ${value}” is not a colour. Write six hex digits in quotes, such as "#17508a".`,
    "low-contrast": ({ key, value, ratio, least }) =>
      `“${key}: ${value}” cannot be read on the paper: its contrast is ${ratio}:1, and at least ${least}:1 is needed. ${key === "accent" ? "Take a darker one." : "Take a lighter one."}`,
    "end-before-start": ({ start, end }) => `it ends (${end}) before it starts (${start}).`,
  },
  twoCases: (first, second) => `Two case files: ${first} and ${second}. Keep one.`,
  jsonLine: {
    "not-json": () => "not JSON",
    "not-an-object": () => "not a JSON object",
    "text-missing": () => "no “text”",
    "not-a-string": ({ key }) => `“${key}” is not a string`,
  },
  caseFile: {
    "not-a-case": "not a case file of Tarjih",
    "newer-version": "written by a newer Tarjih",
    damaged: "damaged: a part cannot be read",
    "schema-changed": "a table, an index or a trigger is not as Tarjih makes it",
    "journal-broken": "the journal was altered or cut",
    "head-lost":
      "the chain does not hold the head that you noted: its end was cut off, or all of it was made anew",
    "original-changed": "the bytes of an original were altered",
    "text-changed": "the text of a report was altered",
    "row-changed": "a row is not what the journal says",
    "row-missing": "a row that the journal tells of is gone",
    "not-in-journal": "a row that the journal does not tell of",
    "passage-wrong": "a quote is not what the text has at its place",
    "index-wrong": "the index for search is not what the texts give",
    "not-in-container": "a report is not in the file that it is said to have come in",
    "text-not-reproduced": "reading the bytes again gives another text",
    "reading-not-reproduced": "reading the text again gives other claims",
    "weighing-not-reproduced": "weighing again gives another weighing",
  },
  counted: {
    entries: "journal entries",
    originals: "originals",
    containers: "files that reports came in",
    reports: "reports",
    claims: "claims",
    weighings: "weighings",
    decisions: "decisions",
    textsAgain: "texts made again from their bytes",
    membersAgain: "reports found again in the file they came in",
    readingsAgain: "reports read again",
    weighingsAgain: "weighings made again under the same rules",
  },
  left: {
    texts: (count) =>
      `texts compared with their hash alone: ${count} (their format is read otherwise now, or they come from a picture)`,
    readings: (count, isAll) =>
      `readings compared with their hash alone: ${count} (${other(isAll)})`,
    weighings: (count, isAll) =>
      `weighings compared with their hash alone: ${count} (${other(isAll)})`,
  },
  dossierCounted: {
    texts: "texts with their hashes",
    passages: "passages sliced again",
    readings: "reports read again",
    questions: "questions weighed again, with low, best and high",
    cells: "printed values, lows, bests and highs against the data",
  },
  dossierNotAgain:
    "Reading and weighing were not made again: this dossier was made by other rules than those of this program.",
  dossierOfOther: ({ made, rules, here }) =>
    `Made by ${made} with rules ${rules}; this is ${here}. Hashes, passages and printed values were compared with the data inside; that the page is to the byte what ${made} makes, only that version can tell.`,
  dossierRemarks: {
    why: "Names were taken out of this dossier. Read and weighed again without them these come out otherwise, for that reason or because they were altered:",
    report: (count) => `reports (${count}):`,
    figure: (count) => `figures (${count}):`,
    question: (count) => `questions (${count}):`,
    more: (count) => `and ${count} more (--all)`,
  },
  dossier: {
    "no-data": () => "it holds no data of Tarjih, or the data cannot be read",
    "data-hash": () =>
      "the data inside was altered: it does not have the hash that the page states",
    "text-hash": (facts) => `the text of a report was altered: ${String(facts["report"] ?? "")}`,
    passage: (facts) =>
      `a quote is not what the text has at its place: ${String(facts["claim"] ?? facts["figure"] ?? facts["report"] ?? "")}`,
    reading: ({ about }) => `reading a text again gives other claims: ${about}`,
    weighing: ({ about }) => `weighing again gives something else for ${about}`,
    rendering: ({ line }) =>
      `the page is not what its data gives; the first difference is in line ${line}`,
    "page-hash": () => "what the page shows was altered: it does not have the hash that it states",
    "code-hash": ({ element }) =>
      `a ${element} was altered: the policy of the file does not name it`,
    cell: ({ about }) => `a printed number is not what the data gives: ${about}`,
    printed: ({ about }) => `a text or a hash is printed otherwise than in the data: ${about}`,
  },
  noClaims: "no row of this file could be used. The findings above say why.",
};

function other(isAll: boolean): string {
  return isAll
    ? "made under other rules"
    : "older, or made under other rules; --all makes older ones again";
}
