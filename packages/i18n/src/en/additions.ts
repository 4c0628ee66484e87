/** Words about reports that are added to a case, and about another copy of it that is taken in. */
export interface AdditionsMessages {
  readonly command: string;
  readonly exampleFolder: string;
  readonly exampleFile: string;
  readonly added: (path: string) => string;
  readonly known: (count: number) => string;
  readonly nothing: string;
}

export const additions: AdditionsMessages = {
  command: "Add reports to a case and weigh it again",
  exampleFolder: "whatever in the folder the case does not hold yet",
  exampleFile: "one report; its sidecar beside it is read too",
  added: (path) => `added: ${path}`,
  known: (count) =>
    count === 1 ? "1 report is there already" : `${count} reports are there already`,
  nothing: "Nothing to add: the case holds all of it.",
};
