/** Exit codes of the command; the table in `docs/contract.md` is tested against this one. */
export interface ExitCodes {
  /** Findings are reported; they are no failure. */
  readonly done: 0;
  /** An error of ours or of the machine (a full disk, a folder that cannot be written). */
  readonly error: 1;
  /** The command line or `case.yaml` cannot be understood. */
  readonly usage: 2;
  /** Nothing could be read. */
  readonly nothingRead: 3;
  /** A case file or dossier is not what it says it is. */
  readonly notVerified: 4;
  /** Findings that need a person; only with `--strict`. */
  readonly needsPerson: 5;
  /** Interrupted by Ctrl-C. */
  readonly interrupted: 130;
}

/** Name of an exit code. */
export type ExitName = keyof ExitCodes;

/** The codes by name. */
export const EXIT_CODES: ExitCodes = Object.freeze({
  done: 0,
  error: 1,
  usage: 2,
  nothingRead: 3,
  notVerified: 4,
  needsPerson: 5,
  interrupted: 130,
});
