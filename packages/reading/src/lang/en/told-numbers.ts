import type { Match } from "../../extract/rule.ts";

/** A number follows, within a few words. */
export function tellsNumber({ items, to }: Match): boolean {
  return items
    .slice(to, to + 6)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
}

/** "put the toll at", "put army losses at six, all": what is put somewhere is a number. */
export function putsNumber({ items, from, to }: Match): boolean {
  return items
    .slice(from + 1, Math.min(items.length, to + 5))
    .some(({ chunk }) => chunk !== null && NUMBERS.has(chunk.kind));
}
export const TOLLS: ReadonlySet<string> = new Set(
  "toll number dead figure count total losses".split(" "),
);
const NUMBERS: ReadonlySet<string> = new Set(["count", "quantity", "non-count"]);
