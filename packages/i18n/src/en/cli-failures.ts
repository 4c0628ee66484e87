import { counted } from "./counted.ts";

/** Sentences of the command line about what did not work, and what to do. */
export interface FailureMessages {
  readonly internal: (what: string) => string;
  readonly missingPath: (path: string) => string;
  readonly emptyFolder: (path: string) => string;
  readonly nothingRead: (paths: string) => string;
  readonly badCase: (path: string, line: number, column: number, what: string) => string;
  readonly didYouMean: (word: string) => string;
  readonly noWrite: (path: string, cause: string) => string;
  readonly diskFull: (path: string) => string;
  readonly newerCase: (path: string) => string;
  readonly notACase: (path: string) => string;
  readonly damagedCase: (path: string) => string;
  readonly tooLarge: (path: string) => string;
  readonly unknownId: (id: string, path: string, near: string) => string;
  readonly badClaims: (path: string, what: string) => string;
  readonly readNeedsPath: string;
  readonly stdinAlone: string;
  readonly needsPerson: (count: number) => string;
  /** With the first thing that is off, and how many more are. */
  readonly notVerified: (path: string, cause: string, more: number) => string;
  readonly interrupted: string;
  readonly badLine: (line: number, what: string) => string;
  readonly notUnderstood: (what: string) => string;
}

export const failures: FailureMessages = {
  internal: (what) =>
    `This is an error in Tarjih: ${what}. Your reports are untouched. Please report it with the command that you ran; TARJIH_DEBUG=1 shows where it happened.`,
  missingPath: (path) => `${path}: no such file or folder. Check the spelling.`,
  emptyFolder: (path) =>
    `${path}: no report in this folder. Put reports in it (.txt, .html, .pdf, .docx, .eml, chats, archives), or name files directly.`,
  nothingRead: (paths) =>
    `Nothing could be read in ${paths}. The findings above say why for each file.`,
  badCase: (path, line, column, what) => `${path}:${line}:${column}: ${what}`,
  didYouMean: (word) => `Did you mean “${word}”?`,
  noWrite: (path, cause) =>
    `${path} cannot be written (${cause}). Work where you may write: in another folder with --out, or in a copy of the case.`,
  diskFull: (path) =>
    `The disk filled up${path === "" ? "" : ` while ${path} was written`}. The earlier file, if there was one, is as it was. Make room and run the command again.`,
  newerCase: (path) =>
    `${path} was written by a newer Tarjih. Update this one; the file has not been touched.`,
  notACase: (path) => `${path} is not a case file of Tarjih.`,
  damagedCase: (path) =>
    `${path} is damaged. Run “tarjih verify” on it and on your last copy; do not write to it.`,
  tooLarge: (path) => `${path} is larger than a case file can be.`,
  unknownId: (id, path, near) =>
    `${path} holds nothing with the id “${id}”.${near === "" ? "" : ` Did you mean: ${near}?`} “tarjih search ${path} WORDS” prints ids of figures, “tarjih weigh ${path}” those of questions; reports go by their path too. Ids of another case are not in this one.`,
  badClaims: (path, what) => `${path}: ${what}`,
  readNeedsPath: "Name a report or a folder, or “-” for reports as JSON lines.",
  stdinAlone: "“-” stands alone: give reports on standard input or as paths, not both.",
  needsPerson: (count) => `${counted(count, "finding")} for a person to look at.`,
  notVerified: (path, cause, more) =>
    `${path} is not what it says it is: ${cause.replace(/\.$/u, "")}.${more === 0 ? "" : ` ${more === 1 ? "One more problem stands" : `${more} more problems stand`} above.`}`,
  interrupted: "Interrupted. No half-written file is left.",
  badLine: (line, what) => `line ${line} of standard input: ${what}`,
  notUnderstood: (what) => what,
};
