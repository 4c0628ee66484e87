import type { Mode } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";

/** Items before a number among which `منهم` makes it a part. */
const NEAR = 3;

/**
 * The mode that the words beside a count say: `أُغلق منها 74`, `14 أسرة من أصل 90`, `ثمانية منهم` are parts of what was told or is told
 * next.
 */
export function statedMode(items: readonly Item[], at: number): Mode {
  const [next, after] = [items[at + 1], items[at + 2]];
  if (isLeft(items, at)) return "part";
  if (next?.word === "من" && /^(?:اصل|مجموع|اجمالي)$/u.test(after?.word ?? "")) return "part";
  const behind = after?.chunk?.kind === "count" || after?.chunk?.kind === "quantity";
  if (next !== undefined && OF_THEM.test(next.word) && !next.conj && !behind) return "part";
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("clause")) break;
    if (item.chunk !== null) break;
    if (OF_THEM.test(item.word)) return "part";
  }
  return "unknown";
}

/** `ولا تزال 7 رهائن داخل المبنى`: those who are left of all who were taken. */
function isLeft(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const taken = chunk?.kind === "count" && LEFT.has(chunk.measure ?? "other");
  return (
    taken && items.slice(Math.max(0, at - NEAR), at).some(({ tags }) => tags.includes("still"))
  );
}

const LEFT: ReadonlySet<string> = new Set(["hostage", "captured"]);

/** Not `منا`, which is of those who speak, nor `منها`, which is "from it" before a verb. */
const OF_THEM = /^(?:منهم|منهن)$/u;
