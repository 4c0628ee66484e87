import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, STOPS } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** "Tal Qamar lost power", "North Hall". */
const BEGIN: ReadonlySet<string> = new Set(
  "tal tall tell ras wadi jabal jebel ain ayn deir dayr bab khan kafr beit bayt qasr qalat bir ard nahr north south east west new old upper lower greater little dar port lake mount cape saint santa santo san sankt fort casa pont villa hawsh madinat wadi tel khirbet ayn abu-l puerto monte rio".split(
    " ",
  ),
);

/** "Rose Valley", "Marlow Bay": the last word says what it is. */
const END: ReadonlySet<string> = new Set(
  (
    "hill hills mountain mountains forest river valley bay hollow creek springs ridge harbour harbor island islands beach cemetery market lane row heights hall house tower towers " +
    "square plaza crossing junction estate quarter farm gorge pass plain plains coast county line lines company mine mines plant works " +
    "escalation crisis attack incident agreement accord accords treaty process report award prize cup league festival " +
    "park garden gardens stadium hotel motel restaurant mall pier wharf pharmacy supermarket library museum theatre theater cinema depot " +
    "primary elementary secondary academy college kindergarten high"
  ).split(" "),
);

/** "Karm jail", "the Ashol hills": a noun of places, written small. */
export function isPlaceNoun(folded: string): boolean {
  return (
    END.has(folded) ||
    /^(?:jail|jails|radio|broadcaster|tribe|clan|quarter|checkpoint|countryside|front|dam|medium-security|maximum-security|high-security|roundup|neighbou?rhood|governorate|area|region|suburb|offensive|airbase|barracks|ward|refinery|boys|girls)$/u.test(
      folded,
    )
  );
}

/** Surnames too: "Penelope Hill" is a woman, "Quarry Hill" is none. */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  "hill hills forest lane hall house tower park field prize".split(" "),
);

/** "In Telmara", "near Brenn", "the town of Orland": what stands there once is a place wherever the text has it. */
const IN =
  /(?:^|[^\p{L}])(?:in|near|outside|inside|around|across|within|towards?|reach(?:ed|es|ing)?|entered|shelled|(?:city|town|village|district|province|port|island|suburb|governorate|camp|valley) of|\p{Ll}+(?:ward|east|west|north|south) of)(?: (?:the|nearby|neighbouring|neighboring|central|eastern|western|northern|southern|downtown|occupied|besieged))? $/u;

/** "The port town of Marsa al-Aj": all words of the name are the place's. */
const SETTLEMENT_OF =
  /(?:city|town|village|district|province|port|island|suburb|governorate|camp|valley|[Kk]ingdom|[Rr]epublic|[Ee]mirate|[Ss]ultanate|[Dd]uchy|[Pp]rincipality|[Ee]mpire|[Cc]aliphate) of $/u;

/** "ELMFORD - ", "Elmford, 3 May", "Elmford (Reuters)": the place of a line over a report. */
const DATELINE =
  /^(?:,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\.? \d{1,2}|,? \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|,? \([\p{L} ]+\) ?[-–—]| ?[–—] | - )/iu;

/** What says of a person: "the late Anouk" is no ship. */
const SAYS_WHO: ReadonlySet<string> = new Set(
  "late little old young dead missing wounded poor injured elderly younger elder pregnant".split(
    " ",
  ),
);

/** "Tal Qamar lost power", "the Joint Verification Team counted": what they do is no sign of a person. */
export function isPlaceOrBody(run: readonly NameWord[]): boolean {
  const last = run.length > 1 ? (run.at(-1)?.folded ?? "") : "";
  const given = givenName(run[0]?.folded ?? "");
  const isSurname = SURNAMES_TOO.has(last) && (given === "sure" || given === "listed");
  // "Old Jakub" is no old town.
  const isOld =
    /^(?:old|little)$/u.test(run[0]?.folded ?? "") &&
    /^(?:sure|listed)$/u.test(givenName(run[1]?.folded ?? "") ?? "");
  return (
    (BEGIN.has(run[0]?.folded ?? "") && !isOld) ||
    (END.has(last) && !isSurname) ||
    run.some(({ folded }) => BODY_WORDS.has(folded))
  );
}

const PLACES = new WeakMap<readonly NameWord[], ReadonlySet<string>>();

/** Whether a lone word is a place by what its text says of it somewhere. */
export function isPlaceInText(where: Words, at: number): boolean {
  return placesNamed(where).has(where.words[at]?.folded ?? "");
}

/** Folded words that a text has as places. */
export function placesNamed(where: Words): ReadonlySet<string> {
  const places = PLACES.get(where.words) ?? placesOf(where);
  PLACES.set(where.words, places);
  return places;
}

function placesOf({ text, words }: Words): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!word.capital || word.arabic) continue;
    if (SETTLEMENT_OF.test(text.slice(Math.max(0, word.start - 24), word.start)))
      for (let k = at + 1; words[k]?.joined === true && isOfName(words[k]); k++)
        places.add(words[k]?.folded ?? "");
    const isOwner = /^['’]s/u.test(text.slice(word.end, word.end + 2));
    const isFirst = /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, word.start - 8), word.start));
    const isAlone =
      words[at + 1]?.joined !== true ||
      words[at + 1]?.capital !== true ||
      places.has(words[at + 1]?.folded ?? "");
    if (
      (!isOwner && isAlone && IN.test(text.slice(Math.max(0, word.start - 40), word.start))) ||
      // "Radio Dara reported it; Dara later said"
      isOfBody(words, at) ||
      // "WADI SEMMAR, Feb 18 (Almeda) - "
      (text[word.start - 1] === "(" && /^\) ?[-–—]/u.test(text.slice(word.end, word.end + 3))) ||
      (isFirst && DATELINE.test(text.slice(word.end, word.end + 30)))
    )
      places.add(word.folded);
  }
  return places;
}

/** "al-Aj", "el Nasr": what goes on in the name of a town. */
function isOfName(word: NameWord | undefined): boolean {
  return word !== undefined && (word.capital || /^(?:al|el|as|ash|ad|de|la)$/u.test(word.folded));
}

function isOfBody(words: readonly NameWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isBody = (one: NameWord | undefined): boolean =>
    one?.capital === true && (BODY_WORDS.has(one.folded) || NAMED_AFTER.has(one.folded));
  return (word?.joined === true && isBody(before)) || (next?.joined === true && isBody(next));
}

/** "The Kassim family" is one of persons, "the Amra transit centre" is not. */
const OF_PERSONS =
  /^(?:family|families|brothers|sisters|boys?|girls?|kids|twins|children|household|home|house)$/u;

/** "The ferry Anouk", "the tug Marlen", "the Amra transit centre": a noun of no person says what bears the name. */
export function isThing({ text, words }: Words, at: number): boolean {
  const [word, noun, article, behind] = [words[at], words[at - 1], words[at - 2], words[at + 1]];
  if (/^, where(?!\p{L})/u.test(text.slice(word?.end ?? 0, (word?.end ?? 0) + 8))) return true;
  const isBefore = word?.joined === true && noun?.folded === "the" && behind?.joined === true;
  if (isBefore && !/^['’]/u.test(text.slice(word.end, word.end + 1)) && !STOPS.has(behind.folded))
    return !OF_PERSONS.test(behind.folded);
  if (word?.joined !== true || noun === undefined || noun.capital || noun.arabic) return false;
  if (STOPS.has(noun.folded) || SAYS_WHO.has(noun.folded) || isPersonNoun(noun)) return false;
  if (NAMED_AFTER.has(noun.folded)) return true;
  return (
    noun.joined &&
    /^(?:the|an?|this|another)$/u.test(article?.folded ?? "") &&
    !/['’]s?$/u.test(text.slice(noun.start, word.start).trim())
  );
}
