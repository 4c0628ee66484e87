import type { Item } from "../../text/item.ts";
import { isPlaceName } from "../names/place-phrase.ts";
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

/** `- 637 من أبناء الوادي`, `15 عنصراً قضوا`: a number opens the sentence, or a mark of a list; and `- طبرق: 11 شهيداً`, "- Tobruk: 11 killed", behind a label. */
export function isRow({ items }: Pick<ReadSentence, "items">): boolean {
  const [first, second] = items;
  return isCounted(first) || (isMark(first) && isCounted(second)) || isLabelled(items);
}

/** Behind the mark of a list a place, or a few words and a colon before a number. */
function isLabelled(items: readonly Item[]): boolean {
  const from = isMark(items[0]) ? 1 : 0;
  const colon = items.findIndex(({ tags }) => tags.includes("colon"));
  const label = items.slice(from, colon < 0 ? from : colon);
  const plain = label.every(({ chunk }) => chunk === null || chunk.kind === "name");
  const behind = items[colon + 1]?.tags.includes("quote-open") === true ? colon + 2 : colon + 1;
  if (label.length > 0 && label.length <= LABEL && plain && isCounted(items[behind])) return true;
  return from === 1 && (isPlaceName(items[1]) || isPlaceName(items[2]));
}
/** Items of a label. */
const LABEL = 5;

function isCounted(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

function isMark(item: Item | undefined): boolean {
  return item?.tags.includes("dash") === true || item?.tags.includes("punct") === true;
}
