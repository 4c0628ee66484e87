import type { TimeEntry, Timeline } from "@tarjih/server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, isoOf } from "../../picture/days.ts";
import { timeScale } from "../../picture/time-scale.ts";
import { bandOf } from "./band.ts";
import { entryName } from "./entry-name.ts";
import { nearWindow, wholeWindow } from "./window.ts";

const WIDTH = 800;

function entry(some: Partial<TimeEntry>): TimeEntry {
  return {
    kind: "date",
    value: "2031-05-04",
    name: null,
    grain: "day",
    from: "2031-05-04",
    to: "2031-05-04",
    open: [],
    reports: 1,
    count: 1,
    mentions: [],
    ...some,
  };
}

const window: readonly [number, number] = [firstDay("2031-01-01"), firstDay("2031-12-31")];
const scales = [timeScale(window, WIDTH, false), timeScale(window, WIDTH, true)];

test("a month is as wide as its days and never its first one, in both directions", () => {
  const month = entry({ value: "2031-06", grain: "month", from: "2031-06-01", to: "2031-06-30" });
  for (const scale of scales) {
    const { left, right, sureness } = bandOf(month, scale, WIDTH);
    expect(sureness).toBe("coarse");
    expect(right - left).toBeCloseTo((30 / 365) * WIDTH, 0);
  }
});

test("what is open has an arrow where it is open, and no end there", () => {
  const since = entry({ to: null, open: ["end"] });
  const [english, arabic] = scales.map((scale) => bandOf(since, scale, WIDTH).arrows);
  expect([english, arabic]).toEqual([["right"], ["left"]]);
  const until = entry({ from: null, open: ["start"] });
  expect(scales.map((scale) => bandOf(until, scale, WIDTH).arrows)).toEqual([["left"], ["right"]]);
});

test("a date that is no plain one is called by its words", () => {
  const mention = { claim: "d", report: "r", basis: "stated", calendar: "gregorian" } as const;
  const season = entry({
    value: "2031-21",
    grain: "season",
    mentions: [{ ...mention, context: ["in ", "spring 2031", ""] }],
  });
  expect(entryName(season, "en")).toBe("«spring 2031»");
  expect(entryName(entry({ value: "2031-05/2031-08" }), "en")).toBe("2031-05 – 2031-08");
});

test("every band is within the axis, and what is beyond says so", () => {
  const day = fc.integer({ min: firstDay("2029-01-01"), max: firstDay("2033-01-01") });
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...scales),
      (at, long, scale) => {
        const given = entry({ from: isoOf(at), to: isoOf(at + long) });
        const { left, right, beyond } = bandOf(given, scale, WIDTH);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(WIDTH);
        expect(right).toBeGreaterThan(left);
        expect(beyond !== null).toBe(at + long < window[0] || at > window[1]);
      },
    ),
  );
});

test("the axis shows the event and its reports, the wider one all that is dated", () => {
  const timeline: Timeline = {
    event: { from: "2031-05-04", to: "2031-05-06" },
    entries: [entry({ from: "2029-01-01", to: "2029-12-31", grain: "year" })],
    undated: [],
    published: [{ day: "2031-05-20", reports: ["r"] }],
    undatedReports: [],
    reports: {},
  };
  const [near, whole] = [nearWindow(timeline), wholeWindow(timeline)];
  expect(near?.[0]).toBeGreaterThan(firstDay("2031-01-01"));
  expect(near?.[1]).toBeGreaterThan(firstDay("2031-05-20"));
  expect(whole?.[0]).toBeLessThan(firstDay("2029-01-01"));
  expect(nearWindow({ ...timeline, event: { from: null, to: null }, published: [] })).toBeNull();
});
