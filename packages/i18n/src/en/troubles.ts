/** What happened, what became of the case, and what to do. */
export interface Trouble {
  readonly what: string;
  /** Empty where the first sentence says what to do. */
  readonly next: string;
}

/** What the workbench says where the server gives no answer, by its code: a refusal, or what is wrong with the case file. */
export const TROUBLE_CODES = [
  "gone",
  "no-session",
  "foreign-host",
  "foreign-origin",
  "not-found",
  "bad-request",
  "too-large",
  "busy",
  "changed",
  "unsigned",
  "missing",
  "not-a-case",
  "newer-version",
  "disk-full",
  "read-only",
  "no-permission",
  "unreadable",
  "damaged",
  "io",
  "error",
] as const;
export type TroubleCode = (typeof TROUBLE_CODES)[number];

export interface TroublesMessages {
  readonly codes: Readonly<Record<TroubleCode, Trouble>>;
  /** Before a command to type. */
  readonly command: string;
  /** Stands in a command for a case file that is not known. */
  readonly file: string;
  readonly again: string;
}

export const troubles: TroublesMessages = {
  codes: {
    gone: {
      what: "The program behind this page no longer runs.",
      next: "What was recorded is in the case. Start the program again with tarjih open.",
    },
    "no-session": {
      what: "This page may not ask.",
      next: "Open the address that tarjih open printed.",
    },
    "foreign-host": { what: "This page may not ask.", next: "" },
    "foreign-origin": { what: "This page may not ask.", next: "" },
    "not-found": {
      what: "The case does not have this.",
      next: "The address may be of another case, or of a report that was replaced. Look for it in the ledger or with Search.",
    },
    "bad-request": {
      what: "This cannot be done so.",
      next: "Nothing was changed. The words below say which field is meant.",
    },
    "too-large": {
      what: "This is too large.",
      next: "Nothing was changed. Take less at once; large folders are added with tarjih add.",
    },
    busy: {
      what: "Another program is writing to the case.",
      next: "Nothing was changed. Try again in a moment.",
    },
    changed: {
      what: "The file was changed elsewhere meanwhile.",
      next: "Load the page again; what you have not saved is lost.",
    },
    unsigned: { what: "Nothing was recorded: nobody said who decides.", next: "" },
    missing: {
      what: "The case file is no longer where it was opened.",
      next: "It was moved, renamed or deleted. Put it back, or open it where it is now. Opening the folder of the reports makes a new one, without the decisions.",
    },
    "not-a-case": {
      what: "What stands in place of the case file is no case of Tarjih.",
      next: "Something was written over it, or it was locked. Open your last copy, or the folder of the reports, which makes a new case without the decisions.",
    },
    "newer-version": {
      what: "A newer Tarjih has written to this case.",
      next: "Nothing was changed. Update this program, then open the case again.",
    },
    "disk-full": {
      what: "The disk is full.",
      next: "The case is as it was before. Make room, then try again.",
    },
    "read-only": {
      what: "The case can be read here and not written.",
      next: "Nothing was recorded. Copy the case to a folder of your own and open the copy.",
    },
    "no-permission": {
      what: "This machine does not let the program at the case file.",
      next: "Nothing was changed. Look at whose the file and its folder are, or copy both to a folder of your own and open the copy.",
    },
    unreadable: {
      what: "The case file may not be read here.",
      next: "Nothing was changed. Ask whoever owns the file for the right to read it, or for a copy.",
    },
    damaged: {
      what: "The case file is damaged: a part of it cannot be read.",
      next: "Do not write to it; keep it as it is. The check below says what in it is whole. Then open your last copy of the case, or the folder of the reports, which makes a new case without the decisions.",
    },
    io: {
      what: "The disk did not give or take what it should.",
      next: "Look whether the disk or the network folder with the case is still there. Copy the case to another disk and open the copy.",
    },
    error: {
      what: "Something went wrong in the program.",
      next: "Your reports are untouched. Try again; if it stays so, please report it with the words below.",
    },
  },
  command: "To type in a terminal:",
  file: "NAME.tarjih",
  again: "Try again",
};
