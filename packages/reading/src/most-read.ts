import type { Reading } from "./model/claims.ts";
import type { Finding } from "./model/finding.ts";

/** So many claims were read of a report that has more; null where it was read to its end. Read to as many again, the same is read. */
export function mostRead({ findings }: Pick<Reading, "findings">): number | null {
  const count = unreadOf(findings)?.detail["count"];
  return typeof count === "number" ? count : null;
}

/**
 * The text of a report as far as it was read, and the first words behind it, which show where that is. A text of sixty megabytes of which the first were read is
 * neither compared with others nor shown beyond that.
 */
export function textRead({ findings }: Pick<Reading, "findings">, text: string): string {
  const from = unreadOf(findings)?.start;
  return from === undefined ? text : text.slice(0, from + SHOWN);
}

/** Characters behind the end of what was read. */
const SHOWN = 200;

/** The texts of some readings as far as they were read; the same where all were read to their ends. */
export function textsRead(
  readings: readonly Reading[],
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const long = readings.filter((reading) => mostRead(reading) !== null);
  if (long.length === 0) return texts;
  const read = new Map(texts);
  for (const reading of long) {
    const { id } = reading.report;
    const text = texts.get(id);
    if (text !== undefined) read.set(id, textRead(reading, text));
  }
  return read;
}

function unreadOf(findings: readonly Finding[]): Finding | undefined {
  return findings.find(({ code }) => code === "too-many-claims");
}
