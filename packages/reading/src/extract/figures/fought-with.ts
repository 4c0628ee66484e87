import type { Item } from "../../text/item.ts";

/** Items from a fight, over an adjective of it, to `مع` and whom it was with. */
const REACH = 4;
const FIGHTS =
  /^(?:ال)?(?:اشتباك|اشتباكات|معرك(?:ه|تين)|معارك|مواجه(?:ه|ات)|قتال|صدام|صدامات|شجار|مشاجره|مشاده|عراك|مناوشات)$/u;

/** `قُتل جندي في اشتباك مع ثلاثة مسلحين`: those at `at` are whom he fought, and nothing befell them. */
export function isFoughtWith(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "مع") return false;
  return items
    .slice(Math.max(0, at - 1 - REACH), at - 1)
    .some(({ word, chunk }) => chunk === null && FIGHTS.test(word));
}
