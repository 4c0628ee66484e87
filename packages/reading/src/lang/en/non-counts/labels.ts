import type { Match } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Item, Quantity } from "../../../text/item.ts";
import { englishPlainNouns } from "../nouns/plain-nouns.ts";
import { isVerbBase } from "../verbs.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns of things that stand in a row and are told apart by their number. */
const ROWS = words(
  "accused adit aisle annex apartment appendix area arrondissement article avenue bar barrack barracks batch battalion battery bay bed berth block boat boiler bridge brigade building bulletin bus camp car carriage case category cell chamber channel chapter charge chart checkpoint circular class clause coach column communique company compartment constituency convoy corps corridor count court courtroom crew dam day deck decree depot detachment district division dock dormitory dossier dyke edition engine entrance entry episode exhibit exit file flat flight floor footnote form formation frequency furnace gate generator grade graph grave grid group hall hangar heat highway hill house interchange issue item jetty job junction kilometer kilometre kiln km lane lap law leg level lifeboat line lock lorry lot map mark marker match mast mile milepost mine model motorway notice number operation option order outpost page paragraph parallel parcel part patrol phase photo pier pit platform platoon play plot plant point position post precinct protocol psalm pump pylon quay question race radio raft ramp reactor regiment region resolution road room round route row rule runway schedule sea season seat section sector series set shaft shed sheet ship silo site slide squad squadron square stage stall stand statement station step stop storey street studio sub-district substation suite surah table tank task team tent terminal theatre theater tier tower track train tram trench troop truck tube tunnel turbine type unit update van verse version vessel volume wagon war ward warehouse watchtower wave week well wing witness yard zone",
);

/** Nouns that English says without an article behind a preposition: "in prison 12 guards died", "in case 12 men come". */
const BARE = words(
  "hospital prison school court church jail camp college class case line part order stage table position place town market port home work sea custody form number action addition total court office parliament council force view mind turn step",
);
const PREPOSITIONS = words(
  "in on at of from into inside outside near behind beyond under below above around past across through along towards toward between with without against for since until till after before via onto over off and or by",
);
const INTO = words("in on at to into from by under out");
const DETERMINERS = words(
  "a an the this that these those each every another one any some no his her its their our my your",
);
/** "Bus 17 dead": a line of a list, and no name. */
const STATES = words("dead injured killed wounded missing hurt arrested detained captured");
const LINKS = words("and or to & through");

/**
 * Does the number say which of a row its noun means ("bed 14", "Phase 2", "Prisoner 4417", "Articles 12 and 14")? English puts
 * no number right behind a singular that it counts with, so it is enough that the noun is bare: in "in the camp 12 people
 * died" and "on election day 12 guards fled" another phrase begins at the number.
 */
export function isLabelNumber(match: Match, { raw }: ReportContext): boolean {
  const { items, from } = match;
  const chunk = items[from]?.chunk;
  if (chunk?.kind !== "quantity") return false;
  // "a number 6 shirt", "number 73 on the list"
  if (items[from - 1]?.word === "number") return mayName(chunk, raw, true);
  const at = nounBefore(items, from);
  const noun = items[at];
  if (noun === undefined || noun.chunk !== null) return false;
  // "School No. 19"
  if (noun.tags.includes("number-sign")) return mayName(chunk, raw, true);
  const listed = ROWS.has(noun.word) || isRows(noun.word);
  const single =
    noun.tags.includes("single") && noun.sense?.number === "sg" && (chunk.low ?? 0) > 1;
  if (!listed && !single) return isUnknownRow(items, from, raw, chunk);
  const capital = isCapital(noun, raw);
  // "Houses 12, shops 4" is a tally; "Sections 3, 4 and 9" are three of a row
  if (isRows(noun.word)) {
    const next = items[match.to];
    const joined = at < from - 1 || chunk.low !== chunk.high || LINKS.has(next?.word ?? "");
    const more = next?.tags.includes("comma") === true && isDigits(items[match.to + 1]);
    if (!(joined || more) || goesOn(items, match.to)) return false;
  }
  if (!mayName(chunk, raw, listed && capital)) return false;
  const before = items[at - 1];
  // "12 km 5 people": the noun is the unit of a number of its own
  if (before?.chunk?.kind === "quantity") return false;
  const next = items[match.to];
  if (next !== undefined && STATES.has(next.word) && at === 0) return false;
  const followed = goesOn(items, match.to);
  const opens = before === undefined || isBoundary(before);
  // "the UN's Level 3 alert"
  if (capital && before?.suffix === "'s") return true;
  const behind = before !== undefined && PREPOSITIONS.has(before.word);
  if (noun.word === "war" && before?.word === "world") return true;
  // "In Ostra District 12 people died", "Marn ward 4 dead": the noun ends the name of a place
  const ofName =
    before !== undefined && !opens && !behind && (before.chunk !== null || isCapital(before, raw));
  if (ofName && !DETERMINERS.has(before.word)) return capital && !followed;
  // "in flat 4, police said"; a verb that may be such a noun: "they house 12 families", "to train 200 men"
  if (!capital && !behind && !opens && isVerbBase(noun.word)) return false;
  if (capital && !opens) return true;
  // "The mayor counted 6 deaths, the hospital 8"
  if (!followed) return capital || behind || opens;
  if (opens) return true;
  return behind && !(INTO.has(before.word) && (BARE.has(noun.word) || before.word === "by"));
}

/**
 * "In booth 14 of ward 22", "at tap 9 a man was stabbed": a noun that no list holds, bare behind a preposition, with digits behind it
 * that count nothing. What only bounds a number ("of maybe 12") is no noun.
 */
function isUnknownRow(items: readonly Item[], from: number, raw: string, chunk: Quantity): boolean {
  const [noun, before] = [items[from - 1], items[from - 2]];
  if (noun === undefined || before === undefined || !INTO.has(before.word)) return false;
  if (noun.tags.length > 0 || !/^[a-z]{3,}$/u.test(noun.word) || isCapital(noun, raw)) return false;
  if (BARE.has(noun.word) || NO_NOUN.has(noun.word) || /(?:ly|ing|ed)$/u.test(noun.word))
    return false;
  return chunk.digits && mayName(chunk, raw, false) && !goesOn(items, from + 1);
}

const NO_NOUN = words(
  "maybe perhaps possibly another further only just some every each all both either also even still half twice around roughly upwards downwards under over between least most",
);

/**
 * "The Marsh 2 field", "during Act 2", "at Crossing 44": a word that is written as a name, with a number right behind it, in a phrase
 * that begins before it. Not "in Harn 12, in Lesk 9", which tells of two places, and not the name of a month.
 */
export function isNameNumber(match: Match, { raw }: ReportContext): boolean {
  const { items, from } = match;
  const [chunk, noun, before] = [items[from]?.chunk, items[from - 1], items[from - 2]];
  if (chunk?.kind !== "quantity" || !chunk.digits || noun === undefined || before === undefined)
    return false;
  if (noun.chunk !== null || !isCapital(noun, raw) || !mayName(chunk, raw, false)) return false;
  if (noun.tags.some((tag) => NO_NAMES.has(tag)) || !/^\p{L}{2,}$/u.test(noun.word)) return false;
  const next = items[match.to];
  const done = ["pred", "aux", "verb-past", "victim"].some(
    (tag) => next?.tags.includes(tag) === true,
  );
  if (before.tags.includes("article") || before.suffix === "'s") return !done;
  if (isOfPeople(items, match.to)) return false;
  return NAMING.has(before.word) && !goesOn(items, match.to) && !isTally(items, from, raw);
}

/** "By the grace of God 32 of the governor's soldiers were killed": some of several, and no thirty-second of its name. */
function isOfPeople(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== "of") return false;
  return items
    .slice(at + 1, at + 5)
    .some(({ tags, sense }) => tags.includes("many") && sense?.unit === "persons");
}

const NAMING = words(
  "at on during from near of to under by with aboard off outside inside before after",
);
const NO_NAMES: ReadonlySet<string> = new Set(
  "month hijri-month weekday season time-prep func aux pred verb-past say quantity number-sign about over more less".split(
    " ",
  ),
);

/** "At Harn 12, at Lesk 9": another number stands behind a name too. */
function isTally(items: readonly Item[], from: number, raw: string): boolean {
  return items.some((item, at) => {
    const name = items[at - 1];
    return (
      at !== from &&
      isDigits(item) &&
      name !== undefined &&
      name.chunk === null &&
      isCapital(name, raw)
    );
  });
}

/** Place of the noun before the number, over "No." and over the numbers before it in a row ("Articles 12, 14 and 19"). */
function nounBefore(items: readonly Item[], from: number): number {
  let at = from - 1;
  for (let seen = 0; seen < ROW && at > 0; seen++) {
    const item = items[at];
    if (item === undefined) return -1;
    const joins = LINKS.has(item.word) || item.tags.includes("comma") || item.tags.includes("dash");
    if (!joins) break;
    // "…, and 14": a comma before the link
    const back = items[at - 1]?.tags.includes("comma") === true ? at - 2 : at - 1;
    if (!isDigits(items[back])) return -1;
    at = back - 1;
    if (at >= 0 && isRows(items[at]?.word ?? "")) return at;
  }
  // "At Camp 2, 140 tents": a singular has one number
  if (at < from - 1) return -1;
  if (
    items[at]?.tags.includes("stop") === true &&
    items[at - 1]?.tags.includes("number-sign") === true
  )
    return at - 1;
  return items[at]?.tags.includes("number-sign") === true ? at - 1 : at;
}

/** Links and numbers of a row that are walked over. */
const ROW = 8;

function isDigits(item: Item | undefined): boolean {
  return item?.chunk?.kind === "quantity" && item.chunk.digits;
}

/** "Articles", "wards": plurals of what stands in a row; "the wards 12 guards watch" begins another phrase. */
function isRows(word: string): boolean {
  return word.endsWith("s") && ROWS.has(word.slice(0, -1));
}

/** Digits as names have them ("4417", "12-14", no "1,200"); number words where noun and number are written as a name. */
function mayName(chunk: Quantity, raw: string, named: boolean): boolean {
  const { low, high, bound, start, end, scale } = chunk;
  if (bound !== "exact" && bound !== "range") return false;
  if (low === null || high === null || scale !== 1 || low < 0) return false;
  const said = raw.slice(start, end);
  if (chunk.digits) return /^\d{1,6}(?:\.\d+)?(?:\s?[-–]\s?\d{1,6})?$/u.test(said);
  return low <= 20 && (named || said.charAt(0) !== said.charAt(0).toLowerCase());
}

/** Does what is counted, or what was done, stand behind the number? Then it may count that. */
function goesOn(items: readonly Item[], to: number): boolean {
  for (let at = to; at < to + 2; at++) {
    const next = items[at];
    if (next === undefined || next.chunk !== null || isBoundary(next)) return false;
    // "at tap 9 a man was stabbed"
    if (next.tags.includes("article")) return false;
    if (["counted", "pred", "aux", "victim", "verb-past"].some((tag) => next.tags.includes(tag)))
      return true;
    if (englishPlainNouns.told(next.word, false) !== null) return true;
  }
  return false;
}

const BOUNDARIES = [
  "comma",
  "stop",
  "clause",
  "colon",
  "quote",
  "paren-open",
  "paren-close",
  "dash",
  "bullet",
];

function isBoundary({ tags }: Item): boolean {
  return BOUNDARIES.some((tag) => tags.includes(tag));
}

function isCapital({ start }: Item, raw: string): boolean {
  const first = raw.charAt(start);
  return first !== first.toLowerCase();
}
