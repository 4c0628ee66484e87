import { analysers } from "../../lang/languages.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isPublicName } from "../office/public-names.ts";
import { isPlaceInText, isThing } from "./places.ts";

/** What only a person does or has, right behind a name of two words or one that lists have. */
const BEHIND =
  /^(?:,? who (?!is the|was the)|['’]s (?:mother|father|son|daughter|brother|sister|wife|husband|body|family|house|home|testimony|account|statement|stall|shop|phone|widow|cousin|uncle|aunt|kids|neighbours?|neighbors?)|,? (?:was|were|is|are) (?:killed|shot|wounded|injured|hurt|hit|rescued|treated|buried|beaten|arrested|detained|released|freed|born|asleep|alone|washing|sleeping|found|missing|carrying|sitting|standing)|,? (?:ran|fled|wept|cried|died|drowned|hid|slept|recalled|remembered|limped|prayed|carried|counted (?:\p{Ll}+|\d+) |crawled|begged|insists|hopes|fears|lives|lived|works|worked|(?:has|had) (?:lived|worked|sold|lost)|survived|stayed behind|lost (?:(?:his|her|both|all|a|an|two|three|four|five|six|\d{1,2}) ){1,2}\p{Ll})| and (?:his|her) | \(\d{1,2}\))/u;

/** What makes a person of one word with a capital. */
const OF_ONE =
  /^(?:, who is (?:\p{Ll}+|\d{1,2})(?:,| years)|['’]s (?:mother|father|brother|sister|wife|husband|widow|little|elder|younger) (?!church|city|cities|ship|tongue|land|country|party))/u;

/** What has a person behind it. */
const AHEAD =
  /(?:[”"’'] ?(?:said|says|recalled|asked|cried|whispered)|(?:bodies|body|mother|father|wife|husband|son|daughter|family|house|death|testimony|arrest) of|identified as|named as|[Tt]estimony of|[Tt]he (?:dead|victims|missing) (?:are|were|include):?|I am|I['’]m|freed|buried|comforted|interviewed) $/u;

/** "Baghdadi, the driver of the ambulance, said"; "Telmara, a resident said" is no such name. */
const APPOSED =
  /^, (?:an?|the|his|her|my) ((?:\p{Ll}+ ){0,2}\p{Ll}+)(?!\p{L}| (?:said|says|told|recalled|added|reported|who)(?!\p{L}))/u;
/** "The purser, Valdis, counted": a noun, and a name between commas with a verb behind it. */
const NAMED_BETWEEN =
  /(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Mm]y|[Oo]ur|\p{L}+['’]s) (?:\p{Ll}+ ){0,2}(\p{Ll}[\p{Ll}-]*), $/u;

/** Two words or more of which something says that they are a person. */
export function isLongPerson(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 60);
  const ahead = text.slice(Math.max(0, start - 32), start);
  return BEHIND.test(behind) || isApposed(behind) || AHEAD.test(ahead) || isAmong(text, start);
}

/**
 * One word with a capital of which something says that it is a person. What lists have as a given or family name needs less than a
 * word that nobody knows, which may be a place or a body.
 */
export function isLonePerson(where: Words, at: number): boolean {
  const { text, words } = where;
  const word = words[at];
  if (
    word === undefined ||
    isPublicName(where, at) ||
    !mayBeName(word, text.slice(word.start, word.end)) ||
    isPlaceInText(where, at) ||
    isThing(where, at)
  )
    return false;
  const behind = text.slice(word.end, word.end + 60);
  const ahead = text.slice(Math.max(0, word.start - 60), word.start);
  if (isApposed(behind)) return true;
  const isInside =
    word.joined && words[at - 1]?.capital === true && !STOPS.has(words[at - 1]?.folded ?? "");
  if (isInside) return false;
  const isListed = givenName(word.folded) !== null || familyName(word.folded);
  if (OF_ONE.test(behind) && (isListed || !word.joined)) return true;
  const noun = NAMED_BETWEEN.exec(ahead)?.[1];
  const next = words[at + 1];
  if (noun !== undefined && /^[,;.]/u.test(behind) && isTrade(noun)) return true;
  // "Al-Zoubi's statement": a town has none.
  if (!isListed)
    return /^[ae]l-/u.test(word.folded) && /^['’]s /u.test(behind) && BEHIND.test(behind);
  // "The League for Justice warned": a word as well is a name where a sentence begins with it.
  if (givenName(word.folded) === "maybe" && word.joined && !isSentenceStart(text, word.start))
    return BEHIND.test(behind);
  const isSaying =
    (next?.joined === true &&
      /(?:ed|id|ld|aw|s)$/u.test(next.folded) &&
      analysers.en(next.folded).tags.includes("say")) ||
    /(?:[Aa]ccording to|[”"’'] ?(?:said|says)|, (?:said|says)) $/u.test(ahead);
  return isSaying || BEHIND.test(behind) || (AHEAD.test(ahead) && !ahead.endsWith(" of "));
}

/** A noun of persons, or one that has the form of a trade and that the reading does not have as a thing: "purser", "flautist". */
function isTrade(folded: string): boolean {
  if (isPersonNoun({ folded, arabic: false })) return true;
  return (
    /(?:[eo]r|ist|ian)$/u.test(folded) &&
    analysers.en(folded).sense === null &&
    !NAMED_AFTER.has(folded) &&
    !OFFICES.has(folded)
  );
}

/** A word with a capital that is no word of the reading, no body, office or known name, and no abbreviation. */
export function mayBeName({ folded, capital }: NameWord, raw = ""): boolean {
  if (!capital || folded.length < 3) return false;
  if ([STOPS, OFFICES, NAMED_AFTER, BODY_WORDS, KNOWN_NAMES].some((list) => list.has(folded)))
    return false;
  if (/^\p{Lu}{2,5}$/u.test(raw)) return false;
  if (givenName(folded) !== null || familyName(folded)) return true;
  return analysers.en(folded).sense === null && !/(?:ians?|ese|ish|ites?)$/u.test(folded);
}

/** Whether a word begins a sentence, a line or a quotation. */
export function isSentenceStart(text: string, start: number): boolean {
  return /(?:^|[.!?:\n“"])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isApposed(behind: string): boolean {
  const noun = APPOSED.exec(behind)?.[1]?.split(" ") ?? [];
  // "Telmara, a resident said, was on fire"
  if (noun.some((folded) => analysers.en(folded).tags.includes("say"))) return false;
  return noun.some((folded) => isPersonNoun({ folded, arabic: false }));
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
