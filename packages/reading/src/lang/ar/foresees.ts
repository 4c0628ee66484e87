import type { Item } from "../../text/item.ts";

/** Items before the words of a figure among which its forecast stands. */
const BEFORE = 7;
const WALLS: readonly string[] = ["comma", "stop", "clause", "colon", "say"];

/** `يمكن أن`, `من المتوقع أن`, `يحتمل أن`, `مرشحة للارتفاع إلى` */
const EXPECTED: ReadonlySet<string> = new Set(
  "يمكن ممكن المحتمل محتمل يحتمل المتوقع متوقع يتوقع توقع توقعت يرجح المرجح مرشح مرشحه".split(" "),
);

/**
 * Does a forecast or a condition govern the count whose words are `items[from, to)`? `قد يصل عدد القتلى إلى 20 ألفاً`, `قد يموتون
 * جوعاً`, `سيُقتل 4000 إذا انهار السد`. `قد يكون … قُتل`, `يُخشى أن يكون` doubt what has happened, and are no forecast.
 */
export function foresees(items: readonly Item[], from: number, to: number): boolean {
  if (isIntended(items, from)) return true;
  for (let i = Math.min(to, items.length) - 1; i >= Math.max(0, from - BEFORE); i--) {
    const item = items[i];
    if (item === undefined) continue;
    if (i < from && WALLS.some((tag) => item.tags.includes(tag))) return false;
    if (item.chunk !== null) continue;
    const verb = items[i + 1];
    const own = i + 1 >= from || CLIMBS.test(verb?.word ?? "");
    if (/^[وف]?قد$/u.test(item.word) && own && isPresent(verb?.word ?? "")) return true;
    if (/^س[يت]\p{L}{3}/u.test(item.word) && item.tags.includes("pred")) return true;
    if (EXPECTED.has(item.word) && presentBehind(items, i + 1, to)) return true;
  }
  return false;
}

/**
 * `هددت الجماعة بإعدام الرهائن الخمسة`, `أوامر بتصفية 60`, `قضت المحكمة بإعدام تسعة`, `محاولة اغتيال قاضيين`: what is threatened,
 * ordered, planned or tried with the verbal noun at `at` has befallen nobody.
 */
function isIntended(items: readonly Item[], at: number): boolean {
  const [deed, before] = [items[at], items[at - 1]];
  // `هددوا بقتل 5`: behind a preposition even what is written like a verb is its noun
  const noun =
    deed?.tags.includes("masdar") === true || (deed?.prep === "ب" && deed.tags.includes("pred"));
  if (deed === undefined || !noun || before === undefined) return false;
  // `خطة لإجلاء عشرة آلاف` is a figure of what is planned
  if (!DEADLY.has(deed.sense?.measure ?? "other")) return false;
  if (TRIED.has(before.word)) return true;
  const aimed = deed.prep === "ب" || deed.prep === "ل" || before.word === "الي";
  if (!aimed) return false;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
    const item = items[i];
    if (item === undefined || WALLS.some((tag) => item.tags.includes(tag))) return false;
    if (item.chunk === null && INTENDS.has(item.word.replace(/^ال/u, ""))) return true;
  }
  return false;
}
const DEADLY: ReadonlySet<string> = new Set(["killed", "wounded", "destroyed", "hostage"]);
const TRIED: ReadonlySet<string> = new Set(["محاوله", "محاولات", "محاولتي", "مخطط"]);
const INTENDS: ReadonlySet<string> = new Set(
  "هدد هددت هددوا يهدد تهدد مهددا مهدده توعد توعدت يتوعد تتوعد متوعدا تهديد تهديدات تهديده تهديدها امر امرت اوامر حكم حكمت احكام قضت خطه خطط مخطط مخططات نيه نيته نيتها تعهد تعهدت قرار دعوه دعوات دعا دعت تحريض حرض حرضت عزم لوح لوحت يلوح تلوح".split(
    " ",
  ),
);

/** `أن يصل`, `أن يرتفع العدد إلى`: the present of a verb that is not "to be". */
function presentBehind(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(items.length, Math.max(to, at + 3)); i++)
    if (items[i]?.word === "ان") return isPresent(items[i + 1]?.word ?? "");
  return false;
}

/** Verbs by which a number is forecast: `قد يصل عدد القتلى إلى`. */
const CLIMBS = /^(?:ي|ت)(?:صل|بلغ|رتفع|تجاوز|زيد|تخطي|فوق)/u;

/** `يصل`, `تتجاوز`, `يموتون`; `يكون` only doubts, and `قد تعرّض` is a past. */
function isPresent(word: string): boolean {
  return (/^ي\p{L}{2}/u.test(word) && !word.startsWith("يكون")) || CLIMBS.test(word);
}
