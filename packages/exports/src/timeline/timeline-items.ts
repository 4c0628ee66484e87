import type { DossierInput } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import type { Figure } from "@tarjih/reading";
import { type CaseIndex, indexOf } from "../share/case-index.ts";
import { type Days, daysOf } from "../share/days.ts";

export const TIMELINE_KINDS = ["event", "date", "figure", "report"] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Something with a place in time: what happened, what a date in a text says, when a figure held, when a report came. */
export interface TimelineItem {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly days: Days;
  /** The date as it is known: a day, a month, an interval (EDTF). */
  readonly written: string;
  readonly headline: string;
  readonly text: string;
  readonly url: string | null;
}

/** Everything of a case that has a date, the earliest first. */
export function timelineItems(data: DossierInput): readonly TimelineItem[] {
  const index = indexOf(data);
  const items = [
    ...eventItems(data),
    ...dateItems(data, index),
    ...figureItems(data, index),
    ...reportItems(data),
  ];
  return items.toSorted(
    (a, b) =>
      compare(a.days.first, b.days.first) ||
      compare(a.days.last, b.days.last) ||
      TIMELINE_KINDS.indexOf(a.kind) - TIMELINE_KINDS.indexOf(b.kind) ||
      compare(a.id, b.id),
  );
}

function eventItems({ case: info, lang }: DossierInput): readonly TimelineItem[] {
  return info.events.flatMap(({ id, name, start, end }) => {
    const days = daysOf(start, end ?? start);
    if (days === null) return [];
    const headline =
      [name[lang], name.en, name.ar, info.title ?? ""].find((one) => one !== "") ?? id;
    const written = intervalOf(start, end ?? start);
    return [item(`event-${id}`, "event", days, written, headline, "", null)];
  });
}

/** Dates that texts say, one item for each value, with everybody's words for it. */
function dateItems({ readings, texts }: DossierInput, index: CaseIndex): readonly TimelineItem[] {
  const dated = readings.flatMap(({ dates }) => dates.filter(({ from }) => from !== null));
  return [...Map.groupBy(dated, ({ value }) => value)].flatMap(([value, dates]) => {
    const [first] = dates;
    const days = first === undefined ? null : daysOf(first.from, first.to);
    if (first === undefined || days === null) return [];
    const words = [...new Set(dates.map(({ quote }) => quote))];
    const where = dates.map(({ report, start, end }) =>
      [index.report(report)?.outlet, around(texts.get(report) ?? "", start, end)]
        .flatMap((part) => part ?? [])
        .join(": "),
    );
    const text = [...new Set(where)].join("\n");
    return [item(`date-${value}`, "date", days, value, words.join(" · "), text, null)];
  });
}

/** Figures whose date somebody says; one that holds "as published" says nothing more than its report. */
function figureItems(data: DossierInput, index: CaseIndex): readonly TimelineItem[] {
  const { weighing, texts, lang } = data;
  return weighing.figures.flatMap((figure) => {
    const { asOf, id } = figure;
    if (asOf.basis !== "stated" && asOf.basis !== "relative") return [];
    const days = daysOf(asOf.start, asOf.end);
    if (days === null) return [];
    const headline =
      index.questionOf(id)?.text[lang] ?? messages(lang).codes.measures[figure.measure].name;
    const said = sentenceOf(figure, texts);
    const source = index.name((figure.chain.at(-1) ?? figure.chain[0]).source, lang);
    const text = [figure.quote, said].filter((part) => part !== "").join(": ");
    const url = index.report(figure.report)?.url ?? null;
    return [
      item(
        `figure-${id}`,
        "figure",
        days,
        intervalOf(asOf.start, asOf.end),
        headline,
        `${source}: ${text}`,
        url,
      ),
    ];
  });
}

function reportItems({ weighing }: DossierInput): readonly TimelineItem[] {
  return weighing.reports.flatMap(({ id, published, title, outlet, path, url }) => {
    const days = daysOf(published);
    if (days === null || published === null) return [];
    return [
      item(`report-${id}`, "report", days, published, title ?? outlet ?? path, outlet ?? "", url),
    ];
  });
}

function item(
  id: string,
  kind: TimelineKind,
  days: Days,
  written: string,
  headline: string,
  text: string,
  url: string | null,
): TimelineItem {
  return { id, kind, days, written, headline, text, url };
}

function intervalOf(start: string | null, end: string | null): string {
  if (start === end || end === null) return start ?? "..";
  return `${start ?? ".."}/${end}`;
}

function sentenceOf({ report, sentence }: Figure, texts: ReadonlyMap<string, string>): string {
  return oneLine((texts.get(report) ?? "").slice(sentence.start, sentence.end));
}

/** Units of text on either side of a date that show what it is the date of. */
const AROUND = 60;

/** Whole words alone: a cut one would be read as another. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return oneLine(
    [
      start > AROUND ? before.replace(/^\S*\s/u, "") : before,
      text.slice(start, end),
      end + AROUND < text.length ? after.replace(/\s\S*$/u, "") : after,
    ].join(""),
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
