import { unitAt } from "./unit-at.ts";
/** What turns the order of letters round, so that a name is shown as another one than it is (`report-<U+202E>txt.exe`). */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Such signs written out, for tables that people read. */
export function turnsWrittenOut(text: string): string {
  return text.replace(TURNS, (unit) => `<U+${codeOf(unit).toUpperCase()}>`);
}

/** A value as JSON in which such signs are escapes: who looks at the file is not misled, and who parses it has the same value. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(TURNS, (unit) => `\\u${codeOf(unit)}`);
}

function codeOf(unit: string): string {
  return unitAt(unit, 0).toString(16);
}
