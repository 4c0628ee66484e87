import { yearlessDayIn } from "@tarjih/reading";
import type { DraftReport, FileFinding } from "./read-file.ts";

/** Days within which reports of one event are told; farther off another year's news may be meant. */
const NEAR = 30;
const DAY = 86_400_000;

interface Dated {
  readonly drafts: readonly DraftReport[];
  readonly findings: readonly FileFinding[];
}

/**
 * Reports whose first lines give a day without its year ("DEIR OLM, Oct 19 (Harbour Wire) -"), with the year in which other reports lie near it. `known` are
 * further days (ISO) of the case: of its event, of reports that it has. Where none is near, or days of two years are, the report stays without a day. Told as
 * a finding, since what "Sunday" means hangs on it.
 */
export function withYears(drafts: readonly DraftReport[], known: readonly string[]): Dated {
  const days = [...known, ...drafts.flatMap(({ report }) => report.published ?? [])];
  const findings: FileFinding[] = [];
  const dated = drafts.map((draft) => {
    const { report, text } = draft;
    if (report.published !== null) return draft;
    const own = yearlessDayIn(text, report.ocr);
    const published = own === null ? null : dayNear(own.day.slice(2), days);
    if (own === null || published === null) return draft;
    const outlet = report.outlet ?? own.outlet;
    const detail = {
      name: report.path,
      day: published,
      ...(report.outlet === null && outlet !== null && { outlet }),
      words: text.slice(own.start, own.end),
      year: published.slice(0, 4),
    };
    findings.push({ name: report.path, draft: { code: "said-by-text", severity: "info", detail } });
    return { ...draft, report: { ...report, published, outlet } };
  });
  return { drafts: dated, findings };
}

/** `10-19` in the one year in which a known day is near it; null for none, or several. */
function dayNear(monthDay: string, days: readonly string[]): string | null {
  const near = new Set<string>();
  for (const known of days) {
    const at = Date.parse(known.slice(0, 10));
    if (Number.isNaN(at)) continue;
    const year = Number(known.slice(0, 4));
    for (const each of [year - 1, year, year + 1]) {
      const day = `${String(each).padStart(4, "0")}-${monthDay}`;
      if (Math.abs(Date.parse(day) - at) <= NEAR * DAY) near.add(day);
    }
  }
  const [only, ...others] = near;
  return only === undefined || others.length > 0 ? null : only;
}
