import type { InterfaceLanguage } from "@tarjih/i18n";
import type { TimeEntry } from "@tarjih/server";
import { writtenOut } from "../../said/written-out.ts";

/** A year, a month or a day, or from one to another: what everybody reads as it stands. */
const PLAIN =
  /^(?:\.\.|\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)(?:\/(?:\.\.|\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?))?$/;

/** Whether a date is written as it is everywhere, and not in the words of a text. */
export function isPlainDate({ name, value, mentions }: TimeEntry): boolean {
  return name === null && (PLAIN.test(value) || mentions[0] === undefined);
}

/** Name of an event, else the date as it is written everywhere, else its words: never with more days than were said. */
export function entryName(entry: TimeEntry, lang: InterfaceLanguage): string {
  const { name, value, mentions } = entry;
  if (name !== null) return writtenOut(name[lang]);
  const words = mentions[0]?.context[1];
  return PLAIN.test(value) || words === undefined
    ? value.replace("/", " – ")
    : `«${writtenOut(words)}»`;
}
