import type { Words } from "../found.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { isEnglishWord } from "../vocabulary/dictionary.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { isStateOrActor, KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isFree } from "./lines.ts";
import { isPlaceInText } from "./places.ts";
import { isBehindPerson } from "./well-known.ts";
import { isPlain, SENTENCE_WORDS } from "./words.ts";

/**
 * Whether a capital is nobody's where it stands, by what is written around it and not by what it weighs: a word of the name of a file, of a campaign between
 * quotation marks, of a storm, of a page's own furniture, of when or where.
 */
export function isNobodyByPlace(where: Words, at: number): boolean {
  return (
    isOfFileName(where, at) ||
    isOfCampaign(where, at) ||
    isOfStorm(where, at) ||
    isOfPage(where, at) ||
    isSideOfWorld(where, at) ||
    isWhen(where, at)
  );
}

/** "Al_Sudan_flag500.jpg": what is known, and small words, in the name of a file; "Salma_Haddad.jpg" may be of somebody. */
function isOfFileName(where: Words, at: number): boolean {
  const { text, words } = where;
  const word = words[at];
  if (word === undefined) return false;
  const ahead = text.slice(Math.max(0, word.start - LONGEST), word.start);
  const token =
    (/[^\s"“”'()[\]]*$/u.exec(ahead)?.[0] ?? "") +
    (/^[^\s"“”'()[\]]+/u.exec(text.slice(word.start, word.start + LONGEST))?.[0] ?? "");
  if (!FILE.test(token)) return false;
  if (/^(?:al|el|the|of|and|in|at)$/u.test(word.folded)) return true;
  const parts = token.toLowerCase().split(/[^\p{L}]+/u);
  const is = parts.indexOf(word.folded);
  return (
    isPlain(word) ||
    KNOWN_NAMES.has(word.folded) ||
    KNOWN_NAMES.has(`${parts[is - 1] ?? ""} ${word.folded}`)
  );
}
/** Characters of the name of a file, either side of a word. */
const LONGEST = 80;
const FILE =
  /^[\p{L}\p{N}_.%-]+\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|docx?|xlsx?|csv|html?|zip)$/iu;

/** "the 'Breaking the Chains' campaign": what a noun behind the marks says. */
function isOfCampaign({ text, words }: Words, at: number): boolean {
  const { start = 0, end = 0 } = words[at] ?? {};
  const ahead = /["“‘'][\p{L} ’-]{0,50}$/u.exec(text.slice(Math.max(0, start - 52), start))?.[0];
  if (ahead === undefined || !/["“‘']/u.test(ahead)) return false;
  return /^[\p{L} -]{0,50}["”’'] (?:campaign|operation|offensive|initiative|project|plan|programme|program|drive|raid)(?!\p{L})/u.test(
    text.slice(end, end + 70),
  );
}

/** "Storm Aldric", and "Aldric" where the text has the storm and nobody of the name. */
function isOfStorm({ text, words }: Words, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  if (STORM.test(word.folded)) return next?.joined === true && next.capital;
  // "Daniel Storm", "Mr Aldric", "Aldric Reed"
  if (next?.joined === true && next.capital) return false;
  if (before !== undefined && word.joined && STORM.test(before.folded)) return true;
  if (before !== undefined && word.joined && before.capital && !isFree({ text, words }, at - 1))
    return false;
  return toldBy(words).storms.has(word.folded);
}
/** What the whole text says: the names of its storms, and its capital words, of a text as long as it may be once. */
function toldBy(words: readonly NameWord[]): { storms: Set<string>; capitals: Set<string> } {
  const known = TOLD.get(words);
  if (known !== undefined) return known;
  const told = { storms: new Set<string>(), capitals: new Set<string>() };
  for (const [at, { folded, joined, capital }] of words.entries()) {
    if (capital) told.capitals.add(folded);
    if (joined && STORM.test(words[at - 1]?.folded ?? "")) told.storms.add(folded);
  }
  TOLD.set(words, told);
  return told;
}
const TOLD = new WeakMap<readonly NameWord[], { storms: Set<string>; capitals: Set<string> }>();
const STORM = /^(?:storm|hurricane|cyclone|typhoon)$/u;

/** "2 Min Read", "Read Also:", "[File]", "AP Photo", "Reuters Staff", "==Background==": what pages say of themselves. */
function isOfPage(where: Words, at: number): boolean {
  const { text, words } = where;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !word.capital) return false;
  const [ahead, behind] = [
    text.slice(Math.max(0, word.start - 3), word.start),
    text.slice(word.end, word.end + 3),
  ];
  // "2 Min Read"
  if (/^(?:min|mins|minute|minutes)$/u.test(word.folded) && /\d $/u.test(ahead)) return true;
  if (word.folded === "read") {
    const isTimed = word.joined && /^min(?:ute)?s?$/u.test(before?.folded ?? "");
    return isTimed || (next?.joined === true && /^(?:also|more|next)$/u.test(next.folded));
  }
  if (/^(?:also|more)$/u.test(word.folded)) return before?.folded === "read";
  if (/==+ ?$/u.test(ahead) && isEnglishWord(word.folded)) return true;
  if (!CREDITS.test(word.folded)) return false;
  const isBracketed = /[[(]$/u.test(ahead) && /^[\]):]/u.test(behind);
  const isOfOutlet =
    before !== undefined &&
    word.joined &&
    !(next?.joined === true && next.capital) &&
    (BODY_WORDS.has(before.folded) ||
      KNOWN_NAMES.has(before.folded) ||
      AGENCIES.test(before.folded));
  return isBracketed || isOfOutlet;
}
const CREDITS = /^(?:photos?|files?|staff|images?|video|handout|screenshot|archive)$/u;
const AGENCIES = /^(?:ap|afp|reuters|epa|dpa|upi|aap|tass|xinhua)$/u;

/** "from the Middle East": a side of the world. */
function isSideOfWorld({ words }: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.joined !== true || !/^(?:east|west|north|south)$/u.test(word.folded)) return false;
  return /^(?:middle|near|far|wild|global)$/u.test(before?.folded ?? "");
}

/** "SANAA, Sept. 1", "From Sunday, March 1", "on the night of Monday": a month or a day by what stands beside it. */
function isWhen({ text, words }: Words, at: number): boolean {
  const { folded = "", start = 0, end = 0 } = words[at] ?? {};
  if (MONTH.test(folded)) return /^\.? \d/u.test(text.slice(end, end + 3));
  if (!DAY.test(folded)) return false;
  return (
    /(?:night|morning|evening|afternoon|eve) of $/iu.test(
      text.slice(Math.max(0, start - 14), start),
    ) || /^,? (?:\p{Lu}\p{Ll}{2,8}\.? \d|\d{1,2} \p{Lu}\p{Ll}{2})/u.test(text.slice(end, end + 14))
  );
}
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/**
 * "Israel said", "Israel, the United States, France": a state by whose name people are called too, where the text has its people, or another state beside it;
 * of towns the same where the text has one as a place. A capital beside it makes a name of it.
 */
export function isStateHere(where: Words, at: number): boolean {
  const { words } = where;
  const word = words[at];
  if (word === undefined || isBesideCapital(words, at) || isBehindPerson(where, at)) return false;
  const given = givenName(word.folded);
  if (given === "sure" || given === "listed") return false;
  if (!isStateOrActor(word.folded))
    return KNOWN_NAMES.has(word.folded) && !isEnglishWord(word.folded) && isPlaceInText(where, at);
  const { capitals } = toldBy(words);
  const stem = word.folded.replace(/[aey]$/u, "");
  if (OF_PEOPLE.some((end) => capitals.has(stem + end) || capitals.has(`${stem + end}s`)))
    return true;
  for (let near = at - 4; near <= at + 4; near++)
    if (near !== at && isOnlyState(words[near])) return true;
  return isPlaceInText(where, at);
}

const OF_PEOPLE = ["i", "n", "an", "ian", "ese", "ish"];

function isOnlyState(word: NameWord | undefined): boolean {
  return (
    word !== undefined &&
    word.capital &&
    isStateOrActor(word.folded) &&
    givenName(word.folded) === null &&
    !familyName(word.folded)
  );
}

function isBesideCapital(words: readonly NameWord[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  return (
    (words[at]?.joined === true &&
      before?.capital === true &&
      !SENTENCE_WORDS.has(before.folded)) ||
    (next?.joined === true && next.capital)
  );
}

/**
 * "Anger and sadness came", "Some smaller factions", "Up to 100": a word of English that begins a sentence as any word would, and no part of a name or of
 * what persons do.
 */
export function isBegin(where: Words, at: number): boolean {
  const { text, words } = where;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.joined !== true || next.capital || !isFree(where, at))
    return false;
  // "May ate", but "Even measured against"
  const isCalled =
    (givenName(word.folded) !== null && word.folded !== "even") || AUXILIARIES.test(word.folded);
  if (SENTENCE_WORDS.has(word.folded) && !isCalled)
    return !/^(?:says?|said|told|tells|and|was|is|had|has)$/u.test(next.folded);
  if (!isEnglishWord(word.folded) || givenName(word.folded) !== null) return false;
  if (/^(?:to|of)$/u.test(next.folded)) return true;
  const third = words[at + 2];
  return (
    next.folded === "and" &&
    third?.joined === true &&
    !third.capital &&
    isEnglishWord(third.folded) &&
    !isPersonNoun(third) &&
    !/^(?:his|her|their|my|i|he|she|the|a|an|two|three)$/u.test(third.folded) &&
    text.slice(word.end, word.end + 1) === " "
  );
}

const AUXILIARIES = /^(?:do|does|did|can|could|may|might|must|should|would|will|shall)$/u;

/** "blank blank blank": one small word again and again is what is left of a form. */
export function isRepeated({ words }: Words, at: number): boolean {
  const folded = words[at]?.folded;
  const isSame = (one: number): boolean => words[one]?.folded === folded;
  return (
    (isSame(at - 1) && isSame(at - 2)) ||
    (isSame(at - 1) && isSame(at + 1)) ||
    (isSame(at + 1) && isSame(at + 2))
  );
}
