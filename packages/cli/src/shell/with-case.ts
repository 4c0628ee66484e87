import { type Actor, type CaseFile, closeCase, openCase, openCaseToRead } from "@tarjih/casefile";
import type { Shell } from "./shell.ts";

/** Does a piece of work with the case open to read, and closes it. */
export function readingCase<T>(path: string, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  return closing(openCaseToRead(path), work);
}

/** Does a piece of work with the case open to write, as whoever was named with `--by` or else acts here, and closes it. */
export function writingCase<T>(
  path: string,
  by: string | undefined,
  shell: Pick<Shell, "who" | "isProgram" | "clock">,
  work: (file: CaseFile) => T | Promise<T>,
): Promise<T> {
  return closing(openCase(path, actorOf(by, shell)), work);
}

/** Whoever was named with `--by`, else whoever acts here. */
export function actorOf(
  by: string | undefined,
  { who, isProgram, clock }: Pick<Shell, "who" | "isProgram" | "clock">,
): Actor {
  return by === undefined ? { who, isProgram, clock } : { who: by, clock };
}

async function closing<T>(file: CaseFile, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  try {
    return await work(file);
  } finally {
    closeCase(file);
  }
}
