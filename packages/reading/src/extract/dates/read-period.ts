import type { DateChunk, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { yearShift } from "./read-day.ts";
import { resolveHijriMonth, resolveMonth, resolveSeason, resolveUnit } from "./resolve.ts";
import {
  approximate,
  chunkOf,
  decadeWhen,
  hijriWhen,
  intervalWhen,
  monthWhen,
  pairWhen,
  seasonWhen,
  yearWhen,
} from "./when.ts";
import { hijriYearIn } from "./hijri.ts";
import { isLandOfYear } from "./land-of-year.ts";
import { partOf } from "./parts.ts";
import { sharedYear } from "./shared-year.ts";
import { SEASONS } from "./seasons.ts";
import type { When } from "./when.ts";
import {
  after,
  before,
  directionOf,
  directionSaid,
  hasTimeCue,
  isAbout,
  isCounted,
  isHijriYear,
  partSaid,
  spanOf,
  unitOf,
  yearOf,
} from "./words.ts";

/** A month: elements `m`, and where they stand `y` year, `era`, `dir` direction, `yu` + `yd` relative year. */
export function readMonth(match: Match, context: ReportContext): DateChunk | null {
  const m = match.get("m");
  const month = m?.sense?.value;
  if (m === null || month === undefined) return null;
  const when = monthSaid(match, context, m, month);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

function monthSaid(match: Match, context: ReportContext, m: Item, month: number): When | null {
  const y = match.get("y");
  const year = yearOf(y);
  if (y !== null && (year === null || y.chunk?.kind !== "quantity")) return null;
  if (m.tags.includes("hijri-month")) {
    if (year === null) return resolveHijriMonth(context.published, month, null);
    if (isHijriYear(year)) return hijriWhen(year, month, null);
    // `رمضان 2029`: the one that began in that year
    const hijri = hijriYearIn(month, year);
    return hijri === null ? null : hijriWhen(hijri, month, null);
  }
  if (year !== null && match.get("yw") === null) {
    if (isCounted(after(match))) return null;
    // `مارس 2035 لاعباً` practised
    if (m.word === "مارس" && !m.conj && !mayOpenDate(match)) return null;
  }
  if (year !== null) return year < 1500 ? null : monthWhen(year, month, "stated");
  const yd = match.get("yd");
  const shared = yd === null && match.get("dir") === null ? sharedYear(match, month) : null;
  if (shared !== null) return monthWhen(shared, month, "stated");
  if (yd === null) {
    const way = directionSaid(match);
    // "is due in the second half of May", said in May, is this one; "next May" is not
    const running = Number(context.published?.slice(5, 7)) === month;
    const now = way === "next" && match.get("dir") === null && running;
    return resolveMonth(context.published, month, now ? "this" : way);
  }
  const shift = yearShift(yd);
  if (unitOf(match.get("yu")) !== "year" || shift === null) return null;
  const when = resolveUnit(context.published, "year", shift);
  return when === null
    ? null
    : monthWhen(when.from === null ? null : Number(when.from.slice(0, 4)), month, when.basis);
}

/** "In the year to October": the month in which a length of time ends. */
function isUpTo(match: Match): boolean {
  const length = before(match, 2)?.tags;
  return (
    before(match)?.word === "to" &&
    (length?.includes("time-unit") === true || length?.includes("duration") === true)
  );
}

/** "July's rains" is a month, "April's mother" may be anybody's. */
const NAMES: ReadonlySet<string> = new Set(["april", "may", "june"]);

function mayOpenDate(match: Match): boolean {
  const previous = before(match);
  return previous === null
    ? after(match) === null
    : hasTimeCue(match, true) || previous.sense === null;
}

/**
 * A month by itself: names that are nothing else (`أيلول`, `تشرين الثاني`, `أيلول/سبتمبر`) wherever they stand, unless a car or
 * a newspaper is called so; others (`مارس`, "May") after a word of time (`في`, `منذ`, "since") or before a direction.
 */
export function readBareMonth(match: Match, context: ReportContext): DateChunk | null {
  const m = match.get("m");
  if (m === null || before(match)?.tags.includes("named-after-day") === true) return null;
  // `رجب` and `شعبان` are names too: only right after `في` or `خلال`, and not before another name
  if (m.tags.includes("hijri-month") && m.tags.includes("weak")) {
    const next = after(match);
    const named = next !== null && (next.def || (next.sense === null && /^\p{L}/u.test(next.word)));
    const word = before(match)?.word;
    return named || (word !== "في" && word !== "خلال") ? null : readMonth(match, context);
  }
  if (match.get("dir") !== null || hasTimeCue(match, true)) return readMonth(match, context);
  // "A June strike killed three"
  const named = before(match)?.tags.includes("article") === true;
  if (named && ENGLISH_DEEDS.test(after(match)?.word ?? "")) return readMonth(match, context);
  // "March, April and May 2030 were dry": a list that its year closes
  if (match.get("yd") === null && sharedYear(match, m.sense?.value ?? 0) !== null)
    return readMonth(match, context);
  if (isUpTo(match) || (m.suffix === "'s" && !NAMES.has(m.word))) return readMonth(match, context);
  // `رمضان` is a name, `في رمضان` a month; "April" a name too
  const plain = m.tags.includes("month") && !m.tags.includes("weak") && !/^[a-z]/u.test(m.word);
  return plain ? readMonth(match, context) : null;
}

const ENGLISH_DEEDS =
  /^(?:strike|airstrike|attack|raid|bombing|massacre|blast|explosion|shelling|shooting|ambush|assault|siege|offensive|earthquake|flood|swap|shipwreck)$/u;

/** `عام 2014`, "the year 2014"; elements `y`, `era`. */
export function readYear(match: Match): DateChunk | null {
  const y = match.get("y");
  const year = yearOf(y);
  if (y === null || year === null) return null;
  // `اعتقلوا من أراضي عام 1948`
  if (isLandOfYear(match.items, match.items.indexOf(y), year)) return null;
  const { start, end } = spanOf(match);
  const hijri =
    match.get("era")?.sense?.slot === "hijri" || (match.get("era") === null && isHijriYear(year));
  const when = hijri ? hijriWhen(year, null, null) : yearWhen(year, "stated");
  return when === null ? null : chunkOf(isAbout(y) ? approximate(when) : when, start, end);
}

/** `1452 هـ`; metres after a number (`2014 م`) are no era unless a word of time stands before it. */
export function readEraYear(match: Match): DateChunk | null {
  const hijri = match.get("era")?.sense?.slot === "hijri";
  return hijri || hasTimeCue(match) ? readYear(match) : null;
}

/**
 * A year with nothing but its preposition (`في 2005`) or in parentheses. Not when a counted noun follows, nor for
 * round hundreds: `في 2000 منزل` counts.
 */
export function readBareYear(match: Match): DateChunk | null {
  const y = match.get("y");
  const year = yearOf(y);
  if (y === null || year === null || year < 1900 || year > 2100) return null;
  const glued = y.chunk === null && before(match)?.tags.includes("dash") === true; // "mid-2019"
  if (!glued && (y.chunk?.kind !== "quantity" || !y.chunk.digits)) return null;
  const next = after(match);
  if (year % 100 === 0 || (isCounted(next) && !isSince(match, next))) return null;
  const closed = fromYear(match) || toYear(match);
  const enclosed =
    before(match)?.tags.includes("paren-open") === true &&
    after(match)?.tags.includes("paren-close") === true;
  if (!enclosed && !closed && !hasTimeCue(match)) return null;
  const { start, end } = y.chunk ?? y;
  return chunkOf(
    isAbout(y) ? approximate(yearWhen(year, "stated")) : yearWhen(year, "stated"),
    start,
    end,
  );
}

/** "Since 2014 migrants have died there", "In 2028 prisoners rioted": people are not counted behind these words. */
function isSince(match: Match, next: Item | null): boolean {
  const since = SINCE.has(before(match)?.word ?? "");
  return since && next?.tags.includes("many") === true && next.sense?.unit === "persons";
}

const SINCE: ReadonlySet<string> = new Set(["in", "since", "until", "during"]);

/** `من ٢٠٢٧!`, `أقل من 2029 حين`: after `من` only where nothing that could be counted follows. */
function fromYear(match: Match): boolean {
  if (before(match)?.word !== "من") return false;
  const next = after(match);
  return (
    next === null ||
    ["stop", "comma", "clause", "paren-close"].some((tag) => next.tags.includes(tag)) ||
    ["حين", "حتي", "الي", "عندما", "و"].includes(next.word)
  );
}

/** `يعود إلى 1998` */
function toYear(match: Match): boolean {
  return before(match)?.word === "الي" && RETURNS.has(before(match, 2)?.word ?? "");
}

const RETURNS: ReadonlySet<string> = new Set(
  "يعود تعود عاد عادت يرجع ترجع تاريخه تاريخها".split(" "),
);

/** `2019-2021`, `بين عامي 2019 و2021`, `عامي 2019 و2020`; elements `y`, `z`, `link` for a range. */
export function readYears(match: Match): DateChunk | null {
  const [y, z] = [match.get("y"), match.get("z")];
  const [first, last] = [yearOf(y), yearOf(z)];
  if (
    y === null ||
    z === null ||
    first === null ||
    last === null ||
    first < 1900 ||
    last > 2100 ||
    first >= last
  )
    return null;
  const apart = match.get("link") === null;
  if (apart && !z.conj && match.get("and") === null) return null;
  if (isCounted(after(match))) return null;
  const [a, b] = [yearWhen(first, "stated"), yearWhen(last, "stated")];
  const between = before(match)?.word === "بين" || before(match)?.word === "between";
  const when = apart && !between ? pairWhen(a, b) : intervalWhen(a, b);
  if (when === null || (!apart && last - first > 120)) return null;
  const { end } = spanOf(match);
  return chunkOf(when, match.get("head")?.start ?? y.start, end);
}

/** `الشهر الماضي`, "this week"; elements `u`, `dir`. */
export function readUnit(match: Match, context: ReportContext): DateChunk | null {
  const unit = unitOf(match.get("u"));
  const shift = yearShift(match.get("dir"));
  if (unit === null || shift === null) return null;
  const when = resolveUnit(context.published, unit, shift);
  const { start, end } = spanOf(match);
  return when === null ? null : chunkOf(when, start, end);
}

/** `صيف 2031`, "summer of 2031", "last summer"; elements `s`, `y`, `z`, `dir`, `yu` + `yd`. */
export function readSeason(match: Match, context: ReportContext): DateChunk | null {
  const season = seasonOf(match.get("s"));
  const y = match.get("y");
  const year = yearOf(y);
  if (season === null || (y !== null && (year === null || year < 1500))) return null;
  const { start, end } = spanOf(match);
  if (year !== null) return chunkOf(seasonWhen(year, season, "stated"), start, end);
  const yd = match.get("yd");
  const direction = directionOf(match.get("dir"));
  if (yd === null)
    return direction === "near"
      ? null
      : chunkOf(resolveSeason(context.published, season, direction), start, end);
  const shift = yearShift(yd);
  const said =
    unitOf(match.get("yu")) !== "year" || shift === null
      ? null
      : resolveUnit(context.published, "year", shift);
  if (said === null) return null;
  return chunkOf(
    seasonWhen(said.from === null ? null : Number(said.from.slice(0, 4)), season, said.basis),
    start,
    end,
  );
}

/** "Before the summer", "since the summer": element `s`, which alone is the span. */
export function readTheSeason(match: Match, context: ReportContext): DateChunk | null {
  const s = match.get("s");
  const season = seasonOf(s);
  const next = after(match)?.word;
  if (s === null || season === null || next === "of" || next === "offensive") return null;
  const way = match.items[match.from]?.word === "since" ? "past" : "next";
  return chunkOf(resolveSeason(context.published, season, way), s.start, s.end);
}

/** "By early summer": a third of the last season, or of the next one where the text looks ahead; elements `p`, `s`. */
export function readPartOfSeason(match: Match, context: ReportContext): DateChunk | null {
  const [season, part] = [seasonOf(match.get("s")), partSaid(match.get("p"))];
  const p = match.get("p");
  if (season === null || part === null || p === null || !hasTimeCue(match)) return null;
  const next = after(match);
  // "late autumn 2030", "late spring last year": the year comes first
  if (next !== null && (yearOf(next) !== null || next.tags.includes("direction"))) return null;
  if (next?.word === "of" || next?.word === "offensive") return null;
  const when = partOf(resolveSeason(context.published, season, directionSaid(match)), part);
  const { end } = spanOf(match);
  return when === null ? null : chunkOf(when, p.start, end);
}

/** 21 spring to 24 winter, as EDTF numbers them. */
function seasonOf(item: Item | null): number | null {
  const season = SEASONS.indexOf(item?.sense?.slot ?? "");
  return season < 0 ? null : season + 21;
}

/** `ثمانينيات القرن الماضي`, "the 1980s"; elements `t` decade word or `y` number, `c` + `cd` the century. */
export function readDecade(match: Match): DateChunk | null {
  const tens = match.get("t")?.sense?.value;
  const y = yearOf(match.get("y"));
  const { start, end } = spanOf(match);
  if (y !== null)
    return y % 10 === 0 && y >= 1800 ? chunkOf(decadeWhen(y, "stated"), start, end) : null;
  if (tens === undefined || isAgeAfter(match)) return null;
  const first = match.get("cd") === null ? 1900 : centuryOf(match.get("cd"));
  // "The twenties" without a century may be either.
  if (first === null || (match.get("cd") === null && tens <= 30)) return null;
  return chunkOf(decadeWhen(first + tens, "stated"), start, end);
}

/** `في الثمانينيات من عمره`, "in his sixties". */
function isAgeAfter(match: Match): boolean {
  if (before(match)?.tags.includes("possessive") === true) return true;
  return after(match)?.word === "من" && after(match, 2)?.tags.includes("age-cue") === true;
}

/** `القرن الماضي` and `القرن العشرين` are the twentieth, `الحالي` and `الحادي والعشرين` the one after. */
function centuryOf(item: Item | null): number | null {
  const way = directionOf(item);
  if (way === "past" || item?.word === "عشرين") return 1900;
  if (way === "this" || item?.word === "حادي") return 2000;
  return item?.word === "تاسع" ? 1800 : null;
}
