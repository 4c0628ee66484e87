// How `npm run exam` compares answers with what a case expects.
import { fold } from "@tarjih/reading";
import type { ExamCase, Span } from "./exam-cases.ts";

/** What became of a case's spans. `right` and `exact` count expected spans, `wrong` answers, `missed` expected spans. */
export interface Marks {
  readonly right: number;
  /** Of the right ones those whose span is the same to the letter. */
  readonly exact: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Words that belong to the sentence rather than to the number or date; some take them into the span, some do not. */
const SMALL: ReadonlySet<string> = new Set(
  "في من الي حتي ما بين عن علي لمده مده طوال يوم عند خلال و او الفتره حوالي الذي".split(" "),
);

/** Marks of one case: a span is right when its words and its value are. */
export function mark(one: ExamCase, answers: readonly Span[]): Marks {
  const left = [...answers];
  let [right, exact, missed] = [0, 0, 0];
  for (const expected of one.expected) {
    const at = left.findIndex(
      (answer) => sameWords(one.input, expected, answer) && sameValue(expected, answer),
    );
    if (at >= 0) {
      const [answer] = left.splice(at, 1);
      right++;
      if (answer?.start === expected.start && answer.end === expected.end) exact++;
    } else if (
      !answers.some((answer) => answer.start < expected.end && expected.start < answer.end)
    )
      missed++;
  }
  return { right, exact, wrong: left.length, missed };
}

/** Everything that is expected was found, and nothing else. */
export function isRight(one: ExamCase, { right, wrong }: Marks): boolean {
  return right === one.expected.length && wrong === 0;
}

function sameWords(text: string, a: Span, b: Span): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  if (a.end <= b.start || b.end <= a.start) return false;
  return content(text.slice(a.start, a.end)) === content(text.slice(b.start, b.end));
}

/** The words of a span without small words and attached letters; digits and their signs as they are. */
function content(span: string): string {
  const words = fold(span).match(/[\p{L}]+|[^\p{L}\s]+/gu) ?? [];
  return words
    .filter((word) => !SMALL.has(word) && !/^[.,،:;!؟?]+$/u.test(word))
    .map((word) => word.replace(/^[وف]?[بلك]?(?:ال|لل)?(?=.{2})/u, ""))
    .join(" ");
}

function sameValue(expected: Span, answer: Span): boolean {
  if (expected.value !== undefined && !near(expected.value, answer.value)) return false;
  if (expected.percent !== undefined && !near(expected.percent, answer.percent)) return false;
  if (
    expected.relativeTo !== undefined &&
    (expected.relativeTo !== answer.relativeTo || expected.offset !== answer.offset)
  )
    return false;
  if (expected.low !== undefined && !sameRange(expected, answer)) return false;
  if (expected.duration !== undefined && lengthOf(expected.duration) !== lengthOf(answer.duration))
    return false;
  if (expected.readings === undefined) return true;
  return expected.readings.some(({ from, to }) =>
    (answer.readings ?? []).some(
      (got) =>
        got.from === from && (got.to === to || before(got.to, "days") === to || endsLater(got, to)),
    ),
  );
}

/** The top of "between 20 and 30" is left out by the origin and taken in by us: not compared where both ends are given. */
function sameRange(expected: Span, answer: Span): boolean {
  if (!near(expected.low ?? null, answer.low) || !near(expected.high ?? null, answer.high))
    return false;
  const between =
    expected.lowIncluded === true && expected.highIncluded === false && expected.high !== null;
  const low = expected.low === null || expected.lowIncluded === answer.lowIncluded;
  const high = expected.high === null || between || expected.highIncluded === answer.highIncluded;
  return low && high;
}

/** "From 4 to 22" ends before the 22nd to the origin; a period that takes the last day (or year) in is as good. */
function before(day: string, unit: "days" | "years"): string {
  return Temporal.PlainDate.from(day)
    .subtract({ [unit]: 1 })
    .toString();
}

function endsLater(got: { readonly from: string; readonly to: string }, to: string): boolean {
  const years = got.from.endsWith("-01-01") && to.endsWith("-01-01");
  return years && before(got.to, "years") === to && before(to, "years") >= got.from;
}

/** Half an hour is PT0.5H as well as PT30M: durations are compared by their months, days and seconds. */
function lengthOf(duration: string | undefined): string {
  const amounts: Record<string, number> = { months: 0, days: 0, seconds: 0 };
  const [dates = "", times = ""] = (duration ?? "").replace(/^P/u, "").split("T");
  const add = (part: string, units: Readonly<Record<string, readonly [string, number]>>): void => {
    for (const [, amount, sign = ""] of part.matchAll(/([\d.]+)([A-Z])/gu)) {
      const [unit = "", by = 0] = units[sign] ?? [];
      amounts[unit] = (amounts[unit] ?? 0) + Number(amount) * by;
    }
  };
  add(dates, { Y: ["months", 12], M: ["months", 1], W: ["days", 7], D: ["days", 1] });
  add(times, { H: ["seconds", 3600], M: ["seconds", 60], S: ["seconds", 1] });
  return JSON.stringify(amounts);
}

function near(a: number | null, b: number | null | undefined): boolean {
  if (a === null || b === null || b === undefined) return a === (b ?? null);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}
