import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { Part } from "./parts.ts";
import type { Direction, TimeUnit } from "./resolve.ts";

/** Years as digits are read between these; Hijri years are the part below {@link LAST_HIJRI}. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 2199;
const LAST_HIJRI = 1500;

/** Exact whole number of a quantity, or of digits that no number was read of (`04` of a date); null otherwise. */
export function wholeOf(item: Item | null): number | null {
  if (item === null) return null;
  if (item.chunk === null)
    return item.tags.includes("digits") && /^\d{1,4}$/u.test(item.word) ? Number(item.word) : null;
  if (item.chunk.kind !== "quantity" || item.chunk.fractional === true) return null;
  const { bound, low, high } = item.chunk;
  return low !== null && low === high && (bound === "exact" || bound === "about") ? low : null;
}

/** A year: four digits without separator, or a number in words that can only be one. */
export function yearOf(item: Item | null): number | null {
  const year = wholeOf(item);
  if (item === null || year === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (item.chunk?.kind !== "quantity") return item.word.length === 4 ? year : null;
  if (item.chunk.digits) return item.chunk.end - item.chunk.start === 4 ? year : null;
  return year >= 1900 && year <= 2100 ? year : null;
}

export function isHijriYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_HIJRI;
}

export function isAbout(item: Item | null): boolean {
  return item?.chunk?.kind === "quantity" && item.chunk.bound === "about";
}

/** Day of the month of a number or an ordinal. */
export function dayOf(item: Item | null): number | null {
  // "the 20th of last month"
  const ordinal =
    item?.tags.includes("day-ordinal") === true ||
    (item?.tags.includes("ordinal") === true && /^\d/u.test(item.word));
  const day = ordinal ? (item?.sense?.value ?? null) : wholeOf(item);
  if (day === null && item?.chunk?.kind === "quantity" && item.chunk.bound === "up-to") {
    const last = item.chunk.high ?? 0; // "up to 30 March", `حتى 30 آذار`: the bound is the date's preposition
    return Number.isInteger(last) && last >= 1 && last <= 31 ? last : null;
  }
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

export function unitOf(item: Item | null): TimeUnit | null {
  const slot = item?.sense?.slot ?? "";
  switch (slot) {
    case "second":
    case "minute":
    case "hour":
    case "day":
    case "week":
    case "month":
    case "year":
    case "decade":
    case "century":
      return slot;
    default:
      return null;
  }
}

export function directionOf(item: Item | null): Direction {
  const slot = item?.sense?.slot;
  return slot === "past" || slot === "next" || slot === "this" ? slot : "near";
}

/** Items back to which a "will" reaches. */
const FUTURE_REACH = 12;

/**
 * Direction of the date: its own word (`الماضي`, "next"), else "next" after a future verb of the same clause ("will
 * publish its findings in June"); what is said after a verb of saying is no longer in that future.
 */
export function directionSaid(match: Match): Direction {
  const said = directionOf(match.get("dir"));
  return said === "near" ? directionAround(match) : said;
}

/** What the verb before the date says of its direction, whatever word of its own it has. */
export function directionAround(match: Match): Direction {
  const limit = isLimit(match);
  // "the vote of 20 June will go ahead"
  if (after(match)?.word === "will") return "next";
  for (let k = 1; k <= FUTURE_REACH; k++) {
    const item = before(match, k);
    if (item === null) return "near";
    if (FUTURE_ENDS.some((tag) => item.tags.includes(tag)) && !goesOn(match, k)) return "near";
    // "a convoy due on the 10th, was turned back", "planned for Saturday was called off": it is over
    if (ARRANGED.has(item.word) && isOver(match)) return "near";
    if (item.tags.includes("future") || (limit && item.tags.includes("until-then"))) return "next";
    if (looksAhead(match, item, k)) return "next";
    // "is to cross the bridge on Thursday"
    const be = item.word === "to" ? before(match, k + 1)?.word : "";
    if (be === "is" || be === "are") return "next";
  }
  return "near";
}

const ARRANGED: ReadonlySet<string> = new Set(["due", "scheduled", "planned", "plans"]);

/** The past tense follows right behind the date or the comma after it. */
function isOver(match: Match): boolean {
  const next = after(match)?.tags.includes("comma") === true ? after(match, 2) : after(match);
  return ["was", "were", "had", "never", "failed", "fell"].includes(next?.word ?? "");
}

/** The stop of "6 p.m.", or a comma after which no other verb has begun ("will run tonight, and at the same hours on Friday"). */
function goesOn(match: Match, steps: number): boolean {
  const item = before(match, steps);
  if (item?.tags.includes("stop") === true)
    return /^[apm]$/u.test(before(match, steps + 1)?.word ?? "");
  if (item?.tags.includes("comma") !== true || before(match, steps - 1)?.word !== "and")
    return false;
  for (let k = steps - 2; k >= 1; k--)
    if (
      ["aux", "pred", "verb-past", "say", "voices"].some(
        (tag) => before(match, k)?.tags.includes(tag) === true,
      )
    )
      return false;
  return steps > 2;
}

/**
 * "May march on Monday", "the ultimatum expires on Tuesday", "the funeral is on Friday", "is expected in court on Monday": a verb in
 * the present that speaks of what is on a calendar. "Was expected on Monday" may be over.
 */
function looksAhead(match: Match, item: Item, steps: number): boolean {
  const { word } = item;
  const previous = before(match, steps + 1);
  if (word === "may" || word === "might")
    // "in May", "9 May", "May 9" are months
    return (
      previous?.tags.includes("time-prep") !== true &&
      !isDay(previous) &&
      !isDay(before(match, steps - 1))
    );
  if (SCHEDULED.has(word)) return true;
  // "schools stay shut until Tuesday"
  const until = before(match)?.word;
  if ((until === "until" || until === "till") && PRESENT.has(word)) return true;
  // "called for a strike on Tuesday"; an inquiry was called for on Tuesday
  if (word === "for" && CALLS.test(previous?.word ?? ""))
    return before(match)?.word === "on" && GATHERINGS.has(before(match, 2)?.word ?? "");
  if (word === "out") return previous?.word === "runs" || previous?.word === "run";
  if (word === "effect") return previous?.word === "takes";
  if (AWAITED.has(word)) return NOW.has(previous?.word ?? "");
  if (steps === 2 && before(match)?.word === "on") return word === "is" || word === "are";
  return false;
}

const CALLS = /^call(?:s|ed|ing)?$/u;
const GATHERINGS: ReadonlySet<string> = new Set(
  "strike march protest protests rally rallies demonstration demonstrations walkout vigil boycott stoppage".split(
    " ",
  ),
);

function isDay(item: Item | null): boolean {
  return (
    item !== null && ["quantity", "digits", "day-ordinal"].some((tag) => item.tags.includes(tag))
  );
}

const SCHEDULED: ReadonlySet<string> = new Set(
  "expires expire resumes resume begins starts reopens lapses convenes".split(" "),
);
const PRESENT: ReadonlySet<string> = new Set("is are stay stays remain remains".split(" "));
/** "has been set for": it still stands. */
const NOW: ReadonlySet<string> = new Set(["is", "are", "been"]);
const AWAITED: ReadonlySet<string> = new Set(
  "expected set planned slated awaited hoped forecast".split(" "),
);

/** The date is a limit: right behind "until", "by", `حتى`, `قبل` (and a part of the day, `قبل منتصف ليل الخميس`). */
function isLimit(match: Match): boolean {
  for (let k = 1; k <= LIMIT_REACH; k++) {
    const item = before(match, k);
    if (item === null) return false;
    if (LIMITS.has(item.word)) return true;
    // "until mid-September", "until 6 p.m. on Thursday"
    const clock =
      ["on", "p", "a", "m"].includes(item.word) || isDay(item) || item.tags.includes("stop");
    if (!clock && !["day-part", "part-of", "dash", "hour"].some((tag) => item.tags.includes(tag)))
      return false;
  }
  return false;
}

/** Items of "until 6 p.m. on". */
const LIMIT_REACH = 7;

const LIMITS: ReadonlySet<string> = new Set(
  "حتي قبل لغايه بحلول until till by before from for".split(" "),
);

const FUTURE_ENDS: readonly string[] = ["say", "comma", "clause", "stop", "quote", "date"];

export function partSaid(item: Item | null): Part | null {
  const slot = item?.sense?.slot;
  return slot === "early" || slot === "mid" || slot === "late" ? slot : null;
}

/** The item before the match, null at the start. */
export function before(match: Match, steps = 1): Item | null {
  return match.items[match.from - steps] ?? null;
}

/** The item after the match, null at the end. */
export function after(match: Match, steps = 1): Item | null {
  return match.items[match.to + steps - 1] ?? null;
}

/** First and last raw offset of what matched; `from` names the element that begins the date. */
export function spanOf(match: Match): { readonly start: number; readonly end: number } {
  const first = match.items[match.from];
  const last = match.items[match.to - 1];
  // "Tuesday's attack": the day alone
  const owned = last?.suffix === "'s" && last.chunk === null ? 2 : 0;
  return { start: first?.start ?? 0, end: (last?.end ?? 0) - owned };
}

/**
 * Something before the match makes a time of it: a preposition of time (`في`, `منذ`, "since"), a part ("early"),
 * an attached `ب` or `ل`, a month or weekday that it is joined to. With `from`, also `من` (`من الجمعة`).
 */
export function hasTimeCue(match: Match, from = false): boolean {
  const first = match.items[match.from];
  const previous = before(match);
  if (first !== undefined && (first.prep === "ب" || first.prep === "ل")) return true;
  if (previous === null) return false;
  // `على بعد 2014 متراً` is a distance
  if (previous.word === "بعد" && before(match, 2)?.word === "علي") return false;
  if (from && previous.word === "من") return true;
  if (TIME_CUES.some((tag) => previous.tags.includes(tag))) return true;
  if (previous.tags.includes("dash")) return before(match, 2)?.tags.includes("part-of") === true;
  return (
    first?.conj === true && (previous.tags.includes("month") || previous.tags.includes("weekday"))
  );
}

const TIME_CUES: readonly string[] = [
  "time-prep",
  "part-of",
  "day-part",
  "direction",
  "time-head",
  "between",
];

/** Something that is counted stands there: the number before it is no year. */
export function isCounted(item: Item | null): boolean {
  if (item === null) return false;
  const { sense, tags } = item;
  if (tags.includes("percent") || tags.includes("money") || tags.includes("n")) return true;
  if (tags.includes("time-unit")) return true;
  return (
    sense !== null &&
    (sense.unit !== undefined || sense.group !== undefined) &&
    sense.measure === undefined &&
    !item.def
  );
}
