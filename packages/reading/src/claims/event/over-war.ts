import { addDays } from "../../extract/dates/calendar.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isOf, wordClass } from "../../text/traits.ts";
import { isDeed, withArticle } from "../deeds.ts";
import { spelled } from "../../text/spelled.ts";

const STOPS = tagList("stop", "clause");

/** Items on either side of a number in which a war is named whose toll it is. */
const REACH = 11;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const WARS = words("war conflict حرب نزاع صراع عدوان");
const ANY_WAR = wordClass(withArticle(WARS));
/** "The spike in violence has killed more than 650": what goes on for weeks, though it is no war; only where it has done it, or is said to go on (`التصعيد المستمر`). */
const GOING_ON = words(
  "violence escalation offensive campaign hostilities crackdown تصعيد حمله معارك",
);
const ANY_GOING_ON = wordClass(withArticle(GOING_ON));
/** "since the truce collapsed", `منذ انهيار الهدنة`: counted over all that came behind it. Nobody counts the dead of a truce or a siege itself. */
const TRUCES = words("truce ceasefire armistice siege blockade هدنه حصار");
const ANY_TRUCE = wordClass(withArticle(TRUCES));
const SINCE = words("since منذ مذ");
/** `حصيلة الحرب تجاوزت 8 آلاف`, `عدد ضحايا الحرب`: who counts for all of it; `حصيلة العدوان على البلدة` is of the day's raid. */
const TOLL_OF = /^[وف]?(?:حصيله|ضحايا)$/u;
const STRIKES = /عدوان$/u;
const LEFT = words("خلفت خلف اودت اودي اسفرت اسفر حصدت حصد اوقعت اوقع قتلت شردت شرد هجرت هجر");

/** Items at the head of a sentence in which its subject stands. */
const HEAD = 4;

/** "The war wrecked the capital", "The nearly two-year conflict": a sentence about a war, which "it" of the next one means. */
export function opensWithWar(items: readonly Item[]): boolean {
  if (items[0]?.word !== "the") return false;
  const stop = items.findIndex((one, at) => at >= HEAD || hasOneOf(one, STOPS));
  return items
    .slice(1, stop < 0 ? HEAD : stop)
    .some(({ word, chunk }, i) => chunk === null && WARS.has(word) && items[i]?.word !== "of");
}

/** "It has killed more than 28,000 people", behind a sentence about a war. */
export function goesOnWithIt(items: readonly Item[]): boolean {
  return items[0]?.word === "it" && /^(?:has|had)$/u.test(items[1]?.word ?? "");
}

/**
 * "since the war began, more than 30,000 have been killed", "the war has killed 30,000", `أسفرت الحرب عن مقتل 30 ألفاً`: the toll of all of it, and not of the
 * deed of these days that opens the report. `dated`: the number has a day of its own.
 */
export function isOverWar(items: readonly Item[], at: number, dated: boolean): boolean {
  if (!dated && (fellInWar(items, at) || enteredItsMonth(items, at))) return true;
  const [from, to] = [Math.max(0, at - REACH), Math.min(items.length, at + REACH)];
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) continue;
    const isTruce = isOf(item, ANY_TRUCE);
    const isWar = isOf(item, ANY_WAR);
    if (!isTruce && !isWar && !isOf(item, ANY_GOING_ON)) continue;
    const between = i < at ? items.slice(i, at) : items.slice(at + 1, i);
    if (between.some((one) => hasOneOf(one, STOPS))) continue;
    // `عدد الشهداء جراء العدوان المستمر على القطاع`, "the ongoing offensive"
    if (goesOn(items, i, i < at)) return true;
    if (!isTruce && !isWar) {
      if (i < at && !dated && items[i + 1]?.word === "has") return true;
      if (i < at && !dated && hasBroken(items, i)) return true;
      continue;
    }
    const near = items.slice(Math.max(0, i - 5), i);
    // `منذ حرب 2029` has its day
    if (items[i + 1]?.chunk?.kind === "date") continue;
    const since = near.findIndex(({ word }) => SINCE.has(word));
    // "with today's dead 206 since the truce collapsed": a day before "since" is not of what is counted from then on
    if (since >= 0) return i < at || !dated || isCountedSince(items, at, i - near.length + since);
    if (isTruce || dated) continue;
    const [before, next] = [items[i - 1], items[i + 1]];
    if (i > at) continue;
    if (
      /^(?:has|had)$/u.test(next?.word ?? "") ||
      LEFT.has((before?.word ?? "").replace(/^[وف](?=\p{L}{3})/u, "")) ||
      (TOLL_OF.test(before?.word ?? "") && !STRIKES.test(item.word))
    )
      return true;
  }
  return false;
}

/**
 * "More than 2,400 people, many of them farmers, have died in the air campaign over Tesk, which has entered its fifth week", "more than 900 have died in the
 * war": what has befallen them up to now in a war, or in what goes on for weeks.
 */
function fellInWar(items: readonly Item[], at: number): boolean {
  const ahead = items.slice(at + 1, at + FELL_REACH);
  const has = ahead.findIndex((one) => isOf(one, HAVE));
  if (has < 0) return false;
  const into = ahead.findIndex(({ word }, i) => i > has && IN.test(word));
  if (into < 0 || !ahead.slice(has + 1, into).some(isFate)) return false;
  const war = ahead.findIndex(
    (one, i) => i > into && one.chunk === null && (isOf(one, ANY_WAR) || isOf(one, ANY_GOING_ON)),
  );
  const what = ahead[war];
  if (what === undefined || ahead.slice(0, into).some((one) => hasOneOf(one, STOPS))) return false;
  // "in the Tesk-led air offensive", and no "in the blast, the deadliest in the war", "in a raid in the conflict zone"
  if (war - into > WHAT_KIND || !ahead.slice(into + 1, war).every(isOfWhatKind)) return false;
  if (ZONES.test(ahead[war + 1]?.word ?? "")) return false;
  return isOf(what, ANY_WAR) || isInItsMonth(items, at + 1 + war);
}
/** Items that say which war it is. */
const WHAT_KIND = 7;
const ZONES = /^(?:zones?|areas?|rooms?|crimes?|victims?|veterans?)$/u;

function isOfWhatKind({ chunk, word, tags }: Item): boolean {
  if (chunk !== null) return chunk.kind === "name";
  const isPart = ["comma", "clause", "stop", "in", "pred", "verb"].some((tag) =>
    tags.includes(tag),
  );
  return !isPart && !isDeed(word) && !/^(?:while|that|which|by|of|for|on)$/u.test(word);
}
const FELL_REACH = 22;
const HAVE = spelled("have|has");
const IN = /^(?:in|during)$/u;

function isFate({ chunk, tags }: Item): boolean {
  return chunk === null && BEFALLS.some((tag) => tag !== "aux" && tags.includes(tag));
}

/** `ومع دخول الاشتباكات أسبوعها السادس، قال المجلس إن عدد قتلى المواجهات بلغ نحو 800 شخص`: what has gone on for so long is told of as a whole. */
function enteredItsMonth(items: readonly Item[], at: number): boolean {
  const month = items.findIndex(
    (one, i) => i < Math.min(at, OPENS) && one.chunk === null && isOf(one, ITS_MONTH),
  );
  if (month < 0) return false;
  // `ومع دخول الاشتباكات أسبوعها`, and no year its last week
  if (!items.slice(Math.max(0, month - NEAR_MONTH), month).some(({ word }) => FIGHT.test(word)))
    return false;
  return items
    .slice(month + 1, at)
    .some((one, i, ahead) => FIGHT.test(one.word) && DEAD.test(ahead[i - 1]?.word ?? ""));
}
/** Items from the fight to its month, with where it is between. */
const NEAR_MONTH = 5;
/** Items at the head of a sentence in which it says how long the fight has gone on. */
const OPENS = 14;
const ITS_MONTH = spelled("(?:شهر|اسبوع|عام)(?:ها|ه)");
const FIGHT = /^(?:ال)?(?:قتال|معارك|حرب|مواجهات|اشتباكات|صراع|نزاع|عدوان|حصار)$/u;
const DEAD = /^(?:ضحايا|قتلي|شهداء|جرحي|مصابي)$/u;

/** "now in its third month", "which entered its fifth week". */
function isInItsMonth(items: readonly Item[], war: number): boolean {
  const ahead = items.slice(war + 1, war + 12);
  const its = ahead.findIndex(({ word }) => /^(?:its|their)$/u.test(word));
  return its >= 0 && ahead.slice(its + 1, its + 4).some(({ word }) => TERM.test(word));
}
const TERM = /^(?:week|month|year)$/u;

/** `منذ اندلاع المعارك`, `ومنذ اندلاعها، تسببت المعارك بسقوط` at the head of a sentence: counted since they broke out. */
function hasBroken(items: readonly Item[], at: number): boolean {
  const since = items.slice(0, 2).findIndex(({ word }) => SINCE.has(word.replace(/^و(?=م)/u, "")));
  if (since < 0 || !OUTBREAK.test(items[since + 1]?.word ?? "")) return false;
  return at - since <= BROKEN_REACH && !items.slice(since, at).some((one) => hasOneOf(one, STOPS));
}
const BROKEN_REACH = 6;
const OUTBREAK = /^(?:اندلاع|بدء|بدايه|انطلاق)(?:ها|ه)?$/u;

/** "The ongoing war", `الحرب المستمرة`, `العدوان الإسرائيلي المتواصل`: it is not over, and no deed of one day. */
function goesOn(items: readonly Item[], at: number, before: boolean): boolean {
  if (/^(?:ongoing|continuing|unrelenting)$/u.test(items[at - 1]?.word ?? "")) return true;
  if (!before) return false;
  return items
    .slice(at + 1, at + 4)
    .some(({ word, chunk }) => chunk === null && /^(?:ال)?(?:مستمر|متواصل)ه?$/u.test(word));
}

/** "since the siege began", and no "the war has killed": what the words count from lies before the news, wherever it stands. */
export function isSinceWar(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - REACH), at + REACH)
    .some(({ word, chunk }) => chunk === null && SINCE.has(word));
}

/** "With Sunday's dead, 97 have been killed since the war began": right behind what befell them, and not "on Sunday in the worst raid since the war". */
function isCountedSince(items: readonly Item[], at: number, since: number): boolean {
  const between = items.slice(at + 1, since);
  return (
    between.length > 0 &&
    between.every(({ chunk, tags }) => chunk === null && BEFALLS.some((tag) => tags.includes(tag)))
  );
}
const BEFALLS: readonly string[] = ["aux", "pred", "victim", "counted"];

/**
 * "The six-week conflict, which left more than 6,500 dead, ended a year ago", "a war that claimed 5,000 lives", "launched an offensive in the north, which so far has killed 800": what a relative
 * clause tells of a war, or of what goes on, is the toll of all of it.
 */
export function isTollOfWar(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - WHICH_REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    const isWar = WARS.has(item.word);
    if (item.chunk !== null || !(isWar || GOING_ON.has(item.word))) continue;
    const which = relativeBehind(items, i, at);
    if (which < 0) return false;
    const told = items.slice(which + 1, at);
    if (!isWar && !told.slice(0, HAS_REACH).some((one) => isOf(one, HAVE))) return false;
    return told.every(({ tags }) => !tags.includes("comma"));
  }
  return false;
}

/** Where "which" stands behind a war, with where it is fought between ("an offensive in the north, which"); -1 where it does not. */
function relativeBehind(items: readonly Item[], war: number, at: number): number {
  const which = items.findIndex(
    ({ word }, i) => i > war && i < at && i <= war + WHERE && /^(?:that|which)$/u.test(word),
  );
  if (which < 0) return -1;
  const between = items.slice(war + 1, which);
  if (between.every(({ tags }) => tags.includes("comma"))) return which;
  return between[0]?.tags.includes("in") === true ? which : -1;
}
/** Items from a war to the last number of the clause that tells of it: "which so far has killed 800 people and injured 900". */
const WHICH_REACH = 16;
/** Items of where it is fought: "in the northern valleys,". */
const WHERE = 6;
/** "which so far has", "that has since". */
const HAS_REACH = 4;

/** Counted from so long ago that it is of more than what the report is about. */
export function ranLong(since: string, published: string | null): boolean {
  return published !== null && since < addDays(published.slice(0, 10), -LONG);
}
const LONG = 300;
