import { NEAR_JOIN } from "../model/figure.ts";
import type { Item } from "../text/item.ts";
import { DEEDS } from "./event-cues.ts";
import { arabicNameEnd, isAttachedAnd } from "./near-name-arabic.ts";
import { hasOneOf, tagList } from "../text/tag-list.ts";

/** Items between a number and the preposition behind it ("nine people were killed in"), or before it ("the toll in … stood at"). */
const REACH = 8;
/** Words of a name: "Tal Awar", "Hask market". */
const WORDS = 4;
const BEFORE_TAGS: readonly string[] = "stop clause quote that say voices count quantity".split(
  " ",
);
const WALLS = tagList("comma", ...BEFORE_TAGS);

/**
 * The name behind "in" beside a number, of what was attacked ("shelling of Darsa", `قصف على برزين`, "struck Darsa"), where no list and no word for a place vouches for it: "nine were killed in Darsa and four in Olm".
 * By its capital letter alone it is no place that limits the number, but nine in Darsa and four in Olm need not be one count.
 */
export function nearName(items: readonly Item[], at: number, raw: string): string | null {
  return nameOutside(items, at, raw) ?? nameBehind(items, at, raw) ?? nameBefore(items, at, raw);
}

/** `حلمين (22) ودرسا (16)`, "Halmeen (22), Dursa (16)": the name before the bracket that holds nothing but the number. */
function nameOutside(items: readonly Item[], at: number, raw: string): string | null {
  if (items[at - 1]?.tags.includes("paren-open") !== true) return null;
  if (items[at + 1]?.tags.includes("paren-close") !== true) return null;
  for (let from = Math.max(0, at - 1 - WORDS); from < at - 1; from++) {
    const first = items[from];
    if (first === undefined || LEADS.has(first.word)) continue;
    if (nameEnd(items, from, raw) !== at - 1) continue;
    return raw.slice(isAttachedAnd(first) ? first.start + 1 : first.start, items[at - 2]?.end);
  }
  return null;
}

const LEADS: ReadonlySet<string> = new Set("علي في من الي بين".split(" "));

function nameBehind(items: readonly Item[], at: number, raw: string): string | null {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return null;
    if (!leadsToPlace(items, i)) continue;
    const name = namesFrom(items, i + 1, raw);
    if (name !== null) return name;
  }
  return null;
}

function nameBefore(items: readonly Item[], at: number, raw: string): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 2 * REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, BEFORE_WALLS)) return null;
    if (!leadsToPlace(items, i)) continue;
    const name = namesFrom(items, i + 1, raw);
    if (name !== null) return name;
  }
  return null;
}
/** "Rockets struck Darsa, killing nine": the comma parts no clause. */
const BEFORE_WALLS = tagList(...BEFORE_TAGS);

/** Whether a name behind the item at `at` is where something was: behind "in" and "near", the preposition of an attack, or its verb. */
function leadsToPlace(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null) return false;
  if (isIn(item) || NEARBY.has(item.word)) return true;
  if (STRUCK.has(item.word)) return true;
  // `غارتين على جبل خرزمة`: the deed is what is counted
  const counted = items[at - 1]?.chunk;
  if (counted?.kind === "count" && counted.unit === "events" && OF_ATTACK.has(item.word))
    return true;
  return (
    OF_ATTACK.has(item.word) &&
    items.slice(Math.max(0, at - 2), at).some(({ word }) => DEEDS.has(word.replace(/^ال/u, "")))
  );
}
const NEARBY: ReadonlySet<string> = new Set(["near", "outside", "through", "قرب"]);
const OF_ATTACK: ReadonlySet<string> = new Set(["of", "on", "against", "علي"]);
const STRUCK: ReadonlySet<string> = new Set(
  "struck hit shelled bombed hits strikes shells".split(" "),
);

function isIn({ word, chunk }: Item): boolean {
  return chunk === null && (word === "in" || word === "في");
}

/** One name, or several that "and" joins; null where none stands there. */
function namesFrom(items: readonly Item[], from: number, raw: string): string | null {
  const names: string[] = [];
  let at = from;
  for (;;) {
    const end = nameEnd(items, at, raw);
    if (end === at) break;
    const first = items[at]?.start ?? 0;
    const joined = at > from && isAttachedAnd(items[at]);
    names.push(raw.slice(joined ? first + 1 : first, items[end - 1]?.end ?? 0));
    const next = items[end];
    if (next === undefined || !(next.word === "and" || next.conj || isAttachedAnd(next))) break;
    const behind = next.word === "and" ? end + 1 : end;
    at = isIn(items[behind] ?? next) ? behind + 1 : behind;
  }
  return names.length === 0 ? null : names.toSorted().join(NEAR_JOIN);
}

/** Index behind a name that begins at `at`, in English with a capital letter; `at` where none does. */
function nameEnd(items: readonly Item[], at: number, raw: string): number {
  if (items[at - 1]?.word !== "in" && ARABIC.test(items[at]?.word ?? ""))
    return arabicNameEnd(items, at);
  let end = at;
  while (end < Math.min(items.length, at + WORDS)) {
    const item = items[end];
    if (item === undefined || item.chunk !== null || item.tags.length > 0) break;
    if (end === at && !/^\p{Lu}\p{Ll}/u.test(raw.slice(item.start, item.end))) break;
    end++;
  }
  return end;
}

const ARABIC = /[\u0600-\u06ff]/u;
