import { NEAR_JOIN } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { DEEDS } from "../deeds.ts";
import { areaNameAt } from "./arabic-area.ts";
import { arabicNameEnd, isAttachedAnd } from "./near-name-arabic.ts";
import { listedNames } from "./listed-names.ts";
import { ownerOfToll } from "./owner-of-toll.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

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
  return (
    nameOutside(items, at, raw) ??
    nameBehind(items, at, raw) ??
    nameBefore(items, at, raw) ??
    ownerOfToll(items, at, raw) ??
    nameOfTopic(items, raw)
  );
}

/** `أما في تل قطران، فأقرت الشرطة بمقتل ثلاثة`: all that the sentence tells is of there, whoever says it. */
function nameOfTopic(items: readonly Item[], raw: string): string | null {
  if (items[0]?.word !== "اما" || items[1]?.word !== "في") return null;
  return namesFrom(items, 2, raw);
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
    if (item === undefined) return null;
    if (hasOneOf(item, WALLS) && !isOfBoth(items, at, i)) return null;
    // "killed nine people and in Olm it killed four": where the next clause was
    if (JOINS.has(item.word) && isIn(items[i + 1] ?? item)) return null;
    const area = areaOf(items, i, raw);
    if (area !== null) return area;
    if (!leadsToPlace(items, i)) continue;
    if (item.word !== "from" && isDestination(items, at, i)) continue;
    const name = namesFrom(items, i + 1, raw);
    if (name !== null) return name;
  }
  return null;
}

/** `290 وفاة بإقليم السفح`: the name of an area that no list knows. */
function areaOf(items: readonly Item[], at: number, raw: string): string | null {
  const area = areaNameAt(items, at);
  if (area === null || area.id !== null) return null;
  return raw.slice(items[area.from]?.start, items[area.to - 1]?.end);
}

/** "45 families have been taken to the school in Rasm": where they went, and not where they were. */
function isDestination(items: readonly Item[], at: number, of: number): boolean {
  return items.slice(Math.max(at + 1, of - TO), of).some(({ word }) => word === "to");
}
/** Items from "to" over what they were brought to. */
const TO = 4;

const JOINS: ReadonlySet<string> = new Set(["and", "but", "while"]);

/** "Eight people were killed and six wounded in Olm": the place of both stands behind the second. */
function isOfBoth(items: readonly Item[], at: number, second: number): boolean {
  const kind = items[second]?.chunk?.kind;
  if (kind !== "count" && kind !== "quantity") return false;
  const between = items.slice(at + 1, second);
  return between.length > 1 && between.at(-1)?.word === "and" && between.slice(0, -1).every(isVerb);
}

function isVerb({ chunk, tags }: Item): boolean {
  return chunk === null && (tags.includes("pred") || tags.includes("aux"));
}

/** "A strike on Tesk killed 12 and wounded 30 in Gharyan": what was attacked has a name of its own before the number at `at`. */
export function hasStruckName(items: readonly Item[], at: number, raw: string): boolean {
  return nameBefore(items, at, raw) !== null;
}

function nameBefore(items: readonly Item[], at: number, raw: string): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 2 * REACH); i--) {
    const item = items[i];
    if (item === undefined) return null;
    if (hasOneOf(item, BEFORE_WALLS) && !isSameSubject(items, i, at)) return null;
    if (!leadsToPlace(items, i)) continue;
    const name = namesFrom(items, i + 1, raw);
    if (name !== null) return name;
  }
  return null;
}
/** "Attacks in Olm killed 88 and wounded 84", "In Olm two were killed and six wounded": nothing but verbs and one "and" from number to number. */
function isSameSubject(items: readonly Item[], number: number, at: number): boolean {
  const kind = items[number]?.chunk?.kind;
  if (kind !== "count" && kind !== "quantity") return false;
  const between = items.slice(number + 1, at);
  const verbs = between.filter(isVerb);
  return verbs.length > 0 && verbs.length === between.length - 1 && between.some(isAnd);
}

function isAnd({ word }: Item): boolean {
  return word === "and";
}

/** "Rockets struck Darsa, killing nine": the comma parts no clause. */
const BEFORE_WALLS = tagList(...BEFORE_TAGS);

/** Whether a name behind the item at `at` is where something was: behind "in" and "near", the preposition of an attack, or its verb. */
function leadsToPlace(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null) return false;
  if (isIn(item) || NEARBY.has(item.word)) return true;
  if (STRUCK.has(item.word)) return true;
  // "no inmates managed to break out from Olm"
  if (item.word === "from")
    return items.slice(Math.max(0, at - 2), at).some(({ word }) => FLIGHT.has(word));
  // `غارتين على جبل خرزمة`: the deed is what is counted
  const counted = items[at - 1]?.chunk;
  if (counted?.kind === "count" && counted.unit === "events" && OF_ATTACK.has(item.word))
    return true;
  return (
    OF_ATTACK.has(item.word) &&
    items.slice(Math.max(0, at - 2), at).some(({ word }) => DEEDS.has(word.replace(/^ال/u, "")))
  );
}
const FLIGHT: ReadonlySet<string> = new Set(
  "out break broke broken breaking escape escaped escaping flee fled away".split(" "),
);
const NEARBY: ReadonlySet<string> = new Set(["near", "outside", "through", "قرب"]);
const OF_ATTACK: ReadonlySet<string> = new Set(["of", "on", "against", "علي"]);
const STRUCK: ReadonlySet<string> = new Set(
  "struck hit shelled bombed hits strikes shells left fled leaving fleeing".split(" "),
);

function isIn({ word, chunk }: Item): boolean {
  return chunk === null && (word === "in" || word === "في");
}

/** One name, or several that "and" joins; null where none stands there. */
function namesFrom(items: readonly Item[], from: number, raw: string): string | null {
  const listed = listedNames(items, from, raw);
  if (listed !== null) return listed;
  const area = areaFrom(items, from, raw) ?? areaOf(items, from, raw);
  if (area !== null) return area;
  const names: string[] = [];
  let at = from;
  for (;;) {
    const end = nameEnd(items, at, raw);
    // "in Corvane's conflict": what it is, and not where
    if (
      end === at ||
      items.slice(at, end).some(({ word }) => DEEDS.has(word) || word === "conflict")
    )
      break;
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

/** "the Kelma area", "Darsa province", "the nearby village of Mirn": a name that a word for a place holds, in English. */
function areaFrom(items: readonly Item[], from: number, raw: string): string | null {
  let at = from;
  if (items[at]?.tags.includes("article") === true) at++;
  while (SIDES.test(items[at]?.word ?? "") && at < from + 3) at++;
  const isLed = KINDS.has(items[at]?.word ?? "") && items[at + 1]?.word === "of";
  if (isLed) at += 2;
  const first = items[at];
  if (first === undefined || ARABIC.test(first.word)) return null;
  if (first.chunk !== null) return byItsWord(first) ? raw.slice(first.start, first.end) : null;
  const end = nameEnd(items, at, raw);
  if (isLed && end > at) return raw.slice(first.start, items[end - 1]?.end);
  // "area" is a plain word, and ends the name
  const kind = items.findIndex(({ word }, i) => i > at && i <= end && KINDS.has(word));
  return end > at && kind > at ? raw.slice(first.start, items[kind - 1]?.end) : null;
}
const SIDES =
  /^(?:nearby|north-?central|coastal|neighbou?ring|northern|southern|eastern|western|central|rural)$/u;
const KINDS: ReadonlySet<string> = new Set(
  "area region locality district subdistrict province governorate county valley township town village city suburb hamlet settlement neighbourhood neighborhood quarter camp department commune prefecture parish municipality canton".split(
    " ",
  ),
);

/** A place that no list knows, told by a word for it. */
function byItsWord({ chunk }: Item): boolean {
  return (
    chunk?.kind === "name" &&
    chunk.is === "place" &&
    chunk.rules.some((rule) => rule.endsWith("name.place-head"))
  );
}

/** Index behind a name that begins at `at`, in English with a capital letter; `at` where none does. */
function nameEnd(items: readonly Item[], at: number, raw: string): number {
  if (items[at - 1]?.word !== "in" && ARABIC.test(items[at]?.word ?? ""))
    return arabicNameEnd(items, at);
  let end = at;
  while (end < Math.min(items.length, at + WORDS)) {
    const item = items[end];
    if (item === undefined || item.chunk !== null) break;
    // "Tell Zumar" is a hill, and no verb
    if (item.tags.length > 0 && !(end === at && item.word === "tell")) break;
    if (end === at && !/^\p{Lu}\p{Ll}/u.test(raw.slice(item.start, item.end))) break;
    end++;
  }
  return end;
}

const ARABIC = /[\u0600-\u06ff]/u;
