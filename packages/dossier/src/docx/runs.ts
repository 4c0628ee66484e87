import { TextRun } from "docx";
import type { IRunOptions } from "docx";

/** How words look. */
export type Look = Pick<IRunOptions, "bold" | "color" | "size" | "style" | "highlight">;

const ARABIC = /\p{Script=Arabic}/u;
/** Letters with what stands between them, as one run of their script; marks, digits and signs go with it. */
const SAME_SCRIPT =
  /[\p{Script=Arabic}][^A-Za-z]*|[^\p{Script=Arabic}]+|[A-Za-z][^\p{Script=Arabic}]*/gu;

/** Words as runs of one script each, as a word processor sets right-to-left letters by a mark on the run. */
export function runs(text: string, look: Look): readonly TextRun[] {
  return (clean(text).match(SAME_SCRIPT) ?? []).map(
    (piece) => new TextRun({ ...look, text: piece, rightToLeft: ARABIC.test(piece) }),
  );
}

/** The direction of a text by its first letter with one; null for one without letters. */
export function directionOf(text: string): "rtl" | "ltr" | null {
  const [first] = /[\p{Script=Arabic}\p{Script=Hebrew}A-Za-z]/u.exec(text) ?? [];
  if (first === undefined) return null;
  return /[A-Za-z]/.test(first) ? "ltr" : "rtl";
}

/** Without what XML 1.0 has no way to write, and without controls that reorder what is seen. */
function clean(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "");
}
