import type { Item } from "../../../text/item.ts";
import type { NumberInSentence } from "./signs.ts";

/**
 * "12 died, according to two workers", "… according to police, medics and two residents.", `بحسب ثلاثة شهود`: those who tell it, and to whom nothing happened. "According to police, one
 * man and 12 children" opens with who tells, and goes on with what.
 */
export function isTeller({ items, at, count }: NumberInSentence): boolean {
  if (count !== null && count.unit !== "persons") return false;
  const first = isLed(items, at) ? at - 1 : at;
  if (isAccording(items, first)) return true;
  if (items[at - 1]?.word !== "and" || !isEnd(items[at + 1])) return false;
  for (let i = at - 2; i > 1 && at - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined || STOPS.some((tag) => item.tags.includes(tag))) return false;
    if (isAccording(items, i)) return i > 2;
  }
  return false;
}
/** Items of a list of those who tell. */
const REACH = 14;
const STOPS: readonly string[] = ["pred", "aux", "verb", "verb-past", "stop", "colon", "clause"];

/** "according to at least two |" */
function isLed(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.tags.includes("article") === true;
}

/** Whether "according to", `بحسب`, `وفقا لـ` stand right before `at`. */
function isAccording(items: readonly Item[], at: number): boolean {
  const [before, earlier] = [items[at - 1], items[at - 2]];
  if (before?.word === "to" && earlier?.word === "according") return true;
  return before?.tags.includes("according") === true && /^[\u0600-\u06ff]/u.test(before.word);
}

function isEnd(item: Item | undefined): boolean {
  return item === undefined || item.tags.includes("stop");
}
