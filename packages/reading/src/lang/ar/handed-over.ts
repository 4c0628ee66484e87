import type { About, SwapSigns } from "../../extract/figures/about.ts";
import { changedHandsAs } from "../../extract/figures/about.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { arePapersOf, isHandedToJudges } from "./handed-to.ts";
import { isSwapAt } from "./figure-contexts.ts";
import { isNumber } from "./relations/words.ts";

/** Items from the verb to whom it hands over. */
const REACH = 14;
/** Items behind the number in which it is told that they are captives. */
const BEHIND = 4;

/** Groups of several ("detainees+fighters") of whom some are captives. */
const CAPTIVES = /(?:^|\+)(?:captives|detainees|inmates|prisoners)(?:\+|$)/u;

/** Who gives or gets people: `تسلّمت اللجنة`, `سلّمنا`, `استقبل أهلنا`. */
const HANDS = /^[وف]?(?:[يتن]?(?:تسلم|استلم|سلم|استقبل)|استعاد)(?:ت|وا|نا)?$/u;
const LETS_IN =
  /^(?:ال)?(?:سجن|معتقل|قاضي|محكمه|مخفر|رييس|وزير|ملك|امير|محافظ|قايد|مدير|مستشفي|مشفي|مخيم)$/u;
/** Who comes over by himself: `عبر الجسر`, `عاد في الاتجاه المقابل`. */
const COMES = /^[وف]?(?:عبر|عاد|رجع|اجتاز)(?:ت|وا)?$/u;
/** Who comes may be anybody, and only of captives is it told that they change hands. */
const ARRIVES = /^[وف]?(?:وصل|خرج|غادر|نقل)(?:ت|وا)?$|^[وف]?[يتس]{1,2}نقل(?:ون|وا)?$/u;

/**
 * People of whom a relation only says that they are told of, and who change hands: `تسلّمت اللجنة 34 عسكرياً من أسرانا` says so itself, `وعاد في الاتجاه
 * المقابل 12 جندياً` where the report tells of an exchange. Null: they stay `other`.
 */
export function handedOver(
  count: Count,
  items: readonly Item[],
  at: number,
  about: About,
): Measure | null {
  if (at < 0 || count.unit !== "persons" || count.noun.includes("armed")) return null;
  if (arePapersOf(items, at) || isHandedToJudges(items, at)) return null;
  const captive = count.noun.includes("captive");
  const own = isOfCaptives(items, at) || CAPTIVES.test(count.group);
  if (!captive && !own && !count.noun.includes("member")) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isNumber(item)) return null;
    if (["stop", "clause", "colon"].some((tag) => item.tags.includes(tag))) return null;
    if (item.chunk !== null) continue;
    // `استقبل السجن 34 محتجزاً`, `استقبل الرئيس 40 ضابطاً`: let in, and received by their president
    if (/استقبل/u.test(item.word) && LETS_IN.test(items[i + 1]?.word ?? "")) return null;
    if (HANDS.test(item.word) && isInReturn(items)) return "exchanged";
    if (/استقبل/u.test(item.word) && !about.swap) return null;
    if (HANDS.test(item.word)) return own || about.swap ? changedHandsAs(about) : null;
    if (COMES.test(item.word) && isVerb(items, i)) return about.swap ? changedHandsAs(about) : null;
    if (ARRIVES.test(item.word) && (captive || own)) {
      if (about.swap) return changedHandsAs(about);
      return isOfRelease(items, i, about) && !isToPrison(items, at) ? "released" : null;
    }
    if (ARRIVES.test(item.word)) return null;
    if (item.tags.includes("pred") && item.tags.includes("verb")) return null;
  }
  return null;
}

/** `نُقل الأسرى المفرج عنهم … نُقل 46 أسيراً`: told of as let go, here or in a number before. */
function isOfRelease(items: readonly Item[], at: number, { measures }: About): boolean {
  const said = items
    .slice(0, at)
    .some(({ tags, word }) => tags.includes("release") || FREED.test(word));
  return said || (measures.has("released") && !measures.has("exchanged"));
}
const FREED = /^(?:ال)?(?:مفرج|محرر|محررين|محررون)$/u;

/** `نُقل 60 أسيراً إلى سجن الوادي`: from one prison to another. */
function isToPrison(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 1 + REACH).some(({ word }) => PRISON.test(word));
}
const PRISON = /^(?:ال|لل|ل|ب)*(?:سجن|سجون|معتقل|معتقلات|زنازين|حجز|محكمه|مستشفي|مشفي)$/u;

/** `34 عسكرياً من أسرانا`, `51 من المقاتلين والمحتجزين`. */
function isOfCaptives(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 1 + BEHIND).some(
    ({ tags, sense }, i, near) =>
      // a count takes the `من` behind it
      tags.includes("captive") && sense?.number !== "sg" && (i === 0 || near[i - 1]?.word === "من"),
  );
}

/** `وسلّمنا في المقابل 27 جندياً`: both ways, which is an exchange in itself. */
function isInReturn(items: readonly Item[]): boolean {
  return items.some(({ tags }) => tags.includes("in-return"));
}

/** `عبر` is "through" too: a verb where it opens its clause and its number stands in no phrase of it. */
export function isVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !/^[وف]?عبر$/u.test(item.word)) return true;
  const before = items[at - 1];
  return (
    before === undefined ||
    item.conj ||
    item.word !== "عبر" ||
    ["stop", "comma", "clause", "colon", "that"].some((tag) => before.tags.includes(tag))
  );
}

/** Signs of an exchange of captives in a sentence. */
export function swapSigns(items: readonly Item[]): SwapSigns {
  const swap = items.some((_, i) => isSwapAt(items, i));
  return { swap, captives: items.some(isCaptives) };
}

function isCaptives({ chunk, tags, sense }: Item): boolean {
  if (chunk?.kind === "count") return chunk.unit === "persons" && chunk.noun.includes("captive");
  return chunk === null && tags.includes("captive") && sense?.number === "pl";
}
