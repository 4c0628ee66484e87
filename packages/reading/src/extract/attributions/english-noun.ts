import { givenName } from "../../persons/vocabulary/given-names.ts";
import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SpokenFor } from "./draft.ts";
import {
  endsLikeParticiple,
  ENGLISH_HEADS,
  isArticle,
  isCapital,
  isNameDash,
  isPersonNoun,
  PREPOSITIONS,
} from "./english-words.ts";

/** A clock time or a bullet before a line of a live report. */
export function isMark(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (hasAny(item, ["punct", "dash"]) || (item.chunk === null && /^\d+:\d+$/u.test(item.word)))
  );
}

/** "a lawyer | representing the families", "pictures | reviewed by us", "my brother | who drives". */
export function describes(items: readonly Item[], i: number, at: number): boolean {
  // "Yemen's acting health minister": a title, and nothing that somebody does
  if (items[i]?.word === "acting") return false;
  const item = items[i];
  const before = items[i - 1];
  if (item === undefined || before === undefined || i <= at || item.chunk !== null) return false;
  if (item.word === "who" || item.word === "which" || item.word === "whose") return true;
  const noun = before.chunk !== null || hasAny(before, ENGLISH_HEADS) || isPersonNoun(before);
  // "Red Crescent" is no participle
  const formed =
    item.word.length > 4 &&
    (item.word.endsWith("ing") || endsLikeParticiple(item.word)) &&
    !NOUNS_IN_ING.has(item.word);
  // "a tally given to this paper", "a list sent by the union"
  const irregular = IRREGULAR.has(item.word) && LED.has(items[i + 1]?.word ?? "");
  const participle = hasAny(item, ["verb-ing", "verb-past"]) || formed || irregular;
  // "Police arrested the director": an active verb with its object
  if (!item.word.endsWith("ing") && items[i + 1]?.word === "the") return false;
  return noun && participle && !hasAny(item, ENGLISH_HEADS) && i + 1 < items.length;
}

const IRREGULAR: ReadonlySet<string> = new Set(
  "given sent shown drawn kept made held taken written read left found put told".split(" "),
);
const LED: ReadonlySet<string> = new Set("to by from in on at for".split(" "));

const NOUNS_IN_ING: ReadonlySet<string> = new Set(
  "building meeting hearing briefing filing offering training housing shipping mining planning".split(
    " ",
  ),
);

/** The last word before a preposition: what the phrase is about. */
export function headNoun(items: readonly Item[], at: number, to: number): Item | undefined {
  let end = at;
  while (end < to && !PREPOSITIONS.has(items[end]?.word ?? "")) end++;
  return items[end - 1];
}

/** "Sela Brandt | of the port union": a person's name, and to whom she belongs. */
export function nameOfMember(
  items: readonly Item[],
  at: number,
  to: number,
  raw: string,
): { readonly start: number; readonly end: number } | null {
  let end = at;
  while (end < to && isPartOfName(items[end], raw)) end++;
  const [first, last] = [items[at], items[end - 1]];
  if (first === undefined || last === undefined || end - at < 2 || end - at > 4) return null;
  return MEMBER_OF.has(items[end]?.word ?? "") && isArticle(items[end + 1])
    ? { start: first.start, end: last.end }
    : null;
}
const MEMBER_OF: ReadonlySet<string> = new Set("of from at with".split(" "));

/** A capital that no list knows for a noun: "Free Men of the Coast Brigade" are no person. */
function isPartOfName(item: Item | undefined, raw: string): boolean {
  if (item === undefined || item.chunk !== null) return false;
  if (isNameDash(item)) return true;
  return isCapital(item, raw) && !hasAny(item, ENGLISH_HEADS) && !item.tags.includes("counted");
}

/** "O Valle | de São Velm", "Nadim de la Torre": a small word of a name, behind a capital of its own. */
function isWithinName(items: readonly Item[], at: number, from: number, raw: string): boolean {
  let before = at;
  while (before > from && WITHIN_NAMES.has(items[before]?.word ?? "")) before--;
  const capital = items[before];
  return before < at && capital !== undefined && isCapital(capital, raw);
}
const WITHIN_NAMES: ReadonlySet<string> = new Set(
  "de do da dos das del di du la las los bin ibn van von der y e".split(" "),
);

/** The name after a title ("hospital director Nadim Orfan", "the rebel movement Free Ridge"): it is the source. */
export function nameAtEnd(
  items: readonly Item[],
  at: number,
  to: number,
  raw: string,
): { readonly start: number; readonly end: number } | null {
  let from = to;
  while (from > at) {
    const item = items[from - 1];
    if (item === undefined || item.chunk !== null) break;
    const joins = from < to && (isNameDash(item) || isWithinName(items, from - 1, at, raw));
    if (!isCapital(item, raw) && !joins) break;
    if (hasAny(item, ENGLISH_HEADS)) break;
    from--;
  }
  const first = items[from];
  const last = items[to - 1];
  const title = items[from - 1];
  if (from === at || to - from < 2 || first === undefined || last === undefined) return null;
  // "ministry of Rural Affairs" is no title with a name; "Governor Isham Brolt" is.
  const capital = title !== undefined && isCapital(title, raw) && !title.tags.includes("office");
  if (title === undefined || capital || PREPOSITIONS.has(title.word)) return null;
  // "a spokesman for the army's 6th Infantry Division", "… for the army's Eastern Command": what he speaks for is no name of his
  if (title.tags.includes("ordinal") || last.tags.includes("formation")) return null;
  return { start: first.start, end: last.end };
}

/** "The spokesman of the Ministry of Health | Amin Haddad": behind a body with capitals of its own a given name begins who holds the office. */
export function nameBehindBody(
  items: readonly Item[],
  at: number,
  to: number,
  raw: string,
): { readonly start: number; readonly end: number } | null {
  if (items[at]?.tags.includes("office") !== true) return null;
  for (let i = to - 2; i > at + 2 && to - i <= LONGEST; i--) {
    const [item, last] = [items[i], items[to - 1]];
    if (item === undefined || last === undefined || !isPartOfName(item, raw)) return null;
    // "Land Reform" may be a name too
    const given = givenName(item.word);
    if (given !== null && given !== "maybe" && PREPOSITIONS.has(items[at + 1]?.word ?? ""))
      return { start: item.start, end: last.end };
  }
  return null;
}
/** Items of a name with its dashes: "Abdel-Rahman al-Haddad". */
const LONGEST = 6;

/** The known actor in a phrase; "the ambassador to the Union" is of whoever sent him. */
export function knownIn(items: readonly Item[], from: number, to: number): SpokenFor | null {
  for (let i = from; i < to; i++) {
    const chunk = items[i]?.chunk;
    if (
      chunk?.kind === "name" &&
      chunk.is === "actor" &&
      chunk.sourceKind !== "agency" &&
      chunk.sourceKind !== "outlet" &&
      !(items[i - 1]?.word === "to" || (isArticle(items[i - 1]) && items[i - 2]?.word === "to"))
    )
      return { start: chunk.start, end: chunk.end, id: chunk.id, kind: chunk.sourceKind };
  }
  return null;
}
