import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { isCapital } from "./english-words.ts";

/**
 * "Delta bombs army headquarters in Sarn: one dead", "Police in Sarn arrest suspects: 12 held": a headline before a colon that tells a deed is a sentence, and
 * no name of a speaker. `items[from, to)` are what stands before the colon.
 */
export function tellsDeed(items: readonly Item[], from: number, to: number, raw: string): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
    if (before === undefined || item === undefined || next === undefined) continue;
    if (item.chunk !== null || isCapital(item, raw)) continue;
    if (item.tags.includes("active") && item.tags.includes("pred")) return true;
    if (DEEDS.has(item.word) && !hasAny(next, NOT_TAKEN)) return true;
    // "army |shells| market", and no "UN |rights| chief": a noun that its verb takes stands behind
    const speaker = before.chunk?.kind === "name" || hasAny(before, ["party-noun", "body-noun"]);
    const takes = next.chunk !== null || !hasAny(next, NOT_TAKEN);
    if (speaker && /[^s]s$/u.test(item.word) && !NOUNS.has(item.word) && takes) return true;
  }
  return false;
}

/** "Rebels seize police station": what several do has no ending. */
const DEEDS: ReadonlySet<string> = new Set(
  "seize storm retake recapture shell bomb strike raid hit attack target ambush overrun torch free".split(
    " ",
  ),
);
/** Behind a noun in the plural: where, whose, and the office or body that bears it ("aid workers |union|"). */
const NOT_TAKEN: readonly string[] = [
  "in",
  "of",
  "func",
  "dash",
  "and",
  "office",
  "spokes",
  "colon",
  "comma",
];
const NOUNS: ReadonlySet<string> = new Set(
  "rights affairs services forces relations news nations operations communications sources officials workers veterans prisons ports refugees sports".split(
    " ",
  ),
);
