import type { YamlPosition } from "../yaml/open-yaml.ts";

export const CASE_PROBLEM_CODES = [
  "yaml-syntax",
  "not-a-map",
  "unknown-key",
  "missing-key",
  "wrong-type",
  "not-one-of",
  "duplicate-id",
  "names-nothing",
  "cycle",
  "out-of-range",
  "bad-date",
  "bad-colour",
  "low-contrast",
  "end-before-start",
] as const;
/** What can be wrong with a `case.yaml`, a worksheet or a template; each has a sentence in `@tarjih/i18n`. */
export type CaseProblemCode = (typeof CASE_PROBLEM_CODES)[number];

/** One mistake, with where it stands; line and column count from 1. `detail` holds facts only. */
export interface CaseProblem extends YamlPosition {
  readonly code: CaseProblemCode;
  /** File as given to the reader. */
  readonly name: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Collects the mistakes of one file. */
export interface ProblemList {
  readonly add: (
    code: CaseProblemCode,
    at: YamlPosition,
    detail: Readonly<Record<string, string | number>>,
  ) => void;
  readonly all: () => readonly CaseProblem[];
}

/** An empty list for the file `name`; `all` gives the mistakes in the order of the file. */
export function problemList(name: string): ProblemList {
  const found: CaseProblem[] = [];
  return {
    add: (code, at, detail) => {
      found.push({ code, name, line: at.line, column: at.column, detail });
    },
    all: () => found.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}
