import type { Match } from "../../extract/rule.ts";
import { isHyphen } from "../../extract/numbers/english-words.ts";
import { yearLike } from "../../extract/numbers/year-like.ts";
import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** "If 20 people die", "one can be killed for less": said of nobody. */
export function isSupposed(m: Match): boolean {
  const before = m.items[m.from - 1]?.word ?? "";
  const after = m.items[m.from + 1]?.word ?? "";
  return (
    before === "if" ||
    before === "unless" ||
    before === "whether" ||
    before === "suppose" ||
    before === "imagine" ||
    (m.items[m.from]?.word === "one" && (after === "can" || after === "may" || after === "must"))
  );
}

/** "half of the 300 prisoners", "75 per cent of the 40,000": a share of them, not all. */
export function isShare(items: readonly Item[], from: number): boolean {
  const article = items[from - 1];
  const named =
    article?.tags.includes("article") === true || article?.tags.includes("poss") === true;
  const at = named ? from - 2 : from - 1;
  const part = items[at - 1];
  if (isPartOfTheirs(items, from - 1)) return true;
  if (items[at]?.word !== "of" || part === undefined) return false;
  // "two-thirds of the 60 prisoners"
  const fraction = part.chunk?.kind === "quantity" && !Number.isInteger(part.chunk.low ?? 1);
  return (
    fraction ||
    FRACTION.test(part.word) ||
    SHARES.has(part.word) ||
    part.tags.includes("non-count") ||
    part.tags.includes("percent")
  );
}

const FRACTION = /(?:^|-)(?:half|halves|thirds?|quarters?|fifths?|sixths?|tenths?)$/u;

/** "Ten of the village's 400 people have died": what is told is told of the ten. */
function isPartOfTheirs(items: readonly Item[], whose: number): boolean {
  if (!isOwner(items[whose])) return false;
  for (let at = whose - 1; at >= Math.max(1, whose - 4); at--) {
    const kind = items[at - 1]?.chunk?.kind;
    if (items[at]?.word === "of") return kind === "quantity" || kind === "count";
    if (items[at]?.chunk !== null && items[at]?.chunk?.kind !== "name") return false;
  }
  return false;
}

/**
 * "Of the 88 officers whom we named, three have been arrested": what is told is told of the three. "Of the 23, twenty were
 * protesters" names a number told before, which `again` reads.
 */
export function isOpening(items: readonly Item[], at: number): boolean {
  // "Of the camp's 1,900 inhabitants, at least 64 died"
  const owned = isOwner(items[at - 1]);
  if (items[0]?.word !== "of" || at > (owned ? OWNER : 2)) return false;
  const comma = items.findIndex((item, i) => i > at && item.tags.includes("comma"));
  const who = /^(?:who|that)$/u.test(items[at + 1]?.word ?? "");
  // "Of the 40 who set out, seven died", "Of the 370 on board, 311 drowned"; "Of the 40 seriously injured, nine died" tells of the 40 too
  const which =
    items[at]?.chunk?.kind === "quantity" &&
    comma > at + 1 &&
    (who || !items.slice(at + 1, comma).some((item) => hasOneOf(item, TOLD_OF_ALL)));
  if (items[at]?.chunk?.kind !== "count" && !which) return false;
  // "Of the roughly 300 people detained, only 12 have been let go": that is told of all
  if (items[at + 1]?.tags.includes("pred") === true) return false;
  return (
    comma > 0 && items.slice(comma + 1, comma + 4).some(({ chunk }) => chunk?.kind === "quantity")
  );
}

const TOLD_OF_ALL = tagList("pred", "victim", "missing-adj", "dead", "captive");

/** "the village's", and a word that no list has, with its sign: "the mill's". */
function isOwner(item: Item | undefined): boolean {
  return item?.suffix === "'s" || (item?.chunk === null && /['’]s$/u.test(item.word));
}

/** "No-one was hurt": none, and never one. */
export function isNoOne(items: readonly Item[], at: number): boolean {
  const [dash, no] = [items[at - 1], items[at - 2]];
  return isHyphen(dash) && no?.word === "no" && items[at]?.word === "one";
}

/** Items of "of the camp's". */
const OWNER = 4;

/**
 * "940 houses in 26 villages had collapsed", "Fighting between two gangs broke out", "trucks with food for 10,000 people are held up": a number behind
 * the preposition of another noun, of which the finite verb is not told.
 */
export function isWithinOther(
  items: readonly Item[],
  at: number,
  verb: number,
  finite: boolean,
): boolean {
  // "a search for 12 people who are missing": told of them
  const between = items.slice(at + 1, verb);
  // "called for 40 hostages to be released"
  if (between.some(({ word }) => word === "who" || word === "that" || word === "to")) return false;
  const [prep, noun] = [items[at - 1]?.word ?? "", items[at - 2]];
  const kind = noun?.chunk?.kind;
  if (WITHIN_PLACES.test(prep)) return kind === "count";
  return finite && WITH_OTHERS.test(prep) && noun !== undefined && !isWall(noun);
}
const WITHIN_PLACES = /^(?:in|across|inside|around)$/u;
const WITH_OTHERS = /^(?:between|against|for)$/u;

function isWall({ tags }: Item): boolean {
  return ["comma", "stop", "clause", "colon", "dash"].some((tag) => tags.includes(tag));
}

const SHARES: ReadonlySet<string> = new Set(
  "half third quarter fifth most some none many few much part all any each either majority minority proportion share rest".split(
    " ",
  ),
);

export function spokenBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      items[i]?.tags.includes("say") === true &&
      items[i - 1]?.tags.includes("aux") !== true &&
      !isToldOf(items, i, from, to)
    )
      return true;
  return false;
}

/** "12 people reported killed in the attack": the participle tells of them, and they tell nothing. */
function isToldOf(items: readonly Item[], at: number, from: number, to: number): boolean {
  return at === from && at === to - 1 && TOLD_OF.test(items[at]?.word ?? "");
}
const TOLD_OF = /^(?:confirmed|reported|believed|presumed|feared|declared)$/u;

/** "called for the release of the more than 1,200 people still held": so many are held, and none was let go. */
export function areStillHeld(items: readonly Item[], at: number): boolean {
  const still = items[at];
  if (still?.word !== "still") return false;
  // "still held" may be one item, as a phrase
  if (still.sense?.measure === "held") return true;
  return items.slice(at + 1, at + 3).some(({ word }) => STILL_HELD.test(word));
}
const STILL_HELD = /^(?:held|detained|imprisoned|jailed|captive|missing|behind)$/u;

/** "130 people had been on board when the boat left": a clause with a subject of its own stands between. */
export function hasOwnSubject(between: readonly Item[]): boolean {
  // "the list of 44 included people who had fled": some who are on it
  if (between.some(({ word }) => INCLUDING.has(word))) return true;
  const at = between.findLastIndex(({ word }) =>
    /^(?:when|while|because|where|how|why|whether)$/u.test(word),
  );
  if (at < 0) return false;
  const behind = between.slice(at + 1);
  if (behind.some(({ tags }) => tags.includes("comma"))) return false;
  return behind.some(({ tags, chunk }) => chunk?.kind !== "date" && !tags.includes("aux"));
}

const INCLUDING: ReadonlySet<string> = new Set(
  "include includes included contain contains contained lists covers covered".split(" "),
);

export function takesObject(next: Item | undefined): boolean {
  if (next === undefined) return false;
  const { tags } = next;
  return (
    ["article", "counted", "quantity", "count", "actor", "pronoun"].some((tag) =>
      tags.includes(tag),
    ) || POSSESSIVES.has(next.word)
  );
}

/** "Two missiles tore through the tents", "two shells shattered windows": what flies does it to others. */
export function fliesInto({ noun }: Count, next: Item | undefined): boolean {
  return noun.includes("ordnance") && (next?.word === "through" || isBare(next));
}

/** "Five roadside bombs blew up near the gate": that is what they are for, and nobody destroyed them. */
export function goesOff({ noun }: Count, pred: Item): boolean {
  return noun.includes("ordnance") && pred.word === "blew";
}

const POSSESSIVES: ReadonlySet<string> = new Set(
  "his her its their our my them him those everyone everybody anyone us me whoever what".split(" "),
);

/** Measures that meetings, films and goods can have too: "two meetings were held", "three films were released". */
const LOOSE: ReadonlySet<Measure | undefined> = new Set<Measure | undefined>([
  "held",
  "released",
  "exchanged",
  "returned",
  "captured",
  "deployed",
  "missing",
  "surrendered",
  "recaptured",
  "arrested",
]);

/** A bare number before an unknown word that may be no person. */
export function isStrange(m: Match, count: Count, p: Item): boolean {
  // "six beds in intensive care": a state without a verb says nothing of a word that nobody knows
  const state = p.tags.includes("hurt") && m.items[m.to - 2]?.tags.includes("aux") !== true;
  if (m.get("c")?.chunk?.kind !== "quantity" || !(state || LOOSE.has(p.sense?.measure)))
    return false;
  const next = m.items[m.from + 1];
  if (next === undefined || next === p || next.chunk !== null || next.tags.length > 0) return false;
  return (
    count.unit === "unknown" &&
    !ADVERBS.has(next.word) &&
    !/..ly$/u.test(next.word) &&
    !/(?:men|ists|ians|ees|nese)$/u.test(next.word)
  );
}

/** A word of which nothing is known, a name perhaps: "20 gunmen killed Samir". */
export function isBare(next: Item | undefined): boolean {
  return (
    next !== undefined && next.chunk === null && next.tags.length === 0 && !ADVERBS.has(next.word)
  );
}

const ADVERBS: ReadonlySet<string> = new Set(
  "still all now later already reportedly since overnight there here so yesterday today instantly outright earlier alone along across around this last during between amid also then".split(
    " ",
  ),
);

export function isYear({ quantity, unit }: Count): boolean {
  return unit === "unknown" && yearLike(quantity);
}

/** "a jail designed to hold 1,200 inmates", "a bunker that can hold 800": how many it has room for, and nobody in it. */
export function isRoomFor(items: readonly Item[], verb: number): boolean {
  if (!/^(?:hold|house|take|accommodate|contain|keep)$/u.test(items[verb]?.word ?? ""))
    return false;
  const [led, before] = [items[verb - 1]?.word ?? "", items[verb - 2]?.word ?? ""];
  return led === "to" ? MADE.has(before) : led === "can" || led === "could";
}
const MADE: ReadonlySet<string> = new Set(
  "designed built meant made intended able supposed equipped licensed fit enough".split(" "),
);
