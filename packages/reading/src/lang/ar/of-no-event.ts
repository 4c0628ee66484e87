import type { Item } from "../../text/item.ts";
import { SUBORDINATE, ends, isNumber, isPreposition } from "./relations/words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Items looked back over for the verb or noun that the number belongs to. */
const REACH = 10;

/**
 * Does the number at `at` tell of nothing that happened: a condition that never came true, those whom somebody has interviewed, how many a
 * prison was made for, how many floors and households a house has, how many a camp has had for years, or places that only say from where?
 */
export function isOfNoEvent(items: readonly Item[], at: number): boolean {
  return (
    isWholeOf(items, at) ||
    isLeftOver(items, at) ||
    isMadeOf(items, at) ||
    isWhence(items, at) ||
    isSomebodysOwn(items, at)
  );
}

/** `خمس بين 18 شاحنة اشتعلت`, `خمس من بين 18`: of how many, and not how many it befell; `بين 10 و16` is one number. */
function isWholeOf(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "بين" || items[at]?.chunk?.kind !== "count") return false;
  const some = items[items[at - 2]?.word === "من" ? at - 3 : at - 2];
  const low = some?.chunk?.kind === "quantity" ? some.chunk.low : null;
  return low !== null && low < (items[at].chunk.quantity.low ?? 0);
}

/** `ملاحقة الفارين الخمسة الباقين`: those left of a number told before. */
function isLeftOver(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const known =
    chunk?.kind === "count" && chunk.noun.includes("the") && chunk.measure === "escaped";
  return known && /^(?:ال)?(?:باق|متبق)(?:ي|ين|ون|يات)$/u.test(items[at + 1]?.word ?? "");
}

/** `قابلت المنظمة 34 شخصاً، بينهم سبعة أطباء`, `طاقته البالغة 800 نزيل`, `تقيم فيها 12 أسرة`, `يستضيف المخيم نحو 61 ألف لاجئ`. */
function isSomebodysOwn(items: readonly Item[], at: number): boolean {
  // one more number stands between: `34 شخصاً، بينهم سبعة أطباء`, `21 شاهداً وثلاثة مسعفين`
  let beside = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || item.tags.includes("that")) return false;
    const { word, def } = item;
    if (isNumber(item)) {
      if (items[at]?.conj !== true) return false;
      beside = true;
    }
    if (item.chunk !== null) continue;
    if (isOf(item, MEETS) && !def && !isWith(items[i + 1])) return true;
    if (!beside && isRoom(items, i, at)) return true;
    if (SUBORDINATE.has(word) || (item.tags.includes("pred") && item.tags.includes("verb")))
      return false;
    // `بينهم أقارب قتلى وسبعة أطباء`: of those met
    if (item.tags.includes("comma") && beside) return false;
  }
  return false;
}

/** How many a place holds, is made for, or has living in it. */
function isRoom(items: readonly Item[], i: number, at: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  const whole = item.word + item.suffix;
  // `يستضيف المخيم، الذي أُنشئ عام 2025، نحو 61 ألف لاجئ`
  // `تستضيف المدارس 1900 نازح` is told of whom the event drove out
  const driven = items[at]?.chunk?.kind === "count" && items[at].chunk.measure === "displaced";
  if ((HOSTS.test(whole) && !driven) || (SERVES.test(whole) && i >= at - 2)) return true;
  // `يستند إلى شهادات 63 شخصاً`: whom somebody has heard
  const beside = i === at - 1 || (i === at - 2 && items[at - 1]?.word === "مع");
  if (beside && isOf(item, HEARD) && item.suffix === "") return true;
  // `سعته 200`, `طاقته الاستيعابية البالغة 800`
  if (i >= at - NEAR && ROOM.test(whole)) return true;
  // `المبنيان كانا يضمان ثماني عائلات`
  const families = items[at]?.chunk?.kind === "count" && items[at].chunk.unit === "families";
  if (families && HOLDS.test(whole))
    return items.slice(Math.max(0, i - BUILDING_REACH), i).some(isBuilding);
  if (!DWELLS.test(whole)) return false;
  return (i === at - 1 && whole.endsWith("ه")) || whole.endsWith("ها") || isIn(items[i + 1]);
}
const NEAR = 4;
const MEETS = spelled("[وف]?[يت]?(?:قابل|ا?لتق[يات]|حاور)(?:ت|وا|ون)?");
const HOSTS = /^[وف]?[يت]ستضيف$/u;
/** `برامج كانت تخدم 40 ألف شخص`: whom they are for. */
const SERVES = /^[يت]خدم$/u;
const ROOM = /^[وف]?(?:ال)?(?:طاق|سع|قدر)ت(?:ه|ها|هما)(?:م)?$|^(?:ال)?استيعابيه$/u;
const HEARD = spelled("شهادات|افادات|اقوال|مقابلات");
const DWELLS = /^[وف]?[يت](?:قيم|قطن|سكن|عيش)(?:ه|ها)?$/u;

const HOLDS = /^[وف]?[يت](?:ضم|ووي)(?:ان)?$/u;
const BUILDING_REACH = 16;

function isBuilding({ word }: Item): boolean {
  return /^(?:ال)?(?:مبن(?:ي|يان|يين)|عماره|عمارتان|بنايه|بنايتان|برج)$/u.test(word);
}

function isWith(item: Item | undefined): boolean {
  return item !== undefined && /^ب(?:ه|ها|هم|هن|هما)$/u.test(item.word + item.suffix);
}

function isIn(item: Item | undefined): boolean {
  return item !== undefined && /^(?:فيه|فيها|به|بها)$/u.test(item.word + item.suffix);
}

/** `عمارة مكونة من خمسة طوابق`: what a building is made of; `أسرة مكونة من أربعة أفراد` are people. */
function isMadeOf(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "من") return false;
  // `القطار، المؤلف من ثماني عربات`
  const train = items.slice(Math.max(0, at - 5), at).some(({ word }) => word === "قطار");
  const chunk = items[at]?.chunk;
  if (train && chunk?.kind === "count") return chunk.unit === "vehicles";
  return FLOORS.test(items[at + 1]?.word ?? "");
}
const FLOORS = /^(?:طوابق|طبقات|ادوار|غرف|شقق|طابقا?|طبقه|شقه|غرفه)$/u;

/** `نزحوا من القرية وثلاث قرى مجاورة`, `في بضع قرى`: places from which and where. */
function isWhence(items: readonly Item[], at: number): boolean {
  const [item, place, from] = [items[at], items[at - 1], items[at - 2]];
  if (item?.chunk?.kind !== "count" || item.chunk.unit === "persons") return false;
  // `اندلعت اشتباكات في بضع قرى`
  if (/^(?:في|من|الي)$/u.test(place?.word ?? "") && !item.conj)
    return PLACES.has(item.chunk.group) && item.prep === "";
  if (!item.conj) return false;
  // a count takes the `من` behind it
  const behind = from !== undefined && (isPreposition(from) || isNumber(from));
  if (place === undefined || !behind) return false;
  return PLACES.has(item.chunk.group) && (place.def || place.chunk?.kind === "name");
}
const PLACES: ReadonlySet<string> = new Set(["villages"]);
