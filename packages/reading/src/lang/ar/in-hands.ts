import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** In whose hands: `بيد الخاطفين`, `بحوزتنا`, `في قبضة`, `في سجونهم`. */
const HANDS = spelled("(?:ب|في)?(?:يد|ايدي|قبضه|حوزه|بيد|بايدي)");
const OURS = /^(?:ب|في)?(?:حوزت|قبضت|ايدي|سجون|معتقلات|زنازين)(?:نا|هم|ها|ه|ي)$/u;
const TAKERS = /^(?:ال)?(?:خاطفين|قراصنه|مختطفين|عصابه)$/u;

/** Who takes people for ransom. */
export function isTaker(item: Item | undefined): boolean {
  return item !== undefined && (TAKERS.test(item.word) || TAKERS.test(`ال${item.word}`));
}

/** `بحوزتنا ثلاثة`, `بقي بيد الخاطفين 38 رجلاً`: in whose hands those at `at` are said to be, null where nobody says so. */
export function inHands(items: readonly Item[], at: number): "held" | "hostage" | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const item = items[i];
    if (
      item === undefined ||
      ["stop", "clause", "colon"].some((tag) => item.tags.includes(tag)) ||
      item.tags.includes("comma")
    )
      return null;
    if (OURS.test(spelt(item)) || OURS.test(item.word)) return "held";
    // `ما زال لدى الطرف الآخر 60 من رجالنا`
    if (item.word === "لدي")
      return items.slice(Math.max(0, i - 2), i).some(isStill) ? heldBy(items, i, at) : null;
    if (isOf(item, HANDS)) {
      return items.slice(i + 1, at).some(isTaker) ? "hostage" : null;
    }
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
  }
  return null;
}

function heldBy(items: readonly Item[], from: number, to: number): "held" | "hostage" {
  return items.slice(from + 1, to).some(isTaker) ? "hostage" : "held";
}

/** That they are there yet. */
function isStill({ word, tags }: Item): boolean {
  return tags.includes("still") || /^(?:بقي|يبقي|بقيت|تبقي|ظل|يظل)$/u.test(word);
}

/** The word with what was taken off: `قبضتنا` is `قبضة` with `نا`. */
function spelt({ prep, word, suffix }: Item): string {
  return `${prep}${suffix === "" ? word : word.replace(/ه$/u, "ت")}${suffix}`;
}
