import { type Actor, type CaseFile, closeCase, openCase, openCaseToRead } from "@tarjih/casefile";
import type { Shell } from "./shell.ts";

/** What of the shell says who acts, with what and when. */
type Acting = Pick<Shell, "who" | "isProgram" | "clock" | "version">;

/** Does a piece of work with the case open to read, and closes it. */
export function readingCase<T>(path: string, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  return closing(openCaseToRead(path), work);
}

/** Does a piece of work with the case open to write, as whoever was named with `--by` or else acts here, and closes it. */
export function writingCase<T>(
  path: string,
  by: string | undefined,
  shell: Acting,
  work: (file: CaseFile) => T | Promise<T>,
): Promise<T> {
  return closing(openCase(path, actorOf(by, shell)), work);
}

/** Whoever was named with `--by`, else whoever acts here. */
export function actorOf(by: string | undefined, { who, isProgram, clock, version }: Acting): Actor {
  const program = `tarjih ${version}`;
  return by === undefined ? { who, isProgram, program, clock } : { who: by, program, clock };
}

async function closing<T>(file: CaseFile, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  try {
    return await work(file);
  } finally {
    closeCase(file);
  }
}
