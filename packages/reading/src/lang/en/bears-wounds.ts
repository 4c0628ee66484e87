import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";

/**
 * What is counted of those who "had bullet wounds": the dead bear them too ("all 11 people who died had bullet wounds"), and of bodies it says
 * nothing new (null).
 */
export function bearerOf(count: Count, verb: Item, items: readonly Item[]): Measure | null {
  if (count.measure === "killed" || count.measure === "bodies") return null;
  const own = items.findIndex(({ start, end }) => start <= count.start && count.start < end);
  const between = items.slice(own + 1, items.indexOf(verb));
  const dead = between.some(({ sense }) => sense?.measure === "killed");
  if (dead && between.some(({ word }) => word === "who")) return "killed";
  const bodies = items.slice(0, items.indexOf(verb)).some(isBody);
  return bodies ? null : "wounded";
}

function isBody({ sense, chunk }: Item): boolean {
  return sense?.measure === "bodies" || (chunk?.kind === "count" && chunk.measure === "bodies");
}
