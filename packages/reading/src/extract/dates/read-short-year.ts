import type { DateChunk, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { intervalWhen, chunkOf, monthWhen, seasonWhen, yearWhen } from "./when.ts";
import type { When } from "./when.ts";
import { after, before, isCounted, spanOf, wholeOf, yearOf } from "./words.ts";
import { SEASONS } from "./seasons.ts";

/** "Fiscal year 2029/30", "the 2029-30 season", "1974–78": the second year by its last two digits; elements `y`, `z`. */
export function readYearPair(match: Match): DateChunk | null {
  const [y, z] = [match.get("y"), match.get("z")];
  const first = yearOf(y);
  const tail = wholeOf(z);
  if (y === null || z === null || first === null || tail === null || first < 1900) return null;
  if (z.end - z.start !== 2 || isCounted(after(match))) return null;
  const last = first - (first % 100) + tail;
  if (last <= first || last > 2100) return null;
  const next = after(match);
  // "2029-10" is a month, unless a year of accounts or of school is told
  const told = HEADS.has(before(match)?.word ?? "") || HEADS.has(next?.word ?? "");
  if (tail <= 12 && !told) return null;
  if (next?.tags.includes("dash") === true || next?.tags.includes("slash") === true) return null;
  const when = intervalWhen(yearWhen(first, "stated"), yearWhen(last, "stated"));
  const { end } = spanOf(match);
  return when === null ? null : chunkOf(when, y.start, end);
}

const HEADS: ReadonlySet<string> = new Set(
  "year years fiscal financial fy season budget school academic term".split(" "),
);

/** "June '93", "the summer of '29", "in '28": the last such year by publication; elements `m`, `s`, `y`. */
export function readYearOfTwo(match: Match, context: ReportContext): DateChunk | null {
  const y = match.get("y");
  const tail = wholeOf(y);
  const now = context.published === null ? null : Number(context.published.slice(0, 4));
  if (y === null || tail === null || now === null || y.end - y.start !== 2 || y.spaced) return null;
  if (isCounted(after(match))) return null;
  const year = Math.floor(now / 100) * 100 + tail;
  const when = of(match, year > now ? year - 100 : year);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

function of(match: Match, year: number): When | null {
  const month = match.get("m")?.sense?.value;
  const season = seasonOf(match.get("s"));
  if (month !== undefined) return monthWhen(year, month, "stated");
  return season === null ? yearWhen(year, "stated") : seasonWhen(year, season, "stated");
}

function seasonOf(item: Item | null): number | null {
  const at = SEASONS.indexOf(item?.sense?.slot ?? "");
  return at < 0 ? null : at + 21;
}

/**
 * "The 2011 uprising", "a 2029 law": a year before the one thing that it is of. Not before people or things, which
 * it may count ("the 2030 prisoners"), nor before a unit.
 */
export function readYearOfThing(match: Match): DateChunk | null {
  const y = match.get("y");
  const year = yearOf(y);
  const next = after(match);
  if (y === null || year === null || y.chunk?.kind !== "quantity" || !y.chunk.digits) return null;
  if (year < 1900 || year > 2100 || year % 100 === 0 || next === null || next.chunk !== null)
    return null;
  if (!/^\p{L}{3,}$/u.test(next.word) || isCounted(next)) return null;
  if (next.tags.some((tag) => NO_THING.has(tag)) || NO_NOUN.has(next.word)) return null;
  const when = yearWhen(year, "stated");
  return chunkOf(when, y.chunk.start, y.chunk.end);
}

/** "2030 was the worst year": element `y`, which alone is the span. */
export function readOpeningYear(match: Match): DateChunk | null {
  const y = match.get("y");
  const year = yearOf(y);
  if (y === null || year === null || year < 1900 || year > 2100) return null;
  return chunkOf(yearWhen(year, "stated"), y.chunk?.start ?? y.start, y.chunk?.end ?? y.end);
}

/**
 * "2006: A crush kills 41", "1997 - Fire kills 12", "OLM, 1972: Eleven die": the year that opens a row of a list, which tells of that year's deed; elements `y`, `sign`.
 * Four digits may be an hour ("2010: Police say 12 are dead"), which a log of hours gives away: none of its rows but those of the evening look like years gone by.
 */
export function readRowYear(match: Match, context: ReportContext): DateChunk | null {
  const found = readOpeningYear(match);
  const y = match.get("y");
  const sign = match.get("sign");
  const next = after(match);
  if (found === null || y === null || sign === null || next === null) return null;
  const year = yearOf(y) ?? 0;
  // "Later that day, 2006: …" is no town
  if (match.from > LONGEST_TOWN) return null;
  const town = context.raw.slice(match.items[0]?.start ?? y.start, y.start);
  if (!/^[•●▪·*■]? ?(?:\p{Lu}[\p{L}'’-]* ?){0,4}(?:, ?)?$/u.test(town)) return null;
  if (year > Number(context.published?.slice(0, 4) ?? MOST_YEAR)) return null;
  // "1997-2001", "2000 - 2500 people": a stretch of years, a range of a number
  if (sign.tags.includes("dash")) {
    if (sign.start === y.end || next.start === sign.end) return null;
    if (next.chunk?.kind === "quantity") return null;
  }
  return hasHours(context) || (match.from === 0 && isToldNow(match, context)) ? null : found;
}

const MOST_YEAR = 2100;
/** Words of a town's name that opens a row. */
const LONGEST_TOWN = 4;

/** Whether rows of the text open with four digits that are an hour and no year: "0830: …", "1540: …", "2045: …" in a report of 2031. */
function hasHours(context: ReportContext): boolean {
  const most = Number(context.published?.slice(0, 4) ?? MOST_YEAR);
  return rowsOf(context).some(
    (row) =>
      /^(?:0\d|1[0-8]|2[1-3])[0-5]\d$/u.test(row) ||
      (/^20[0-5]\d$/u.test(row) && Number(row) > most),
  );
}

/** The four digits with which each row of the text opens. */
function rowsOf(context: ReportContext): readonly string[] {
  const known = ROWS.get(context);
  if (known !== undefined) return known;
  const rows = [...context.raw.matchAll(ROW)].map(([, row = ""]) => row);
  ROWS.set(context, rows);
  return rows;
}
const ROW = /^[^\p{L}\p{N}\n]{0,4}(\d{4})(?:\s?(?:GMT|UTC))?\s?[:–—-]/gmu;
const ROWS = new WeakMap<ReportContext, readonly string[]>();
/** No hour has so many minutes: one such row, and all are years. */
const NO_HOUR = /^(?:1[0-9]|20)[6-9]\d$/u;

/** "2015: Rescue workers say nine were killed": what somebody says now is told in a log of the evening, and in no list of years. */
function isToldNow({ items, from }: Match, context: ReportContext): boolean {
  if (rowsOf(context).some((row) => NO_HOUR.test(row))) return false;
  return items.slice(from).some(({ tags }) => tags.includes("say"));
}

const NO_THING: ReadonlySet<string> = new Set(
  "pred aux verb-past counted many func time-unit distance measure-unit currency percent in of say dead victim".split(
    " ",
  ),
);
const NO_NOUN: ReadonlySet<string> = new Set(
  "are were was have had who that which when".split(" "),
);
