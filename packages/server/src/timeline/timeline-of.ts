import type { CaseEvent, DateClaim } from "@tarjih/reading";
import type { Snapshot } from "../desk/desk.ts";
import { reportTitles } from "../desk/report-titles.ts";
import type { DateMention, PublishedDay, TimeEntry, Timeline } from "../shapes/pictures.ts";
import { spanOf } from "./span-of.ts";

/** Letters around a date that are shown with it. */
const AROUND = 90;
/** More places of one date are counted and not listed: the search finds them. */
const LISTED = 25;

interface Mentioned {
  readonly date: DateClaim;
  readonly report: string;
}

/** Every date of the texts once, with where it stands, beside the events of the case. */
export function timelineOf(now: Snapshot): Timeline {
  const mentioned = now.readings.flatMap(({ reading }) =>
    reading.dates.map((date): Mentioned => ({ date, report: reading.report.id })),
  );
  const dates = [...Map.groupBy(mentioned, ({ date }) => date.value).values()].map((same) =>
    dateEntry(now, same),
  );
  const entries = [...eventsOf(now).map(eventEntry), ...dates];
  const isDated = ({ from, to }: TimeEntry): boolean => from !== null || to !== null;
  const { event } = now.weighing.case;
  const main = spanOf(event.start ?? "", event.end ?? event.start ?? "");
  return {
    event: { from: main.from, to: main.to },
    entries: entries.filter(isDated).toSorted(byTime),
    undated: entries.filter((entry) => entry.kind === "date" && !isDated(entry)),
    published: publishedDays(now),
    undatedReports: now.reports.flatMap(({ report }) =>
      report.published === null ? [report.id] : [],
    ),
    reports: reportTitles(now),
  };
}

/** Those of the case and those that the texts brought. */
function eventsOf({ case: info, weighing }: Snapshot): readonly CaseEvent[] {
  const known = new Set(info.events.map(({ id }) => id));
  const found = new Set(weighing.questions.map(({ event }) => event));
  return [
    ...info.events,
    ...[...found]
      .filter((id) => !known.has(id))
      .map((id) => ({ id, name: { ar: id, en: id }, start: id, end: null, place: null })),
  ];
}

function eventEntry({ id, name, start, end }: CaseEvent): TimeEntry {
  const days = start ?? "";
  const span = days.includes("/") ? spanOf(days) : spanOf(days, end ?? days);
  const said = name.ar !== "" || name.en !== "";
  return {
    kind: "event",
    value: id,
    name: said ? { ar: name.ar || name.en, en: name.en || name.ar } : null,
    // An event of "April" may have been on any of its days.
    grain: days.length < "2031-05-04".length ? "month" : "day",
    ...span,
    reports: 0,
    count: 0,
    mentions: [],
  };
}

function dateEntry({ scene }: Snapshot, same: readonly Mentioned[]): TimeEntry {
  const dates = same.map(({ date }) => date);
  const value = dates[0]?.value ?? "";
  const from = dates.find((date) => date.from !== null)?.from ?? null;
  const to = dates.find((date) => date.to !== null)?.to ?? null;
  const span = spanOf(value);
  return {
    kind: "date",
    value,
    name: null,
    grain: dates[0]?.grain ?? "day",
    from: from ?? span.from,
    to: to ?? span.to,
    open: span.open,
    reports: new Set(same.map(({ report }) => report)).size,
    count: same.length,
    mentions: same.slice(0, LISTED).map(({ date, report }): DateMention => {
      const text = scene.texts.get(report)?.text ?? "";
      return {
        claim: date.id,
        report,
        context: [
          text.slice(Math.max(0, date.start - AROUND), date.start),
          text.slice(date.start, date.end),
          text.slice(date.end, date.end + AROUND),
        ],
        basis: date.basis,
        calendar: date.calendar,
      };
    }),
  };
}

function publishedDays({ reports }: Snapshot): readonly PublishedDay[] {
  const days = Map.groupBy(
    reports.filter(({ report }) => report.published !== null),
    ({ report }) => report.published?.slice(0, 10) ?? "",
  );
  return [...days]
    .map(([day, own]) => ({ day, reports: own.map(({ report }) => report.id) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** By the first day, the surer one first; an open beginning by its end. */
function byTime(a: TimeEntry, b: TimeEntry): number {
  const key = ({ from, to }: TimeEntry): string => `${from ?? to ?? ""} ${to ?? "~"}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
