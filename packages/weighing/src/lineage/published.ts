import type { Report } from "@tarjih/reading";
import { dayNumber } from "../align/days.ts";

/** Minute-level order inside a wire burst is no evidence of who was first. */
const BURST_MINUTES = 10;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/;

/** Minutes since 1970 in UTC (a time without a zone counts as UTC), and whether a time of day is given. */
export function publishedMinutes(published: string | null): Published | null {
  if (published === null) return null;
  const known = KNOWN.get(published);
  if (known !== undefined) return known;
  const read = readMinutes(published);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(published, read);
  return read;
}

interface Published {
  readonly minutes: number;
  readonly hasTime: boolean;
}

/** Times that were read, up to a few megabytes of them: a report's is asked for with each of its figures. */
const KNOWN = new Map<string, Published | null>();
const MOST_KNOWN = 20_000;

function readMinutes(published: string): Published | null {
  const match = ISO.exec(published);
  if (match === null) return null;
  const [, year = "", month = "", day = "", hour, minute, zone = "Z"] = match;
  const date = dayNumber(Number(year), Number(month), Number(day)) * 1440;
  if (hour === undefined || minute === undefined) return { minutes: date, hasTime: false };
  return { minutes: date + Number(hour) * 60 + Number(minute) - zoneMinutes(zone), hasTime: true };
}

/** -1 where `a` was certainly published before `b`, 1 where after, 0 where it cannot be told. */
export function publishedOrder(
  a: Pick<Report, "published">,
  b: Pick<Report, "published">,
): -1 | 0 | 1 {
  const one = publishedMinutes(a.published);
  const two = publishedMinutes(b.published);
  if (one === null || two === null) return 0;
  if (one.hasTime && two.hasTime) {
    const gap = two.minutes - one.minutes;
    return gap > BURST_MINUTES ? -1 : gap < -BURST_MINUTES ? 1 : 0;
  }
  const gap = Math.floor(two.minutes / 1440) - Math.floor(one.minutes / 1440);
  return gap > 0 ? -1 : gap < 0 ? 1 : 0;
}

function zoneMinutes(zone: string): number {
  if (zone === "Z") return 0;
  const sign = zone.startsWith("-") ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
}
