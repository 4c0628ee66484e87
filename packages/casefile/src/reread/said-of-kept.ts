import { dayOfAddress, type ArchivedReport, type FileFinding } from "@tarjih/archive";
import { CONTENT_WARNINGS, type Finding, type Report } from "@tarjih/reading";
import type { KeptReport } from "../record/kept-report.ts";

/** Which of day and outlet of a report its own first lines say, and nobody beside it. */
export interface OwnWords {
  readonly day: boolean;
  readonly outlet: boolean;
}

/** By what was found about the files when they were added. A report that has no day, or no outlet, is told it by none. */
export function ownWords({ report }: KeptReport, found: readonly Finding[]): OwnWords {
  const said = found.filter(
    ({ code, detail }) => code === "said-by-text" && detail["name"] === report.path,
  );
  const { published, outlet } = report;
  return {
    day: published === null || said.some(({ detail }) => detail["day"] === published.slice(0, 10)),
    outlet: outlet === null || said.some(({ detail }) => detail["outlet"] === outlet),
  };
}

/**
 * A report as its bytes give it now, with all that was said beside them when it was added (a sidecar, a warning): that is in
 * no file of the case any more, and nobody takes it back by reading again.
 */
export function withSaid(now: ArchivedReport, kept: KeptReport, own: OwnWords): ArchivedReport {
  const { report } = now;
  const said = kept.report;
  const url = said.url ?? report.url;
  const captured = said.captured ?? report.captured ?? undefined;
  const filed = dayOfAddress(url ?? undefined, { text: now.text, captured })?.day ?? null;
  const { container = report.container, forwarded = said.forwarded, quoted = said.quoted } = report;
  const warnings = warningsOf(report, said);
  return {
    ...now,
    report: {
      ...report,
      id: said.id,
      // Of the same text the language is that which was found, or said, then.
      lang: report.text_sha256 === said.text_sha256 ? said.lang : report.lang,
      outlet: own.outlet ? report.outlet : said.outlet,
      author: said.author ?? report.author,
      url,
      published: own.day ? (report.published ?? filed) : said.published,
      captured: said.captured ?? report.captured,
      title: said.title ?? report.title,
      ...((container ?? said.container) && { container: container ?? said.container }),
      ...(forwarded && { forwarded }),
      ...(quoted && { quoted }),
      ...(said.message !== undefined && report.message === undefined && { message: said.message }),
      ...(warnings.length > 0 && { warnings }),
    },
  };
}

/** A part of a file that was one report before: what was said of the file is said of all in it. */
export function withSaidOfWhole(
  part: ArchivedReport,
  whole: KeptReport,
  own: OwnWords,
): ArchivedReport {
  const { report } = part;
  const warnings = warningsOf(report, whole.report);
  return {
    ...part,
    report: {
      ...report,
      outlet: report.outlet ?? (own.outlet ? null : whole.report.outlet),
      captured: report.captured ?? whole.report.captured,
      ...(warnings.length > 0 && { warnings }),
    },
  };
}

function warningsOf(one: Report, other: Report): NonNullable<Report["warnings"]> {
  const said = [...(one.warnings ?? []), ...(other.warnings ?? [])];
  return CONTENT_WARNINGS.filter((kind) => said.includes(kind));
}

/** "Its first lines say" is so of what they alone say; null where somebody says all of it. */
export function saidByTextNow(found: FileFinding, own: OwnWords): FileFinding | null {
  if (found.draft.code !== "said-by-text") return found;
  const { day, outlet, ...rest } = found.draft.detail;
  const left = {
    ...(own.day && day !== undefined && { day }),
    ...(own.outlet && outlet !== undefined && { outlet }),
  };
  if (Object.keys(left).length === 0) return null;
  return { ...found, draft: { ...found.draft, detail: { ...rest, ...left } } };
}
