import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { editWorksheet, parseWorksheet, writeWorksheet } from "@tarjih/archive";
import { messages, type InterfaceLanguage } from "@tarjih/i18n";
import type { Worksheet } from "@tarjih/reading";
import { Refused } from "../app/refused.ts";

/** A worksheet out of its file. */
export interface KeptSheet {
  readonly sheet: Worksheet;
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly stamp: string;
}

/** Where `tarjih hypotheses` would write it: beside the case, with its name. */
export function worksheetPath(casePath: string): string {
  return `${casePath.replace(/\.tarjih$/u, "")}.hypotheses.yaml`;
}

/** SHA-256 of the worksheet's file as it is now, whether it can be read as one or not; empty where there is none. */
export function sheetStamp(path: string): string {
  const text = textOf(path);
  return text === null ? "" : stampOf(text);
}

/** Null where there is no file. Refuses one with a mistake, saying where. */
export function readSheet(path: string): KeptSheet | null {
  const text = textOf(path);
  return text === null ? null : { sheet: parsed(text, path), text, stamp: stampOf(text) };
}

/**
 * Writes what is otherwise than in the file, or the whole file where there is none; comments of people stay. Refuses
 * where somebody changed the file after `stamp`.
 */
export function saveSheet(
  path: string,
  sheet: Worksheet,
  { stamp, lang }: { readonly stamp: string; readonly lang: InterfaceLanguage },
): void {
  const before = readSheet(path);
  if ((before?.stamp ?? "") !== stamp) throw new Refused("changed");
  const text =
    before === null
      ? writeWorksheet(sheet, messages(lang).hypotheses.file)
      : editWorksheet(before.text, before.sheet, sheet);
  // What could not be read again is never written over what can.
  parsed(text, path);
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, path);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function parsed(text: string, path: string): Worksheet {
  const result = parseWorksheet(text, path);
  if (result.ok) return result.sheet;
  const [{ code, line, column }] = result.problems;
  throw new Refused("bad-request", `${code} ${line}:${column}`);
}

function stampOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
