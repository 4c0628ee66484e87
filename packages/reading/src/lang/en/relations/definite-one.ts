import { countOfNoun } from "../../../extract/figures/count.ts";
import { addingWords } from "../../../extract/figures/coordination.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";
import { isUnseen } from "../unseen.ts";
import { toldAmong } from "./among-those.ts";
import { isHalfOfNoun } from "./half-of-noun.ts";
import { amongWhom } from "./named-among.ts";
import { predicateAfter } from "./predicate-after.ts";
import { opensVerb } from "./verb-group.ts";

/** The rule of a count that "the" or "his" carries. */
export const DEFINITE = "en.count.definite";

/** What befalls people one by one. "The owner and two managers were arrested" names the owner, and counts him seldom. */
export const TOLD_OF_ONE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "hostage",
  "missing",
  "captured",
]);

/** Words from "the" to its noun: "the young lorry driver". */
const NEAR = 4;
/** Words of whom he is: "the mayor | of Olm | and two guards". */
const OF_WHOM = 5;
const LED = tagList("in", "func", "reach", "of", "among");
const WALLS = tagList(
  "comma",
  "stop",
  "clause",
  "quote",
  "pred",
  "aux",
  "say",
  "verb-past",
  "dash",
);
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  "single counted dash vehicle site goods".split(" "),
);
const ADJECTIVE: ReadonlySet<string> = new Set("young old elderly pregnant wounded".split(" "));

/**
 * "The driver and two soldiers were killed", "a teacher and his wife", "the judge and her clerk", "nine miners and the foreman": one, where who is told beside
 * him is counted. "The guard was killed" alone is mostly somebody told of before.
 */
export function definiteOne(items: readonly Item[], at: number): Count | null {
  const noun = items[at];
  if (noun === undefined || !isOnePerson(noun)) return null;
  if (["toll-noun", "anyone", "suspect"].some((tag) => noun.tags.includes(tag))) return null;
  const det = determinerBefore(items, at);
  if (det < 0 || isUnseen(items, det)) return null;
  const before = items[det - 1];
  const adds = addingWords(items, det) > 0;
  if (before !== undefined && !adds && isGoverned(before) && !before.tags.includes("among"))
    return null;
  const next = items[at + 1];
  if (next !== undefined && next.chunk === null && hasOneOf(next, tagList("counted", "poss")))
    return null;
  if (isHalfOfNoun(items, at)) return null;
  const his = /^(?:his|her)$/u.test(items[det]?.word ?? "");
  const told =
    isJoinedBehind(items, at) ||
    isJoinedBefore(items, det, his, adds) ||
    amongWhom(items, det) !== null ||
    isAmongTheDead(items, at);
  return told ? countOfNoun(noun, DEFINITE) : null;
}

/** "The driver was among the dead" */
function isAmongTheDead(items: readonly Item[], at: number): boolean {
  const near = items.slice(at + 1, at + OF_WHOM);
  if (!near.some(({ word }) => word === "among")) return false;
  const noun = items[at];
  const one = noun === undefined ? null : countOfNoun(noun, DEFINITE);
  return one !== null && toldAmong(items, predicateAfter(items, at), one) !== undefined;
}

function isOnePerson({ tags, chunk, sense, suffix }: Item): boolean {
  return (
    tags.includes("single") &&
    chunk === null &&
    suffix === "" &&
    sense?.unit === "persons" &&
    sense.number === "sg" &&
    sense.measure === undefined
  );
}

/** "by the driver and two guards", "near the mayor and two guards": it leads to him, and tells nothing of him. */
function isGoverned(item: Item): boolean {
  if (item.chunk !== null) return false;
  return GOVERNING.has(item.word) || (item.word !== "and" && hasOneOf(item, LED));
}
const GOVERNING: ReadonlySet<string> = new Set(
  "as like for by if than to with of without about from on at near against between behind beside after before over into who whom".split(
    " ",
  ),
);

/** Where "the", "his" or "the farmer's" stands before the noun; -1 where none does. */
export function determinerBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    const { word, tags, chunk } = item;
    if (word === "the" || (tags.includes("poss") && /^(?:his|her|their|its)$/u.test(word)))
      return i;
    if (chunk !== null) {
      if (chunk.kind === "non-count" || chunk.kind === "name") continue;
      return -1;
    }
    // "the mayor's wife"
    if (tags.length === 0 || ADJECTIVE.has(word) || item.suffix !== "") continue;
    if (!tags.every((tag) => BEFORE_NOUN.has(tag))) return -1;
  }
  return -1;
}

/** "the mayor of Olm and two of his guards", "the conductor and a passenger", "the mayor and his wife" */
function isJoinedBehind(items: readonly Item[], at: number): boolean {
  let and = at + 1;
  if (/^(?:of|from|at|in)$/u.test(items[and]?.word ?? ""))
    while (and < at + 1 + OF_WHOM && items[and]?.word !== "and") {
      const item = items[and];
      if (item === undefined || hasOneOf(item, WALLS) || item.chunk?.kind === "count") return false;
      and++;
    }
  if (items[and]?.word !== "and") return false;
  return isSomebody(items, and + 1);
}

/** A count of people, one by an article, or somebody of theirs. */
function isSomebody(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (first === undefined) return false;
  if (first.chunk !== null) return isCountOfPeople(first);
  const his = first.tags.includes("poss");
  if (!his && !/^an?$/u.test(first.word)) return false;
  for (let i = at + 1; i < at + NEAR; i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.chunk !== null) return his && isCountOfPeople(item);
    if (isOnePerson(item) && items[i + 1]?.tags.includes("counted") !== true) return true;
    if (item.tags.length > 0 && !item.tags.every((tag) => BEFORE_NOUN.has(tag))) return false;
  }
  return false;
}

function isCountOfPeople({ chunk }: Item): boolean {
  return chunk?.kind === "count" && chunk.unit === "persons";
}

/** "nine miners and the foreman", "a teacher and his wife", "a teacher, his wife and two pupils" */
function isJoinedBefore(items: readonly Item[], det: number, his: boolean, adds: boolean): boolean {
  const mark = items[det - 1];
  if (mark === undefined) return false;
  const comma = mark.tags.includes("comma");
  if (!adds && mark.word !== "and" && !(comma && his)) return false;
  let last = det - 1 - (adds ? addingWords(items, det) : 1);
  if (items[last]?.tags.includes("comma") === true) last--;
  const other = items[last];
  if (other === undefined) return false;
  if (other.chunk !== null) return !comma && isCountOfPeople(other);
  if (!isOnePerson(other)) return false;
  if (comma && !goesOn(items, det)) return false;
  for (let i = last - 1; i >= Math.max(0, last - NEAR); i--) {
    const word = items[i]?.word ?? "";
    if (/^an?$/u.test(word)) return true;
    if (his && word === "the") return true;
    if (items[i]?.tags.some((tag) => !BEFORE_NOUN.has(tag)) === true) return false;
  }
  return false;
}

/** "…, his wife and two pupils": the list has more behind it. */
function goesOn(items: readonly Item[], det: number): boolean {
  for (let i = det + 1; i < det + NEAR; i++) {
    const item = items[i];
    if (item?.word === "and" || item?.tags.includes("comma") === true) return true;
    if (item === undefined || opensVerb(item)) return false;
  }
  return false;
}
