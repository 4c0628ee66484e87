import { changed, type Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";

/** Words after a number or an article among which its noun stands. */
const REACH = 7;

/**
 * Hyphenated adjectives between a number or an article and its noun, each as one item: "200 sleeper-cell members",
 * "20 Iran-backed militiamen", "four two-storey houses", "two 12-year-old girls". Left apart, their parts hide the noun,
 * and "backed" or "two" would be read as what happened or how many.
 */
export function joinCompounds(items: readonly Item[]): readonly Item[] {
  if (!items.some((item, at) => isHyphen(items, at) || isAge(item))) return items;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    joined.push(tellsWhose(items, at) ? changed(item, { tags: ["modifier"], sense: null }) : item);
    if (item.chunk?.kind !== "quantity" && !item.tags.includes("article")) continue;
    const phrase = phraseAfter(items, at + 1);
    if (phrase === null) continue;
    joined.push(...phrase.items);
    at = phrase.to - 1;
  }
  return joined;
}

const PARTICLES: ReadonlySet<string> = new Set(["out", "up", "down", "away"]);

/** "the rebel-held capital", "a government-controlled town": whose it is, and nobody is held. */
function tellsWhose(items: readonly Item[], at: number): boolean {
  return WHOSE.has(items[at]?.word ?? "") && isHyphen(items, at - 1);
}

const WHOSE: ReadonlySet<string> = new Set(
  "held controlled occupied besieged seized captured".split(" "),
);

/** The words from `from` up to a counted noun with the compounds among them joined; null without noun or compound. */
function phraseAfter(
  items: readonly Item[],
  from: number,
): { readonly items: readonly Item[]; readonly to: number } | null {
  const words: Item[] = [];
  let compounds = 0;
  let at = from;
  while (at < Math.min(items.length, from + REACH)) {
    const item = items[at];
    if (item === undefined) return null;
    const to = compoundEnd(items, at);
    if (to > at) {
      words.push(made(items, at, to));
      compounds++;
      at = to;
      continue;
    }
    if (item.tags.includes("counted") && item.chunk === null)
      return compounds === 0 ? null : { items: words, to: at };
    if (item.chunk !== null || item.tags.some((tag) => ENDS.has(tag))) return null;
    words.push(item);
    at++;
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set([
  "comma",
  "stop",
  "clause",
  "colon",
  "quote",
  "paren",
  "of",
  "in",
  "aux",
  "say",
  "article",
  "dash",
]);

/** Index after the compound at `at` ("off - duty", or an age), `at` where there is none. */
function compoundEnd(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined) return at;
  if (isAge(first)) return at + 1;
  if (!isPart(first) && first.chunk?.kind !== "name" && first.chunk?.kind !== "quantity") return at;
  let to = at;
  while (isHyphen(items, to + 1) && isPart(items[to + 2])) to += 2;
  return to > at && !ENDINGS.has(items[to]?.word ?? "") ? to + 1 : at;
}

/** "20-odd guards", "40-something", "30-strong": these belong to the number. */
const ENDINGS: ReadonlySet<string> = new Set(["odd", "something", "ish", "plus", "strong", "fold"]);

function isPart(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && /^[a-z'’]+$/u.test(item.word);
}

function isHyphen(items: readonly Item[], at: number): boolean {
  const [dash, next] = [items[at], items[at + 1]];
  return dash !== undefined && isOf(dash, DASH) && !dash.spaced && next?.spaced === false;
}
const DASH = itemClass(["dash"]);

/** "12-year-old", read as an age before. */
function isAge({ chunk, tags }: Item): boolean {
  return chunk?.kind === "non-count" && chunk.what === "age" && tags.includes("non-count");
}

/** One item; "ex-soldiers" counts what its last part counts. */
function made(items: readonly Item[], at: number, to: number): Item {
  const [first, last] = [items[at], items[to - 1]];
  if (first === undefined || last === undefined) throw new TypeError(`no compound at ${at}`);
  if (isAge(first)) return changed(first, { tags: ["modifier"] });
  const noun = last.tags.includes("counted") && last.sense?.number === "pl";
  // "370,000 internally-displaced persons": the adverb changes nothing in what happened to them
  if (first.word.endsWith("ly") && last.tags.includes("pred"))
    return changed(first, {
      end: last.end,
      word: last.word,
      tags: last.tags,
      sense: last.sense,
      chunk: null,
    });
  // "four burnt-out buses": the particle goes with the participle
  if (PARTICLES.has(last.word) && first.tags.includes("pred"))
    return changed(first, { end: last.end, tags: first.tags });
  return changed(first, {
    end: last.end,
    word: items
      .slice(at, to)
      .map(({ word }) => word)
      .join(""),
    tags: noun ? last.tags : ["modifier"],
    sense: noun ? last.sense : null,
    suffix: last.suffix,
    chunk: null,
  });
}
