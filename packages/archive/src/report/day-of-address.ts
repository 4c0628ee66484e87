import { yearlessDayIn } from "@tarjih/reading";
import { isoDate } from "./iso-date.ts";

/** `/2031/06/14/ten-die`, `/2031/6/14/ten-die` */
const FOLDERS =
  /\/(?<year>(?:19|20)\d{2})\/(?<month>0?[1-9]|1[0-2])\/(?<day>0?[1-9]|[12]\d|3[01])(?=\/[^/])/gu;
/** `/2031-06-14/ten-die`, `/2031-06-14-ten-die`, `/47/2031-06-14-19-24-03` */
const SEGMENT = /\/(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?=\/[^/]|-[^/])/gu;
/** `/14-Jun-2031/ten-die` */
const NAMED = /\/(?<day>\d{1,2})-(?<month>[A-Z][a-z]{2})-(?<year>(?:19|20)\d{2})(?=\/[^/])/gu;
/** Every day in an address, of whatever form. */
const ANY_DAY =
  /(?<!\d)(?:19|20)\d{2}[/_-]\d{1,2}[/_-]\d{1,2}(?!\d)|\d{1,2}-[A-Z][a-z]{2}-(?:19|20)\d{2}/gu;
/**
 * Sections of a news site: what stands before the day. Behind any other word (`/on-this-day/1999/06/06/`, `/massacres/2012-05-25-tesk`, `/wiki/2031-06-14_raid`, `/photos/`,
 * `/archive/`) it may be the day of a deed, and a page of years later would be the first report.
 */
const SECTION =
  /^(?:news|world(?:-?news)?|local|national|international|regional?|politics|security|society|middle-?east|mideast|africa|asia|europe|americas?|arab|story|stories|articles?|posts?|content|amp|index\.php|[a-z]{2}(?:[_-][a-z]{2})?|\d{1,4}|اخبار|أخبار|الأخبار|الاخبار|محليات|سياسة|عربي|دولي)$/iu;

/** The day in a page's address, and the words that say it. */
export interface AddressDay {
  readonly day: string;
  readonly words: string;
}

/** What is known of a page beside its address. */
export interface BesideAddress {
  readonly text: string;
  /** When it was kept: no page was published later. */
  readonly captured?: string | undefined;
}

/**
 * The day under which a site files a page: that of its publication. Null where the address has none in a form in which news sites have it, or two, and where the first lines of the
 * text have another day without a year ("OLM, June 12 (Coastwire) -").
 */
export function dayOfAddress(url: string | undefined, beside?: BesideAddress): AddressDay | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const path = readable(new URL(url).pathname);
  if ([...path.matchAll(ANY_DAY)].length !== 1) return null;
  const [match, ...others] = [FOLDERS, SEGMENT, NAMED].flatMap((form) => [...path.matchAll(form)]);
  if (match === undefined || others.length > 0) return null;
  const sections = path.slice(0, match.index).split("/").filter(Boolean);
  if (!sections.every((section) => SECTION.test(section))) return null;
  const { year = "", month = "", day = "" } = match.groups ?? {};
  const iso = /^\d/u.test(month)
    ? isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`)
    : isoDate(`${day} ${month} ${year}`);
  if (iso === null || isAgainst(iso, beside)) return null;
  return { day: iso, words: match[0].slice(1) };
}

function isAgainst(day: string, beside: BesideAddress | undefined): boolean {
  if (beside === undefined) return false;
  if (beside.captured !== undefined && beside.captured.slice(0, 10) < day) return true;
  const own = yearlessDayIn(beside.text);
  return own !== null && own.day.slice(2) !== day.slice(5);
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
