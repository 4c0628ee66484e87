import type { Item } from "../../text/item.ts";

/** In whose hands: `بيد الخاطفين`, `بحوزتنا`, `في قبضة`. */
const HANDS = /^(?:ب|في)?(?:يد|ايدي|قبضه|حوزه|بيد|بايدي)$/u;
const OURS = /^ب?حوزت(?:نا|هم|ها|ه|ي)$/u;
const TAKERS = /^(?:ال)?(?:خاطفين|قراصنه|مختطفين|عصابه)$/u;

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
    if (OURS.test(`${item.prep}${item.word}${item.suffix}`) || OURS.test(item.word)) return "held";
    if (HANDS.test(item.word)) {
      const taker = items
        .slice(i + 1, at)
        .some(({ word }) => TAKERS.test(word) || TAKERS.test(`ال${word}`));
      return taker ? "hostage" : null;
    }
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return null;
  }
  return null;
}
