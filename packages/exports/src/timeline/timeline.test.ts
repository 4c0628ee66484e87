import ICAL from "ical.js";
import { expect, test } from "vitest";
import { icsFormat } from "../ics/ics-format.ts";
import { onlyText, sharedOf } from "../testing/contents.ts";
import { emptyInput, sampleInput } from "../testing/sample-case.ts";
import { timelinejsFormat } from "../timelinejs/timelinejs-format.ts";
import { timelineItems } from "./timeline-items.ts";

function calendarOf(text: string): ICAL.Component {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) throw new TypeError("no calendar");
  return new ICAL.Component(parsed);
}

interface Slide {
  readonly unique_id: string;
  readonly start_date: { readonly year: number; readonly month?: number; readonly day?: number };
}

function isTimeline(value: unknown): value is { readonly events: readonly Slide[] } {
  return typeof value === "object" && value !== null && "events" in value;
}

test("a reader of calendars finds every item with its days, lines of at most 75 bytes", () => {
  for (const lang of ["ar", "en"] as const) {
    const input = sampleInput("public", lang);
    const text = onlyText(icsFormat, input);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\n\r]/);
    }
    const calendar = calendarOf(text);
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const items = timelineItems(sharedOf(input).data);
    expect(items.length).toBeGreaterThan(5);
    expect(events.map(({ uid }) => uid)).toEqual(items.map(({ id }) => `${id}@tarjih`));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(
      items.map(({ days }) => days.first),
    );
    for (const [at, { summary }] of events.entries())
      expect(summary).toContain(items[at]?.headline.replace("\u0007", " "));
  }
});

test("what is known to a month has no day, and no words of a report are HTML", () => {
  const text = onlyText(timelinejsFormat, sampleInput("public"));
  const read: unknown = JSON.parse(text);
  if (!isTimeline(read)) throw new TypeError("no timeline");
  const month = read.events.find(
    ({ start_date: { year, day } }) => year === 2031 && day === undefined,
  );
  expect(month?.start_date).toEqual({ year: 2031, month: 5 });
  expect(text).not.toContain("<script");
  expect(text).not.toContain("<b>");
  expect(new Set(read.events.map((one) => one.unique_id)).size).toBe(read.events.length);
});

test("a case without dates is an empty calendar", () => {
  const calendar = calendarOf(onlyText(icsFormat, emptyInput(true)));
  expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
});
