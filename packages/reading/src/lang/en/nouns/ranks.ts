import { changed, type Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";

/** Ranks that are adjectives as well ("a major attack", "a general strike", "a private clinic"): nobody, until they stand where a noun does. */
const RANKS: ReadonlyMap<string, string> = new Map([
  ["major", "officers"],
  ["captain", "officers"],
  ["general", "officers"],
  ["private", "soldiers"],
]);

/** Words from an article to the rank: "a retired army general". */
const REACH = 3;
const ENDS = tagList(
  "comma",
  "stop",
  "clause",
  "paren-open",
  "paren-close",
  "dash",
  "quote",
  "aux",
  "in",
  "func",
  "pred",
);
const BEHIND = /^(?:and|among|who|whose|whom|from|of|with|on|near|by|when|while|as|after|for)$/u;
const IN_NOUN = tagList("force", "formation", "counted", "single", "party-noun", "member", "site");

/** "A major and four soldiers were killed": a rank behind an article, with no noun behind it, is one of that rank. */
export function tellRanks(items: readonly Item[]): readonly Item[] {
  let out: Item[] | null = null;
  for (const [at, item] of items.entries()) {
    const group = item.chunk === null ? RANKS.get(item.word) : undefined;
    if (group === undefined || item.suffix !== "") continue;
    if (!isLed(items, at) || !endsNoun(items, at)) continue;
    const tags = [...item.tags, "counted", "member", "single"];
    out ??= [...items];
    out[at] = changed(item, {
      tags,
      sense: { ...item.sense, tags, group, unit: "persons", number: "sg" },
    });
  }
  return out ?? items;
}

function isLed(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (hasOneOf(item, LEADS)) return true;
    if (item.chunk !== null ? item.chunk.kind !== "name" : !isInNoun(item)) return false;
  }
  return false;
}
const LEADS = tagList("article", "poss");

function isInNoun(item: Item): boolean {
  return item.tags.length === 0 || hasOneOf(item, IN_NOUN);
}

function endsNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return true;
  if (next.chunk !== null) return next.chunk.kind === "date" || next.chunk.kind === "non-count";
  // "a major and bloody attack", "a general and lasting peace"
  if (next.word === "and") {
    const second = items[at + 2];
    return second !== undefined && (second.chunk !== null || hasOneOf(second, LEADS));
  }
  return BEHIND.test(next.word) || hasOneOf(next, ENDS);
}
