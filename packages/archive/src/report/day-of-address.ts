import { isoDate } from "./iso-date.ts";

/** `/2031/06/14/ten-die`, `/2031/6/14` */
const FOLDERS = /\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/u;
/** `/2031-06-14/ten-die`, `/2031-06-14-ten-die`, `/47/2031-06-14-19-24-03` */
const SEGMENT = /\/((?:19|20)\d{2})-(\d{2})-(\d{2})(?=[/-]|$)/u;
/** `/14-Jun-2031/ten-die` */
const NAMED = /\/(\d{1,2})-([A-Z][a-z]{2})-((?:19|20)\d{2})(?=\/|$)/u;
/** An encyclopaedia names a page after the day of a deed. */
const NAMED_AFTER_DEEDS = /^\/(?:wiki|w)\//u;

/** The day in a page's address, and the words that say it. */
export interface AddressDay {
  readonly day: string;
  readonly words: string;
}

/** The day under which a site files a page: that of its publication. Null where the address has none, or two that differ. */
export function dayOfAddress(url: string | undefined): AddressDay | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  if (NAMED_AFTER_DEEDS.test(pathname)) return null;
  const found = [numbered(FOLDERS, pathname), numbered(SEGMENT, pathname), named(pathname)];
  const [first, ...others] = found.filter((one) => one !== null);
  if (first === undefined || others.some(({ day }) => day !== first.day)) return null;
  return first;
}

function numbered(pattern: RegExp, path: string): AddressDay | null {
  const [words = "", year = "", month = "", day = ""] = pattern.exec(path) ?? [];
  const iso = isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return iso === null ? null : { day: iso, words: words.slice(1) };
}

function named(path: string): AddressDay | null {
  const [words = "", day = "", month = "", year = ""] = NAMED.exec(path) ?? [];
  const iso = words === "" ? null : isoDate(`${day} ${month} ${year}`);
  return iso === null ? null : { day: iso, words: words.slice(1) };
}
