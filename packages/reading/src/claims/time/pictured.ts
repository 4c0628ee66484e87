import type { Item } from "../../text/item.ts";

/** "Pictures taken on 21 September show four burnt-out aircraft": so many on that day, whenever they burnt. */
export function isPictured(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - PICTURED_REACH), at);
  const picture = before.findLastIndex(({ word }) => PICTURES.has(word));
  return picture >= 0 && before.slice(picture + 1).some(({ word }) => SHOW.test(word));
}
const PICTURED_REACH = 12;
const PICTURES: ReadonlySet<string> = new Set(
  "images imagery image pictures picture photographs photos photo footage video صور صوره لقطات".split(
    " ",
  ),
);
const SHOW = /^(?:shows?|showed|reveals?|revealed|[يت]ظهر|اظهرت?|[يت]بين|بينت|[يت]كشف|كشفت)$/u;
