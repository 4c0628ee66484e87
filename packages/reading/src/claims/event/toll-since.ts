import type { ReadSentence } from "../../extract/stage.ts";
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
/** So many times the largest toll told before it where its words say since when it counts, and where they only name a war or an offensive. */
const FAR_ABOVE = 2;
const WAR_ABOVE = 5;

/** A finder that remembers the tolls told before. */
export interface TollsSince {
  /** Told of every sentence, in order. */
  readonly next: (sentence: ReadSentence) => void;
  /**
   * "The raid killed 23, raising the toll since the outbreak of clashes south of Olm to nearly 1,000", `لترتفع الحصيلة الإجمالية منذ بدء العمليات إلى 1000`: counted over the whole
   * fighting, and no other number of the deed before it. Where the fighting is the news itself, its toll since it began has no smaller one before it. So is "the offensive has claimed 8,400
   * lives" below a raid of which nobody says the day.
   */
  readonly isOne: (sentence: ReadSentence, at: number) => boolean;
}

export function tollsSince(): TollsSince {
  let before = 0;
  let own = 0;
  return {
    next: ({ items }) => {
      before = Math.max(before, own);
      own = Math.max(0, ...items.map(sizeOf));
    },
    isOne: ({ items }, at) => {
      const size = sizeOf(items[at]);
      const told = size === 0 ? 0 : Math.max(before, ...items.slice(0, at).map(sizeOf));
      if (told === 0 || size < told * FAR_ABOVE) return false;
      if (isSinceItBegan(items, at)) return true;
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
