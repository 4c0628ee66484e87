import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** Items from a number of bodies to "who", and from there to when they fell. */
const NEAR = 5;
const REACH = 12;
const WHO = spelled("who|whom|that|الذين|اللواتي|ممن");

/**
 * "The remains of 14 soldiers who fell in the battles of last summer", `رفات 14 ممن سقطوا الصيف الماضي`: when they fell. They are counted
 * where their bodies were found or handed over, and that is the event of their number. A date before them is of that.
 */
export function fellBefore(items: readonly Item[], at: number): boolean {
  if (items.slice(0, at).some(isDate)) return false;
  const from = fellFrom(items, at);
  if (from < 0) return false;
  const clause = items.slice(from, from + REACH);
  const end = clause.findIndex(
    ({ tags, chunk }) =>
      chunk?.kind === "count" ||
      chunk?.kind === "quantity" ||
      ["stop", "clause", "comma"].some((tag) => tags.includes(tag)),
  );
  return (end < 0 ? clause : clause.slice(0, end)).some(isDate);
}

/** Where it is told when they fell: behind "who", or behind the participle of "35 people killed between 2016 and 2017"; -1 where it is not. */
export function fellFrom(items: readonly Item[], at: number): number {
  const who = items.slice(at + 1, at + 1 + NEAR).findIndex((one) => isOf(one, WHO));
  if (who >= 0) return at + 2 + who;
  return FELL.has(items[at + 1]?.word ?? "") ? at + 2 : -1;
}
const FELL: ReadonlySet<string> = new Set(
  "killed slain executed massacred murdered shot drowned".split(" "),
);

function isDate({ chunk }: Item): boolean {
  return chunk?.kind === "date";
}
