import type { Item } from "../../text/item.ts";

/** Heads of names that hold a day: "July 7 road", "the 14 October hospital", "15 May Street", "the April 6 Movement". */
const SITES: ReadonlySet<string> = new Set(
  "road street avenue bridge square roundabout highway boulevard hospital university school stadium station airport dam park mosque district neighbourhood neighborhood quarter".split(
    " ",
  ),
);
const GROUPS: ReadonlySet<string> = new Set(
  "movement brigade battalion front alliance coalition agreement accord revolution".split(" "),
);
const CLOSES: ReadonlySet<string> = new Set("in of near at outside and".split(" "));

/** Whether the head of a name stands at `at`, behind a day at `from`: then the day is part of the name, and nothing happened on it. */
export function isDayInName(
  items: readonly Item[],
  from: number,
  at: number,
  raw: string,
): boolean {
  const head = items[at];
  if (head === undefined || head.chunk !== null) return false;
  const isGroup = GROUPS.has(head.word);
  if (!isGroup && !SITES.has(head.word)) return false;
  if (/\p{Lu}/u.test(raw.charAt(head.start))) return true;
  if (items[from - 1]?.tags.includes("article") === true) return true;
  // "on July 7 road traffic stopped" is of a day
  const next = items[at + 1];
  const closes =
    next === undefined ||
    CLOSES.has(next.word) ||
    next.tags.some((tag) => tag === "comma" || tag === "stop");
  return !isGroup && closes;
}
