import { sentences } from "@tarjih/reading";
import type {
  AddDecision,
  AsOf,
  ChainStep,
  FigureSeen,
  FixedSlots,
  Measure,
  Passage,
  Report,
  Unit,
  Weighing,
} from "@tarjih/reading";
import type { AskedDecision, Refused } from "./asked-decision.ts";
import { doubleOf } from "./double-of.ts";
import { fittingBound } from "./fix-of.ts";
import { onlyPlace } from "./hand-figures.ts";
import { isKnownTime } from "./known-time.ts";
import { nearIds } from "./near-ids.ts";
import { reportCalled } from "./report-called.ts";

type Asked = Extract<AskedDecision, { readonly kind: "add" }>;

/** The unaltered text of a report; null where it has none. */
export type TextOf = (report: string) => string | null;

/**
 * A figure by hand, with the words that it stands on as the text has them. Refused where there are none, where that
 * figure was read already (it can be fixed), or where one was added there before.
 */
export function addOf(asked: Asked, weighing: Weighing, textOf: TextOf): AddDecision | Refused {
  const report = reportCalled(asked.report, weighing);
  if (report === undefined) {
    const known = weighing.reports.flatMap(({ id, path }) => [id, path]);
    const near = nearIds(asked.report, known);
    return { refused: "unknown-id", id: asked.report, wanted: "report", near };
  }
  const text = textOf(report.id) ?? "";
  const passage = typeof asked.at === "string" ? placeOf(text, asked.at) : asked.at;
  if (passage === null || !isIn(text, passage)) return { refused: "not-in-text", id: report.id };
  const { start, end } = passage;
  const slots = filled(asked, report, weighing);
  if (slots === null) return { refused: "empty", id: report.id };
  const { low, high, measure } = slots;
  if (low !== null && high !== null && low > high) {
    return { refused: "low-above-high", id: report.id };
  }
  if (!isKnownTime(slots.asOf)) return { refused: "no-such-day", id: report.id };
  const id = `${report.id}.h${start}-${end}-${measure}`;
  const figure: FigureSeen = { id, report: report.id, start, end, slots };
  const own = weighing.figures.filter((each) => each.report === report.id);
  const before = own.find((each) => each.id === id);
  if (before !== undefined) return { refused: "already-by-hand", id: before.id };
  const double = doubleOf(figure, own);
  if (double !== null) return { refused: "already-read", id: double.id };
  return {
    kind: "add",
    figure,
    quote: text.slice(start, end),
    text_sha256: report.text_sha256,
    sentence: sentenceAround(text, { start, end }),
    source: sourceOf(asked, { report: report.id, start }, weighing, text),
  };
}

/** Where words stand that are there once. */
function placeOf(text: string, words: string): Passage | null {
  const start = onlyPlace(text, words);
  return start === null ? null : { start, end: start + words.length };
}

function isIn(text: string, { start, end }: Passage): boolean {
  const isWithin = Number.isSafeInteger(start) && start >= 0 && end > start && end <= text.length;
  if (!isWithin || isTorn(text, start) || isTorn(text, end)) return false;
  return text.slice(start, end).trim() !== "";
}

/** Whether a place is within a character, as computers count them. */
function isTorn(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Every slot; null without a measure or a number. */
function filled({ slots, source }: Asked, report: Report, { case: { event } }: Weighing) {
  const { measure, low = null, high = null } = slots;
  if (measure === undefined || (low ?? high) === null) return null;
  return {
    group: "unknown",
    unit: UNIT_OF[measure] ?? "persons",
    mode: "unknown",
    phase: "unknown",
    asOf: publishedOn(report),
    place: null,
    event: event.id,
    stance: source === undefined ? "asserted" : "reported",
    subject: null,
    ...slots,
    measure,
    low,
    high,
    bound: fittingBound(slots.bound ?? "exact", low, high),
  } satisfies FixedSlots;
}

/** A figure without a day of its own held when it was published, as in what is read. */
function publishedOn({ published }: Report): AsOf {
  const day = published?.slice(0, 10) ?? null;
  return { start: day, end: day, basis: day === null ? "unknown" : "published" };
}

/** Measures of things; the others count persons where nobody says otherwise. */
const UNIT_OF: Readonly<Partial<Record<Measure, Unit>>> = {
  destroyed: "unknown",
  damaged: "unknown",
  strikes: "events",
  vehicles: "vehicles",
  other: "unknown",
};

/** From where the sentence of the first word begins to where that of the last word ends. */
function sentenceAround(text: string, { start, end }: Passage): Passage {
  let [from, to] = [start, end];
  for (const sentence of sentences(text)) {
    if (sentence.start > end) break;
    if (sentence.start <= start && start < sentence.end) from = sentence.start;
    if (sentence.start < end && end <= sentence.end) to = sentence.end;
  }
  return { start: from, end: to };
}

/**
 * The source as the report credits it in the nearest figure, with its words; else where it is named in the text,
 * nearest before the figure; else as it was typed.
 */
function sourceOf(
  { source: typed = "", sourceKind = "unnamed" }: Asked,
  { report, start }: { readonly report: string; readonly start: number },
  { figures }: Weighing,
  text: string,
): ChainStep | null {
  const source = typed.trim();
  if (source === "") return null;
  const credited = figures
    .filter((figure) => figure.report === report)
    .toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .flatMap(({ chain }) => chain)
    .find((step) => step.source === source);
  if (credited !== undefined) return credited;
  const before = text.lastIndexOf(source, start);
  const at = before === -1 ? text.indexOf(source) : before;
  const named = at === -1 ? { start: null, end: null } : { start: at, end: at + source.length };
  return { source, kind: sourceKind, cue: null, ...named };
}
