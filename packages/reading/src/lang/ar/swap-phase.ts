import type { Phase } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Items before captives among which it is told whether their exchange was done. */
const REACH = 18;

/**
 * Are the captives at `at`, who are of an exchange, exchanged or only agreed on? The nearest word before them says it: `صفقة تشمل 160 من
 * أسرانا مقابل 110 من أسراهم` is what the two sides agreed on, over both numbers; `شملت`, `نقلت`, `وصل` tell what was done.
 */
export function swapPhase(items: readonly Item[], at: number): Phase {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("clause")) break;
    if (item.chunk !== null) continue;
    if (HOLDS.test(item.word)) return "agreed";
    const past = item.tags.includes("verb") || item.tags.includes("covers") || WENT.test(item.word);
    if (past && !item.tags.includes("agree")) return "done";
    // `شملت الصفقة 96 أسيراً`, `نُفّذت الصفقة`: its own verb says that it was done
    const verb = items[i - 1];
    if (item.tags.includes("agree"))
      return verb !== undefined && (verb.tags.includes("covers") || WENT.test(verb.word))
        ? "done"
        : "agreed";
  }
  return "done";
}
/** `تشمل`, `سيضم`: what the agreement holds. */
const HOLDS = /^س?[يت](?:شمل|تضمن|ضم|قضي|نص)$/u;
const WENT =
  /^[وف]?(?:نقل|وصل|وصول|نفذ|تنفيذ|انجز|عاد|عوده|غادر|اقلع|اقلاع|تسلم|سلم|[يت]حمل|[يت]قل|تم)(?:ت|وا|نا)?$/u;
