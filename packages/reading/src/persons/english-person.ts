import { BODY_WORDS } from "./body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS, TRADES_AND_KIN } from "./cues.ts";
import { type Found, LONGEST, PARTICLES, type Words } from "./found.ts";
import { givenName } from "./given-names.ts";
import type { NameWord } from "./name-words.ts";
import { rowOfList } from "./row-of-list.ts";
import { hasOffice, isKnown, isNamedAfter, isTitledOfficial } from "./public-role.ts";

/** Given names that are also words, months, storms or towns: alone they name nobody. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  "rose grace amal hind sultan salam amir emir fares noor nour iman karam majd wadi star alan faith hope dawn sky ramadan shaaban jihad jana manar islam".split(
    " ",
  ),
);

/** What only a person does or has, right behind a name. */
const BEHIND =
  /^(?:,? who (?!is the|was the)|['’]s (?:mother|father|son|daughter|brother|sister|wife|husband|body|family|house|testimony)|,? (?:was|were|is|are) (?:killed|shot|wounded|buried|beaten|arrested|detained|released|freed|born|asleep|alone|washing|sleeping|found|missing|carrying|sitting|standing)|,? (?:ran|fled|wept|cried|died|hid|slept|recalled|remembered|limped|prayed|carried|counted (?:\p{Ll}+|\d+) |crawled|begged|insists|hopes|fears|lives|lived|works|worked|survived|lost (?:(?:his|her|both|all|a|an|two|three|four|five|six|\d{1,2}) ){1,2}\p{Ll})|, an? (?:\p{Ll}+ ){0,2}(?:teacher|nurse|student|farmer|driver|doctor|baker|mother|father|guard|prisoner|resident|witness|fisherman|volunteer|lawyer|engineer|child|girl|boy)(?![\p{L}])| and (?:his|her) )/u;
/** "Baghdadi, the driver of the ambulance, said": who is one of these, by however short a name; "Telmara, a resident said" is no such name. */
const IN_APPOSITION: RegExp = new RegExp(
  `^, (?:an?|the|his|her|my) (?:\\p{Ll}+ ){0,2}(?:${[...TRADES_AND_KIN].join("|")})(?![\\p{L}])(?! (?:said|says|told|recalled|added|reported|who))`,
  "u",
);

/** What makes a person of one word with a capital. */
const OF_ONE =
  /^(?:, who is (?:\p{Ll}+|\d{1,2})(?:,| years)|['’]s (?:mother|father|brother|sister|wife|husband|little|elder|younger) (?!church|city|cities|ship|tongue|land|country|party))/u;

/** What has a person behind it. */
const AHEAD =
  /(?:[”"’'] ?(?:said|says|recalled|asked|cried|whispered)|(?:bodies|body|mother|father|wife|husband|son|daughter|family|house|death|testimony|arrest) of|identified as|named as|[Tt]estimony of|[Tt]he (?:dead|victims|missing) (?:are|were|include):?|I am|I['’]m|freed|buried|comforted|interviewed) $/u;

/** "X Y, 34, …", "X Y, a 34-year-old". */
const AGED = /^, (?:aged )?\d{1,2}(?:,|\.| )|^, an? \d{1,2}-year-old/u;
/** A line over a report: "Elm Courier, 12 April 2031", "Coast Radio, 12.04.2031". */
const DAY =
  /^, \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^, \d{1,2}\.\d{1,2}\.\d/iu;

/** A private person's name in Latin letters that begins at a word. */
export function englishPersonAt(where: Words, at: number): Found | null {
  const { text, words } = where;
  const first = words[at];
  const last = lastOf(words, at);
  if (first === undefined || last === null) return null;
  const to = last + 1;
  if (isKnown(where, at, to) || isNamedAfter(where, at, to)) return null;
  const end = words[last]?.end ?? 0;
  const isLong = to - at > 1;
  const isCued = isCue(where, at);
  if (isCued && isTitledOfficial(where, at, to)) return null;
  if (isCued) {
    // "the mother, Salma", "the guard Dietmar" and 'Eyewitness "Noor"' need no second name; a bare capital after "called" may begin any title.
    const isPerson =
      isLong ||
      givenName(first.folded) !== null ||
      isTitle(words[at - 1]) ||
      isKinTitle(words[at - 1]) ||
      isTradeOrKin(words[at - 1]);
    return isPerson || isGaveName(text, first.start) ? { from: at, to, because: "cue" } : null;
  }
  if (hasOffice(where, at, to)) return null;
  const ahead = text.slice(Math.max(0, first.start - 32), first.start);
  const behind = text.slice(end, end + 60);
  const row = rowOfList(where, at);
  if (row === to && !isPlaceOrBody(words.slice(at, to))) return { from: at, to, because: "age" };
  const isAged = AGED.test(behind) && !DAY.test(behind);
  const kunya = /^(?:abu|umm)$/u.test(first.folded) && isLong;
  if (kunya || isGiven(words, at, isLong)) return { from: at, to, because: "given-name" };
  if (isGaveName(text, first.start)) return { from: at, to, because: "cue" };
  if (isPlaceOrBody(words.slice(at, to))) return null;
  if (IN_APPOSITION.test(behind)) return { from: at, to, because: "context" };
  // "Nour, who is eleven", "Dimah's father": what only a person is or has
  if (!isLong && OF_ONE.test(behind) && (givenName(first.folded) !== null || !first.joined))
    return { from: at, to, because: "context" };
  if (!isLong) return null;
  if (isAged) return { from: at, to, because: "age" };
  return BEHIND.test(behind) || AHEAD.test(ahead) || isAmong(text, first.start)
    ? { from: at, to, because: "context" }
    : null;
}

/** "Among the dead: Osei Bantama, Yaw Dentle and …". */
function isAmong(text: string, start: number): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 200), start)
      .split(/[.!?\n]/u)
      .at(-1) ?? "";
  return (
    /[Aa]mong the (?:dead|killed|victims|wounded|injured|missing|detained):[^:]*$/u.test(clause) &&
    /(?:[:,;]|,? and) $/u.test(clause)
  );
}

/** "Tal Qamar lost power", "the Joint Verification Team counted": what they do is no sign of a person. */
function isPlaceOrBody(run: readonly NameWord[]): boolean {
  return PLACES_BEGIN.has(run[0]?.folded ?? "") || run.some(({ folded }) => BODY_WORDS.has(folded));
}

const PLACES_BEGIN: ReadonlySet<string> = new Set(
  "tal tall tell ras wadi jabal jebel ain ayn deir dayr bab khan kafr beit bayt qasr qalat bir ard nahr north south east west new old upper lower greater".split(
    " ",
  ),
);

/** "The guard Dietmar", "my brother Ottmar": in small letters, as "Nurse" with a capital may begin a title. */
function isTradeOrKin(word: NameWord | undefined): boolean {
  return word !== undefined && !word.capital && TRADES_AND_KIN.has(word.folded);
}

/** "who gave her name as Jovana", "Dear Ernst,". */
function isGaveName(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 28), start);
  return (
    /(?:gave (?:his|her|the) name as|name (?:is|was)|known as|identified (?:him|her)self as) $/u.test(
      ahead,
    ) ||
    (/(?:^|[^\p{L}])Dear $/u.test(ahead) &&
      !/^(?:Sirs?|Madam|All|Colleagues?|Friends?|Editor)(?!\p{L})/u.test(
        text.slice(start, start + 12),
      ))
  );
}

/** A given name, with more behind it, or alone where nothing before it belongs to it. */
function isGiven(words: readonly NameWord[], at: number, isLong: boolean): boolean {
  const { folded = "", joined = false } = words[at] ?? {};
  if (givenName(folded) === null) return false;
  if (isLong) return true;
  const before = words[at - 1];
  const isInside = joined && before?.capital === true && !STOPS.has(before.folded);
  return !isInside && !ALSO_WORDS.has(folded);
}

/** The word before is one for a person; in "Interior Minister Dr X" the office still tells. */
function isCue({ text, words }: Words, at: number): boolean {
  const [word, before, office] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined || before === undefined || !BEFORE_PERSON.has(before.folded)) return false;
  // "Mr. Orwin", but "a carpenter. Six people": behind a trade the dot ends the sentence.
  const between = text.slice(before.end, word.start);
  const isNear =
    word.joined || (isTitle(before) ? /^[.,]? {1,2}["“‘']?$/u : /^,? {1,2}["“‘']?$/u).test(between);
  return isNear && !(before.joined && office !== undefined && OFFICES.has(office.folded));
}

/** "Khalto Sabah", "Haj Mustafa": said to whom one knows. */
function isKinTitle(word: NameWord | undefined): boolean {
  return word !== undefined && /^(?:hajj?i?|hajja|khalto|khala|ammo|amo)$/u.test(word.folded);
}

function isTitle(word: NameWord | undefined): boolean {
  return word !== undefined && /^(?:mr|mrs|ms|miss|dr)$/u.test(word.folded);
}

/** The last word of a run of capitals that begins at a word; null where none does. */
function lastOf(words: readonly NameWord[], at: number): number | null {
  const first = words[at];
  if (first === undefined || !first.capital || STOPS.has(first.folded) || isSpoken(first))
    return null;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    if (word === undefined || !word.joined || word.arabic) break;
    if (!word.capital && !PARTICLES.has(word.folded)) break;
    if (STOPS.has(word.folded)) break;
    to++;
  }
  while (to - at > 1 && words[to - 1]?.capital !== true) to--;
  return to - 1;
}

/** Titles and offices with a capital are no part of the name. */
function isSpoken({ folded }: NameWord): boolean {
  return BEFORE_PERSON.has(folded) || OFFICES.has(folded) || NAMED_AFTER.has(folded);
}
