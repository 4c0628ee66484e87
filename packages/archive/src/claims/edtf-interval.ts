import { isoDate } from "../report/iso-date.ts";
import { westernDigits } from "../report/western-digits.ts";

/** An open end of an interval: `../2031-05-04`, "until"; `2031-05-04/..`, "since". */
const OPEN = "..";
/** EDTF's marks for "about", "perhaps" and both: the days stay those that are written. */
const QUALIFIERS = /[~?%]/gu;

/**
 * A date as coders write it: a day, with a time too, a month, a year, one with its day or month not given
 * (`2031-05-XX`), or two of them joined by a slash, either of which may be open (EDTF levels 0 and 1, as far as
 * they name days). Gives `2031-05`, `2031-05-03/2031-05`, `../2031`; null where it is none or cannot be.
 */
export function edtfInterval(written: string): string | null {
  const text = westernDigits(written).replaceAll(QUALIFIERS, "").trim();
  const ends = text.split("/").map((end) => end.trim());
  const [first = "", second] = ends;
  if (ends.length > 2) return null;
  if (second === undefined) return dateOf(first);
  const [from, to] = [endOf(first), endOf(second)];
  if (from === null || to === null || (from === OPEN && to === OPEN)) return null;
  // Compared as far as both are given: May lies not before the third of May.
  const given = Math.min(from.length, to.length, "2031-05-03".length);
  const turned = from !== OPEN && to !== OPEN && to.slice(0, given) < from.slice(0, given);
  return turned ? null : `${from}/${to}`;
}

function endOf(text: string): string | null {
  return text === "" || text === OPEN ? OPEN : dateOf(text);
}

function dateOf(text: string): string | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?(?:-XX)?(?:-XX)?$/iu.exec(text) ?? [];
  if (year === undefined) return /^\d{4}-/u.test(text) ? isoDate(text) : null;
  if (month === undefined) return year;
  return isoDate(`${year}-${month}-01`) === null ? null : `${year}-${month}`;
}
