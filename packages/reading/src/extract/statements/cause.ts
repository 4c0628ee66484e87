import type { Item } from "../../text/item.ts";
import { hasAny } from "../attributions/arabic-words.ts";
import { isAdverb, isArticle } from "../attributions/english-words.ts";

/** What happened, or what is said for it: "it", "the blast", "the cause". */
const EVENTS: readonly string[] = ["n-deed", "n-fault", "n-ruin", "n-harm", "n-cause"];
const POINTS: ReadonlySet<string> = new Set(
  "it this that what incident tragedy disaster".split(" "),
);
const BE: ReadonlySet<string> = new Set("is was were be been being".split(" "));
const NOT: ReadonlySet<string> = new Set("not n't never no neither".split(" "));
const WALLS: readonly string[] = ["comma", "stop", "clause", "colon", "that", "paren"];
/** Words of a phrase that lead up to its noun. */
const REACH = 9;

/**
 * Index of what gives the fault at `at` for the cause of what happened: it is said to be one ("it was an electrical fault"), called one,
 * spoken of or suspected, or is all that is quoted ("An electrical fault, said the owner"); -1 where nothing does.
 */
export function givenAsCause(items: readonly Item[], at: number): number {
  let article = at;
  let articles = 0;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const item = items[i];
    if (item === undefined || NOT.has(item.word) || hasAny(item, WALLS)) break;
    // "called | it | an accident": an object before the fault's own article
    if (hasAny(item, ["v-call"])) return article - i > 1 ? i : -1;
    if (SUSPECTS.has(item.word)) return i;
    if (articles < 2 && BE.has(item.word)) return isEvent(items, i) ? i : -1;
    if (item.word === "of" && SPOKE.has(items[i - 1]?.word ?? "")) return articles < 2 ? i - 1 : -1;
    if (item.chunk !== null || hasAny(item, ["say", "aux"])) break;
    if (!isArticle(item) && item.word !== "as") continue;
    if (articles++ === 0) article = i;
  }
  return isLeftOpen(items, at) || isAllThatIsSaid(items, at) ? at : -1;
}
const SUSPECTS: ReadonlySet<string> = new Set("suspect suspects suspected suspecting".split(" "));
const SPOKE: ReadonlySet<string> = new Set(
  "spoke speaks speaking spoken talked talks talking".split(" "),
);

/** "it | was", "the blast had | been": the subject of the copula at `at` is what happened. */
function isEvent(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (AUXILIARIES.has(items[i]?.word ?? "") || isAdverb(items[i]))) i--;
  for (let k = i; k >= 0 && i - k < 8; k--) {
    const item = items[k];
    if (item === undefined || hasAny(item, [...WALLS, "say", "voices"])) return false;
    if (POINTS.has(item.word) || hasAny(item, EVENTS)) return true;
  }
  return false;
}
const AUXILIARIES: ReadonlySet<string> = new Set("has have had may might could must".split(" "));

/** "sabotage could not be ruled out" */
function isLeftOpen(items: readonly Item[], at: number): boolean {
  const after = items.slice(at + 1, at + 6).map(({ word }) => word);
  return after.includes("not") && (after.includes("ruled") || after.includes("excluded"));
}

/** "An electrical fault, | said the owner": nothing else stands before the verb of speech. */
function isAllThatIsSaid(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || at - i > 5) return false;
    if (hasAny(item, ["stop", "quote-open"])) break;
    if (item.chunk !== null || hasAny(item, [...WALLS, "aux", "pred", "verb-past", "say"]))
      return false;
  }
  const ends = items[at + 1]?.tags.includes("comma") === true;
  return ends && items.slice(at + 2, at + 4).some((item) => hasAny(item, ["say"]));
}

/** A harm follows as the object: "the collapse", "to the wreck", "the boat to capsize", "it to sink". */
export function takesHarm(items: readonly Item[], at: number): boolean {
  for (let i = at; i < items.length && i - at < 7; i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, [...WALLS, "say", "be"])) return false;
    if (item.chunk === null && item.suffix === "" && hasAny(item, HARMS)) return true;
    if (item.word === "to" && i > at) return true;
  }
  return false;
}
const HARMS: readonly string[] = ["n-deed", "n-fault", "n-ruin", "n-harm"];

/** What flies or is fired, whoever fired it. */
export function namesWeapon(words: readonly Item[]): boolean {
  return words.some(
    (item) => item.chunk === null && item.suffix === "" && hasAny(item, ["n-weapon"]),
  );
}

/** Whose weapon it is: "an army drone", "the militia's shell". */
export function namesOwner(words: readonly Item[]): boolean {
  return words.some(
    (item) =>
      (item.chunk?.kind === "name" && item.chunk.is === "actor") ||
      (item.chunk === null && hasAny(item, ["armed", "party-noun"]) && !hasAny(item, ["n-weapon"])),
  );
}

/** The words behind "by", up to where, when and how. */
export function wordsBehind(items: readonly Item[], at: number): readonly Item[] {
  if (at < 0) return [];
  let end = at;
  while (end < items.length && end - at < 7) {
    const item = items[end];
    if (item === undefined || hasAny(item, [...WALLS, "say", "aux"]) || ENDS.has(item.word)) break;
    end++;
  }
  return items.slice(at, end);
}
const ENDS: ReadonlySet<string> = new Set(
  "in on at for with near during over after before as while and".split(" "),
);
