// Who sits the exam: Tarjih, chrono-node's Arabic locale (dates alone) and a baseline that knows digits alone.
import { ar as chronoArabic } from "chrono-node";
import { datesIn, fold, numbersIn } from "@tarjih/reading";
import type { ExamCase, ExamFile, Span } from "./exam-cases.ts";

/** Answers to a case of a file; null where the reader has nothing to say on the subject. */
export type Reader = (file: ExamFile, one: ExamCase) => readonly Span[] | null;

const BOUNDED: ReadonlySet<string> = new Set([
  "range",
  "more-than",
  "at-least",
  "less-than",
  "at-most",
  "up-to",
]);

/** "Equals 170" is a range of one number to the exam. */
function isEqual(rules: readonly string[]): boolean {
  return rules.some((rule) => rule.endsWith(".bound.equals"));
}

export const tarjih: Reader = (file, one) => {
  const { input } = one;
  if (file === "number")
    return numbersIn(input)
      .filter(({ kind }) => kind === "number")
      .map(({ start, end, low, high }) => ({ start, end, value: low ?? high ?? Number.NaN }));
  if (file === "number-range")
    return numbersIn(input)
      .filter(
        ({ kind, bound, rules }) => kind === "number" && (BOUNDED.has(bound) || isEqual(rules)),
      )
      .map(({ expression, low, high, lowIncluded, highIncluded }) => ({
        ...expression,
        low,
        high,
        lowIncluded,
        highIncluded,
      }));
  if (file === "ordinal" || file === "ordinal-plain")
    return numbersIn(input)
      .filter(
        ({ kind, relativeTo }) =>
          kind === "ordinal" && (file === "ordinal" || relativeTo === undefined),
      )
      .map(({ start, end, low, relativeTo }) => ({
        start,
        end,
        ...(relativeTo === undefined
          ? { value: low ?? Number.NaN }
          : { relativeTo, offset: low ?? Number.NaN }),
      }));
  if (file === "percent")
    return numbersIn(input)
      .filter(({ kind }) => kind === "percent")
      .map(({ start, end, low, high }) => ({ start, end, percent: low ?? high ?? Number.NaN }));
  const published = one.reference?.slice(0, 10) ?? "2016-11-07";
  const dates = datesIn(input, published, "ar");
  if (file === "duration-extractor" || file === "duration-parser")
    return dates
      .filter(({ grain }) => grain === "duration")
      .map(({ start, end, value }) => ({ start, end, duration: value }));
  return dates
    .filter(({ grain }) => grain !== "duration")
    .map(({ start, end, from, to }) => ({
      start,
      end,
      readings: from === null || to === null ? [] : [{ from, to: dayAfter(to) }],
    }));
};

/** chrono-node as its users have it; a period is as wide as the parts that it is certain of. */
export const chrono: Reader = (file, one) => {
  if (!file.startsWith("date-")) return null;
  const reference = new Date(`${one.reference ?? "2016-11-07T00:00:00"}Z`);
  const results = chronoArabic.parse(one.input, { instant: reference, timezone: 0 });
  return results.map(({ index, text, start, end }) => {
    const first = periodOf(start);
    const last = end ? periodOf(end) : first;
    return {
      start: index,
      end: index + text.length,
      readings: [{ from: first.from, to: last.to }],
    };
  });
};

type Components = ReturnType<typeof chronoArabic.parse>[number]["start"];

function periodOf(parts: Components): { readonly from: string; readonly to: string } {
  const [year, month, day] = [
    parts.get("year") ?? 1,
    parts.get("month") ?? 1,
    parts.get("day") ?? 1,
  ];
  const certain = (part: "day" | "month" | "weekday"): boolean => parts.isCertain(part);
  const date = Temporal.PlainDate.from({ year, month, day });
  if (certain("day") || certain("weekday"))
    return { from: date.toString(), to: date.add({ days: 1 }).toString() };
  if (certain("month")) {
    const first = date.with({ day: 1 });
    return { from: first.toString(), to: first.add({ months: 1 }).toString() };
  }
  const first = date.with({ month: 1, day: 1 });
  return { from: first.toString(), to: first.add({ years: 1 }).toString() };
}

const NUMBER = /\d+(?:[.,٫٬،]\d+)*/gu;
const RANGE = /(\d+)\s*[-–]\s*(\d+)/gu;
const PERCENT = /(\d+(?:\.\d+)?)\s*[%٪]/gu;
const DATE = /\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?/gu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Digits in their most usual shapes and no word at all. */
export const digits: Reader = (file, { input }) => {
  // One unit for one, so that offsets stay those of the input.
  const text = [...input].map((char) => (/\d|[٠-٩۰-۹]/u.test(char) ? fold(char) : char)).join("");
  const spans = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => Partial<Span>,
  ): readonly Span[] =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      ...read(match),
    }));
  switch (file) {
    case "number":
      return spans(NUMBER, ([all]) => ({
        value: Number(all.replace(/[,٬،]/gu, "").replace("٫", ".")),
      }));
    case "number-range":
      return spans(RANGE, ([, low, high]) => ({
        low: Number(low),
        high: Number(high),
        lowIncluded: true,
        highIncluded: true,
      }));
    case "percent":
      return spans(PERCENT, ([, value]) => ({ percent: Number(value) }));
    case "date-extractor":
      return spans(DATE, () => ({}));
    case "date-period-extractor":
    case "date-period-parser":
      return spans(YEAR, ([year]) => ({
        readings: [{ from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }],
      }));
    case "ordinal":
    case "ordinal-plain":
    case "duration-extractor":
    case "duration-parser":
      return null;
  }
};

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
