import type { Item } from "../../text/item.ts";

const TELLS = /^(?:told|tells?|counted|saw|recalled|described|spoke)$/u;
/** Items behind "fleeing" among which the verb of telling stands. */
const REACH = 4;

/** "One fleeing witness had counted 30 bodies": who tells of it, and no count of those who fled. */
export function isTeller(sentence: readonly Item[], pred: Item): boolean {
  if (pred.word !== "fleeing") return false;
  const at = sentence.indexOf(pred) + 1;
  return sentence
    .slice(at, at + REACH)
    .some(({ tags, word }) => tags.includes("say") || TELLS.test(word));
}
