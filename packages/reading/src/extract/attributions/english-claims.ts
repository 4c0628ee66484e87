import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import { isAdverb } from "./english-words.ts";

/**
 * "A bombing claimed by the Front killed eight", "the attack, which was also claimed by the group, …", "bodies not claimed by relatives": what is claimed is a deed or a
 * thing, and whoever owns up to it says no number. Only words are claimed as words: a number, a toll, "as" and "it".
 */
export function claimsNoWords(items: readonly Item[], cue: number): boolean {
  if (items[cue]?.word !== "claimed") return false;
  let at = cue - 1;
  while (at >= 0 && (isAdverb(items[at]) || AUXILIARIES.has(items[at]?.word ?? ""))) {
    if (items[at]?.tags.includes("neg") === true) return true;
    at--;
  }
  const told = items[at];
  if (told === undefined || hasAny(told, ["neg"])) return told !== undefined;
  if (told.chunk?.kind === "quantity") return false;
  if (told.chunk?.kind === "count") return told.chunk.unit === "events" || isOfBodies(told);
  return !WORDS.has(told.word) && !hasAny(told, ["toll", "toll-word", "toll-noun", "victim"]);
}

function isOfBodies({ chunk }: Item): boolean {
  return chunk?.kind === "count" && chunk.measure === "bodies";
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being has have had not never".split(" "),
);
/** Before "claimed by": that something is said, and a noun for a number or for what is said. */
const WORDS: ReadonlySet<string> = new Set(
  "as so than it that claim claims figure figures number numbers toll tolls count counts tally total death deaths casualty casualties loss losses injuries version account accounts story stories report reports estimate estimates statistic statistics data killed dead wounded injured".split(
    " ",
  ),
);

/** "Villagers counted the cost", "Olm counts the costs after a raid killed four": said of no number. */
export function countsTheCost(items: readonly Item[], cue: number): boolean {
  if (items[cue]?.word.startsWith("count") !== true) return false;
  const noun = items[cue + 1]?.tags.includes("article") === true ? cue + 2 : cue + 1;
  return /^(?:costs?|days|hours|weeks)$/u.test(items[noun]?.word ?? "");
}

/** "A higher toll than previous official estimates": a noun with which another number is compared. */
export function isComparedWith(items: readonly Item[], cue: number): boolean {
  if (!/^(?:estimates|counts|reports|claims)$/u.test(items[cue]?.word ?? "")) return false;
  const before = items.slice(Math.max(0, cue - COMPARED), cue);
  const than = before.findLastIndex(({ word }) => word === "than");
  return than >= 0 && before.slice(than + 1).every(({ chunk }) => chunk === null);
}
/** Items from "than" to its noun. */
const COMPARED = 5;

/** "a riot claimed 119 lives", "has claimed the lives of 12", "raged on, claiming 14 lives": what kills says nothing. */
export function costsLives(items: readonly Item[], cue: number, raw: string): boolean {
  if (items[cue]?.word.startsWith("claim") !== true) return false;
  for (const item of items.slice(cue + 1, cue + 7)) {
    if (hasAny(item, ["stop", "comma", "that", "aux", "say"])) return false;
    if (/\b(?:lives|life|victims)$/iu.test(raw.slice(item.start, item.end))) return true;
  }
  return false;
}
