import type { FindingDraft } from "./finding-draft.ts";
import type { ReportMeta } from "./report-meta.ts";

/** What a container says of all reports in it, to which reports that say otherwise of themselves. */
export interface SaidOfAll {
  /** A report's own data with those of all where it says nothing; what it says otherwise is noted. */
  readonly joined: (path: string, own: ReportMeta) => ReportMeta;
  /** A finding for each thing that reports said otherwise. */
  readonly findings: () => readonly FindingDraft[];
}

/** Whose a feed is, and when a page was saved, they say better themselves than who put a hundred of them into a file. */
const OWN = ["outlet", "captured"] as const;

/**
 * Joins what is said of all reports in the file `name` with what each says of itself. A language that a person names counts over the one
 * that a page declares, which is often its template's; warnings add up.
 */
export function saidOfAll(name: string, all: ReportMeta): SaidOfAll {
  const told = new Map<string, { count: number; readonly part: string; readonly own: string }>();
  const joined = (path: string, report: ReportMeta): ReportMeta => {
    // The outlet of a message is its author where nobody knows better; the author stays what it is.
    const isAuthor = report.outlet !== undefined && report.outlet === report.author;
    const { outlet = report.outlet } = isAuthor ? all : report;
    const own = { ...report, ...(outlet !== undefined && { outlet }) };
    for (const key of OWN) {
      const [said, of] = [all[key], own[key]];
      if (said === undefined || of === undefined || said === of) continue;
      const one = told.get(key) ?? { count: 0, part: path, own: of };
      one.count += 1;
      told.set(key, one);
    }
    const warnings = [...new Set([...(all.warnings ?? []), ...(own.warnings ?? [])])];
    return {
      ...all,
      ...own,
      ...(all.language !== undefined && { language: all.language }),
      ...(warnings.length > 0 && { warnings }),
    };
  };
  const findings = (): readonly FindingDraft[] =>
    [...told].map(([key, { count, part, own }]) => {
      const detail = { name, key, value: all[key === "outlet" ? "outlet" : "captured"] ?? "" };
      return {
        code: "part-says-otherwise",
        severity: "warning",
        detail: { ...detail, count, part, own },
      };
    });
  return { joined, findings };
}
