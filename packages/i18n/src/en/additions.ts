/** Words about reports that are added to a case, and about another copy of it that is taken in. */
export interface AdditionsMessages {
  readonly command: string;
  readonly exampleFolder: string;
  readonly exampleFile: string;
  readonly added: (path: string) => string;
  readonly known: (count: number) => string;
  readonly nothing: string;
  /** Reports and coded tables that the weighing before had and this one has not. */
  readonly leftOut: (count: number) => string;
}

export const additions: AdditionsMessages = {
  command: "Add reports to a case and weigh it again",
  exampleFolder: "whatever in the folder the case does not hold yet",
  exampleFile: "one report; its sidecar beside it is read too",
  added: (path) => `added: ${path}`,
  known: (count) =>
    count === 1 ? "1 report is there already" : `${count} reports are there already`,
  nothing: "Nothing to add: the case holds all of it.",
  leftOut: (count) =>
    `note: the case holds ${count === 1 ? "1 report or table" : `${count} reports or tables`} of its last weighing that were not given now; this weighing is without ${count === 1 ? "it" : "them"}. “tarjih add CASE FILE” weighs what is new together with all that the case holds.`,
};
