import { analysers } from "../lang/languages.ts";
import { NAMED_AFTER, OFFICES, BEFORE_PERSON, STOPS } from "./cues.ts";
import { isEnglishNameWord, isEnglishProper, isEnglishWord } from "./dictionary.ts";
import { PARTICLES, type Words } from "./found.ts";
import { givenName } from "./given-names.ts";
import { isFree, isOfTitleLine } from "./latin-lines.ts";
import { isCredited } from "./latin-credited.ts";
import { isShouted } from "./latin-shouted.ts";
import { BULLET, isNameOfLists, isPlain, isPublic } from "./latin-words.ts";
import { isPlacePhrase, standsAsPlace } from "./latin-standing.ts";
import { isPlaceInText, isPlaceNoun, isPlaceOrBody, isThing } from "./latin-places.ts";
import { KNOWN_NAMES, type NameWord } from "./name-words.ts";
import { isPersonNoun } from "./person-noun.ts";
import { isPublicName } from "./public-names.ts";
import { hasOffice, isKnown, isNamedAfter, isTitledOfficial } from "./public-role.ts";
import {
  type CaseKnows,
  publicKey,
  type Standing,
  type Suspect,
  type WhyStands,
  type WhySuspect,
} from "./suspect.ts";

/** Words `from` up to `to`, and whether they are hidden or why they stay; null where they are plain words. */
type Judged = { readonly hidden: WhySuspect } | { readonly stands: WhyStands } | null;

/**
 * Runs of capitals in Latin letters that may be somebody's name: every one is, unless something vouches for it. `isTaken`: what is hidden already.
 */
export function latinSuspects(
  where: Words,
  knows: CaseKnows,
  isTaken: (at: number) => boolean,
): { readonly hidden: readonly Suspect[]; readonly standing: readonly Standing[] } {
  const hidden: Suspect[] = [];
  const standing: Standing[] = [];
  for (let at = 0; at < where.words.length; at++) {
    if (!isPart(where.words[at]) || isTaken(at)) continue;
    const run = runFrom(where, at, isTaken);
    at = run.to - 1;
    const [first, last] = [where.words[run.from], where.words[run.to - 1]];
    if (first === undefined || last === undefined || run.from >= run.to) continue;
    const passage = {
      start: first.start,
      end: last.end,
      name: where.text.slice(first.start, last.end).replace(/\s+/gu, " "),
    };
    const judged = isInRow(where, run, isTaken)
      ? ({ hidden: "position" } as const)
      : judge(where, run, knows);
    if (judged === null) continue;
    if ("hidden" in judged) hidden.push({ ...passage, why: judged.hidden });
    else standing.push({ ...passage, why: judged.stands });
  }
  return { hidden, standing };
}

/** Words of which a name may be. */
type Run = { readonly from: number; readonly to: number };

/** A capital that may be of a name: no small word of English, no office, no title. */
function isPart(word: NameWord | undefined): boolean {
  if (word === undefined || word.arabic || !word.capital || word.folded.length < 2) return false;
  if (/['’](?:re|ve|ll|d|m|t)$/u.test(word.folded)) return false;
  return !STOPS.has(word.folded) && !PRONOUNS.has(word.folded);
}

const PRONOUNS: ReadonlySet<string> = new Set(
  "rip i your yours yourself i'm i've i'll i'd me my he she it's that's don't dont didn't can't mr mrs ms dr ok sir madam god gen lt col maj brig capt cmdr cdr adm sgt cpl gov sen rep det supt insp amb hon rev prof dep civ mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec no vol pp".split(
    " ",
  ),
);

function runFrom(where: Words, at: number, isTaken: (at: number) => boolean): Run {
  const { words } = where;
  let to = at + 1;
  while (words[to]?.joined === true && !isTaken(to)) {
    const word = words[to];
    if (isPart(word)) to++;
    else if (word !== undefined && PARTICLES.has(word.folded) && isPart(words[to + 1])) to += 2;
    else break;
  }
  // "Yesterday Bo Lindqvist": what begins the sentence is a word.
  let from = at;
  const begin = words[from]?.folded ?? "";
  const isBegin = to - from === 2 && isFree(where, from);
  // "Later Magpie brought bread"
  if (isBegin && (ASKS.test(begin) || (WHEN.test(begin) && isPlain(words[from + 1])))) from++;
  while (
    to - from > 1 &&
    isFree(where, from) &&
    isPlain(words[from]) &&
    !isPlain(words[from + 1])
  ) {
    // "Radio Tamar", "Upper Kell"
    if (isPlaceOrBody(words.slice(from, from + 2))) break;
    // "Saffron Mbeki jumped": a noun before what nobody knows is its first name.
    if (to - from === 2 && isNounLike(words[from])) break;
    from++;
  }
  return { from, to };
}

/** Neither when, how nor how many, and no verb: "Yesterday Mbeki", "Tell Mbeki". */
function isNounLike(word: NameWord | undefined): boolean {
  const folded = word?.folded ?? "";
  return (
    !SENTENCE_WORDS.has(folded) &&
    !/(?:ly|ing|ed|s|ward)$/u.test(folded) &&
    !isPersonNoun({ folded, arabic: false })
  );
}

const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "yesterday today tonight later then now soon once neither nor either both only even still perhaps maybe what why how which whose where if since until although though because while whereas despite about above across between during near like unlike please dear poor old young little late good tell ask call see find give thank help god meet visit bury bring take let kiss say send write remember former local another next last first second same such more most many much few some any every each all also again ever never here there amid even glory long key today said say did do does can may might must should would could will shall army police state".split(
    " ",
  ),
);

const WHEN =
  /^(?:yesterday|today|tonight|later|then|now|soon|once|afterwards|suddenly|finally|meanwhile)$/u;

/** "Tell Patience": what begins the sentence asks for something. */
const ASKS =
  /^(?:tell|ask|call|see|find|give|thank|help|god|meet|visit|bury|bring|take|let|kiss|send|poor|dear|dearest)$/u;

function judge(where: Words, { from, to }: Run, knows: CaseKnows): Judged {
  const { text, words } = where;
  const run = words.slice(from, to);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const raw = text.slice(first.start, last.end);
  const folded = run.map((word) => word.folded).join(" ");
  if (isCredited(where, from, to, knows)) return { hidden: "position" };
  if (!/\p{Ll}/u.test(raw)) return isShouted(where, from, to) ? { hidden: "position" } : null;
  if (isOfTitleLine(where, from)) return null;
  // "WhatsApp", "McBride"
  if (/\p{Ll}\p{Lu}/u.test(raw.replace(/(?:Ma?c|De|Di|La|Le|Van)(?=\p{Lu})/gu, ""))) return null;
  if (isKnown(where, from, to) || isPublic(publicKey(folded), knows)) return null;
  if (hasOffice(where, from, to) || isTitledOfficial(where, from, to)) return { stands: "office" };
  if (run.some((word) => OFFICES.has(word.folded))) return null;
  if (run.length === 1 && (isPublicName(where, from) || knows.offices.has(folded)))
    return { stands: "office" };
  if (run.length > 1 && /^(?:justice|dame)$/u.test(first.folded)) return { stands: "office" };
  const isFirst = isFree(where, from);
  // "WADI SEMMAR, Feb 18 (Almeda) - "
  if (text[first.start - 1] === "(" && /^\) ?[-–—]/u.test(text.slice(last.end, last.end + 3)))
    return null;
  const isNamed = run.some(isNameOfLists);
  const isPlace =
    (!isMourned(where, from) && standsAsPlace(where, from, to)) ||
    // "every quarter of Marsa al-Aj", where another report says that it is a town
    (!isNamed &&
      (run.every((word) => knows.places.has(word.folded)) || isPlaceInText(where, from)));
  if (isPlace && run.length > 1) return null;
  if (isPlace) return isPlain(first) ? null : { stands: "place" };
  if (!isMourned(where, from) && isNamedThing(where, { from, to })) return null;
  // "Item 2", "Boeing 737", "Block C", "Class 11B"
  if (/^ (?:\d|\p{Lu}\d?(?![\p{L}\d.]))/u.test(text.slice(last.end, last.end + 4))) return null;
  // "Jisr: 8 killed", "Keffi (3,500)": rows of places
  if (!isNamed && isPlain(first) && text[last.end] === ":") return null;
  if (!isNamed && /^(?:: \d| \(\d[\d,.]{2,}\))/u.test(text.slice(last.end, last.end + 10)))
    return { stands: "place" };
  // "Kurdish-language"
  if (run.some(isCompound)) return null;
  if (isOfBody(where, from)) return null;
  if (isRank(where, from)) return { stands: "office" };
  if (isFirst && run.length === 1 && isInCompany(where, from)) return { hidden: "name-word" };
  // "Republic v. Orrin Tassel"
  if (run.length === 1 && /^ v(?:s|\.| )/u.test(text.slice(last.end, last.end + 3)))
    return { stands: "proper" };
  // "Ishmael fell first", "Clove sang": one thing has an article, and no place sings.
  if (run.length === 1 && isHeaded(where, from)) return { hidden: "position" };
  if (run.length === 1 && isSubject(where, from, to)) return { hidden: "name-word" };
  if (run.every((word) => isEnglishProper(word.folded) || isPeople(word)))
    return { stands: "proper" };
  if (run.length > 1) {
    const isWords = run.every((word) => isPlain(word) || isEnglishProper(word.folded));
    // "learned that Miles Root sold the fuel"
    const isSomebody =
      run.every(isNameOfLists) &&
      ((!isFirst && doesSomething(where, to)) ||
        (run.length === 2 && givenName(first.folded) !== null));
    return isWords && !isSomebody ? null : { hidden: "capital" };
  }
  const isWord = isEnglishWord(folded);
  if (isPersonNoun(first) || BEFORE_PERSON.has(folded)) return null;
  if (isKin(where, to)) return { hidden: "name-word" };
  if (isWord && !isNamed) {
    if (isFirst || knows.small.has(folded)) return null;
    return { hidden: "capital" };
  }
  if (!isFirst) {
    if (!isNamed && isPlacePhrase(where, from)) return { stands: "place" };
    return { hidden: isWord ? "name-word" : "capital" };
  }
  if (!isWord) return { hidden: isNamed ? "name-word" : "unknown-word" };
  if (knows.small.has(folded)) return null;
  return doesSomething(where, to) || (isNamed && !isHeadOrSmall(where, to))
    ? { hidden: "name-word" }
    : { stands: "word" };
}

/** "Flood warnings", "More than", "Bridges:": at the begin of a sentence a small word, many things, or what tells more of a noun. */
function isHeadOrSmall({ words }: Words, to: number): boolean {
  const [word, next] = [words[to - 1], words[to]];
  if (word === undefined) return true;
  if (SENTENCE_WORDS.has(word.folded) || word.folded.endsWith("s")) return true;
  return (
    next?.joined === true &&
    !next.capital &&
    !STOPS.has(next.folded) &&
    !SENTENCE_WORDS.has(next.folded) &&
    !next.folded.endsWith("ly") &&
    isEnglishWord(next.folded)
  );
}

/** "Russian", "Toulousains": a people. */
function isPeople(word: NameWord): boolean {
  return /(?:ians?|ese|ish|ites?|ists?|isms?)$/u.test(word.folded) && !isNameOfLists(word);
}

/** "Kurdish-language", "UN-chartered": a word of English at the end of a compound. */
function isCompound({ folded }: NameWord): boolean {
  const parts = folded.split("-");
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && last.length > 3 && isEnglishWord(last) && givenName(last) === null;
}

/** "The Ministry of Health", "the League for Justice": the rest of the name of a body. */
function isOfBody({ words }: Words, from: number): boolean {
  const [small, before] = [words[from - 1], words[from - 2]];
  if (words[from]?.joined !== true || small?.joined !== true || before?.capital !== true)
    return false;
  if (isPlaceOrBody([before]) || NAMED_AFTER.has(before.folded))
    return /^(?:of|for|and)$/u.test(small.folded);
  // "Thinking of Blue"
  if (/(?:ing|ed)$/u.test(before.folded)) return false;
  return /^(?:of|for)$/u.test(small.folded) && isPlain(before) && !isEnglishNameWord(before.folded);
}

/** "Gen. Hatto", "Det. Supt. Aubrey". */
function isRank({ text, words }: Words, from: number): boolean {
  const start = words[from]?.start ?? 0;
  return /(?:^|[^\p{L}])(?:Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Cdr|Adm|Sgt|Cpl|Gov|Sen|Rep|Det|Supt|Insp|Amb|Hon|Rev|Prof|Dep)\. $/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an this these those each every another no any some all both two three four five six many several until during since next last".split(
    " ",
  ),
);
const OF_PERSONS =
  /^(?:family|families|brothers|sisters|boys?|girls?|kids|twins|children|household)$/u;

/** "The Brant checkpoint", "a Toyota truck", "the Butcher", "Merrow Hospital": an article or a noun makes a thing of it. */
function isNamedThing(where: Words, { from, to }: Run): boolean {
  const { words } = where;
  const run = words.slice(from, to);
  if (isPlaceOrBody(run) || isNamedAfter(where, from, to)) return true;
  const isOfKnown = run.length > 1 && run.some(({ folded }) => KNOWN_NAMES.has(folded));
  if (isOfKnown || run.some(({ folded }) => NAMED_AFTER.has(folded))) return true;
  const [before, second, next] = [words[from - 1], words[from - 2], words[to]];
  const isHead = next?.joined === true && !next.capital && !STOPS.has(next.folded);
  // "Karm jail", "al-Nahr radio", "the northern Ostrand quarter"
  if (isHead && (NAMED_AFTER.has(next.folded) || isPlaceNoun(next.folded))) return true;
  if (words[from]?.joined !== true || before === undefined) return false;
  if (ARTICLES.has(before.folded) && !(isHead && OF_PERSONS.test(next.folded))) return true;
  return second !== undefined && isThing(where, from);
}

/** "Summer's brother". */
function isKin({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last === undefined || next === undefined) return false;
  return /^['’]s $/u.test(text.slice(last.end, next.start)) && KIN.has(next.folded);
}

const KIN: ReadonlySet<string> = new Set(
  "mother father brother sister son daughter wife husband widow cousin uncle aunt nephew niece fiance neighbour neighbor body testimony statement".split(
    " ",
  ),
);

const AGE_IN_ROW = /^ ?[(,;|–-]? ?\d{1,2}\)?(?=[ \t]*(?:[,;.|(]|\r?\n|$))/u;

/** "4. Juniper (6)" in a list of which another row begins with somebody: so many words away. */
const ROWS_NEAR = 12;

function isInRow(where: Words, run: Run, isTaken: (at: number) => boolean): boolean {
  const { words } = where;
  if (!isAgedRow(where, run.from, run.to)) return false;
  // "- Houses, 4"
  const isThings = (word: NameWord): boolean => isPlain(word) && word.folded.endsWith("s");
  if (words.slice(run.from, run.to).every((word) => isThings(word) || isPersonNoun(word)))
    return false;
  for (let at = Math.max(0, run.from - ROWS_NEAR); at < run.from + ROWS_NEAR; at++) {
    if (at === run.from || !isTaken(at) || isTaken(at - 1)) continue;
    let to = at + 1;
    while (isTaken(to) && words[to]?.joined === true) to++;
    if (isAgedRow(where, at, to)) return true;
  }
  return false;
}

function isAgedRow({ text, words }: Words, from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return false;
  const ahead = `${first.start < 8 ? "\n" : ""}${text.slice(Math.max(0, first.start - 8), first.start)}`;
  return BULLET.test(ahead) && AGE_IN_ROW.test(text.slice(last.end, last.end + 10));
}

/** "We buried Old Tam", "RIP River", "they beat Stone": what is done to persons. */
function isMourned({ words }: Words, from: number): boolean {
  // "the son of Old Harker"
  if (
    words[from]?.joined === true &&
    words[from - 1]?.folded === "of" &&
    words[from - 1]?.joined === true &&
    KIN.has(words[from - 2]?.folded ?? "")
  )
    return true;
  return (
    words[from]?.joined === true &&
    /^(?:rip|buried|mourned|mourn|kissed|hugged|beat|married|comforted|interviewed|nicknamed|arrested|freed|miss|sorry)$/u.test(
      words[from - 1]?.folded ?? "",
    )
  );
}

/** What nobody but a person, or an animal, does. */
const HUMAN =
  /^(?:sang|wept|cried|prayed|laughed|screamed|shouted|smiled|whispered|begged|slept|sat|knelt|coughed|shivered|nodded|limped|drowned|fainted|danced|sobbed|trembled|remembered|recalled|swore|blinked|crawled|walked|swam|sighed|shrugged|grew up|hugged|kissed|married|loved|hated|sings|weeps|cries|prays|sleeps)$/u;

/** "Clove sang", "Heath prayed": a noun of one thing would have an article, and what is no thing does nothing of it. */
function isSubject(where: Words, from: number, to: number): boolean {
  const { words } = where;
  const [word, next] = [words[from], words[to]];
  if (word === undefined || next?.joined !== true || next.capital) return false;
  if (isPersonNoun(word) || SENTENCE_WORDS.has(word.folded) || BODIES.test(word.folded))
    return false;
  if (/(?:s|ing|ed|ly)$/u.test(word.folded) && isPlain(word)) return false;
  return HUMAN.test(next.folded);
}

/** "Discharged: Sable.", "Wounded: Moss": alone behind what befell persons. */
function isHeaded({ text, words }: Words, from: number): boolean {
  const [head, word] = [words[from - 1], words[from]];
  if (head === undefined || word === undefined) return false;
  if (!/^: ?$/u.test(text.slice(head.end, word.start))) return false;
  if (!/^(?:[.;,]? ?(?:\n|$)|[.;])/u.test(text.slice(word.end, word.end + 2))) return false;
  return (
    /^(?:discharged|admitted|released|detained|arrested|identified|buried)$/u.test(head.folded) ||
    ["killed", "wounded", "missing"].includes(analysers.en(head.folded).sense?.measure ?? "")
  );
}

/** Of which one says that they sat, wept and prayed without an article. */
const BODIES =
  /^(?:parliament|congress|police|army|staff|court|management|security|everyone|everybody|someone|somebody|nobody|anyone|most|half|mother|father|mum|dad|mom|grandma|grandpa|baby|auntie|aunt|uncle|many|one|none|who|others|both|several|all|each|another|neither|some|few|people|women|men|children|kids|water|time|silence|life|death|fear)$/u;

/** "four names: Mercer, Dean and Basil", "Heaven, 6, has measles": others are told with it, or an age. */
function isInCompany({ text, words }: Words, at: number): boolean {
  const { start, end } = words[at] ?? { start: 0, end: 0 };
  const behind = text.slice(end, end + 12);
  // "Gale, 8 M, burns", "Moss (9)"
  if (/^, \d{1,2}, \p{Ll}|^,? \(?\d{1,2}\)?,? ?(?:[MF](?!\p{L})|y\/?o|years|yrs)/u.test(behind))
    return true;
  // "Informant “Magpie” confirms"
  const before = words[at - 1];
  if (
    before !== undefined &&
    (isPersonNoun(before) ||
      /^(?:informant|source|alias|codename|nickname)$/u.test(before.folded)) &&
    /^ ["“‘']$/u.test(text.slice(before.end, start)) &&
    /^["”’']/u.test(behind)
  )
    return true;
  return (
    /:\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:,| and) \p{Lu}\p{Ll}/u.test(behind)
  );
}

/** A verb follows that a name of a person has: "Hope said", "Grace was", "Will guards". */
function doesSomething({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last !== undefined && /^['’]s \p{Ll}/u.test(text.slice(last.end, last.end + 4))) return true;
  if (next?.joined !== true || next.capital) return false;
  return (
    /^(?:is|was|has|had|said|told|will|would|can|could|does|did|came|went|saw|took|gave|got|ran|left|lost|knew|kept|held|heard|died|sold|made|found|paid|fled|met|sent|wrote|spoke|drove|stole|brought|and)$/u.test(
      next.folded,
    ) || /(?:ed|ks|ls|ns|ps|ts|ves|ys)$/u.test(next.folded)
  );
}
