import type { InterfaceLanguage } from "@tarjih/i18n";

/** The process as the commands see it. Everything that touches the outside goes through here. */
export interface Shell {
  readonly lang: InterfaceLanguage;
  readonly version: string;
  /** Data, to standard output. False once nobody reads it any more. Waits while the reader is slow. */
  readonly out: (text: string) => Promise<boolean>;
  /** Progress and findings, to standard error. */
  readonly note: (line: string) => void;
  /** Standard input, in pieces of text. */
  readonly input: () => AsyncIterable<string>;
  /** Asks a person at the terminal for a line; null where they end it (Ctrl-C, Ctrl-D). Absent without a terminal. */
  readonly ask?: (question: string) => Promise<string | null>;
  /** Where standard output is a terminal: its width; undefined where it is none. */
  readonly columns: number | undefined;
  /** Colours are possible: a terminal, and nobody has said no. */
  readonly color: boolean;
  /** Standard error is a terminal: a progress bar makes sense. */
  readonly live: boolean;
  /** The time now, ISO 8601 in UTC; only journals hold it. */
  readonly clock: () => string;
  /** 32 random bytes in hex; only case files hold them. */
  readonly random: () => string;
  /** Who acts, for journals: a person, or else the program with its version. */
  readonly who: string;
  /** Nobody is named: `who` is the program. */
  readonly isProgram: boolean;
  /** Keeps the name of whoever sits here for the next time and gives the file; null where there is no place for it. */
  readonly remember: (name: string) => string | null;
  /** Tells the process how it ends. */
  readonly end: (code: number) => void;
}
