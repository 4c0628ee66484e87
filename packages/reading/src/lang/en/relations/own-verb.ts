import type { Count, Item } from "../../../text/item.ts";
import { isFiniteAt } from "./finite.ts";

/**
 * Is the outcome at `verb` told of somebody else than of those counted at `from`? Between the two stands a verb that those counted
 * have already and then another subject ("ten farmers stood at the gate and guards were killed", "saw a guard killed"), or the
 * verb is singular ("a guide with 12 pilgrims was killed"), or it did not come to that ("were nearly killed").
 */
export function isVerbOfAnother(
  items: readonly Item[],
  from: number,
  verb: number,
  count: Count,
): boolean {
  if (isUnreal(items, from, verb) || isVerbOfPlace(items, from, verb)) return true;
  const start = groupStart(items, from, verb);
  if (isSingular(items, start, verb) && isPlural(count)) {
    // "Near the house of 12 farmers a guard was killed"
    const next = items[from + 1]?.tags.includes("article") === true;
    if (next || !isCollected(items, from, count)) return true;
  }
  if (start < verb && isInside(items, from)) return true;
  if (isOfNextNumber(items, from, start, verb)) return true;
  const before = items[start - 1];
  if (start - 1 <= from || before === undefined || isJoint(before)) return false;
  // "12 farmers gave blood for those killed"
  if (isHead(items, start - 1)) return true;
  const finite = finiteBetween(items, from, start);
  return finite >= 0 && hasSubject(items, finite + 1, start);
}

/** "A blast in a hall where 60 people were eating killed four": the verb has an object of its own, and its doer stands before the clause that tells who was there. */
function isVerbOfPlace(items: readonly Item[], from: number, verb: number): boolean {
  const object = items[verb + 1]?.chunk?.kind;
  if (object !== "count" && object !== "quantity") return false;
  if (items[verb]?.tags.includes("intransitive") === true) return false;
  return items.slice(Math.max(0, from - 2), from).some(({ word }) => WHERE.has(word));
}
const WHERE: ReadonlySet<string> = new Set(["where", "which", "whose"]);

/**
 * "After the funeral of nine men, | 12 were arrested", "after the burial of six fighters, | nine people were held": the number behind the comma is the subject; "nine men, 12 in
 * all, were" goes on behind it.
 */
function isOfNextNumber(
  items: readonly Item[],
  from: number,
  start: number,
  verb: number,
): boolean {
  const kind = items[start - 1]?.chunk?.kind;
  if (start === verb || start - 1 <= from || items[start - 2]?.tags.includes("comma") !== true)
    return false;
  // a number with a noun of its own may stand in a list
  const isFronted = FRONTS.has(items[0]?.word ?? "") && !items.slice(0, from).some(isComma);
  return kind === "quantity" || (kind === "count" && isFronted);
}
const FRONTS: ReadonlySet<string> = new Set("after before following during at in since".split(" "));

function isComma({ tags }: Item): boolean {
  return tags.includes("comma");
}

/** Is the count at `at` behind another verb than the one at `verb`, or one person's ("killed the leader of 12 farmers")? */
export function isObjectOfAnother(items: readonly Item[], verb: number, at: number): boolean {
  const before = items[at - 1];
  if (at - 1 <= verb || before === undefined || before.chunk !== null) return false;
  if (before.word === "of" && isOnePerson(items[at - 2])) return true;
  // "killed guards protecting 12 farmers", "the sons of 12 farmers"
  if (isInside(items, at) || (before.word.endsWith("ing") && isSomebody(items[at - 2])))
    return true;
  return before.tags.includes("verb-past") && !before.tags.includes("pred");
}

function isSomebody(item: Item | undefined): boolean {
  return item?.chunk === null && item.sense?.unit === "persons";
}

function isOnePerson(item: Item | undefined): boolean {
  if (LEADERS.has(item?.word ?? "")) return true;
  return item?.sense?.unit === "persons" && item.sense.number === "sg";
}
const LEADERS: ReadonlySet<string> = new Set(
  "leader chief boss owner captain commander".split(" "),
);

/** Where the verb group begins that ends in `verb`: "were later found" begins at "were". */
function groupStart(items: readonly Item[], from: number, verb: number): number {
  let at = verb;
  while (at - 1 > from && isOfGroup(items[at - 1])) at--;
  return at;
}

function isOfGroup(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null) return false;
  const { tags, word } = item;
  return (
    tags.includes("aux") ||
    tags.includes("neg") ||
    tags.includes("future") ||
    ADVERBS.has(word) ||
    (tags.length === 0 && word.length > 4 && word.endsWith("ly"))
  );
}
const ADVERBS: ReadonlySet<string> = new Set(
  "also later then still now already since all both again first just only so far yet never themselves may might could should must would can".split(
    " ",
  ),
);

/** "was", "has been": no verb of several. */
function isSingular(items: readonly Item[], start: number, verb: number): boolean {
  for (let at = start; at < verb; at++) {
    const { word = "", tags = [] } = items[at] ?? {};
    if (tags.includes("aux")) return word === "was" || word === "is" || word === "has";
  }
  return false;
}

function isPlural({ quantity: { low, high } }: Count): boolean {
  return (low ?? high ?? 0) >= 2;
}

/** "Lawyers for 12 farmers were", "the sons of 12 farmers were", "soldiers guarding 12 farmers were", "men who met 12 farmers were". */
function isInside(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before === undefined || before.chunk !== null) return false;
  const { tags, word } = before;
  const head = items[from - 2];
  if (WITH.has(word)) return head?.tags.includes("many") === true && head.chunk === null;
  if (word === "of") return head?.tags.includes("kin") === true;
  if (tags.includes("say") || tags.includes("among") || tags.includes("voices")) return false;
  const relative = head !== undefined && /^(?:who|that|which)$/u.test(head.word);
  const doing = word.endsWith("ing") && head?.tags.includes("many") === true;
  return doing || (relative && tags.includes("verb-past") && !tags.includes("aux"));
}
const WITH: ReadonlySet<string> = new Set("for with near beside behind against".split(" "));

/** "blood for those killed"; "14 of those got out" are themselves those. */
function isHead(items: readonly Item[], at: number): boolean {
  return HEADS.has(items[at]?.word ?? "") && items[at - 1]?.word !== "of";
}
const HEADS: ReadonlySet<string> = new Set("those someone anyone everyone somebody".split(" "));

/** "a family of five was killed", "the 22-strong patrol was": one body of them, unless it is one person ("the son of 12 farmers"). */
function isCollected(items: readonly Item[], from: number, { rules }: Count): boolean {
  if (rules.includes("en.count.strong")) return true;
  const of = items[from - 1];
  if (of?.word !== "of" && of?.word !== "than") return false;
  return !isOnePerson(items[from - 2]);
}

function isJoint({ tags, word, chunk }: Item): boolean {
  return (
    chunk === null &&
    (tags.includes("comma") || tags.includes("dash") || tags.includes("pred") || JOINTS.has(word))
  );
}
const JOINTS: ReadonlySet<string> = new Set("and or but then to".split(" "));

/** A finite verb of those counted, and no relative clause before it; -1 for none. */
function finiteBetween(items: readonly Item[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (RELATIVES.has(items[at]?.word ?? "")) return -1;
    if (isFiniteAt(items, at)) return at;
  }
  return -1;
}
const RELATIVES: ReadonlySet<string> = new Set("who which that whom whose".split(" "));

/** Somebody named between the two verbs, who is in no prepositional phrase. */
function hasSubject(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || !opensPhrase(item)) continue;
    const before = items[at - 1];
    if (before === undefined || !PREPOSITIONS.has(before.word)) return true;
    // "at the gate": to its end
    while (at + 1 < to && items[at + 1]?.chunk === null && isInPhrase(items[at + 1])) at++;
  }
  return false;
}

function opensPhrase({ tags, chunk }: Item): boolean {
  if (chunk !== null) return chunk.kind === "name";
  return ["article", "poss", "counted", "pronoun"].some((tag) => tags.includes(tag));
}

function isInPhrase(item: Item | undefined): boolean {
  if (item === undefined || JOINTS.has(item.word) || PREPOSITIONS.has(item.word)) return false;
  return !["comma", "aux", "pred", "verb-past"].some((tag) => item.tags.includes(tag));
}
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in at on to of from with by for near into inside outside behind under over across along through around against towards toward among between beside past off up down within without beyond above below during before after since until onto".split(
    " ",
  ),
);

/** "were nearly killed", "avoided being killed", "afraid of being killed", "refused to be freed". */
function isUnreal(items: readonly Item[], from: number, verb: number): boolean {
  const before = items[verb - 1];
  if (before?.chunk === null && NEARLY.has(before.word)) return true;
  const be = items[verb - 1]?.word;
  if (be !== "be" && be !== "being" && be !== "been") return false;
  const between = items.slice(from + 1, verb - 1).map(({ word }) => word);
  // "would have been killed"
  if (be === "been" && between.at(-1) === "have" && between.at(-2) === "would") return true;
  return between.some((word) => UNDONE.test(word));
}
const NEARLY: ReadonlySet<string> = new Set(["nearly", "almost", "narrowly"]);
const UNDONE =
  /^(?:avoid|escap|refus|fear|afraid|without|declin|nearly|narrowly|threaten|risk|dread|dodg|evad|prefer|hop(?:e|ed|es|ing)$|want)/u;
