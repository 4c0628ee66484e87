/** Why the server refused; the workbench has a sentence for each. */
export const REFUSALS = [
  "foreign-host",
  "foreign-origin",
  "no-session",
  "not-found",
  "bad-request",
  "too-large",
  "busy",
  "changed",
  "unsigned",
  "case-error",
  "error",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Body of every answer that is none. */
export interface ProblemShown {
  readonly error: Refusal;
  /** For a person who looks for the cause; never shown alone. */
  readonly detail?: string;
  /** Of the case file, where something is wrong with that. */
  readonly path?: string;
}
