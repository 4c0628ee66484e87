import { fairShare } from "./fair-share.ts";
import type { Sharing } from "./fair-share.ts";
import type { CaseInfo } from "./model/case.ts";
import { EMPTY_CASE } from "./model/case.ts";
import type { Reading } from "./model/claims.ts";
import type { ReportText } from "./model/report.ts";
import { mostRead } from "./most-read.ts";
import { MOST_CLAIMS, reportReader } from "./read.ts";

/**
 * Numbers, dates and places that are read of the reports of one case: two thousand of each, however many there are, and beyond
 * them of all together what is read of one alone. Twelve reports of ten million numbers would otherwise be two million claims, which no memory holds; a
 * chapter of a book has some five hundred.
 */
const CLAIMS_OF_CASE: Sharing = { each: 2000, more: MOST_CLAIMS - 2000 };

/** Reads the reports of a case one by one. */
export interface CaseReader {
  readonly next: (report: ReportText) => void;
  /** What was read, in the order of the reports. */
  readonly end: () => readonly Reading[];
}

/**
 * A reader for the reports of one case. Where several have so many claims that all of them together are too many, each of these is read equally far
 * (`too-many-claims`), and every other one whole; in whatever order they come, it is the same.
 */
export function caseReader(
  info: CaseInfo = EMPTY_CASE,
  sharing: Sharing = CLAIMS_OF_CASE,
): CaseReader {
  const read = reportReader(info);
  const all = sharing.each + sharing.more;
  const readTo = (input: ReportText, most: number): Reading => read(input, Math.min(most, all));
  const kept: { input: ReportText; count: number; most: number; reading: Reading | null }[] = [];
  const share = (more: readonly number[]): number =>
    fairShare([...kept.map(({ count }) => count), ...more], sharing);
  return {
    next: (input) => {
      // No share grows when another report comes: no more is ever wanted of this one.
      const most = share([Infinity]);
      const reading = readTo(input, most);
      const isCut = mostRead(reading) !== null;
      kept.push({ input, count: isCut ? Infinity : countIn(reading), most, reading });
      const now = share([]);
      // What is too long by now is read once more in the end, and till then its claims take no room.
      for (const one of kept) if (one.count >= now && one.most > now) one.reading = null;
    },
    end: () => {
      const most = share([]);
      return kept.map(({ input, reading }) => reading ?? readTo(input, most));
    },
  };
}

function countIn({ figures, dates, places }: Reading): number {
  return figures.length + dates.length + places.length;
}
