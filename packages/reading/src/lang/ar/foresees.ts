import type { Item } from "../../text/item.ts";

/** Items before the words of a figure among which its forecast stands. */
const BEFORE = 7;
const WALLS: readonly string[] = ["comma", "stop", "clause", "colon", "say"];

/** `يمكن أن`, `من المتوقع أن`, `متوقعاً ارتفاع`, `يحتمل أن`, `مرشحة للارتفاع إلى` */
const EXPECTED: ReadonlySet<string> = new Set(
  "يمكن ممكن المحتمل محتمل يحتمل المتوقع متوقع متوقعا متوقعه متوقعين يتوقع يتوقعون توقع توقعت توقعوا توقعات يرجح المرجح مرجحا مرشح مرشحه".split(
    " ",
  ),
);
/** `متوقعاً ارتفاع العدد إلى`: the verbal noun of a number that goes up. */
const RISE = /^(?:ارتفاع|وصول|زياده|تصاعد|تزايد)(?:ها|ه)?$/u;

/**
 * Does a forecast or a condition govern the count whose words are `items[from, to)`? `قد يصل عدد القتلى إلى 20 ألفاً`, `قد يموتون
 * جوعاً`, `سيُقتل 4000 إذا انهار السد`. `قد يكون … قُتل`, `يُخشى أن يكون` doubt what has happened, and are no forecast.
 */
export function foresees(items: readonly Item[], from: number, to: number): boolean {
  for (let i = Math.min(to, items.length) - 1; i >= Math.max(0, from - BEFORE); i--) {
    const item = items[i];
    if (item === undefined) continue;
    // `وتوقع الوزير أن يرتفع الرقم إلى 80` says what he foresees
    const expects =
      item.chunk === null && EXPECTED.has(item.word.replace(/^[وف](?=\p{L}{4})/u, ""));
    if (expects && (risesTo(items, i + 1, to) || presentBehind(items, i + 1, to))) return true;
    // `أن يبلغ عدد القتلى 30` climbs; nobody is told
    const climbs = CLIMBS.test(item.word);
    if (i < from && !climbs && WALLS.some((tag) => item.tags.includes(tag))) return false;
    if (item.chunk !== null) continue;
    const verb = items[i + 1];
    const own = i + 1 >= from || CLIMBS.test(verb?.word ?? "");
    if (/^[وف]?قد$/u.test(item.word) && own && isPresent(verb?.word ?? "")) return true;
    if (/^س[يت]\p{L}{3}/u.test(item.word) && item.tags.includes("pred")) return true;
  }
  return false;
}

/** `ارتفاع العدد إلى 10 آلاف`; `مرشحة للارتفاع لوجود ستة مفقودين` foresees no number. */
function risesTo(items: readonly Item[], at: number, to: number): boolean {
  const word = items[at]?.word ?? "";
  return RISE.test(word) && items.slice(at + 1, to).some((item) => item.word === "الي");
}

/** `أن يصل`, `أن يرتفع العدد إلى`: the present of a verb that is not "to be". */
function presentBehind(items: readonly Item[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(items.length, Math.max(to, at + 3)); i++)
    if (items[i]?.word === "ان") {
      // `توقع أن "يرتفع الرقم"`
      const quoted = items[i + 1]?.tags.includes("quote") === true;
      return isPresent(items[quoted ? i + 2 : i + 1]?.word ?? "");
    }
  return false;
}

/** Verbs by which a number is forecast: `قد يصل عدد القتلى إلى`. */
const CLIMBS = /^(?:ي|ت)(?:صل|بلغ|رتفع|تجاوز|زيد|تخطي|فوق)/u;

/** `يصل`, `تتجاوز`, `يموتون`; `يكون` only doubts, and `قد تعرّض` is a past. */
function isPresent(word: string): boolean {
  return (/^ي\p{L}{2}/u.test(word) && !word.startsWith("يكون")) || CLIMBS.test(word);
}
