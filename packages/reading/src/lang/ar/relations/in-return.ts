import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";
import { isExchange } from "../figure-contexts.ts";
import { swapPhase } from "../swap-phase.ts";
import { isNumber } from "./words.ts";

/** Items between a number and the `مقابل` beside it. */
const REACH = 8;

/** So many for so many: both sides of an exchange, however short it is told. */
export const inReturnRelation: Relation = {
  id: "ar.relation.in-return",
  why: "`نقل 115 محتجزاً من الجانب الأول مقابل 42 من الجانب الثاني`, `تبادل أسرى: 17 مقابل 9`: where captives are spoken of, each number is exchanged.",
  hits: [
    ["تبادل أسرى بين الطرفين عند الجسر: 17 مقابل 9", "exchanged captives 9"],
    ["نقل 115 محتجزاً من الجانب الأول مقابل 42 من الجانب الثاني", "exchanged detainees 42"],
    ["تشمل الصفقة 120 أسيراً، مقابل 23 من الطرف الآخر", "exchanged captives 23"],
    ["تشمل الصفقة 120 أسيراً مقابل 14 من ضباط الحكومة", "exchanged officers 14"],
    ["تبادل الطرفان 40 أسيراً، وكان الاتفاق ينص على 50 مقابل 20", "exchanged captives 20"],
  ],
  misses: [
    "صوّت 42 نائباً مقابل 17",
    "أُفرج عن الأسير مقابل 200 ألف",
    "قُتل 30 مدنياً مقابل 12 في العام الماضي",
  ],
  read: (count, at, { items, before, earlier }) => {
    if (isYearLike(count) || count.quantity.low === null) return null;
    if (count.unit !== "persons" && count.unit !== "unknown") return null;
    if (count.unit === "persons" && !isCaptive(count) && !facesCaptives(items, at)) return null;
    const item = items[at];
    if (item === undefined || item.prep !== "" || !facesNumber(items, at)) return null;
    if (items.some(({ word }) => SCORE.test(word))) return null;
    const whose = captives(items, at, before, earlier);
    if (whose === null) return null;
    const own = count.unit === "persons" ? {} : { group: whose, unit: "persons" as const };
    return {
      measure: "exchanged",
      phase: agreed(items, at) ? "agreed" : swapPhase(items, at),
      ...own,
    };
  },
};

/** Votes, goals and points are told so too. */
const SCORE =
  /^(?:ال)?(?:مباراه|هدف|اهداف|هدفين|صوت|صوتا|اصوات|اغلبيه|باغلبيه|نقاط|منتخب|فريق|صوت|صوتت|نايبا|نواب|مقعد|مقعدا|مقاعد|سعر|دولار)$/u;

function isCaptive({ noun }: Count): boolean {
  return noun.includes("captive");
}

/** `120 أسيراً مقابل 14 ضابطاً`: the captives stand on the other side. */
function facesCaptives(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - 4), at + 5);
  return near.some(({ chunk }) => chunk?.kind === "count" && chunk.noun.includes("captive"));
}

/** Stands `مقابل` beside the number at `at`, and another number on its other side? */
function facesNumber(items: readonly Item[], at: number): boolean {
  return faces(items, at, 1) || faces(items, at, -1);
}

function faces(items: readonly Item[], at: number, step: 1 | -1): boolean {
  let returned = false;
  for (let i = at + step; Math.abs(i - at) <= REACH; i += step) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    // `تشمل الصفقة 140 من أسرانا، مقابل 82`; `52 موقوفاً، مقابل الإفراج عن 37` is of no swap
    if (item.tags.includes("comma")) {
      const other = items[i + 1]?.tags.includes("in-return") === true;
      if (!other || !isExchange(items, items.length)) return false;
    }
    if (isNumber(item)) return returned;
    returned ||= item.tags.includes("in-return");
  }
  return false;
}

/** Who is exchanged: captives counted or named in the sentence, or exchanged just before; null where nobody speaks of any. */
function captives(
  items: readonly Item[],
  at: number,
  before: readonly LinkedFigure[],
  earlier: LinkedFigure | null,
): string | null {
  for (const [i, { chunk, tags, sense, def }] of items.entries()) {
    if (chunk?.kind === "count" && isCaptive(chunk)) return chunk.group;
    const named = i < at && chunk === null && tags.includes("captive");
    if (named && (sense?.number === "pl" || def)) return sense?.group ?? "unknown";
  }
  const last = [earlier, ...before].findLast((one) => one?.measure === "exchanged");
  if (last !== undefined && last !== null) return last.count.group;
  return isExchange(items, items.length) ? "captives" : null;
}

/** `ينص الاتفاق على 50 مقابل 20`. */
function agreed(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - REACH), at).some(({ tags }) => tags.includes("agree"));
}
