import { analysers } from "../../lang/languages.ts";
import { doesSomething } from "./acting.ts";
import type { Words } from "../found.ts";
import { BEFORE_PERSON, STOPS } from "../vocabulary/cues.ts";
import { isEnglishProper } from "../vocabulary/dictionary.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { isStateOrActor, KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** Where people write to everybody. English writes some of them small as words of its own ("twitter"), and lists of surnames have them. */
const PLATFORMS: ReadonlySet<string> = new Set(
  "twitter facebook instagram whatsapp telegram tiktok youtube snapchat google viber skype reddit linkedin".split(
    " ",
  ),
);

/** Peoples and faiths whose word has not the form of others. */
const PEOPLES: ReadonlySet<string> = new Set(
  "afghan arab kurd turk uzbek tajik turkmen berber bedouin druze copt alawite yazidi yezidi houthi somali iraqi yemeni kuwaiti emirati qatari omani saudi pakistani bangladeshi israeli serb croat bosniak slav dane finn swede scot czech slovak thai tatar uyghur uighur rohingya sikh hindu shia shi'ite shiite sunni muslim jew coptic catholic orthodox american african mexican moroccan libyan kenyan ugandan tibetan korean german mauritanian puerto-rican cuban chilean zambian rwandan ghanaian angolan tanzanian sri-lankan european".split(
    " ",
  ),
);

/** Words that people are called by too and that tell of a noun behind them: "Christian churches", "Western troops". */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  "christian muslim roman german norman english french welsh western eastern northern southern".split(
    " ",
  ),
);

/** "Palm Sunday", "Holy Week", "Easter Monday". */
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|eve)s?$/u;
const OF_FEAST = /^(?:palm|holy|good|easter|ash|maundy|pentecost|christmas)$/u;
/** "Early Sunday", "by Friday": where a day is one, and no "Friday" who says something. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;
const AHEAD_OF_DAY =
  /(?:^|[^\p{L}])(?:on|early|late|later|by|since|until|last|next|this|every|each|previous|following) $/iu;
/** Feasts and fasts that people are called by too, and what has one behind it. */
const FEASTS: ReadonlySet<string> = new Set(
  "ramadan easter christmas iftar eid passover pesach ashura nowruz hanukkah diwali lent muharram".split(
    " ",
  ),
);
const AHEAD_OF_FEAST =
  /(?:^|[^\p{L}])(?:at|on|since|until|before|after|during|over|up to|month of|celebrat(?:e|ed|es|ing)|mark(?:ed|s|ing)?|observ(?:e|ed|es|ing)|the|an?|this|last|next|every|daily|communal) $/iu;

/** "Afghans", "Coptic", "Americans": a people or a faith, by which nobody of the lists is called. */
export function isPeople(folded: string): boolean {
  const led = LED.exec(folded)?.groups?.["who"];
  if (led !== undefined) return isPeople(led) || isStateOrActor(led);
  if (givenName(folded) !== null || familyName(folded)) return false;
  const one = folded.replace(/s$/u, "");
  if (PEOPLES.has(one)) return true;
  return /..(?:ian|ese|ish|ite)$/u.test(one) && isEnglishProper(one) && givenName(one) === null;
}

/** "Saudi-led", "Iran-backed": told of what is led. */
const LED =
  /^(?<who>.{2,})-(?:led|backed|based|born|held|controlled|run|made|allied|occupied|administered|aligned|affiliated|linked|sponsored|funded|trained|supported)$/u;

/** "Said on Twitter". */
export function isPlatform(folded: string): boolean {
  return PLATFORMS.has(folded);
}

/** "Early Sunday", "the month of Ramadan": a day or a feast where it stands. */
export function isDayOrFeast({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const ahead = text.slice(Math.max(0, word.start - 24), word.start);
  if (DAY.test(word.folded)) return AHEAD_OF_DAY.test(ahead) || isOfDeed({ text, words }, at);
  return FEASTS.has(word.folded) && AHEAD_OF_FEAST.test(ahead);
}

/** "Monday's massacre", "Friday's incident": what happens has a day; a mother or a house has somebody. */
function isOfDeed({ text, words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || next.capital) return false;
  return (
    /['’]s $/u.test(text.slice(word.start, next.start)) &&
    (analysers.en(next.folded).sense !== null || HAPPENS.test(next.folded)) &&
    !isPersonNoun(next)
  );
}

const HAPPENS =
  /^(?:incidents?|events?|disasters?|tragedy|violence|announcements?|elections?|votes?|meetings?|talks|summit|tolls?|protests?|funerals?|ceremony|session|hearing|statements?|deaths?|operations?)$/u;

/** "Christian churches", "the Western airlift": told of what stands behind it, which does nothing. */
export function isAttribute(where: Words, at: number): boolean {
  const [word, next] = [where.words[at], where.words[at + 1]];
  if (word === undefined || !ATTRIBUTES.has(word.folded)) return false;
  if (next?.joined !== true || next.capital || STOPS.has(next.folded)) return false;
  if (word.folded.endsWith("ern")) return true;
  const isMany = /[^s]s$/u.test(next.folded) && isBehindSmall(where.words, at);
  return isMany || !doesSomething(where, at + 1);
}

/** Behind a small word or a noun, where "runs" would want somebody: "at Christian churches", "two Christian cities". */
function isBehindSmall(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.joined === true && before !== undefined && !before.capital;
}

/** A state, an actor of the packs, a people: whatever weighs for a name, nobody is called so, unless who stands before it makes a surname of it. */
export function isWellKnown(where: Words, at: number): boolean {
  const folded = where.words[at]?.folded ?? "";
  if (isPeople(folded)) return true;
  if (givenName(folded) !== null || familyName(folded)) return false;
  return isStateOrActor(folded);
}

/** "Samira Beirut", "the widow Egypt": what stands right before makes a surname of a place. */
export function isBehindPerson({ words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before === undefined) return false;
  const given = givenName(before.folded);
  const isGiven = before.capital && (given === "sure" || given === "listed");
  return isGiven || BEFORE_PERSON.has(before.folded) || isPersonNoun(before);
}

/** So many words have the longest names of places and bodies that are looked for. */
const LONGEST = 4;

/**
 * Words, by their indexes, from one on that are together what the packs have ("Abu Ghraib", "al Qaeda"), a feast ("Palm Sunday"), or a people and its faith
 * ("Coptic Christians").
 */
export function knownPhrase({ words }: Words, at: number): readonly number[] {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || first.arabic) return [];
  if (second?.joined === true && second.capital) {
    if (first.folded === "jesus" && second.folded === "christ") return [at, at + 1];
    if (OF_FEAST.test(first.folded) && first.capital && DAYS.test(second.folded))
      return [at, at + 1];
    if (isPeople(first.folded) && ATTRIBUTES.has(second.folded.replace(/s$/u, "")))
      return [at, at + 1];
  }
  if (!first.capital && !/^(?:al|el)$/u.test(first.folded)) return [];
  let to = at + 1;
  let found = at;
  let name = first.folded;
  while (to - at < LONGEST && words[to]?.joined === true) {
    name = `${name} ${words[to]?.folded ?? ""}`;
    to++;
    if (KNOWN_NAMES.has(name) || KNOWN_NAMES.has(name.replaceAll("-", " "))) found = to;
  }
  return Array.from({ length: found - at }, (_, step) => at + step);
}
