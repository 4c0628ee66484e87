import { changed, type Item } from "../../text/item.ts";
import { signBits } from "../../text/traits.ts";

/**
 * Joins what is one word to a calendar: `كانون الثاني` and `ربيع الآخر` (a month of two words), `آذار/مارس` and
 * `يوليو (تموز)` (one month in two sets of names), `الثاني والعشرين` and "12th" (one day of the month).
 * Gives the same array where there is nothing to join.
 */
export function joinTimeWords(items: readonly Item[]): readonly Item[] {
  if (!items.some(isTimeWord))
    return items.some((_, at) => isMonthSaid(items, at)) ? joinDays(items) : items;
  return joinDays(joinPairs(joinHeads(items)));
}

const TIME_TAGS: readonly string[] = ["month", "month-head", "hijri-month", "hijri-prefix"];
const TIME: number = signBits(TIME_TAGS);

/** Asked of every word: the bits first, four questions to its tags took a sixtieth of reading. */
function isTimeWord({ signs, tags }: Item): boolean {
  if ((signs & TIME) === 0) return false;
  for (const tag of tags) if (TIME_TAGS.includes(tag)) return true;
  return false;
}

/** Replaces `count` items by one where `reading` finds something. */
function join(
  items: readonly Item[],
  reading: (at: number) => { readonly count: number; readonly item: Item } | null,
): readonly Item[] {
  const out: Item[] = [];
  for (let i = 0; i < items.length;) {
    const found = reading(i);
    const item = found?.item ?? items[i];
    if (item !== undefined) out.push(item);
    i += found?.count ?? 1;
  }
  return out;
}

function joined(first: Item, last: Item, tags: readonly string[], value: number): Item {
  return changed(first, { end: last.end, tags, sense: { tags, value }, chunk: null });
}

const FIRST_OF_TWO: ReadonlySet<string> = new Set(["اول", "اولي"]);
const SECOND_OF_TWO: ReadonlySet<string> = new Set(["ثاني", "ثانيه", "اخر", "اخره", "اخري"]);

/** A head (`كانون`) knows the month with `الأول` in `low` and that with `الثاني` in `high`. */
function joinHeads(items: readonly Item[]): readonly Item[] {
  return join(items, (at) => {
    const head = items[at];
    const which = items[at + 1];
    if (head === undefined || which === undefined) return null;
    if (head.tags.includes("month-head")) {
      const value = FIRST_OF_TWO.has(which.word)
        ? head.sense?.low
        : SECOND_OF_TWO.has(which.word)
          ? head.sense?.high
          : undefined;
      if (value === undefined) return null;
      const tag = head.tags.includes("hijri") ? "hijri-month" : "month";
      return { count: 2, item: joined(head, which, [tag, "no-suffix"], value) };
    }
    if (
      head.tags.includes("hijri-prefix") &&
      which.tags.includes("hijri-tail") &&
      which.sense?.value !== undefined
    )
      return {
        count: 2,
        item: joined(head, which, ["hijri-month", "no-suffix"], which.sense.value),
      };
    return null;
  });
}

/** The second name of the same month, after a slash, a dash, in parentheses or bare. */
function joinPairs(items: readonly Item[]): readonly Item[] {
  return join(items, (at) => {
    const month = items[at];
    if (month === undefined || !month.tags.includes("month") || month.sense?.value === undefined)
      return null;
    const sign = items[at + 1];
    const paren = sign?.tags.includes("paren-open") === true;
    const linked =
      paren || sign?.tags.includes("slash") === true || sign?.tags.includes("dash") === true;
    const second = items[at + (linked ? 2 : 1)];
    if (second === undefined || !second.tags.includes("month")) return null;
    if (second.sense?.value !== month.sense.value || second.word === month.word || second.conj)
      return null;
    const last = paren ? items[at + 3] : second;
    if (last === undefined || (paren && !last.tags.includes("paren-close"))) return null;
    const count = paren ? 4 : linked ? 3 : 2;
    return { count, item: joined(month, last, ["month", "no-suffix"], month.sense.value) };
  });
}

/** A day said by an ordinal, only where a month stands beside it: everywhere else ordinals are left alone. */
function joinDays(items: readonly Item[]): readonly Item[] {
  return join(items, (at) => {
    const ordinal = items[at];
    const value = ordinal?.tags.includes("ordinal") === true ? ordinal.sense?.value : undefined;
    if (ordinal === undefined || value === undefined || value > 31) return null;
    // "in the second half of May"
    if (items[at + 1]?.word === "half") return null;
    if (isQualified(items[at - 1]) || !besideMonth(items, at, at + 1)) return null;
    return { count: 1, item: joined(ordinal, ordinal, ["day-ordinal"], value) };
  });
}

/** `الأسبوع الأول من نيسان`, `النصف الأول`, "the first half of April": the ordinal counts something else. */
function isQualified(previous: Item | undefined): boolean {
  if (previous === undefined || previous.conj) return false;
  const { tags, word } = previous;
  if (
    tags.includes("weekday") ||
    tags.includes("month") ||
    tags.includes("time-prep") ||
    tags.includes("ordinal") ||
    word === "يوم"
  )
    return false;
  return (
    previous.def || tags.includes("time-unit") || word === "نصف" || word === "ربع" || word === "ثلث"
  );
}

function besideMonth(items: readonly Item[], from: number, to: number): boolean {
  // `آذار الثالث`, `آذار بين الثالث والخامس`
  for (let i = from - 1; i >= from - 3; i--) {
    const item = items[i];
    if (item !== undefined && isTimeWord(item)) return true;
    if (item?.tags.includes("ordinal") !== true && item?.word !== "بين") break;
  }
  for (let i = to; i < to + 5; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (isTimeWord(item) || isMonthSaid(items, i)) return true;
    if (!LINKS.has(item.word) && !DAY_TAGS.some((tag) => item.tags.includes(tag))) return false;
  }
  return false;
}

/** `الثامن من الشهر الجاري`, `السابع والعشرين من هذا الشهر`: a month that is said by its direction. */
function isMonthSaid(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.sense?.slot !== "month" || !item.tags.includes("unit-sg")) return false;
  const next = items[at + 1];
  return items[at - 1]?.tags.includes("this") === true || next?.tags.includes("direction") === true;
}

const DAY_TAGS: readonly string[] = ["digits", "dash", "ordinal", "day-ordinal", "in-words"];
const LINKS: ReadonlySet<string> = new Set([
  "من",
  "هذا",
  "شهر",
  "of",
  "the",
  "and",
  "to",
  "st",
  "nd",
  "rd",
  "th",
]);
