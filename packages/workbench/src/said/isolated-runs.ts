import { leftToRightRuns } from "@tarjih/dossier";

/** A line in which what reads from left to right beside Arabic words is set apart by marks. */
export function isolatedRuns(text: string): string {
  return leftToRightRuns(text)
    .map((piece) => (piece.isRun ? `\u2066${piece.text}\u2069` : piece.text))
    .join("");
}
