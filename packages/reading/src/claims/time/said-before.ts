import { firstEndingAfter } from "../../text/item-at.ts";
import type { AsOf } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import type { Item } from "../../text/item.ts";
import { hasAny } from "../../extract/attributions/arabic-words.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/**
 * When a count held that somebody gave before the report's own news: "had earlier put the toll at 332", `وكانت القوات قد
 * أعلنت الأربعاء استسلام 3500`. The day beside the saying where it is told, else a time before that nobody states; null
 * where the count is not told so. Without it an older number would pass for one of the day of publication.
 */
export function saidBefore(items: readonly Item[], { start }: Pick<Passage, "start">): AsOf | null {
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.start >= start) break;
    // "It said that it had found 30 bodies": the past of reported speech
    if (hasOneOf(item, SAYING)) break;
    const saying = isHad(item) ? sayingAfter(items, at, start) : -1;
    if (saying >= 0 && isClosed(items, at, start)) continue;
    if (saying >= 0) return dayOf(items, at, saying, start);
  }
  if (opensEarlier(items)) return UNTOLD;
  const at = firstEndingAfter(items, start);
  return isOfThen(items, at, JOINED) || wasAtMoment(items, at) ? UNTOLD : null;
}

/** `وكان في قبضتنا عند إغلاق الأبواب 64 محتجزاً`: as many as there were at a moment that is over; how many since, is not told. */
function wasAtMoment(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - MOMENT), Math.max(0, at));
  const was = before.findLastIndex((item) => isOf(item, WAS));
  if (was < 0) return false;
  const between = before.slice(was + 1);
  return (
    between.some(({ word }) => MOMENTS.has(word)) &&
    !between.some(
      ({ chunk, tags }) => chunk !== null || tags.some((tag) => MOMENT_WALLS.includes(tag)),
    )
  );
}
/** Items from `كان` to its number. */
const MOMENT = 9;
const WAS = spelled("[وف]?كان(?:ت|وا)?");
const MOMENTS: ReadonlySet<string> = new Set("عند لحظه ساعه حين".split(" "));
const MOMENT_WALLS: readonly string[] = ["comma", "stop"];

/** "The union, which had counted 12 dead, | raised its figure to 14": the aside in which it was said ends before the number. */
function isClosed(items: readonly Item[], had: number, start: number): boolean {
  const who = /^(?:which|who)$/u.test(items[had - 1]?.word ?? "");
  if (!who || items[had - 2]?.tags.includes("comma") !== true) return false;
  return items.some(({ tags, end }, i) => {
    // "had said 12 people died, three of them guards"
    // "which had counted 12, | now says 52"
    let behind = i + 1;
    while (NOWADAYS.has(items[behind]?.word ?? "")) behind++;
    const next = items[behind];
    const isNow = behind > i + 1 && next !== undefined && PAST.test(next.word);
    const verb = isNow || (next !== undefined && (hasOneOf(next, SAYING) || hasOneOf(next, VERBS)));
    return i > had && end <= start && tags.includes("comma") && verb;
  });
}
const VERBS = tagList("verb-past", "reach", "pred");
const PAST = /^(?:\p{L}+ed|cut|put|set)$/u;
const NOWADAYS: ReadonlySet<string> = new Set(
  "now later then since today yesterday has have".split(" "),
);

/**
 * "Earlier, the channel reported 59 dead", `وفي وقت سابق أعلنت الوزارة`, `وكانت حصيلة سابقة أشارت إلى`; "earlier on Monday" has its
 * day.
 */
function opensEarlier(items: readonly Item[]): boolean {
  const [first, second, third, next] = items;
  if (first?.word === "earlier") return second?.tags.includes("comma") === true;
  // `وكانت الحصيلة السابقة، حسب الوكالة، مقتل شخصين`
  const toll = second?.word.replace(/^ال/u, "") === "حصيله";
  if (toll && (third?.word === "سابقه" || third?.word === "السابقه")) return true;
  // `وكانت الحصيلة صباح الأربعاء 17`: it was that then
  if (toll && first?.word === "كانت" && third?.chunk?.kind === "date") return true;
  const arabic = second?.word === "وقت" && third?.word === "سابق";
  if (arabic && next !== undefined && !isOfToday(next)) return true;
  // `وأعلنت مصادر، في وقت سابق، أن عدد القتلى وصل إلى 30`
  const time = items
    .slice(0, SAID_NEAR)
    .findIndex(({ word }, at) => word === "وقت" && items[at + 1]?.word === "سابق");
  const after = items[time + 2];
  return (
    time > 1 &&
    first !== undefined &&
    hasOneOf(first, SAYING) &&
    after !== undefined &&
    !isOfToday(after) &&
    !items.slice(0, time).some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity")
  );
}
/** Items from the verb at the head of a sentence to "earlier". */
const SAID_NEAR = 7;

function isOfToday({ chunk, word }: Item): boolean {
  return chunk?.kind === "date" || NOW.has(word);
}
const NOW: ReadonlySet<string> = new Set("اليوم امس الامس".split(" "));

const UNTOLD: AsOf = { start: null, end: null, basis: "assumed" };

/** Words near a number by which it is of then and no longer of now. */
const THEN: ReadonlySet<string> = new Set("انذاك حينها وقتها حينذاك وقتذاك يومها".split(" "));
const BEFORE: ReadonlySet<string> = new Set(["previously", "earlier", "initially", "originally"]);
const OLDER: ReadonlySet<string> = new Set(["previous", "earlier"]);
const PAPERS: ReadonlySet<string> = new Set(
  "report statement bulletin update figure estimate".split(" "),
);
const THEN_REACH = 8;
/** Numbers joined with "and" that have what one earlier report said; a list without an end is told otherwise. */
const JOINED = 4;

/** "corrected its earlier statement | and said 120 had escaped", "raised its previous estimate | to 40": what is said instead. */
function isAnew(behind: readonly Item[]): boolean {
  return behind.some(({ word }, i) => {
    const next = behind[i + 1];
    return word === "to" || (word === "and" && next !== undefined && hasOneOf(next, SAYING));
  });
}

/** "The toll at the time stood at 35", `أعلنت آنذاك مقتل 35 شخصاً`: a number of then, of whatever day. */
function isOfThen(items: readonly Item[], at: number, joins: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - THEN_REACH); i--) {
    const item = items[i];
    if (item === undefined) return false;
    // "a previous report that said 300 were dead and 40 missing"
    if (item.word === "and") continue;
    const joined = items.slice(i + 1, at).some(({ word }) => word === "and");
    if (joined && hasOneOf(item, COUNTS)) return joins > 0 && isOfThen(items, i, joins - 1);
    if (hasOneOf(item, WALLS)) return false;
    if (THEN.has(item.word)) return true;
    if (OLDER.has(item.word) && PAPERS.has(items[i + 1]?.word ?? ""))
      return !isAnew(items.slice(i + 2, at));
    // "Health authorities previously put the death toll at 5,500"
    const next = items[i + 1];
    if (
      BEFORE.has(item.word) &&
      next !== undefined &&
      (COUNTING.has(next.word) || hasOneOf(next, SAYING))
    )
      return true;
    if (item.word === "time" && items[i - 1]?.word === "the" && items[i - 2]?.word === "at")
      return true;
  }
  return false;
}

const HAD: ReadonlySet<string> = new Set([
  "had",
  "كان",
  "كانت",
  "كانوا",
  "كنا",
  "وكنا",
  "سبق",
  "وسبق",
]);

function isHad({ word, chunk }: Item): boolean {
  return chunk === null && HAD.has(word);
}

/** Words between the auxiliary and the verb of saying: a name with its office in Arabic, an adverb in English. */
const REACH = 8;
/** And where `قد` stands right before that verb: `وكان وزير الري والنقل في حكومة الوادي سامر الحلاق قد أفاد`. */
const OFFICE_REACH = 16;
const SAYING = tagList("say", "say-that", "voices");
const COUNTS = tagList("count", "quantity");
const WALLS = tagList("stop", "clause", "comma", "count", "quantity");
/** Verbs that say only where a number follows. */
const COUNTING: ReadonlySet<string> = new Set(
  "put estimated counted recorded documented given reported قدر قدرت احصي احصت وثق وثقت سجل سجلت ذكر ذكرت اعلنا ذكرنا قلنا نشرنا احصينا وثقنا سجلنا افدنا".split(
    " ",
  ),
);
const ADVERBS: ReadonlySet<string> = new Set(
  "earlier previously initially already also first originally only".split(" "),
);

function sayingAfter(items: readonly Item[], had: number, start: number): number {
  const english = items[had]?.word === "had";
  const reach = english ? REACH : OFFICE_REACH;
  for (let at = had + 1; at < Math.min(items.length, had + 1 + reach); at++) {
    const item = items[at];
    if (item === undefined || item.start >= start) return -1;
    if (item.chunk === null && (hasOneOf(item, SAYING) || COUNTING.has(item.word)))
      return at <= had + REACH || items[at - 1]?.word === "قد" ? at : -1;
    // `وسبق لمسؤولين أن أعلنوا`
    if (item.tags.includes("that") && items[had]?.word.endsWith("سبق") === true) continue;
    // `وكانت لجنة الأطباء، أعلنت`
    const next = items[at + 1];
    if (!english && item.tags.includes("comma") && next !== undefined && hasOneOf(next, SAYING))
      continue;
    if (hasAny(item, ["comma", "stop", "clause", "that", "quote", "pred"])) return -1;
    if (english && !ADVERBS.has(item.word)) return -1;
  }
  return -1;
}

/** Items behind the verb of saying among which its day stands: "had said in a post on Wednesday that", `كان قد أعلن الأربعاء مقتل`. */
const DAY_REACH = 5;

/**
 * The day of the saying, told before what was said: `كان قد أكد أن حصيلة الانفجار الذي وقع أمس بلغت 100` tells that of the blast.
 */
function dayOf(items: readonly Item[], from: number, saying: number, start: number): AsOf {
  for (const item of items.slice(from, saying + 1 + DAY_REACH)) {
    const { chunk, start: at } = item;
    if (at >= start || hasAny(item, ["that"]) || OPENS_SAID.has(item.word)) break;
    if (chunk?.kind === "date" && chunk.from !== null && chunk.grain !== "duration")
      return {
        start: chunk.from,
        end: chunk.to,
        basis: chunk.basis === "stated" ? "stated" : "relative",
      };
  }
  return { start: null, end: null, basis: "assumed" };
}

const OPENS_SAID: ReadonlySet<string> = new Set(["ان", "بان"]);
