import type { Messages } from "@tarjih/i18n";
import { hijriDay } from "./hijri.ts";

/** Between the days of a span, as `asOfText` writes it. */
const TO = " – ";
const OPEN = "…";

/** The Hijri days of a date or span; empty where any of it is no day, for a month of one calendar is none of the other. */
export function hijriText(date: string, said: Messages["calendars"]["hijri"]): string {
  const ends = date.split(TO).map((end) => {
    if (end === OPEN) return OPEN;
    const found = hijriDay(end);
    return found === null ? "" : said(found.year, found.month, found.day);
  });
  return ends.includes("") ? "" : ends.join(TO);
}
