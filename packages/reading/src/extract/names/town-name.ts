import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";
import { fullWord } from "./full-word.ts";

/** Heads of towns, all feminine, so that an adjective behind them ends in `ة` and a name seldom does. */
const TOWNS: ReadonlySet<string> = new Set(
  "مدينه بلده قريه محافظه ناحيه ضاحيه بمدينه ببلده بقريه بمحافظه لمدينه لبلده لقريه".split(" "),
);
/** Those who live in a place, and its land: an unknown word that they are of is its name. */
const FOLK: ReadonlySet<string> = new Set("اهالي اهل سكان ريف بريف".split(" "));
/** First words of names of two words that need no head behind a preposition: `في كفر عنب`, `من تل الصنوبر`. */
const FIRST_WORDS: ReadonlySet<string> = new Set("كفر تل دير خان جب".split(" "));
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "في من الي قرب باتجاه نحو وسط شمال جنوب شرق غرب".split(" "),
);

/** Words behind a town that are no name of it: particles, verbs of hers and nouns that describe it (`قرية أشباح`). */
const NO_NAME: ReadonlySet<string> = new Set(
  "ذات ما لم لن لا قد هي هو هم كان كلها بلا بعيدا قريبا هذا هذه تلك ذلك حيث التي الذي بين تحت فوق عند منذ حتي قبل بعد ضد مع عن علي في من الي او ام ثم بل اذ اي اشباح خيام ملاه ملاهي العاب اطفال سلام احلام داخل خارج قرب حول دون غير سوي ضمن عبر خلال خلف امام وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي".split(
    " ",
  ),
);

/**
 * Index behind the name of a town whose head or whose preposition stands at `at - 1`, -1 for none: `بلدة زهران`, `في كفر عنب`. Of a
 * single word nothing may be known, so that no adjective, verb or noun of the lexicon is taken for one.
 */
export function townName(items: readonly Item[], at: number, raw: string): number {
  const [head, name] = [items[at - 1], items[at]];
  if (head === undefined || name === undefined || name.start - head.end > 2) return -1;
  if (PREPOSITIONS.has(head.word)) return compound(items, at, raw);
  if (head.def || !TOWNS.has(head.word)) return -1;
  if (!isUnknown(name) || DESCRIBES.test(name.word)) return -1;
  return isSecond(items[at + 1]) ? at + 2 : at + 1;
}

/** `مدينة مرسى الدرنات`: its second word, and no adjective (`بلدة زهران الحدودية`). */
function isSecond(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || item.sense !== null) return false;
  return /^ال\p{L}{3,}$/u.test(item.word) && !/(?:ه|ي)$/u.test(item.word);
}

/** `كفر عنب`, `دير الصفصاف`: of others than `كفر` only before an article, as `تل صغير` is a small hill. */
function compound(items: readonly Item[], at: number, raw: string): number {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || second === undefined || first.chunk !== null) return -1;
  if (!FIRST_WORDS.has(first.word) || first.conj || first.prep !== "" || first.def) return -1;
  if (second.chunk !== null || second.conj || second.prep !== "") return -1;
  const { word } = fullWord(second, raw);
  const named = word.startsWith("ال") ? word.length > 4 : first.word === "كفر" && isUnknown(second);
  return named ? at + 2 : -1;
}

/** Words ending in `ة` describe a town, as do those with a pronoun of hers; verbs of hers open with `ت` or end in it. */
const DESCRIBES = /(?:ه|ها|ت|ون|ين)$|^[تي]\p{L}{3}/u;

function isUnknown(item: Item): boolean {
  return (
    item.chunk === null &&
    item.sense === null &&
    item.tags.length === 0 &&
    !item.def &&
    !item.conj &&
    item.prep === "" &&
    item.suffix === "" &&
    /^[\u0621-\u064a]{3,}$/u.test(item.word) &&
    !item.word.startsWith("ال") &&
    !NO_NAME.has(item.word)
  );
}

/** A word that the text shows to name a place without calling it one: `أهالي بصير`, `زهران (الشراع) -` at the head of a report. */
export function shownTown(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item === undefined || (before !== undefined && (before.def || !FOLK.has(before.word))))
    return false;
  if (!isUnknown(item) || /(?:ون|ين)$/u.test(item.word)) return false;
  if (before !== undefined) return true;
  const close = items[1]?.tags.includes("paren-open") === true ? closeOf(items) : 0;
  const [dash, verb] = [items[close + 1], items[close + 2]];
  if (close < 0 || dash?.tags.includes("dash") !== true) return false;
  const tells = verb?.tags.some((tag) => TELLS.has(tag)) === true;
  return close > 0 || (dash.spaced && tells);
}

const TELLS: ReadonlySet<string> = new Set(
  "verb masdar say say-that cite voices reach revises".split(" "),
);

/** Items of the agency's name between its brackets. */
const AGENCY = 6;

function closeOf(items: readonly Item[]): number {
  return items.slice(0, AGENCY).findIndex(({ tags }) => tags.includes("paren-close"));
}

/** Without such a word before it, nothing here tells a town: asked of every word of a report, once for all of them. */
export function mayLeadToTown(before: Item): boolean {
  return isOf(before, LEADING);
}
const LEADING = itemClass([
  "in",
  ...[...PREPOSITIONS, ...TOWNS, ...FOLK].map((word) => `=${word}`),
]);

/** Does a preposition of place stand before `at`? There a name that was told to be a place is one. */
export function isLed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before !== undefined && (before.tags.includes("in") || PREPOSITIONS.has(before.word));
}
