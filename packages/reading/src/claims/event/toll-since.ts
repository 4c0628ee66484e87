import { addDays } from "../../extract/dates/calendar.ts";
import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isOverWar, isTollOfWar } from "./over-war.ts";

const STOPS = tagList("stop");
/** Items from "since" to the number, and between "since" and what began. */
const REACH = 18;
const BEGAN_NEAR = 7;
const SINCE: ReadonlySet<string> = new Set(["since", "منذ", "مذ"]);
const BEGAN =
  /^(?:(?:ال)?(?:اندلاع|بدء|بدايه|انطلاق|اندلعت|بدات|انطلقت)|outbreak|start|beginning|began|begun|erupted|started|broke|launched|launch)$/u;
/** What goes on for weeks; a shelling or a raid that began this morning does not. */
const FIGHT =
  /^(?:ال)?(?:اشتباكات|مواجهات|قتال|معارك|عمليات|حرب|نزاع|صراع|حمله|هجمات|احداث|ازمه)$|^(?:clashes|fighting|hostilities|operations?|offensive|campaign|war|conflict|battles|crisis)$/u;
const TOLL =
  /^[وفل]?(?:ال)?(?:حصيله|ضحايا|عدد|اعداد|قتلي|شهداء|جرحي|مصابين)$|^(?:toll|tally|number|total|dead|deaths|casualties|victims)$/u;
/** "since the offensive was launched at dawn", `منذ بدء المواجهات الأحد`: it is of these days. */
const OF_THESE_DAYS =
  /^(?:today|yesterday|dawn|morning|noon|afternoon|evening|night|overnight|tonight|hours?|days?|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:ال)?(?:يوم|امس|فجر|صباح|ظهر|عصر|مساء|ليل|ليله|ساعه|ساعات|ايام|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|بارحه)ا?)$/u;
/** So many times the largest toll told before it where nobody says when the fight began, and where it is said to have begun months ago. */
const FAR_ABOVE = 20;
const LONG_ABOVE = 2;
/** So many times where its words only name a war or an offensive. */
const WAR_ABOVE = 5;

/** Days after which a fight is no news of these days any more. */
const LONG_AGO = 60;

/** How long before the report something is said to have begun. */
type BeganAgo = "months" | "days" | "unsaid";

/** `from`: the day it began, null where none is said. */
export function beganAgo(from: string | null, published: string | null): BeganAgo {
  if (from === null || published === null) return "unsaid";
  return from < addDays(published.slice(0, 10), -LONG_AGO) ? "months" : "days";
}

/** A finder that remembers the tolls of the news told before. */
export interface TollsSince {
  /** Told of every figure of the news, in order. */
  readonly tell: (item: Item | undefined, measure: Measure | undefined) => void;
  /**
   * "The raid killed 23, raising the toll since the outbreak of clashes south of Olm to nearly 1,000", `لترتفع الحصيلة الإجمالية منذ بدء العمليات إلى 1000`: counted over the whole
   * fighting, and no other number of the deed before it. Where the fighting is the news itself ("Clashes killed four on Friday. The toll since they broke out is 12"), its toll since it
   * began is of the news; so it is where what stands before counts hospitals or the wounded. Another is "the offensive has claimed 8,400 lives" below a raid of which nobody says the day.
   * `began`: how long ago it is said to have begun.
   */
  readonly isOne: (
    items: readonly Item[],
    at: number,
    measure: Measure | undefined,
    began: BeganAgo,
  ) => boolean;
}

export function tollsSince(): TollsSince {
  const before = new Map<Measure | undefined, number>();
  return {
    tell: (item, measure) => {
      before.set(measure, Math.max(before.get(measure) ?? 0, sizeOf(item)));
    },
    isOne: (items, at, measure, began) => {
      const size = sizeOf(items[at]);
      const told = before.get(measure) ?? 0;
      if (told === 0 || size < told * LONG_ABOVE) return false;
      if (isSinceItBegan(items, at) && began !== "days")
        return began === "months" || size >= told * FAR_ABOVE;
      return size >= told * WAR_ABOVE && (isOverWar(items, at, false) || isTollOfWar(items, at));
    },
  };
}

function isSinceItBegan(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (item.chunk !== null || !SINCE.has(item.word)) continue;
    const what = items.slice(i + 1, i + 1 + BEGAN_NEAR);
    const isBegun = what.some(({ word }) => BEGAN.test(word));
    if (!isBegun || !what.some(({ word }) => FIGHT.test(word))) return false;
    if (what.some(({ word }) => OF_THESE_DAYS.test(word))) return false;
    return items.slice(Math.max(0, i - BEGAN_NEAR), i).some(({ word }) => TOLL.test(word));
  }
  return false;
}

/** What a number comes to at least; 0 of what counts nobody. */
function sizeOf(item: Item | undefined): number {
  const chunk = item?.chunk;
  if (chunk?.kind === "count") return chunk.quantity.low ?? 0;
  return chunk?.kind === "quantity" ? (chunk.low ?? 0) : 0;
}
