import { type CaseFile, closeCase, openCase, openCaseToRead } from "@tarjih/casefile";
import type { Shell } from "./shell.ts";

/** Does a piece of work with the case open to read, and closes it. */
export function readingCase<T>(path: string, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  return closing(openCaseToRead(path), work);
}

/** Does a piece of work with the case open to write, as whoever was named with `--by` or else acts here, and closes it. */
export function writingCase<T>(
  path: string,
  by: string | undefined,
  { who, clock }: Pick<Shell, "who" | "clock">,
  work: (file: CaseFile) => T | Promise<T>,
): Promise<T> {
  return closing(openCase(path, { who: by ?? who, clock }), work);
}

async function closing<T>(file: CaseFile, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  try {
    return await work(file);
  } finally {
    closeCase(file);
  }
}
