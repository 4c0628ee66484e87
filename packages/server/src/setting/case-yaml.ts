import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { parseCase, updateCase } from "@tarjih/archive";
import type { CaseInfo } from "@tarjih/reading";
import { Refused } from "../app/refused.ts";

/** The text of the description as it is written now; empty where no file is known or there. */
export function writtenText(path: string | null): string {
  return path !== null && existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** The text with what `info` says otherwise, and the description that it reads as. Refused with its first mistake, as JSON. */
export function describedBy(
  written: string,
  info: CaseInfo,
): { readonly text: string; readonly info: CaseInfo } {
  const text = updateCase(written, info);
  const parsed = parseCase(text, "case.yaml");
  if (parsed.ok) return { text, info: parsed.case };
  const [{ code, line, detail }] = parsed.problems;
  throw new Refused("bad-request", JSON.stringify({ code, line, facts: detail }));
}

/**
 * Writes beside the file and puts it in place when `record` has gone well: both or none. Where there is nothing to
 * write, no file is left.
 */
export function writeWith(path: string | null, text: string, record: () => void): void {
  if (path === null) {
    record();
    return;
  }
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  try {
    record();
    if (text === "") rmSync(path, { force: true });
    else renameSync(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}
