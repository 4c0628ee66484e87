/** Words about reports that are added to a case, and about another copy of it that is taken in. */
export interface AdditionsMessages {
  readonly command: string;
  readonly exampleFolder: string;
  readonly exampleFile: string;
  readonly added: (path: string) => string;
  /** Messages of one chat: those that are new, and those of which the case holds other words. */
  readonly addedMessages: (path: string, fresh: number, changed: number) => string;
  readonly known: (count: number) => string;
  readonly nothing: string;
  /** Reports and coded tables that the weighing before had and this one has not. */
  readonly leftOut: (count: number) => string;
  /** A whole case is read again from what is in it. */
  readonly exampleAgain: string;
  readonly readAgain: (reports: number, otherwise: number) => string;
  /** Of reports whose text, or what is known beside it, comes out otherwise. */
  readonly textsAgain: (count: number) => string;
  readonly freshAgain: (count: number) => string;
  readonly goneAgain: (path: string) => string;
  readonly notWeighed: (count: number) => string;
  readonly caseAmongPaths: (path: string) => string;
}

export const additions: AdditionsMessages = {
  command: "Add reports to a case and weigh it again",
  exampleFolder: "whatever in the folder the case does not hold yet",
  exampleFile: "one report; its sidecar beside it is read too",
  added: (path) => `added: ${path}`,
  addedMessages: (path, fresh, changed) =>
    `added: ${path}: ${fresh === 1 ? "1 message is new" : `${fresh} messages are new`}${changed === 0 ? "" : `, ${changed === 1 ? "1 was" : `${changed} were`} changed since (the words of before are kept)`}`,
  known: (count) =>
    count === 1 ? "1 report is there already" : `${count} reports are there already`,
  nothing: "Nothing to add: the case holds all of it.",
  leftOut: (count) =>
    `note: the case holds ${count === 1 ? "1 report or table" : `${count} reports or tables`} of its last weighing that ${count === 1 ? "was" : "were"} not given now; this weighing is without ${count === 1 ? "it" : "them"}. “tarjih add CASE FILE” weighs what is new together with all that the case holds.`,
  exampleAgain: "a whole case again from the originals in it, after newer rules; decisions stay",
  readAgain: (reports, otherwise) =>
    `${reports === 1 ? "1 report" : `${reports} reports`} read again from the originals in the case; ${otherwise === 0 ? "each gives the same claims" : `of ${otherwise} other claims are read now`}`,
  textsAgain: (count) =>
    count === 1
      ? "1 report has another text or other data now"
      : `${count} reports have another text or other data now`,
  freshAgain: (count) =>
    count === 1
      ? "1 report is new in the same originals"
      : `${count} reports are new in the same originals`,
  goneAgain: (path) => `no longer weighed, as its file gives it no longer: ${path}`,
  notWeighed: (count) =>
    `note: ${count === 1 ? "1 report" : `${count} reports`} of the case ${count === 1 ? "was" : "were"} not in the last weighing and ${count === 1 ? "is" : "are"} not in this one.`,
  caseAmongPaths: (path) =>
    `${path} is a case. To read and weigh it again, name it alone: “tarjih weigh ${path}”. To add reports to it: “tarjih add ${path} FILE”. To weigh these reports into it: “tarjih weigh FOLDER --case ${path}”.`,
};
