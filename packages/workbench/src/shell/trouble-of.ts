import { TROUBLE_CODES, type Messages, type TroubleCode } from "@tarjih/i18n";
import { NotAnswered } from "./ask.ts";

/** Why no answer came, as the sentences are named, and the case file with which something is wrong. */
export interface TroubleCause {
  readonly code: TroubleCode;
  readonly path: string | null;
  /** For whoever looks for the cause; empty where the sentences say it all. */
  readonly detail: string;
}

export function troubleOf(error: unknown): TroubleCause {
  if (!(error instanceof NotAnswered)) {
    return { code: "error", path: null, detail: error instanceof Error ? error.message : "" };
  }
  const { code, message, path } = error;
  // What is wrong with a case file is named by its kind.
  const name = code === "case-error" ? message : code;
  return { code: known(name), path, detail: name === message ? "" : message };
}

/** In one line, for the place beside a button. */
export function troubleText(error: unknown, messages: Messages): string {
  const { code, detail } = troubleOf(error);
  return [troubleSaid(code, messages), detail].join(" ").trimEnd();
}

/** What is said of a code that came with something else, as while adding. */
export function troubleSaid(code: string, { troubles }: Messages): string {
  const { what, next } = troubles.codes[known(code)];
  return `${what} ${next}`.trimEnd();
}

function known(code: string): TroubleCode {
  return TROUBLE_CODES.find((each) => each === code) ?? "error";
}
