import { datesIn } from "./dates-in.ts";
import { addDays } from "./extract/dates/calendar.ts";

/** What stands over or before an entry of a log: an ISO day, with the hour where it says one. */
export interface LogTime {
  readonly time: string;
  readonly hasHour: boolean;
}

interface Mark extends LogTime {
  readonly start: number;
}

/** A line that is nothing but a day is not longer. */
const LONGEST_HEAD = 48;
/** "Wednesday evening, 4 May 2031": words of such a line. */
const MOST_WORDS = 5;
/** "07:50 they say five dead", `🔴 06:10 انهيار`, "21:55 - ambulances on their way". */
const CLOCK =
  /^[^\p{L}\p{N}\n]{0,6}(\d{1,2}):(\d{2})(?![:.]?\d)\s*(am|pm|a\.m\.|p\.m\.|ص|م)?(?![\p{L}\p{N}])[\s\-–—:|)\]]*[\p{L}\p{N}]/iu;
const WEEKDAY_OR_HOUR =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?<!\p{L})(?:يوم|ه?ـ|هـ|م)(?!\p{L})|ال(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)|\d{1,2}:\d{2}/giu;
/** A month's name, or numbers that a sign parts. */
const DAY_LIKE = /\p{L}|\d[./-]\d/u;
/** Half a day: an hour that far back in a log that runs forward is the next day's. */
const HALF_DAY = 12 * 60;

/**
 * The day and hour of each entry of a log, by the offset of a sentence: days that stand alone over the entries ("26 August"), hours before them ("08:30 eleven
 * dead"). A running toll says when it held in no other way. Two days, or two hours, make a log; a text that says one alone says when it was written. Null for
 * a text that is none, for what stands above its entries, and where no day is known.
 */
export function logTimes(text: string, published: string | null): (at: number) => LogTime | null {
  const lines = linesOf(text);
  const heads = headDays(lines, published);
  const clocks = lines.filter(({ minutes }) => minutes !== null);
  if (heads.length === 0 && clocks.length < 2) return () => null;
  const marks = marksOf(lines, heads, clocks.length > 1, published?.slice(0, 10) ?? null);
  return (at) => {
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return marks[low - 1] ?? null;
  };
}

interface Line {
  readonly start: number;
  readonly words: string;
  readonly minutes: number | null;
}

interface Head {
  readonly line: Line;
  readonly day: string;
}

/** Lines that an hour or a day opens, with whatever else there is between them left out. */
function linesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const words = western(text.slice(start, Math.min(end, start + LONGEST_HEAD + 1)));
    if (/\d/u.test(words)) found.push({ start, words, minutes: minutesOf(words) });
    start = end + 1;
  }
  return found;
}

function minutesOf(words: string): number | null {
  const [, hour = "", minute = "", half = ""] = CLOCK.exec(words) ?? [];
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return null;
  const isAfternoon = /^[pم]/iu.test(half) && Number(hour) < 12;
  return (Number(hour) + (isAfternoon ? 12 : 0)) * 60 + Number(minute);
}

/** Days alone in their lines, where there are several, or one between hours; one alone is the day of the text. */
function headDays(lines: readonly Line[], published: string | null): readonly Head[] {
  const found = lines.flatMap((line): readonly Head[] => {
    const { words, minutes } = line;
    if (minutes !== null || words.trim().length > LONGEST_HEAD) return [];
    // "12." is the number of a paragraph
    if (!DAY_LIKE.test(words)) return [];
    // most short lines with a digit have more words than a day has
    if ((words.match(/\p{L}+/gu)?.length ?? 0) > MOST_WORDS) return [];
    const [said] = datesIn(words, published);
    if (said === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(said.value)) return [];
    const beside = words.slice(0, said.start) + words.slice(said.end);
    return /[\p{L}\p{N}]/u.test(beside.replaceAll(WEEKDAY_OR_HOUR, ""))
      ? []
      : [{ line, day: said.value }];
  });
  const [first] = found;
  const isBetween = lines.some(
    ({ start, minutes }) => minutes !== null && start < (first?.line.start ?? 0),
  );
  return isBetween || new Set(found.map(({ day }) => day)).size > 1 ? found : [];
}

function marksOf(
  lines: readonly Line[],
  heads: readonly Head[],
  hasClocks: boolean,
  opening: string | null,
): readonly Mark[] {
  const dayOver = new Map(heads.map(({ line, day }) => [line, day]));
  const forward = isForward(lines);
  const marks: Mark[] = [];
  let day = opening;
  let last: number | null = null;
  for (const line of lines) {
    const over = dayOver.get(line);
    const { start, minutes } = line;
    if (over !== undefined) {
      [day, last] = [over, null];
      marks.push({ start, time: day, hasHour: false });
    } else if (hasClocks && minutes !== null && day !== null) {
      const turned = last === null ? 0 : (last - minutes) * (forward ? 1 : -1);
      if (turned > HALF_DAY) day = addDays(day, forward ? 1 : -1);
      last = minutes;
      marks.push({ start, time: `${day}T${clock(minutes)}`, hasHour: true });
    }
  }
  return marks;
}

/** A live page may have its newest entry on top. */
function isForward(lines: readonly Line[]): boolean {
  const hours = lines.flatMap(({ minutes }) => minutes ?? []);
  // the shorter way round the clock: from 23:50 to 00:20 it is half an hour
  const steps = hours
    .slice(1)
    .map((minutes, i) =>
      Math.sign(((minutes - (hours[i] ?? 0) + 3 * HALF_DAY) % (2 * HALF_DAY)) - HALF_DAY),
    );
  return steps.reduce((sum, step) => sum + step, 0) >= 0;
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Offsets stay: every digit is one unit in either script. */
function western(words: string): string {
  return words.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
