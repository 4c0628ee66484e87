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

const NO_THING: ReadonlySet<string> = new Set(
  "pred aux verb-past counted many func time-unit distance measure-unit currency percent in of say dead victim".split(
    " ",
  ),
);
const NO_NOUN: ReadonlySet<string> = new Set(
  "are were was have had who that which when".split(" "),
);
