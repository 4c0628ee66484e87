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
  readonly journalled: (seq: number) => string;
  readonly notJournalled: string;
}

export const exports: ExportsMessages = {
  command: "write a case in a form that other programs and people read",
  format: "which form: one of those listed below, or all",
  out: "the file or folder to write; it must not be there yet. Without it NAME-FORMAT or NAME.ENDING here",
  profile:
    "public: persons masked, no originals; partners: names, but no ways to reach them; court: everything as it is",
  formatsTitle: "Formats:",
  formats: {
    annotations: "every figure as a W3C Web Annotation, beside the texts",
    bibtex: "the reports as a list of sources for BibLaTeX",
    csl: "the reports as CSL-JSON, for Zotero, pandoc and citation styles",
    csv: "tidy tables: figures, questions, verdicts, reports, findings",
    package: "a plain folder that outlives programs (Frictionless data package)",
  },
  all: "all of them, in one folder",
  examples: {
    xlsx: "one row a figure, for a spreadsheet; “tarjih weigh --claims” reads it back",
    package: "to pass on: persons are taken out",
    court: "whole, with originals: “tarjih import” brings it back",
    all: "every format in one folder",
  },
  written: (path) => `export: ${path}`,
  journalled: (seq) => `journal: entry ${seq} says what left the case`,
  notJournalled:
    "The case cannot be written to: its journal does not say that this export was made.",
};
