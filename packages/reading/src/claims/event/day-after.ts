import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isDeed } from "../deeds.ts";
import { isDuration } from "./event-cues.ts";

const STOPS = tagList("stop", "clause");
/** Items from "after" to the number. */
const REACH = 9;
/** Items behind the number in which "the same fire" may stand. */
const SAME = 7;
const AFTERS: ReadonlySet<string> = new Set(["after", "following"]);
const BACK: ReadonlySet<string> = new Set(["that", "this", "it", "which", "him", "her", "them"]);
const BEFALLS: ReadonlySet<string> = new Set(["killed", "wounded", "arrested", "hostage"]);
/** What is done to people or a place, beside what befalls them. */
const STRUCK: ReadonlySet<string> = new Set(
  "hit struck shelled bombed attacked raided stormed ambushed exploded detonated fired shot".split(
    " ",
  ),
);
const NTH: ReadonlySet<string> = new Set("second third fourth fifth sixth latest".split(" "));

/** Of whom some may die days later. */
const HURT: ReadonlySet<string> = new Set("wounded injured survivors patients".split(" "));

/** "two of the wounded died", and not "nine were wounded". */
function isHurt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !HURT.has(item.word)) return false;
  return !item.tags.includes("pred") || items[at - 1]?.tags.includes("article") === true;
}

/**
 * "A shell hit a bakery on Monday, a day after 12 people were killed in the street", "it was the second attack this month, after a shooting that killed four": behind a deed that is
 * told, what came before it. "Rescuers gave up on Monday, a day after 12 people were killed" tells of no other.
 */
export function cameDaysBefore(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && at - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || !/^[a-z\d,]/u.test(item.word)) return false;
    // "two days after" is one duration
    const after = AFTERS.has(item.word) ? i : -1;
    const long = isDuration(item) && !AFTERS.has(items[i + 1]?.word ?? "") ? i : -1;
    if (after < 0 && long < 0) continue;
    // "and two days after that the toll stood at 12": after what the sentence itself told
    if (BACK.has(items[i + 1]?.word ?? "")) return false;
    const comma = commaBefore(items, i);
    // "It is the second attack this year after a car bombing killed 50"
    if (comma < 0 && !isNth(items.slice(0, i))) return false;
    const main = items.slice(0, comma < 0 ? i : comma);
    // "two of the wounded died on Tuesday, a day after the blast killed 12": of the deed that the report is about
    const isTold = items
      .slice(i + 1, at)
      .some(({ word }, k) => isDeed(word) && items[i + k]?.word === "the");
    // "the day after 12 were hurt in the same fire"
    const isSame = items
      .slice(at + 1, at + SAME)
      .some(({ word }, k) => word === "same" && isDeed(items[at + k + 2]?.word));
    if (isSame) return false;
    if (isTold || main.some((_, k) => isHurt(main, k))) return false;
    if ([items[i], items[i - 1]].some((one) => isDuration(one) || one?.word === "day"))
      return tellsDeed(main);
    return isNth(main) && items.slice(i + 1, at).some((_, k) => isOther(items, i + 1 + k));
  }
  return false;
}

/** "after a shooting that", "following one in which": of the same kind as the deed that is counted. */
function isOther(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? "";
  // "after one of the clinics was hit"
  return isDeed(word) || (word === "one" && items[at + 1]?.word !== "of");
}

/** The comma right before "a day after", "two weeks after", "after"; -1 where none stands there. */
function commaBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (items[i]?.tags.includes("comma") === true) return i;
    if (items[i]?.tags.includes("pred") === true) return -1;
  }
  return -1;
}

/** A clause in which somebody is killed or something is struck. */
function tellsDeed(items: readonly Item[]): boolean {
  return items.some(
    ({ chunk, tags, sense, word }, i) =>
      chunk === null &&
      (STRUCK.has(word) ||
        (word === "opened" && items[i + 1]?.word === "fire") ||
        (tags.includes("pred") && BEFALLS.has(sense?.measure ?? ""))),
  );
}

/** "It was the second attack on the market". */
function isNth(items: readonly Item[]): boolean {
  return items.some(({ word }, i) => NTH.has(word) && isDeed(items[i + 1]?.word));
}
