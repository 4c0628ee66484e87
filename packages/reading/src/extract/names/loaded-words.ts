import type { Item } from "../../text/item.ts";
import { fullWord } from "./full-word.ts";
import type { NameEntry, NameNode } from "./name-index.ts";
import { namesFrom } from "./names-from.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { unitAt } from "../../text/unit-at.ts";

/**
 * One side's words around the name of another belong to the name, whoever it is: the lexicon's words are the same for
 * all, so that no list of names decides whose wording is a finding.
 */
export interface LoadedName {
  readonly entry: NameEntry;
  readonly end: number;
  readonly to: number;
}

/** `ميليشيا قسد`, `عصابات …`: a label before the plain name of a party. */
export function labelled(
  items: readonly Item[],
  at: number,
  raw: string,
  index: NameNode,
): LoadedName | null {
  const head = items[at];
  const next = items[at + 1];
  if (head === undefined || next === undefined || next.chunk !== null || head.def) return null;
  if (!isLoaded(head) || head.suffix !== "" || !isArabic(raw, head)) return null;
  const opened = index.next.get(fullWord(next, raw).word);
  if (opened === undefined) return null;
  for (const { entries, end, to } of namesFrom(opened, items, at + 1, raw)) {
    const entry = entries.find(isPlainParty);
    if (entry !== undefined) return { entry, end, to };
  }
  return null;
}

/** `تنظيم القاعدة الإرهابي`, "the Valley Forces militia": the loaded word after the plain name of a party. */
export function loadedAfter(
  entry: NameEntry,
  items: readonly Item[],
  to: number,
  raw: string,
): Item | null {
  const next = items[to];
  if (next === undefined || next.chunk !== null || !isPlainParty(entry)) return null;
  return isLoaded(next) && next.def === isArabic(raw, next) ? next : null;
}

function isLoaded(item: Item): boolean {
  return hasOneOf(item, LOADED) && !item.tags.includes("hedge");
}
const LOADED = tagList("loaded", "loaded-label");

function isArabic(raw: string, { start }: Item): boolean {
  const unit = unitAt(raw, start);
  return unit >= 0x0600 && unit <= 0x06ff;
}

function isPlainParty({ is, sourceKind, loaded }: NameEntry): boolean {
  return is === "actor" && sourceKind === "party" && !loaded;
}
