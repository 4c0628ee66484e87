import type { Count, Item } from "../../text/item.ts";
import { isRecovered } from "./recovered.ts";

/** Items behind the number in which it is told who is among them. */
const REACH = 5;

/**
 * `نُقلت إلى المستشفى 27 ضحية بينهم ثلاثة قتلى`: victims some of whom are told to be dead are not all dead, and so are not `1800 ضحية ومفقود`
 * all. Where all victims are dead nobody counts the dead among them.
 */
export function areOfBothFates(items: readonly Item[], at: number, { noun }: Count): boolean {
  // `انتشلت الفرق 12 ضحية بينهم ثلاثة قتلى`: bodies, whatever else is told of some
  if (!noun.includes("toll-noun") || isRecovered(items, at)) return false;
  const next = items[at + 1];
  if (next?.conj === true && next.chunk === null && isFate(next) && !next.def) return true;
  for (let i = at + 1; i <= at + REACH; i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("pred"))
      return false;
    if (!item.tags.includes("among") && !item.tags.includes("between")) continue;
    const some = items[i + 1]?.chunk;
    return some?.kind === "count" && (some.measure === "killed" || some.measure === "wounded");
  }
  return false;
}

function isFate({ sense, tags }: Item): boolean {
  return tags.includes("victim") && sense?.measure !== undefined && sense.measure !== "killed";
}
