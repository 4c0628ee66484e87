import type { DateChunk, Item, Quantity } from "../../text/item.ts";
import { quantityOf } from "../numbers/bounds.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import {
  addedDurations,
  durationOf,
  durationValue,
  durationWhen,
  simpleDuration,
} from "./duration.ts";
import { resolveAgo, resolveSpan } from "./resolve.ts";
import { isAge, isIdle } from "./ages.ts";
import type { TimeUnit } from "./resolve.ts";
import { approximate, chunkOf } from "./when.ts";
import { after, before, spanOf, unitOf, wholeOf } from "./words.ts";

/** `عشرة أيام`, "ten days", `ساعتين ونصف`; elements `q` quantity, `u` unit, `half` a fraction after it. */
export function readAmount(match: Match): DateChunk | null {
  const quantity = quantityOf(match.get("q")) ?? gluedNumber(match);
  const u = match.get("u");
  const unit = unitOf(u);
  if (quantity === null || u === null || unit === null || isAge(match, unit)) return null;
  // "0630 hrs", "at 2345 hours": a time of day
  if (unit === "hour" && isClock(match)) return null;
  // `مرسوم رقم 42 لسنة 2030`, `تحقيق 2029 سنتين`: the number is not the unit's
  if (u.prep === "ل" || u.sense?.number === "du" || isIdle(match)) return null;
  // `نصف ساعة` has a rule of its own
  if (FRACTIONS.has(match.get("q")?.word ?? "")) return null;
  if ((quantity.low ?? quantity.high) === null) return null;
  // `من 4 إلى 23 الشهر المقبل`: days of that month
  if (u.def && u.sense?.number === "sg") return null;
  // `قُتل ثلاثون عام 2028`: in that year
  if (/^(?:عام|سنه)$/u.test(u.word) && isYearOf(match.items[match.to])) return null;
  // `قُتل 12 الأحد و15 يوم الاثنين`: on that day
  if (u.word === "يوم" && isDayAt(match.items, match.to)) return null;
  const half = bound(match) ? fractionOf(match.get("half")) : 0;
  if (match.get("half") !== null && half === 0) return null;
  const start = Math.min(quantity.start, u.start);
  const { end } = spanOf(match);
  if (half === 0) return chunkOf(durationOf(quantity, unit), start, end);
  const amount = quantity.low === quantity.high ? quantity.low : null;
  if (amount === null) return null;
  return chunkOf(durationWhen(durationValue(unit, amount + half, amount + half)), start, end);
}

/** `الاثنين`, `أمس`, `3 أيار`. */
function isDayAt(items: readonly Item[], at: number): boolean {
  const [day, month] = [items[at], items[at + 1]];
  if (day === undefined) return false;
  if (day.tags.includes("weekday") || day.tags.includes("date") || day.word === "امس") return true;
  return day.chunk?.kind === "quantity" && month?.tags.includes("month") === true;
}

/** Four digits behind the word for a year. */
function isYearOf(next: Item | undefined): boolean {
  const chunk = next?.chunk;
  return chunk?.kind === "quantity" && chunk.digits && chunk.end - chunk.start === 4;
}

/** Four digits that a clock may show, written as soldiers write them. */
function isClock(match: Match): boolean {
  const q = match.get("q");
  const said =
    q?.chunk === null
      ? q.word
      : q?.chunk?.kind === "quantity" && q.chunk.end - q.chunk.start === 4
        ? String(q.chunk.low)
        : "";
  if (q === null || !/^(?:[01]?\d|2[0-4])[0-5]\d$/u.test(said)) return false;
  return said.startsWith("0") || AT_CLOCK.has(before(match)?.word ?? "");
}

const AT_CLOCK: ReadonlySet<string> = new Set(
  "at by from until till since around about".split(" "),
);

/** Digits that the number stage left because of their hyphen: "10-day". */
function gluedNumber(match: Match): Quantity | null {
  const q = match.get("q");
  const whole = q !== null && q.chunk === null ? wholeOf(q) : null;
  if (q === null || whole === null) return null;
  const { start, end } = q;
  return {
    kind: "quantity",
    start,
    end,
    low: whole,
    high: whole,
    bound: "exact",
    digits: true,
    scale: 1,
    rules: [],
  };
}

/** `الأيام العشرة`, `شهر واحد`, `يومين اثنين`: the number after its noun, as definite as the noun; elements `u`, `q`. */
export function readNounAmount(match: Match): DateChunk | null {
  const [u, q] = [match.get("u"), match.get("q")];
  const quantity = quantityOf(q);
  if (u === null || q === null || quantity === null || u.def !== q.def || q.conj) return null;
  const one = u.sense?.number === "sg" && (q.word === "واحد" || q.word === "واحده");
  const two = u.sense?.number === "du" && quantity.low === 2 && !quantity.digits;
  const many = u.sense?.number === "pl" && u.def && quantity.low !== null && quantity.low > 2;
  return one || two || many ? readAmount(match) : null;
}

/** `يومين`, `ساعتين ونصف`: a dual carries its number; elements `u`, `half`. */
export function readDual(match: Match): DateChunk | null {
  const unit = unitOf(match.get("u"));
  if (unit === null || isAge(match, unit)) return null;
  if (match.get("half") !== null && !bound(match)) return null;
  // `في الدقيقتين 23 و88`
  if (match.get("u")?.def === true && after(match)?.tags.includes("quantity") === true) return null;
  const amount = 2 + fractionOf(match.get("half"));
  const { start, end } = spanOf(match);
  return chunkOf(durationWhen(durationValue(unit, amount, amount)), start, end);
}

/** One unit with something that makes a length of it: `شهر كامل`, `ساعة ونصف`, "a week" after "for"; elements `u`, `half`, `lone`. */
export function readOne(match: Match): DateChunk | null {
  const unit = unitOf(match.get("u"));
  if (unit === null || isAge(match, unit)) return null;
  if (match.get("lone") !== null && before(match)?.tags.includes("length-prep") !== true)
    return null;
  const amount = 1 + fractionOf(match.get("half"));
  const { start, end } = spanOf(match);
  return chunkOf(durationWhen(durationValue(unit, amount, amount)), start, end);
}

/** `لمدة شهر`, `طوال أسبوع`: a bare unit after a word of length; not where a date or a definite noun follows. */
export function readLone(match: Match): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  const next = after(match);
  if (u === null || unit === null) return null;
  // `هدنة لأسبوع`
  const attached = u.prep === "ل" && !u.def && unit !== "year" && before(match)?.def === false;
  const head = headBefore(match);
  // "burned in under an hour": "in an hour" alone may be from now
  const within = head?.word === "in" && before(match)?.word !== "in";
  if (!attached && !within && head?.tags.includes("length-prep") !== true) return null;
  if (
    u.sense?.number === "pl" ||
    (next !== null && (opensName(next) || next.tags.includes("quantity")))
  )
    return null;
  const { start, end } = spanOf(match);
  return chunkOf(durationWhen(durationValue(unit, 1, 1)), start, end);
}

/** "An hour and ten minutes": one unit and a length; elements `u`, `b`. */
export function readOneAnd(match: Match): DateChunk | null {
  const b = match.get("b")?.chunk;
  const unit = unitOf(match.get("u"));
  if (b?.kind !== "date" || b.grain !== "duration" || unit === null) return null;
  const value = addedDurations(durationValue(unit, 1, 1), b.value);
  const { start, end } = spanOf(match);
  return value === null ? null : { ...b, value, start, end };
}

/** What stands before the length, over "more than", "nearly", "at least". */
function headBefore(match: Match): Item | null {
  let steps = 1;
  while (steps < 4 && APPROXIMATE.has(before(match, steps)?.word ?? "")) steps++;
  return before(match, steps);
}

const APPROXIMATE: ReadonlySet<string> = new Set(
  "more less than nearly almost about around roughly at least just barely over under".split(" "),
);

/** "A year-long siege", "a month-long strike": one unit long; element `u`. */
export function readUnitLong(match: Match): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  if (u === null || unit === null) return null;
  const previous = before(match)?.tags;
  if (previous?.includes("dash") === true || previous?.includes("quantity") === true) return null;
  return chunkOf(durationWhen(durationValue(unit, 1, 1)), u.start, u.end);
}

/** "Three-quarters of an hour"; elements `q`, `u`. */
export function readPartOfUnit(match: Match): DateChunk | null {
  const quantity = quantityOf(match.get("q"));
  const unit = unitOf(match.get("u"));
  const part = quantity?.low ?? null;
  if (quantity?.fractional !== true || unit === null || part === null || part >= 1) return null;
  const { start, end } = spanOf(match);
  return chunkOf(durationWhen(durationValue(unit, part, part)), start, end);
}

/** `أسبوعاً` by itself: one week long; element `u`. */
export function readOneLong(match: Match): DateChunk | null {
  const unit = match.get("u")?.word === "اسبوعا" ? "week" : "month";
  const previous = before(match);
  // `أحد عشر أسبوعاً`
  if (previous?.tags.includes("quantity") === true || previous?.tags.includes("n") === true)
    return null;
  const { start, end } = spanOf(match);
  return chunkOf(durationWhen(durationValue(unit, 1, 1)), start, end);
}

/** `قبل الهجوم بساعة`; element `u`, which alone is the span. */
export function readByOne(match: Match): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  if (u === null || unit === null || u.prep !== "ب" || u.def || u.suffix !== "") return null;
  return chunkOf(durationWhen(durationValue(unit, 1, 1)), u.start, u.end);
}

/** The fraction is joined by `و` or "and": `ساعتين ونصف`. */
function bound(match: Match): boolean {
  return match.get("half")?.conj === true || match.get("and") !== null;
}

/** `نصف ساعة`, `ربع ساعة`, "half an hour"; elements `half`, `u`. */
export function readFraction(match: Match): DateChunk | null {
  // `نصف الساعة`: the word with its article is that of clock times
  const u = match.get("u");
  const unit = unitOf(u) ?? (u?.tags.includes("hour") === true ? "hour" : null);
  const part = fractionOf(match.get("half"));
  if (unit === null || part === 0) return null;
  const { start, end } = spanOf(match);
  return chunkOf(durationWhen(durationValue(unit, part, part)), start, end);
}

/** `الأيام الثلاثة الماضية`, "the past three days": up to publication, or from it on; elements `q`, `u`, `dir`. */
export function readLastAmount(match: Match, context: ReportContext): DateChunk | null {
  const u = match.get("u");
  const unit = unitOf(u);
  const quantity = quantityOf(match.get("q"));
  if (unit === null || u === null) return null;
  // "was to last a hundred days"
  if (match.get("dir")?.word === "last" && VERBAL.has(before(match)?.word ?? "")) return null;
  // "the last two months of 2030"
  if (after(match)?.word === "of" && after(match, 2)?.tags.some((tag) => PERIODS.has(tag)) === true)
    return null;
  const amount =
    quantity === null
      ? u.sense?.number === "du"
        ? 2
        : null
      : quantity.low === quantity.high
        ? quantity.low
        : null;
  if (amount === null) return null;
  const { start, end } = spanOf(match);
  // `آخر 24 ساعة` has no direction word of its own
  const direction = match.get("dir")?.sense?.slot ?? "past";
  const when =
    direction === "past" || direction === "next"
      ? resolveSpan(context.published, unit, amount, direction)
      : null;
  return chunkOf(when ?? durationWhen(durationValue(unit, amount, amount)), start, end);
}

const VERBAL: ReadonlySet<string> = new Set(
  "to will would could may might must should can not".split(" "),
);
const PERIODS: ReadonlySet<string> = new Set(["quantity", "month", "direction"]);

function today(context: ReportContext): string | null {
  return context.published?.slice(0, 10) ?? null;
}

/** `بعد أسبوعين من الآن`: so long after publication; element `a`. */
export function readFromNow(match: Match, context: ReportContext): DateChunk | null {
  const said = amountSaid(match);
  const when = said === null ? null : resolveAgo(context.published, said.unit, -said.amount);
  const { start, end } = spanOf(match);
  return when === null ? null : { ...chunkOf(when, start, end), rules: rulesOf(match.get("a")) };
}

/**
 * "three months ago", `قبل يومين`: from publication; `منذ ستة أيام` is the length itself, from then to publication. Elements `a` a duration chunk (or `u` a bare unit) and
 * `event` where the text counts from something else (`من العملية`): then only the length can be told.
 */
export function readAgo(match: Match, context: ReportContext): DateChunk | null {
  const said = amountSaid(match);
  if (said === null || goesOn(match)) return null;
  const end = lastEnd(match, "event");
  const { start } = spanOf(match);
  const day =
    match.get("event") === null ? resolveAgo(context.published, said.unit, said.amount) : null;
  const when = day !== null && match.get("about") !== null ? approximate(day) : day;
  const since = match.items[match.from]?.word === "منذ" && when !== null;
  const told = since
    ? ({
        ...durationWhen(said.value),
        basis: "relative",
        from: when.from,
        to: today(context),
      } as const)
    : (when ?? ({ ...durationWhen(said.value), basis: "unresolved" } as const));
  return { ...chunkOf(told, start, end), rules: rulesOf(match.get("a")) };
}

/** `بعد عامين من`, "two days before": relative to an event, of which only the distance is known. */
export function readFromEvent(match: Match): DateChunk | null {
  const a = match.get("a");
  const said = amountSaid(match);
  const value =
    a?.chunk?.kind === "date" && a.chunk.grain === "duration" ? a.chunk.value : said?.value;
  if (value === undefined || goesOn(match)) return null;
  const { start } = spanOf(match);
  const when = { ...durationWhen(value), basis: "unresolved" } as const;
  return { ...chunkOf(when, start, lastEnd(match, "event")), rules: rulesOf(a) };
}

function rulesOf(item: Item | null): readonly string[] {
  return item?.chunk?.rules ?? [];
}

/** A bare unit after `قبل` or `منذ` is one of it, unless a name follows (`قبل يوم العيد`). */
export function readUnitAgo(match: Match, context: ReportContext): DateChunk | null {
  const u = match.get("u");
  const next = after(match);
  if (u === null || u.def || u.suffix !== "" || u.sense?.number !== "sg") return null;
  if (next !== null && match.get("event") === null && opensName(next)) return null;
  return readAgo(match, context);
}

/** `بعد شهر من`: one unit after an event. */
export function readUnitFromEvent(match: Match): DateChunk | null {
  const u = match.get("u");
  return u === null || u.def || u.sense?.number !== "sg" ? null : readFromEvent(match);
}

/** `عامين وشهر`: one more of a unit; elements `a`, `u`. */
export function readAddedOne(match: Match): DateChunk | null {
  const a = match.get("a")?.chunk;
  const u = match.get("u");
  const unit = unitOf(u);
  const next = after(match);
  if (a?.kind !== "date" || u === null || unit === null || u.def || u.prep !== "") return null;
  if (!u.conj && match.get("and") === null) return null;
  if (next !== null && (opensName(next) || next.tags.includes("hijri-month"))) return null;
  const value = addedDurations(a.value, durationValue(unit, 1, 1));
  return value === null ? null : { ...a, value, end: u.end };
}

/** `بعد عامين وثلاثة أشهر`: the length goes on and is put together first. */
function goesOn(match: Match): boolean {
  const next = after(match);
  return next !== null && next.conj && next.tags.includes("duration");
}

function amountSaid(
  match: Match,
): { readonly value: string; readonly unit: TimeUnit; readonly amount: number } | null {
  const a = match.get("a");
  if (a?.chunk?.kind === "date" && a.chunk.grain === "duration") {
    const simple = simpleDuration(a.chunk.value);
    // "less than", "several", ranges: a length, and no day to resolve to
    return simple === null
      ? { value: a.chunk.value, unit: "century", amount: Number.NaN }
      : { value: a.chunk.value, ...simple };
  }
  const unit = unitOf(match.get("u"));
  return unit === null ? null : { value: durationValue(unit, 1, 1), unit, amount: 1 };
}

/** End of the match without the element `name`, which only shows that more follows. */
function lastEnd(match: Match, name: string): number {
  const { end } = spanOf(match);
  if (match.get(name) === null) return end;
  return match.items[match.to - 2]?.end ?? end;
}

function opensName(item: Item): boolean {
  return (
    item.def ||
    item.word.startsWith("ال") ||
    item.tags.includes("date") ||
    item.tags.includes("weekday") ||
    item.tags.includes("month") ||
    item.tags.includes("name")
  );
}

function fractionOf(item: Item | null): number {
  return item?.sense?.slot === "fraction" || item?.chunk?.kind === "quantity"
    ? fractionValue(item)
    : 0;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["نصف", 0.5],
  ["ربع", 0.25],
  ["ثلث", 1 / 3],
  ["half", 0.5],
  ["quarter", 0.25],
]);

function fractionValue(item: Item): number {
  return FRACTIONS.get(item.word) ?? 0;
}
