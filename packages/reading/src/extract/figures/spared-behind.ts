import type { Item } from "../../text/item.ts";

/**
 * Does a clause behind the counted say that it did not befall them: "17 people alive", `و17 شخصاً أحياء`, `وصحافي كان معهم لم يصب`,
 * `وامرأة نقلت إلى المستشفى حية`? Who stands beside the dead in a list is none of them then.
 */
export function isSparedBehind(items: readonly Item[], end: number): boolean {
  const first = items.findIndex(({ start }) => start >= end);
  if (first < 0) return false;
  const next = items[first];
  if (next?.chunk === null && ALIVE.has(next.word)) return true;
  for (let at = first; at < Math.min(items.length, first + REACH); at++) {
    const item = items[at];
    if (item === undefined || endsClause(item)) return false;
    if (item.chunk === null && STILL_ALIVE.has(item.word)) return true;
    if (item.tags.includes("neg") && isHarm(items[at + 1])) return isLast(items[at + 2]);
  }
  return false;
}

const REACH = 9;
/** Plurals and words that mean something else some words on (`أحياء المدينة`). */
const ALIVE: ReadonlySet<string> = new Set("alive unharmed احياء حيا سالمين".split(" "));
const STILL_ALIVE: ReadonlySet<string> = new Set(
  "alive unharmed حيه سالما سالمه سالمين".split(" "),
);

function endsClause({ tags, chunk, conj }: Item): boolean {
  const counts = chunk?.kind === "count" || chunk?.kind === "quantity";
  return conj || counts || ["comma", "stop", "clause", "say"].some((tag) => tags.includes(tag));
}

/** `لم يصب`: a verb of harm under the negation. */
function isHarm(item: Item | undefined): boolean {
  const measure = item?.tags.includes("pred") === true ? item.sense?.measure : undefined;
  return measure === "killed" || measure === "wounded";
}

/** `في غارة لم تصب هدفها`: a verb with its object is told of another subject. */
function isLast(next: Item | undefined): boolean {
  return (
    next === undefined ||
    next.chunk !== null ||
    endsClause(next) ||
    /^(?:ب|في$|خلال$)/u.test(next.prep + next.word)
  );
}
