import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Count, Item } from "../../../text/item.ts";

/** Items from the part back to the verb of those who were saved, and from there to where their clause begins. */
const REACH = 8;

/**
 * "Twelve were killed, and a number of people were pulled out alive, five of them children": right before the part at `at` stand people whom no number counts and who were
 * saved, in a clause of their own. The part is of those, and of none of the dead before.
 */
export function areOfAlive(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.tags.includes("comma") !== true) return false;
  const verb = items.findLastIndex((item, i) => i < at - 1 && i >= at - REACH && isSaving(item));
  if (verb < 1 || items[verb - 1]?.tags.includes("aux") !== true) return false;
  if (items.slice(verb, at - 1).some((item) => isNumber(item) || isWall(item))) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const item = items[i];
    if (item === undefined || isNumber(item)) return false;
    if (isWall(item) || JOINS.has(item.word)) return true;
  }
  return false;
}
const JOINS: ReadonlySet<string> = new Set("and but while whereas".split(" "));

/** "Pulled out alive", "rescued". */
function isSaving({ tags, word }: Item): boolean {
  return (
    tags.includes("rescue") ||
    (tags.includes("undergone") && /^(?:pulled|dug|brought)$/u.test(word))
  );
}

function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}

function isWall({ tags }: Item): boolean {
  return ["comma", "stop", "clause", "semicolon"].some((tag) => tags.includes(tag));
}

/** Of whoever was got out alive, and no part of a number. */
export function ofAlive(count: Count, rule: string): readonly FigureDraft[] | null {
  const noun = [...count.noun, "of-uncounted"];
  return drafts(draft({ ...count, noun }, "other", rule, { mode: "unknown", phase: "done" }));
}
