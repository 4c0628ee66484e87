import type { Item } from "../../text/item.ts";

/** Items from the number back to the verb, over a bound and who found them. */
const REACH = 4;

/** `انتشال 5 ضحايا من تحت الأنقاض`: the bodies of victims; `ضحايا أحياء` were saved. */
export function isRecovered(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.chunk !== null) return false;
    if (RECOVERED.test(item.word)) return !ALIVE.test(items[at + 1]?.word ?? "");
  }
  return false;
}
const RECOVERED = /^(?:ال)?انتش(?:ل|لت|لوا|ال)$/u;
const ALIVE = /^احياء?$/u;
