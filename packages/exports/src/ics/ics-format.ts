import { messages } from "@tarjih/i18n";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { dayAfter } from "../share/days.ts";
import { type TimelineItem, timelineItems } from "../timeline/timeline-items.ts";
import { contentLine } from "./content-line.ts";

/** Everything that has a date as a calendar (RFC 5545); what is known to a month lies over the whole month. */
export const icsFormat: ExportFormat = Object.freeze({ id: "ics", ending: "ics", files });

function* files({ data, worked }: SharedCase): Generator<ExportFile> {
  const { timeline } = messages(data.lang).exports;
  const stamp = `${worked.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const lines = [
    contentLine("BEGIN", "VCALENDAR", "word"),
    contentLine("VERSION", "2.0", "word"),
    contentLine("PRODID", `-//tarjih//tarjih ${data.program.version}//EN`, "text"),
    contentLine("CALSCALE", "GREGORIAN", "word"),
    contentLine("X-WR-CALNAME", data.case.title ?? timeline.title, "text"),
    ...timelineItems(data).flatMap((item) => eventLines(item, stamp, timeline)),
    contentLine("END", "VCALENDAR", "word"),
  ];
  yield { path: "timeline.ics", content: lines.join("") };
}

function eventLines(
  { id, kind, days, written, headline, text, url }: TimelineItem,
  stamp: string,
  say: ReturnType<typeof messages>["exports"]["timeline"],
): readonly string[] {
  const summary = days.exact ? headline : `${headline} (${say.dayNotKnown(written)})`;
  return [
    contentLine("BEGIN", "VEVENT", "word"),
    contentLine("UID", `${id}@tarjih`, "text"),
    contentLine("DTSTAMP", stamp, "word"),
    contentLine("DTSTART;VALUE=DATE", days.first.replaceAll("-", ""), "word"),
    // The end of a calendar entry is the first day that it does not take.
    contentLine("DTEND;VALUE=DATE", dayAfter(days.last).replaceAll("-", ""), "word"),
    contentLine("SUMMARY", summary, "text"),
    ...(text === "" ? [] : [contentLine("DESCRIPTION", text, "text")]),
    ...(isAddress(url) ? [contentLine("URL", url, "word")] : []),
    contentLine("CATEGORIES", say.kinds[kind], "text"),
    contentLine("STATUS", days.exact ? "CONFIRMED" : "TENTATIVE", "word"),
    contentLine("TRANSP", "TRANSPARENT", "word"),
    contentLine("END", "VEVENT", "word"),
  ];
}

function isAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s"<>\\^`{|}\p{C}]+$/u.test(url);
}
