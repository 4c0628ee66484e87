import { analysers } from "../lang/languages.ts";
import { withoutClitic } from "./arabic/clitics.ts";
import { endOfArabic } from "./arabic/name-end.ts";
import { OFFICES, STOPS } from "./vocabulary/cues.ts";
import { lastOfLatin } from "./latin/person.ts";
import type { Found, Words } from "./found.ts";
import { familyName, givenName } from "./vocabulary/given-names.ts";
import { isPlaceInText, isPlaceOrBody } from "./latin/places.ts";
import { mayBeName } from "./latin/signs.ts";
import type { NameWord } from "./vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "./vocabulary/person-noun.ts";
import { hasOffice, isKnown, isNamedAfter } from "./office/public-role.ts";
import { isVerb } from "./arabic/verbs.ts";

/** An item of a list of names, and what parts it from the one before. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly isFound: boolean;
  /** A town too: "Engineers Jonas Lindqvist and Petra". */
  readonly isTown: boolean;
  readonly parted: "comma" | "and" | null;
}

/**
 * Names that stand in one list with somebody who was found, or in a list that a noun of persons opens: "pupils Jana, Taim and Lamar",
 * "Among the wounded were Bettina Cray, Dorothea and …", `بينهم هدى وإسراء ومضر الجولاني`. What is no name by itself is one in such company.
 */
export function namesInLists(where: Words, found: readonly Found[]): readonly Found[] {
  const starts = new Map(found.map((one) => [one.from, one]));
  const taken: ReadonlySet<number> = new Set(found.flatMap(({ from, to }) => indexes(from, to)));
  const added: Found[] = [];
  const { words } = where;
  for (let at = 0; at < words.length; at++) {
    const chain = chainFrom(where, at, starts);
    if (chain.length < 2) continue;
    const isList = chain.some(({ isFound }) => isFound) || isOpened(where, chain);
    const hasAnd = chain.some(({ parted }) => parted === "and");
    const isWhole = isList && (hasAnd || isOpened(where, chain));
    const isOfPersons = isOpened(where, chain);
    const fresh = chain.filter(
      ({ from, to, isTown }) =>
        !indexes(from, to).some((index) => taken.has(index)) && (!isTown || isOfPersons),
    );
    for (const { from, to } of isWhole ? fresh : []) added.push({ from, to, because: "context" });
    at = (chain.at(-1)?.to ?? at + 1) - 1;
  }
  return [...found, ...added].toSorted((a, b) => a.from - b.from);
}

function indexes(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** The longest list that begins at a word. */
function chainFrom(where: Words, at: number, starts: ReadonlyMap<number, Found>): readonly Item[] {
  const chain: Item[] = [];
  let item = itemAt(where, at, null, starts);
  while (item !== null) {
    chain.push(item);
    item = nextItem(where, item, starts);
  }
  return chain;
}

/** Between two names in Latin letters: an age, a comma or "and", and small words for who comes next ("and two brothers, Anton and"). */
const BETWEEN =
  /^(?:,? \(?(?:aged )?\d{1,2}\)?)?(?: \([^()\n]{2,24}\))?( ?[,;/] (?:and )?|,? (?:and|&) |, ?\r?\n)((?:\p{Ll}+,? ){0,3})$/u;
const SMALL: ReadonlySet<string> = new Set(
  "the a an two three four five six his her their my our little baby young old so were was also".split(
    " ",
  ),
);
const BETWEEN_ARABIC = /^ ?(?:[،,؛] ?)?$/u;

function nextItem(
  where: Words,
  { from, to }: Item,
  starts: ReadonlyMap<number, Found>,
): Item | null {
  const { text, words } = where;
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined) return null;
  if (words[from]?.arabic === true) return nextArabic(where, to, starts);
  for (let at = to; at < Math.min(words.length, to + 6); at++) {
    const word = words[at];
    if (word === undefined || word.arabic) return null;
    if (!word.capital) continue;
    const [all, mark = "", small = ""] = BETWEEN.exec(text.slice(last.end, word.start)) ?? [];
    if (all === undefined) return null;
    const isSmall = small
      .split(/[ ,]+/u)
      .every(
        (folded) => folded === "" || SMALL.has(folded) || isPersonNoun({ folded, arabic: false }),
      );
    return isSmall ? itemAt(where, at, /and|&|;/u.test(mark) ? "and" : "comma", starts) : null;
  }
  return null;
}

/** `هالة وسمر`, `هدى، إسراء`, `وابن عمهم جهاد`. */
function nextArabic(where: Words, to: number, starts: ReadonlyMap<number, Found>): Item | null {
  const { text, words } = where;
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined || !next.arabic) return null;
  const between = text.slice(last.end, next.start);
  if (!BETWEEN_ARABIC.test(between)) return null;
  const hasMark = /[،,؛]/u.test(between);
  // `ولدان`, `والد` begin with a letter of their own.
  const isNoun = isPersonNoun(next) && !isPersonNoun({ ...next, folded: next.folded.slice(1) });
  const hasAnd = next.folded.startsWith("و") && !isNoun && givenName(next.folded) === null;
  if (!hasMark && !hasAnd) return null;
  const parted = hasAnd ? "and" : "comma";
  // A noun of persons before the name belongs to it.
  for (let at = to; at <= to + 2; at++) {
    const word = words[at];
    if (word === undefined || (at > to && !word.joined)) return null;
    const item = itemAt(where, at, parted, starts);
    if (item !== null) return item;
    if (!isPersonNoun(word) && !isPersonNoun({ ...word, folded: word.folded.slice(1) }))
      return null;
  }
  return null;
}

/** A name at a word: one that was found, or what has the form of one. */
function itemAt(
  where: Words,
  at: number,
  parted: Item["parted"],
  starts: ReadonlyMap<number, Found>,
): Item | null {
  const found = starts.get(at);
  if (found !== undefined)
    return { from: found.from, to: found.to, isFound: true, isTown: false, parted };
  const word = where.words[at];
  if (word === undefined) return null;
  const to = word.arabic ? arabicTo(where, at) : latinTo(where, at);
  if (to === null || isNamedAfter(where, at, to) || hasOffice(where, at, to)) return null;
  const isTown = isKnown(where, at, to);
  if (isTown && (to - at > 1 || givenName(withoutClitic(word.folded)) === null)) return null;
  return { from: at, to, isFound: false, isTown, parted };
}

function latinTo(where: Words, at: number): number | null {
  const { text, words } = where;
  const last = lastOfLatin(words, at);
  const first = words[at];
  if (last === null || first === undefined) return null;
  const run = words.slice(at, last + 1);
  if (isPlaceOrBody(run) || (run.length === 1 && isPlaceInText(where, at))) return null;
  const before = words[at - 1];
  if (
    first.joined &&
    before?.capital === true &&
    !STOPS.has(before.folded) &&
    !isPersonNoun(before)
  )
    return null;
  const isName =
    run.length === 1
      ? mayBeName(first, text.slice(first.start, first.end)) ||
        (isKnown(where, at, last + 1) && givenName(first.folded) !== null)
      : run.every(({ folded }) => !OFFICES.has(folded));
  return isName ? last + 1 : null;
}

function arabicTo(where: Words, at: number): number | null {
  const folded = where.words[at]?.folded ?? "";
  const bare = withoutClitic(folded);
  if (STOPS.has(bare) || OFFICES.has(bare) || STOPS.has(folded)) return null;
  // `وعد`: what is a verb as well may begin a sentence.
  if (isVerb(bare) || isPersonNoun({ folded: bare, arabic: true })) return null;
  const given = givenName(bare);
  const isName =
    given !== null ||
    /^(?:عبد|ابو|ابي|ابا|ام)$/u.test(bare) ||
    (familyName(bare) && analysers.ar(bare).sense === null);
  if (!isName) return null;
  const to = endOfArabic(where, at, "cue");
  // `كبير`, `مضر`: what hardly anybody is called needs a surname, or a further item behind it.
  const next = where.words[to];
  const isWeak = given === null || given === "weak";
  return isWeak && to - at < 2 && next?.joined === true && !next.folded.startsWith("و") ? null : to;
}

/** `بينهم هدى وإسراء` */
const AMONG_THEM = /^[وف]?(?:بينهم|بينهن|منهم|منهن|هم|هن)$/u;

/** What the dead and the wounded are called is no noun of theirs, but opens a list: "among the wounded were". */
const OPENS =
  /(?:^|[^\p{L}])(\p{L}+)(?:,? (?:were|was|are|is))?(?:,? (?:include|includes|included|including|named|called|such as|like))?[:(]? ?(?:(?:the|his|her|their|a|an) )?(?:[“"])?$/u;

/** Whether a noun of persons stands right before a list: "three witnesses: ", "Two nurses (", "the victims include". */
function isOpened({ text, words }: Words, chain: readonly Item[]): boolean {
  const first = words[chain[0]?.from ?? 0];
  if (first === undefined) return false;
  if (first.arabic) {
    // `كان لماجد ولدان، رضا وكرم`
    const before = words[(chain[0]?.from ?? 0) - 1];
    const isNear =
      before !== undefined && /^\s?[،,:]?\s?$/u.test(text.slice(before.end, first.start));
    return (
      isNear &&
      (isManyPersons(before) || AMONG_THEM.test(before.folded)) &&
      chain.every(({ from }) => givenName(withoutClitic(words[from]?.folded ?? "")) !== "weak")
    );
  }
  const noun = OPENS.exec(
    text.slice(Math.max(0, first.start - 60), first.start),
  )?.[1]?.toLowerCase();
  if (noun === undefined) return false;
  const { sense } = analysers.en(noun);
  const isCasualty = ["killed", "wounded", "missing"].includes(sense?.measure ?? "");
  if (!isPersonNoun({ folded: noun, arabic: false }) && !isCasualty) return false;
  // "pupils Jem, Coral and Finch"
  if (!isCasualty && chain.length > 2 && chain.some(({ parted }) => parted === "and")) return true;
  // "Dead: Telmara, 12; Kestova, 4" are no persons.
  return chain.some(
    ({ from, to, isFound }) =>
      isFound || ((to - from > 1 || !isCasualty) && words.slice(from, to).some(isListed)),
  );
}

function isListed({ folded }: NameWord): boolean {
  return givenName(folded) !== null || familyName(folded);
}
