import type { Item } from "../../text/item.ts";
import { hasLiability, TO_THEM } from "./arabic-words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Words that elsewhere are verbs of speech and with which nobody says anything here. */
export function isUnsaid(items: readonly Item[], cue: number, verb: Item): boolean {
  const next = items[cue + 1];
  return (
    isWished(items, cue, verb) ||
    isHeldFor(items, cue) ||
    // `وتبلغ حصيلة العدوان 611`: reaches, and nobody tells
    (isOf(verb, REACHES) && next?.tags.includes("toll") === true) ||
    // `سكان تحدثت إليهم الشبكة`: who goes to them hears what they say
    (verb.sense?.slot === "about" && TO_THEM.has(next?.word ?? "")) ||
    // `مستشفى تابع لمنظمة`: it belongs to one
    (verb.word === "تابع" && !verb.conj && next?.prep === "ل") ||
    // `العبّارة تحمل 30 شخصاً`: carries, and blames nobody
    (CARRIES.test(verb.word) && !hasLiability(items, cue))
  );
}
const REACHES = spelled("س?[يت]بلغ");
const CARRIES = /^[وف]?س?[يتن]?حمل/u;

/** `تعتبر ولاية الوادي الأكثر تضررا`, `تعدّ المحافظة من أفقر`: what it is held for; nobody holds it so. */
export function isHeldFor(items: readonly Item[], cue: number): boolean {
  if (!/^[وف]?[يت](?:عد|عتبر)$/u.test(items[cue]?.word ?? "")) return false;
  for (const { word, tags } of items.slice(cue + 1, cue + 7)) {
    if (MOST.test(word)) return true;
    if (tags.includes("that") || tags.includes("comma") || tags.includes("stop")) return false;
  }
  return false;
}
const MOST = /^(?:ال)?(?:اكثر|اعلي|اكبر|اشد|اسوا|اقل|اخطر|اعنف|افقر|ثاني|ثالث)$/u;

/**
 * `على السلطات أن تكشف عن مكانهم`, `بأن تعلن`: what should be told is told by nobody. Not `قبل أن تعلن`, which tells when she did, nor the
 * `أن` of `قال إن`, behind which no verb stands.
 */
function isWished(items: readonly Item[], cue: number, verb: Item): boolean {
  return (
    /^[يت]/u.test(verb.word) &&
    items[cue - 1]?.word === "ان" &&
    !TIMES.has(items[cue - 2]?.word ?? "")
  );
}
const TIMES: ReadonlySet<string> = new Set("قبل بعد الي منذ دون".split(" "));
