import type { Item } from "../text/item.ts";
import { bare, isDeed } from "./event-cues.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const SEPARATE = words("separate unrelated منفصل منفصله");

/** "in a separate operation east of the city", `في حادث منفصل`: something else, of which the report may say no more. */
export function isSeparate(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || !SEPARATE.has(item.word) || item.def) continue;
    const deed = [i + 1, i - 1, i + 2].map((k) => items[k]?.word).find(isDeed);
    if (deed !== undefined && !OF_ONE_MOVE.has(bare(deed))) return true;
  }
  return false;
}

/** `نُقل 43 جريحاً في قافلة منفصلة`: another convoy of the one evacuation. */
const OF_ONE_MOVE = words("convoy swap exchange march protest قافله تبادل احتجاجات حمله");
