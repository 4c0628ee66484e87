import { isAmount, isDeed, isVirtue } from "./abstract.ts";
import { withoutClitic } from "./clitics.ts";
import { disagrees, isDoing, isDoingToIt, isOfPeople } from "./doing.ts";
import { officialNames } from "./official-names.ts";
import {
  isByOrigin,
  isCalled,
  isKnownAs,
  isKnownBy,
  isSpeakerBehindVerb,
  isSpeakerWithArticle,
} from "./calling.ts";
import { publicPhrases } from "./public-phrases.ts";
import { personPlace } from "./places-of-persons.ts";
import { rowsOfPersons } from "./rows.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import { isChosenNameWord, isNameWord } from "./name-word.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { PARTICLES, type Words } from "../found.ts";
import { isVouchedWord } from "./vouched.ts";
import { isInPlaceOrBody, placesSeen } from "./places-seen.ts";
import { isTime } from "./time.ts";
import { standsAlone } from "./stands-alone.ts";
import { KNOWN_NAMES } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { hasOffice, isKnown, isNamedAfter } from "../office/public-role.ts";
import { LOANS } from "./strange.ts";
import type { CaseKnows, Standing, Suspect, WhySuspect } from "../suspect.ts";
import { isWithinPublicName } from "../office/within-public-name.ts";
import { SPOKEN_WORDS } from "./spoken-words.ts";
import { remembered } from "../../text/remembered.ts";
import { isVerb } from "./verbs.ts";

/** So many words away a hidden one may tell of a candidate: lists look three back, and a name ends four further. */
const NEAR = 6;

/** What a word is by the lists: somebody's name as well, in no dictionary, or a word. */
export type Kind = "name" | "unknown" | "word";

/**
 * Arabic words that may be somebody's name. It has no capitals, so that what stands decides: behind `قال`, `اعتقل`, `مع`, `يا` or between two names a
 * word that somebody is called is hidden, and one that no dictionary has; where only persons can stand, any word.
 */
export function arabicSuspects(
  where: Words,
  knows: CaseKnows,
  isTaken: (at: number) => boolean,
): { readonly hidden: readonly Suspect[]; readonly standing: readonly Standing[] } {
  const { words } = where;
  const places = placesSeen(where);
  const hits = new Map<
    number,
    { readonly to: number; readonly skip: number; readonly why: WhySuspect }
  >();
  /** At how many hits a candidate was looked at last, and as which of them each was found: what has no new one near it is as it was. */
  const looked = new Map<number, number>();
  const order = new Map<number, number>();
  /** How many names were known then. */
  const known = new Map<number, number>();
  const isAsItWas = (at: number): boolean => {
    const last = looked.get(at);
    if (last === undefined) return false;
    for (let near = at - NEAR; near <= at + NEAR; near++)
      if ((order.get(near) ?? -1) >= last) return false;
    return true;
  };
  /** Further words of a name that begins before them. */
  const within = new Set<number>();
  const isHidden = (at: number): boolean => isTaken(at) || hits.has(at) || within.has(at);
  const hit = (at: number, one: { to: number; skip: number; why: WhySuspect }): void => {
    order.set(at, hits.size);
    hits.set(at, one);
    for (let next = at + 1; next < one.to; next++) {
      order.set(next, hits.size);
      within.add(next);
    }
  };
  const told = namesTold(where, isTaken);
  const candidates = words.flatMap((word, at) =>
    word.arabic &&
    !isTaken(at) &&
    // `طفلة اسمها نيسان` of a text that has `في نيسان`
    (!places.has(word.folded) || isCalled(where, at)) &&
    isCandidate(where, at, knows, told.has(word.folded))
      ? at
      : [],
  );
  for (const [at, to] of rowsOfPersons(where))
    if (!isTaken(at)) hit(at, { to, skip: 0, why: "position" });
  // A list goes on from what is hidden: a second pass finds what the first made sure.
  const names = new Set<string>();
  for (const _ of [1, 2, 3])
    for (const at of candidates) {
      if (hits.has(at) || within.has(at)) continue;
      const isSame = isAsItWas(at);
      if (isSame && known.get(at) === names.size) continue;
      known.set(at, names.size);
      looked.set(at, hits.size);
      for (const skip of skipsOf(where, at)) {
        const kind = kindOf(where, at, skip);
        const isAgain =
          (names.has(passageOf(where, { at, to: at + 1, skip, why: "again" }).name) &&
            !isOtherwise(where, at, skip)) ||
          (skip === 0 && told.has(words[at]?.folded ?? "") && !isVouchedWord(where, at));
        const found = isAgain
          ? { to: at + 1 }
          : isSame
            ? null
            : personPlace(where, { at, skip, kind, isHidden });
        if (found === null) continue;
        // of `صابر ظلم` the first word may come alone
        if (found.to <= at + 2 && (found.to === at + 1 || kind !== "word"))
          names.add(passageOf(where, { at, to: at + 1, skip, why: "again" }).name);
        // `نجاة قنواتي`, and then `وإن قنواتي لم تقدم سنداً`
        if (found.to === at + 2 && !(words[at + 1]?.folded ?? "").startsWith("ال"))
          names.add(passageOf(where, { at: at + 1, to: at + 2, skip: 0, why: "again" }).name);
        hit(at, {
          to: found.to,
          skip,
          why: isAgain
            ? "again"
            : kind === "name"
              ? "name-word"
              : kind === "unknown"
                ? "unknown-word"
                : "position",
        });
        break;
      }
    }
  const hidden = [...hits].map(([at, { to, skip, why }]) =>
    passageOf(where, { at, to, skip, why }),
  );
  const again = new Set(hidden.map(({ name }) => name));
  const standing: Standing[] = [];
  for (const at of candidates) {
    if (hits.has(at) || within.has(at)) continue;
    const called = (skip: number): Suspect =>
      passageOf(where, { at, to: at + 1, skip, why: "again" });
    const own = skipsOf(where, at).find(
      (skip) => again.has(called(skip).name) && !isOtherwise(where, at, skip),
    );
    if (own !== undefined) hidden.push(called(own));
    else {
      const kind = kindOf(where, at, 0);
      if (kind === "word" || STOPS.has((words[at]?.folded ?? "").slice(1))) continue;
      const { name, start, end } = passageOf(where, { at, to: at + 1, skip: 0, why: "again" });
      standing.push({ name, start, end, why: kind === "unknown" ? "unsure" : "word" });
    }
  }
  return { hidden, standing };
}

/** Words of names of which something tells that they are persons, folded: `إلا ماجد وعصام`, and the surname alone. */
function namesTold({ words }: Words, isTaken: (at: number) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, word] of words.entries())
    if (word.arabic && isTaken(at) && word.folded.length > 2 && !PARTICLES.has(word.folded))
      for (const each of [word.folded, withoutClitic(word.folded)]) names.add(each);
  return names;
}

/** A name again, but where it can be none: `لا عزيز إلا`, `كل أمل`, `بنجاح`. */
function isOtherwise(where: Words, at: number, skip: number): boolean {
  const folded = where.words[at]?.folded ?? "";
  if (skip > 0 && /^[بك]/u.test(folded)) return isArabicNoun(folded.slice(1));
  return isVouchedWord(where, at, skip);
}

/** Names of other reports (`called`): what no dictionary has anywhere, what is a word as well where it stands alone. */
export function arabicNamesOf(
  where: Words,
  knows: CaseKnows & { readonly called: ReadonlySet<string> },
  isTaken: (at: number) => boolean,
): readonly Suspect[] {
  const places = placesSeen(where);
  return where.words.flatMap((word, at) => {
    if (!word.arabic || isTaken(at) || places.has(word.folded)) return [];
    const skip = skipsOf(where, at).find((each) => knows.called.has(word.folded.slice(each)));
    if (skip === undefined || !isCandidate(where, at, knows)) return [];
    const kind = kindOf(where, at, skip);
    const isName = kind === "unknown" || (kind === "name" && skip === 0 && standsAlone(where, at));
    return isName ? passageOf(where, { at, to: at + 1, skip, why: "again" }) : [];
  });
}

/** Letters that may be written onto a name: `ولجين`, `لكليمة`. */
function skipsOf({ words }: Words, at: number): readonly number[] {
  const folded = words[at]?.folded ?? "";
  // `ليث` is whole
  if (ofWord(folded).isName) return [0];
  return /^[وفلبك].{2}/u.test(folded) ? [0, 1] : [0];
}

/** The passage of a name from one word up to another, with the `أبو` before it. */
export function passageOf(
  { text, words }: Words,
  {
    at,
    to,
    skip,
    why,
  }: { readonly at: number; readonly to: number; readonly skip: number; readonly why: WhySuspect },
): Suspect {
  // `لـكليمة`, `بو علي`, `وأبو سطام`
  const kunya =
    skip === 0 && words[at]?.joined === true
      ? /^([وفبلك]?)(?:ام|ابو|ابي|ابا|بو)$/u.exec(words[at - 1]?.folded ?? "")
      : null;
  const first = kunya === null ? words[at] : words[at - 1];
  const onto = skip + (kunya?.[1]?.length ?? 0);
  const from = (first?.start ?? 0) + onto;
  const start =
    from + (onto > 0 ? (/^\u0640*/u.exec(text.slice(from, from + 3))?.[0].length ?? 0) : 0);
  const end = words[to - 1]?.end ?? start;
  return { start, end, why, name: text.slice(start, end).replace(/[\s_\p{Cf}]+/gu, " ") };
}

function kindOf({ words }: Words, at: number, skip: number): Kind {
  const folded = (words[at]?.folded ?? "").slice(skip);
  // None with an article is looked at but a family's.
  if (ofWord(folded).isName || /^ال.{3}/u.test(folded)) return "name";
  return isArabicWord(folded) ? "word" : "unknown";
}

/** What is known of a word wherever it stands; a case asks for the same words in every report. */
const ofWord = remembered((folded) => {
  const bare = withoutClitic(folded);
  const isName = isNameWord(folded);
  const isSmall =
    folded.length < 2 ||
    SMALL.has(folded) ||
    LOANS.has(folded) ||
    SPOKEN_WORDS.has(folded) ||
    /^[وف](?:انا|نحن|انت|هو|هي|هم|هن|هما)$/u.test(folded) ||
    (STOPS.has(folded) && folded !== "شهد");
  const isOfList = [folded, bare].some((word) =>
    [OFFICES, NAMED_AFTER, BODY_WORDS, BEFORE_PERSON].some((list) => list.has(word)),
  );
  const isPerson = !isName && isPersonNoun({ folded, arabic: true });
  const isDone =
    !isName &&
    !isNameWord(folded.slice(1)) &&
    (isVerb(folded) || isVerb(folded.replace(/^[وف]/u, "")));
  return { bare, isName, isDone, isOut: isSmall || isOfList || isPerson };
});

/** Neither a small word, nor an office, a body, a place, a verb of the reading, nor a noun with its article. */
function isCandidate(where: Words, at: number, knows: CaseKnows, isTold = false): boolean {
  const word = where.words[at];
  if (word === undefined || publicPhrases(where).has(at)) return false;
  if (isDeed(where, at) || isAmount(where, at) || (isVirtue(where, at) && !isCalled(where, at)))
    return false;
  const { folded, start, end, tied } = word;
  const { bare, isDone, isName, ...known } = ofWord(folded);
  const isOut = known.isOut || (isDone && !tied);
  // `أبو الليث`, `بو غازي`: nobody else is called so
  if (isBehindKunya(where, at))
    return (
      !knows.places.has(folded) &&
      !isInPlaceOrBody(where, at - 1) &&
      !isKnown(where, at - 1, at + 1) &&
      !hasOffice(where, at - 1, at + 1)
    );
  const ahead = word.joined ? where.words[at - 1] : undefined;
  const isOfPerson = ahead !== undefined && isPersonNoun(ahead);
  if ((!isOfPerson && isDoingToIt(folded)) || officialNames(where).has(at)) return false;
  // `للمدعية رؤى` is folded like `روى`, and `قايد` like `قائد`; somebody's surname may be a trade
  if (isKnownBy(where, at, () => false)) return !knows.places.has(folded.slice(1));
  const isSpelled = isName && /ؤ|اي/u.test(where.text.slice(start, end));
  if (isOut && !isSpelled && !(isTold && isPersonNoun({ folded, arabic: true }))) return false;
  // `عادت بيان إلى أهلها`: only the verb tells.
  const verb = where.words[at]?.joined === true ? where.words[at - 1] : undefined;
  const isShown = verb !== undefined && disagrees(verb, { folded });
  // `بيان وصلت`
  const isHer =
    where.words[at + 1]?.joined === true &&
    /.{2}ت$/u.test(where.words[at + 1]?.folded ?? "") &&
    isDoing(where.words[at + 1]);
  if (folded === "بيان" && !isShown && !isHer) return false;
  // `عائلة الصعيدي`
  const isOfFamily =
    /^ال.{3}/u.test(folded) && isFamilyNoun(where, at) && !NAMED_AFTER.has(folded.slice(2));
  if (
    /^(?:[وفبك]?ال|لل)/u.test(folded) &&
    !isOfFamily &&
    !isCalled(where, at) &&
    !isKnownAs(where, at) &&
    !isByOrigin(where, at) &&
    !isSpeakerWithArticle(where, at) &&
    !isSpeakerBehindVerb(where, at) &&
    !isKnownBy(where, at, () => true) &&
    !isChosenNameWord(folded) &&
    // `بالتوم`, `للخضر`
    !(/^(?:[وفبك]ال|لل)/u.test(folded) && isChosenNameWord(folded.slice(1)))
  )
    return false;
  // `عنبر واحد` is counted, `مختار البلدة` is of a place, `فقد شهد` a verb.
  const [before, behind] = [where.words[at - 1]?.folded ?? "", where.words[at + 1]];
  if (behind?.joined === true) {
    // `عنبر آخر`, but `رأيت خاتون آخر مرة`
    const isLast = where.words[at + 2]?.joined === true && behind.folded === "اخر";
    if (/^(?:واحده?|اخري?)$/u.test(behind.folded) && !isLast) return false;
    if (behind.folded.startsWith("ال") && NAMED_AFTER.has(behind.folded.slice(2))) return false;
  }
  if (/^[وفل]?قد$/u.test(before) && (isVerb(folded) || isArabicVerbForm(folded))) return false;
  // `أسماء الضحايا`, `أسماء من تبقى`
  const next = where.words[at + 1];
  if (folded === "فضل" && next?.folded === "الله") return false;
  if (
    /^[وفبلك]?اسماء$/u.test(folded) &&
    next?.joined === true &&
    !/^(?:في|الي|ان|التي)$/u.test(next.folded)
  )
    return false;
  // `لقوه`, `حذاءه`: no name ends with a pronoun, and the `ة` of one is none.
  if (/.{3}(?:ه|ها|هم|هما|كم)$/u.test(where.text.slice(start, end)) && !isName) return false;
  // `مساءً` is when, no name is in this case.
  if (where.text.slice(start, end + 1).includes("\u064b") || isTime(where, at)) return false;
  // `وعلى متنها` is no `علي`
  if (/^[وف]على$/u.test(where.text.slice(start, end))) return false;
  if (knows.names.has(folded) || knows.names.has(bare) || knows.places.has(folded)) return false;
  if (isWithinPublicName(where, at, knows.names)) return false;
  if (knows.credited.has(folded) && !isName) return false;
  // `ذكرت سحر`: a place as well, which is not what tells
  const isGiven = isChosenNameWord(folded) || givenName(folded) === "maybe";
  const isTeller = verb !== undefined && isGiven && isOfPeople(verb) && isShown;
  if (!isTeller && (isKnown(where, at, at + 1) || KNOWN_NAMES.has(bare))) return false;
  return (
    !isNamedAfter(where, at, at + 1) && !hasOffice(where, at, at + 1) && !isInPlaceOrBody(where, at)
  );
}

/** `أبو الليث`, `بو غازي`; `أبي الحبيب` may be told of a father. */
function isBehindKunya({ words }: Words, at: number): boolean {
  const [kunya, word] = [words[at - 1], words[at]];
  if (kunya === undefined || word?.joined !== true || word.folded.length < 3) return false;
  return /^[وفبلك]?(?:ابو|بو)$/u.test(kunya.folded) && !PARTICLES.has(word.folded);
}

/** Words that lists of names have and that nobody means by them. */
const SMALL: ReadonlySet<string> = new Set(
  "امراء وزراء قاده روساء سفراء عنك منك معك اليك عليك فيك بك معو معها عندو الو منو عنو فيو بدو بدي راهو انا مني به بها وفي وفيه ضعف جنبي خلف كامله كامل قاضي جديده جديد رفيع امنيه امني مفخخه وسط سوي غير بعض جميع كل مثل نحو قد سبع ثمان عشر صفر مدته مدتها حرب علاش شلون هسه هلق لسا شنو واش راح قط".split(
    " ",
  ),
);

function isFamilyNoun({ words }: Words, at: number): boolean {
  return (
    words[at]?.joined === true &&
    /^[وفبل]?(?:عايله|عائله|اسره|ال|بني)$/u.test(words[at - 1]?.folded ?? "")
  );
}
