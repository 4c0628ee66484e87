import {
  type Actor,
  type CaseFile,
  caseToShare,
  closeCase,
  journal,
  openCase,
  openCaseToRead,
} from "@tarjih/casefile";
import { EMPTY_CASE } from "@tarjih/reading";
import type { Screen } from "../terminal/screen.ts";
import { noteStale, type Before } from "./note-stale.ts";
import type { Shell } from "./shell.ts";

/** What of the shell says who acts, with what and when. */
export type Acting = Pick<Shell, "who" | "isProgram" | "clock" | "random" | "version">;

/** Does a piece of work with the case open to read, and closes it. */
export function readingCase<T>(path: string, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  return closing(openCaseToRead(path), work);
}

/** Does a piece of work with the case open to write, closes it, and says what was written from the case as it was before. */
export async function writingCase<T>(
  path: string,
  shell: Shell,
  screen: Screen,
  work: (file: CaseFile) => T | Promise<T>,
): Promise<T> {
  let before: Before = { entries: 0, sharing: EMPTY_CASE };
  const done = await closing(openCase(path, actorOf(shell)), (file) => {
    before = { entries: journal(file).length, sharing: caseToShare(file) };
    return work(file);
  });
  noteStale(path, before, shell, screen);
  return done;
}

/** Whoever acts here, for a journal. */
export function actorOf({ who, isProgram, clock, version }: Acting): Actor {
  return { who, isProgram, program: `tarjih ${version}`, clock };
}

async function closing<T>(file: CaseFile, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  try {
    return await work(file);
  } finally {
    closeCase(file);
  }
}
