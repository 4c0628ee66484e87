import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isDeed } from "../deeds.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const STOPS = tagList("stop", "clause");

/** Items from what sets a deed beside the one told to its number. */
const REACH = 24;
/** Words between "another" and the deed. */
const BETWEEN = 3;
/** Items between "separately" and who did it. */
const SAYING = 8;

const ANOTHER = words("another different additional separate unrelated");
const NTH = words("second third fourth fifth sixth");
const ONE = words("a an");
/** What else happens, beside deeds. */
const HAPPENING = words(
  "development developments episode violence unrest killing killings shooting shootings robbery arson abduction kidnapping bomb mine drone rocket landslide capsizing",
);

/**
 * "In another attack near Hask six people died", "Separately, gunmen killed four farmers", "In a third shipwreck 45 were drowned": a deed that is set beside the one that the
 * report has told. Nobody asks it of the opening of a report, whose news may be "another attack".
 */
export function isSetBeside(items: readonly Item[], at: number): boolean {
  if (opensSeparately(items, at) || isDoneSeparately(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (isAnother(items, i) && namesDeed(items, i + 1)) return true;
  }
  return isInAnother(items, at);
}

/** Items from a number to the deed behind it. */
const BEHIND = 10;
const INSIDE = words("in during by");
const WHERE = words("in on at near during by when after");

/**
 * "Four guards were killed in another attack": the deed stands behind the number. "Two died and four were hurt in another attack" says it of both; "12 died on Monday and four in
 * another attack" of the four alone.
 */
function isInAnother(items: readonly Item[], at: number): boolean {
  let isWhere = false;
  for (let i = at + 1; i < Math.min(items.length, at + BEHIND); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || item.tags.includes("comma")) return false;
    const isCounted = item.chunk?.kind === "count" || item.chunk?.kind === "quantity";
    if (isCounted && isWhere) return false;
    const k = ONE.has(items[i + 1]?.word ?? "") ? i + 2 : i + 1;
    if (INSIDE.has(item.word) && isAnother(items, k) && namesDeed(items, k + 1)) return true;
    isWhere ||= item.chunk?.kind === "date" || WHERE.has(item.word);
  }
  return false;
}

/** "Separately, …", "Separately on Monday, …"; not what somebody separately says. */
function opensSeparately(items: readonly Item[], at: number): boolean {
  const first = items[0];
  if (first?.chunk !== null || first.word !== "separately") return false;
  const said = items.slice(1, Math.min(at, SAYING));
  return !said.some(({ tags }) => ["say", "say-that", "voices"].some((tag) => tags.includes(tag)));
}

/** "Raids in the north separately killed four fighters", "four were separately shot dead". */
function isDoneSeparately(items: readonly Item[], at: number): boolean {
  for (let i = Math.max(0, at - SAYING); i < Math.min(items.length, at + SAYING); i++) {
    if (items[i]?.word !== "separately" || items[i + 1]?.tags.includes("pred") !== true) continue;
    const between = i < at ? items.slice(i, at) : items.slice(at + 1, i);
    return !between.some((item) => hasOneOf(item, STOPS) || item.tags.includes("comma"));
  }
  return false;
}

function isAnother(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? "";
  const before = items[at - 1]?.word ?? "";
  // "A second attack the same evening left three dead" may be of the one that is told
  if (NTH.has(word))
    return ONE.has(before) && /^(?:in|during|from)$/u.test(items[at - 2]?.word ?? "");
  if (word === "other") return before === "in";
  return ANOTHER.has(word) && (word === "another" || ONE.has(before));
}

function namesDeed(items: readonly Item[], from: number): boolean {
  for (const item of items.slice(from, from + BETWEEN)) {
    if (item.chunk !== null || hasOneOf(item, STOPS)) return false;
    if (isDeed(item.word) || HAPPENING.has(item.word)) return true;
  }
  return false;
}
