import type { Item } from "../../../text/item.ts";
import { isWall, type Deed } from "./governor.ts";
import { IMAGINES, MADE_UP, NARRATES, STORIES, isOf } from "./words.ts";

/** Items before a deed among which the film stands that tells it. */
const REACH = 9;

/**
 * Is it told of a film, a game, an exercise? `يحكي الفيلم كيف قُتل 12`, `في اللعبة يُقتل 12`, `وفق السيناريو يُقتل 12`, `يفترض سيناريو التدريب مقتل 12`. A manoeuvre that opens the
 * sentence (`في مناورة قُتل 12`) leaves open whether somebody was really hurt: no figure. `قُتل 12 في مناورة` were, and a documentary tells what was.
 */
export function isStory(items: readonly Item[], { at }: Deed, number: number): boolean {
  for (let i = Math.min(at, number) - 1; i >= Math.max(0, at - REACH); i--) {
    if (isWall(items, i)) return false;
    const item = items[i];
    if (item === undefined || item.chunk !== null) continue;
    if (isOf(MADE_UP, item)) return true;
    const told = isOf(IMAGINES, item) ? items.slice(i + 1, Math.min(at, number) + 1) : [];
    if (told.some(({ tags }) => tags.includes("that"))) return true;
    if (!isOf(STORIES, item) || isDocumentary(items[i + 1])) continue;
    const [lead, verb] = [items[i - 1], items[i - 2]];
    // `روت الشرطة رواية`: not with another subject
    if (isOf(NARRATES, lead)) return true;
    // `وفق سيناريو`; `وفق رواية الشرطة` tells what was
    const byIt = lead?.tags.includes("according") === true && !/رواي/u.test(item.word);
    const inIt = byIt || lead?.word === "في" || lead?.word === "ضمن";
    const fronted = verb === undefined || isWall(items, i - 2) || verb.tags.includes("that");
    return inIt && fronted && !isDocumentary(items[i + 1]);
  }
  return false;
}

function isDocumentary(item: Item | undefined): boolean {
  return item !== undefined && /^(?:ال)?(?:وثايقي|تسجيلي|رسمي|وثايقيه|رسميه|شرطه)/u.test(item.word);
}
