import { jsonText } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import type { Days } from "../share/days.ts";
import { type TimelineItem, timelineItems } from "../timeline/timeline-items.ts";

/** Everything that has a date for TimelineJS of Knight Lab. */
export const timelinejsFormat: ExportFormat = Object.freeze({
  id: "timelinejs",
  ending: "json",
  files,
});

function* files({ data }: SharedCase): Generator<ExportFile> {
  const { timeline } = messages(data.lang).exports;
  const json = {
    title: { text: { headline: htmlText(data.case.title ?? timeline.title), text: "" } },
    events: timelineItems(data).map((item) => slide(item, timeline.kinds[item.kind])),
  };
  yield { path: "timeline.json", content: `${jsonText(json, 2)}\n` };
}

/** The program shows words as HTML: theirs are words only. */
function slide({ id, days, written, headline, text, url }: TimelineItem, group: string): unknown {
  const [start, end] = boundsOf(days);
  const link =
    url !== null && /^https?:\/\//iu.test(url)
      ? `<p><a href="${htmlText(url)}" rel="noopener">${htmlText(url)}</a></p>`
      : "";
  const paragraphs = text.split("\n").filter((line) => line !== "");
  return {
    unique_id: id,
    start_date: start,
    ...(end === null ? {} : { end_date: end }),
    display_date: htmlText(written),
    group,
    text: {
      headline: htmlText(headline),
      text: paragraphs.map((line) => `<p>${htmlText(line)}</p>`).join("") + link,
    },
  };
}

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A whole month or year is one date without a day: it is put on no first of a month. */
function boundsOf({ first, last, exact }: Days): readonly [SlideDate, SlideDate | null] {
  const [year = 0, month = 0, day = 0] = first.split("-").map(Number);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = last.split("-").map(Number);
  if (exact) return [{ year, month, day }, null];
  const end = Temporal.PlainDate.from(last);
  const isWhole = day === 1 && lastDay === end.daysInMonth && year === lastYear;
  if (isWhole && month === lastMonth) return [{ year, month }, null];
  if (isWhole && month === 1 && lastMonth === 12) return [{ year }, null];
  return [
    { year, month, day },
    { year: lastYear, month: lastMonth, day: lastDay },
  ];
}

function htmlText(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
