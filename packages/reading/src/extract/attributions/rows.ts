import type { Item } from "../../text/item.ts";
import type { ReadSentence } from "../stage.ts";

/** Items before the colon among which `التالي` stands. */
const REACH = 4;

/** `توزعت على النحو التالي:`, `وهم كالآتي:`: rows follow. */
export function headsRows({ items }: Pick<ReadSentence, "items">): boolean {
  const colon = items.findLastIndex(({ tags }) => !tags.includes("stop"));
  if (items[colon]?.tags.includes("colon") !== true) return false;
  return items.slice(Math.max(0, colon - REACH), colon).some(({ word }) => FOLLOWS.test(word));
}
const FOLLOWS = /^(?:ك?ال)?(?:تالي|تاليه|اتي|اتيه)$|^(?:يلي|ياتي|follows)$/u;

/** `- 637 من أبناء الوادي`, `15 عنصراً قضوا`: a number opens the sentence, or a mark of a list. */
export function isRow({ items }: Pick<ReadSentence, "items">): boolean {
  const [first, second] = items;
  return isCounted(first) || (isMark(first) && isCounted(second));
}

function isCounted(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

function isMark(item: Item | undefined): boolean {
  return item?.tags.includes("dash") === true || item?.tags.includes("punct") === true;
}
