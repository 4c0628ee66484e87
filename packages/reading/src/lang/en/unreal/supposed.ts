import type { Item } from "../../../text/item.ts";
import { CLAUSE, isWall } from "./within.ts";

/** "If 12 civilians are killed, …", "if the bridge falls, 12 will be arrested", "had the wall fallen, 12 might have died". */
export function isSupposed(
  items: readonly Item[],
  from: number,
  to: number,
  number: number,
): boolean {
  if (isKnown(items, from, to, number)) return false;
  const at = Math.min(from, number);
  for (let i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) break;
    // "if they had come with 500 men instead of a few pickups"
    if (item.word === "instead" || item.word === "than") return false;
    if (CONDITIONS.has(item.word)) return !NO_CONDITION.has(items[i + 1]?.word ?? "");
  }
  const first = items[0]?.word ?? "";
  // "Had the wall fallen"; "had he known"
  const inverted =
    first === "had" &&
    items
      .slice(1, 4)
      .some(
        ({ tags }) => tags.includes("article") || tags.includes("pronoun") || tags.includes("poss"),
      );
  if (!CONDITIONS.has(first) && !inverted) return false;
  const comma = items.findIndex(({ tags }) => tags.includes("comma"));
  if (comma < 0 || comma > at || comma > CONDITION) return false;
  return items
    .slice(comma + 1, at + CLAUSE)
    .some(
      ({ word, chunk }, i, all) =>
        chunk === null && MODALS.has(word) && !SAYS.has(all[i + 1]?.word ?? ""),
    );
}
/** "If you ask me, I would say six thousand" */
const SAYS: ReadonlySet<string> = new Set("say guess estimate put think".split(" "));
/** "if the rebels let their remaining 44 captives go": there are 44, and the condition is on another deed. */
function isKnown(items: readonly Item[], from: number, to: number, at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ tags, word }) => tags.includes("poss") || word === "the") &&
    !items.slice(from, to).some(({ tags, chunk }) => chunk === null && tags.includes("pred"))
  );
}
/** Words that open a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "lest",
  "suppose",
  "supposing",
  "imagine",
]);
/** "dozens, if not hundreds", "if confirmed": no condition on the deed. */
const NO_CONDITION: ReadonlySet<string> = new Set(
  "not only any anything confirmed true accurate correct verified necessary possible needed".split(
    " ",
  ),
);
const MODALS: ReadonlySet<string> = new Set("will would may might could can shall".split(" "));
const CONDITION = 16;
