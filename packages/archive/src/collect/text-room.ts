import type { DraftReport, FileFinding } from "./read-file.ts";

/** Letters of all reports: those of a hundred thousand of usual length. The heap has no room for more with what is read in them. */
const MOST_LETTERS: number = 256 * 1024 * 1024;

/** What is freed at once, so that not every further report has all of them sorted. */
const FREED = 1 / 8;

/** The reports of a collection as they come. */
export interface TextRoom {
  /** Takes a report of a file in. */
  readonly take: (report: DraftReport, file: string) => void;
  /** Those for which there was room, in their order. */
  readonly reports: () => readonly DraftReport[];
  /** What was left out: of each file, how many reports had no room. */
  readonly findings: () => readonly FileFinding[];
}

/**
 * Room for so much text. Each file alone has its bounds, and ten that unpack to those would still fill the memory and end everything: so the
 * longest texts are left out, not the last ones, and a short report stays whatever lies beside it.
 */
export function textRoom(most: number = MOST_LETTERS): TextRoom {
  let taken: readonly Taken[] = [];
  let added: Taken[] = [];
  let letters = 0;
  const left = new Map<string, number>();
  const free = (): void => {
    const all = [...taken, ...added];
    const gone = new Set<Taken>();
    // The sort is stable: of equally long ones the later go first.
    for (const one of all
      .toReversed()
      .toSorted((a, b) => b.report.text.length - a.report.text.length)) {
      if (letters <= most * (1 - FREED)) break;
      letters -= one.report.text.length;
      gone.add(one);
      left.set(one.file, (left.get(one.file) ?? 0) + 1);
    }
    taken = all.filter((one) => !gone.has(one));
    added = [];
  };
  const take = (report: DraftReport, file: string): void => {
    added.push({ report, file });
    letters += report.text.length;
    if (letters > most) free();
  };
  return {
    take,
    reports: () => [...taken, ...added].map(({ report }) => report),
    findings: () =>
      [...left].map(([name, count]): FileFinding => {
        const detail = { name, cause: "all", limit: most, left: count };
        return { name, draft: { code: "reading-stopped", severity: "error", detail } };
      }),
  };
}

interface Taken {
  readonly report: DraftReport;
  readonly file: string;
}
