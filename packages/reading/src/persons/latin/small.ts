import { OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isEnglishProper, isEnglishWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { SENTENCE_WORDS } from "./words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isPublicName } from "../office/public-names.ts";
import { publicKey, type CaseKnows, type Suspect } from "../suspect.ts";

/**
 * Given names written small, as in a chat: "my cousin rafiq died", "huda mansour, omar khalil". In 150,000 words of edited English none was found that is no word
 * of English as well, so that such a letter hides nobody's words. What no dictionary has behind one is the surname.
 */
export function smallNames(
  where: Words,
  { names, places }: CaseKnows,
  isTaken: (at: number) => boolean,
): readonly Suspect[] {
  const { text, words } = where;
  // "according to salim HADDAD", who signs a report and stays: of a name that stands no part is hidden
  const parts = partsOf(names);
  const found: Suspect[] = [...namedTags(text, places)];
  const isInTag = (start: number): boolean =>
    found.some((tag) => tag.name.startsWith("#") && tag.start <= start && start < tag.end);
  for (const word of words)
    if (isAddressed(text, word) || isOfKin(text, word))
      found.push({
        start: word.start,
        end: word.end,
        name: text.slice(word.start, word.end),
        why: "position",
      });
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || isTaken(at) || !isSmall(first)) continue;
    if (!isGiven(first) && (!isOfNoDictionary(first) || isWhere(words, at))) continue;
    if (isInTag(first.start) || parts.has(first.folded)) continue;
    let to = at + 1;
    while (to - at < LONGEST && words[to]?.joined === true && !isTaken(to) && isFurther(words[to]))
      to++;
    const last = words[to - 1] ?? first;
    const name = text.slice(first.start, last.end).replace(/\s+/gu, " ");
    if (!names.has(publicKey(name)) && !places.has(first.folded) && !isPublicName(where, at))
      found.push({
        start: first.start,
        end: last.end,
        name,
        why: isGiven(first) ? "name-word" : "unknown-word",
      });
    at = to - 1;
  }
  return found;
}

const PARTS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words of the names of a case, made once for all its texts. */
function partsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  const known = PARTS.get(names) ?? new Set([...names].flatMap((name) => name.split(/[\s-]+/u)));
  PARTS.set(names, known);
  return known;
}

/** "ok bunny, she is with me", "hey memory!": whom a chat speaks to, whatever word it is. */
function isAddressed(text: string, word: NameWord): boolean {
  // Most words stand within a line: another one follows.
  if (text[word.end] === " " && /[a-z0-9\p{Script=Arabic}]/iu.test(text[word.end + 1] ?? ""))
    return false;
  if (word.arabic || word.capital || word.folded.length < LEAST_LETTERS || isNobody(word))
    return false;
  return (
    /(?:^|[\n:.!?] ?)(?:ok|okay|hey|hi|hello|dear|bye|miss you|love you|good night|goodnight|night) $/iu.test(
      text.slice(Math.max(0, word.start - 14), word.start),
    ) &&
    /^(?:[,!❤]|\s?\p{Extended_Pictographic}|\s*(?:\n|$))/u.test(text.slice(word.end, word.end + 4))
  );
}

/** "memory's dad": things have no kin. */
function isOfKin(text: string, word: NameWord): boolean {
  const mark = text[word.end];
  if (mark !== "'" && mark !== "’") return false;
  if (word.arabic || word.capital || word.folded.length < LEAST_LETTERS || isNobody(word))
    return false;
  // "a plumber's son"
  const ahead = text.slice(Math.max(0, word.start - 8), word.start);
  if (/(?:^|\s)(?:an?|the|his|her|my|our|their|your|this|that|one|another) $/iu.test(ahead))
    return false;
  return /^['’]s (?:mom|mum|mama|dad|mother|father|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|cousin|kids)(?!\p{L})/u.test(
    text.slice(word.end, word.end + 12),
  );
}

/** Kin, trades, offices and pronouns are told of without a name. */
function isNobody(word: NameWord): boolean {
  const { folded } = word;
  return (
    STOPS.has(folded) ||
    OFFICES.has(folded) ||
    isPersonNoun(word) ||
    SENTENCE_WORDS.has(folded) ||
    /^(?:(?:any|every|some|no)(?:one|body)|guys|folks|friends?|bro|mate|love|darling|sweetie|honey|babe|sister|brother|mother|father|uncle|auntie?|cousin|grand\p{L}+|mum|mom|dad|baby|people|team|world|there|then|well|sure|right|thanks|good|will|sorry|boy|girl|child|lady|other|else|king|queen|enemy|animal|family|couple|captain|leader|owner|victim|martyr|suspect)$/u.test(
      folded,
    )
  );
}

/** `#lamis_nasr`, "#JusticeForLamis": a tag with a given name in it goes whole. */
function namedTags(text: string, places: CaseKnows["places"]): readonly Suspect[] {
  return [...text.matchAll(TAG)].flatMap((match) => {
    const parts = match[0].slice(1).split(/_|(?<=\p{Ll})(?=\p{Lu})/u);
    // "#FindRook", "#Justice4Lamya": what is asked for somebody
    const [, whom] = ASKED.exec(match[0]) ?? [];
    const isAsked =
      whom !== undefined && !isEnglishProper(whom.toLowerCase()) && !places.has(whom.toLowerCase());
    const named =
      isAsked ||
      parts.some((part) => {
        const folded = part.toLowerCase();
        const known = folded.length < LEAST_LETTERS ? null : givenName(folded);
        return (known === "sure" || known === "listed") && !isWord(folded);
      });
    const { index } = match;
    return named
      ? [{ start: index, end: index + match[0].length, name: match[0], why: "name-word" as const }]
      : [];
  });
}
const ASKED =
  /^#(?:Find|Free|FreeThe|Save|Where(?:Is|s)|Bring(?:Back|Home)|Justice(?:4|For)|Pray(?:4|For)|RIP|Remember|Release|Missing|WeAre|IAm|JeSuis|StandWith)_?(\p{Lu}\p{Ll}{2,})(?!.*(?:Prisoners|Detainees|Children))/u;
const TAG = /#[A-Za-z][\w]{3,60}/gu;

/** A given name and two more. */
const LONGEST = 3;
/** "dan", "sam" and the like begin words of every language. */
const LEAST_LETTERS = 4;

function isSmall({ arabic, capital, folded }: NameWord): boolean {
  return !arabic && !capital && /^[a-z]+$/u.test(folded) && folded.length >= LEAST_LETTERS;
}

function isGiven({ folded }: NameWord): boolean {
  const known = givenName(folded);
  return (known === "sure" || known === "listed") && !isWord(folded);
}

/** "they took farai there": no word, no two words written as one ("graveside"), none with an ending, and nothing that a chat lengthens or shortens. */
export function isOfNoDictionary({ folded }: Pick<NameWord, "folded">): boolean {
  if (isWord(folded) || KNOWN_NAMES.has(folded) || LOANS.test(folded)) return false;
  if (/(.)\1\1|^[^aeiouy]+$|^(?:ha|he|lo|jo)(?:ha|he|lo|l)+$/u.test(folded)) return false;
  // "ammonium", "peroxide": what chemists call things
  if (/...(?:ium|oxide|ide)$/u.test(folded)) return false;
  const stem = folded.replace(/(?:ates?|ists?|ed|ing|ers?|less|like|wise|e?s|ly)$/u, "");
  if (
    [
      stem,
      `${stem}e`,
      folded.replace(/^(?:un|re|over|under|geo|mega|non|anti|inter|pre)/u, ""),
    ].some((one) => one.length > 2 && one !== folded && isWord(one))
  )
    return false;
  for (let cut = 3; cut <= folded.length - 3; cut++)
    if (isWord(folded.slice(0, cut)) && isWord(folded.slice(cut).replace(/s$/u, ""))) return false;
  return true;
}

/** "they fled to telmara", "near dunmarrow": a town written small. */
function isWhere(words: readonly NameWord[], at: number): boolean {
  const [before, second] = [words[at - 1]?.folded ?? "", words[at - 2]?.folded ?? ""];
  if (words[at]?.joined !== true) return false;
  return (
    /^(?:in|near|at|outside|around|towards?)$/u.test(before) ||
    (/^(?:to|from|for|into)$/u.test(before) &&
      /^(?:fled|went|go|goes|going|gone|moved|drove|back|way|road|got|came|come|coming|far|left|bus|train|reached|travel(?:l?ed|ling)?|displaced|returned)$/u.test(
        second,
      ))
  );
}

/** What chats and reports of these languages say among English words, and Latin of courts. */
const LOANS =
  /^(?:governorates?|gendarmerie|corniche|provocateurs?|inshallah|insha|mashallah|alhamdulillah|hamdulillah|wallah|wallahi|yalla|habibi|habibti|akhi|ukhti|salam|salaam|shukran|khalas|mabrouk|dont|didnt|cant|wont|theyve|theyre|youre|thats|whats|wasnt|isnt|couldnt|doesnt|havent|incl|hosp|approx|msgs?|pics?|vids?|omfg|lmao|absentia|facto|memoriam|cafe|https?|html|facebook|whatsapp|telegram|insta)$/u;

function isFurther(word: NameWord | undefined): boolean {
  if (word === undefined || !isSmall(word)) return false;
  return familyName(word.folded) || isGiven(word) || !isWord(word.folded);
}

function isWord(folded: string): boolean {
  return isEnglishWord(folded) || isEnglishProper(folded);
}
