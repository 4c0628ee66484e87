import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { CLAUSE, isWall } from "./within.ts";

/** "12 detainees should have been released by now", "ought to have been freed": they were not. */
export function isOverdue(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) return false;
    if (item.word === "should" || item.word === "ought")
      return items.slice(i + 1, i + 3).some(({ word }) => word === "have");
  }
  return false;
}

/** "The 12 thought to have been killed were found alive": they were not. */
export function isFoundAlive(items: readonly Item[], at: number, measure: Measure): boolean {
  if (!HARMED.has(measure)) return false;
  const thought = items.slice(at + 1, at + 4).some(({ word }) => THOUGHT.has(word));
  return thought && items.slice(at + 4, at + CLAUSE).some(({ word }) => SOUND.has(word));
}
const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing", "bodies"]);
const THOUGHT: ReadonlySet<string> = new Set(
  "thought believed feared presumed reported assumed said declared".split(" "),
);
const SOUND: ReadonlySet<string> = new Set("alive unharmed unhurt safe unscathed".split(" "));
