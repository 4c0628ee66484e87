import type { Count, Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import type { AttributionDraft } from "./draft.ts";
import { hasAny } from "./arabic-words.ts";
import { costsLives, countsTheCost, isComparedWith } from "./english-claims.ts";
import { beforeAdverbs, beforeLetters, beforeSeeming, isOwed } from "./english-before.ts";
import { titledBefore } from "./english-apposition.ts";
import { englishDraft, isOwner, reachAfter } from "./english-draft.ts";
import { isPassive } from "./english-passive.ts";
import { inverted, parenthetical } from "./english-inverted.ts";
import { englishPhrase, type EnglishMode } from "./english-phrase.ts";
import { withinWhat } from "./english-what-says.ts";
import { isMeasure } from "./english-measure.ts";
import { reachOfTail } from "./english-tail.ts";
import { isRelative, relative } from "./english-relative.ts";
import { isDocument, type Subject } from "./english-subject-phrase.ts";
import { adverbStart, subjectBefore, subjectBehind } from "./english-subject.ts";
import { agrees, fitsVerb, speaksOf, takesObject, tellsLater } from "./english-verb.ts";
import {
  coordinated,
  englishSaidOn,
  JOINS,
  ourselves,
  OURSELVES,
  pronoun,
} from "./english-went-on.ts";
import { isCapital, isStateBehind } from "./english-words.ts";
import { isHadByPlace } from "../names/place-phrase.ts";

/** "X said …", "X, a spokesman for Y, said", "X, citing Y, said", "…, X said.", "…,” said X". */
export function englishSpoken(match: Match, context: ReportContext): AttributionDraft | null {
  const made = spokenAt(match, context);
  return made === null ? null : withinWhat(match.items, made, match.from);
}

/** "Persons reported missing: 73": what is said of them, and nobody who says it. */
function isReportedMissing(items: readonly Item[], cue: number): boolean {
  const what = items[cue + 1];
  if (
    !/^(?:reported|presumed|declared)$/u.test(items[cue]?.word ?? "") ||
    !/^(?:missing|dead|killed|injured|wounded)$/u.test(what?.word ?? "") ||
    items[cue - 1]?.sense?.unit !== "persons"
  )
    return false;
  // "Fishermen reported missing on Monday: 7", "since the storm: 7"
  const colon = items.findIndex(({ tags }, i) => i > cue + 1 && tags.includes("colon"));
  return (
    colon > 0 &&
    colon - cue <= TIME_OF_LABEL &&
    !items.slice(cue + 2, colon).some((item) => hasAny(item, ["comma", "stop", "aux", "quantity"]))
  );
}
const TIME_OF_LABEL = 6;

/** "15 dead, including two previously reported, were found": what was done with the two, who say nothing. */
function areReportedThemselves(items: readonly Item[], cue: number): boolean {
  if (!/[^e]ed$/u.test(items[cue]?.word ?? "")) return false;
  const end = beforeAdverbs(items, cue);
  const number = items[end - 1]?.chunk;
  const next = items[cue + 1];
  return (
    (number?.kind === "quantity" || (number?.kind === "count" && number.noun.length === 0)) &&
    items[end - 2]?.tags.includes("among") === true &&
    (next === undefined || hasAny(next, ["comma", "stop", "func", "in", "paren-close", "dash"]))
  );
}

function spokenAt(match: Match, context: ReportContext): AttributionDraft | null {
  const { items, from } = match;
  const { raw } = context;
  const cue = items[from];
  if (cue === undefined || isDocument(items, from) || isOwed(items, from)) return null;
  // "those held for theft-related offences were freed, he said", "the police-reported 12": one word with what stands before its dash
  const dash = items[from - 1];
  if (dash?.tags.includes("dash") === true && !dash.spaced) return null;
  // "He would not give a number, saying that": the participle goes on with the subject of its clause
  if (cue.word === "saying" && items[from - 1]?.tags.includes("comma") === true) {
    const on = englishSaidOn(match, context);
    if (on !== null) return on;
  }
  if (isReportedMissing(items, from) || areReportedThemselves(items, from)) return null;
  const seems = beforeSeeming(items, from);
  if (seems === from && isPassive(items, from)) return null;
  const close = beforeAdverbs(items, seems);
  const end = beforeLetters(items, adverbStart(items, close));
  const slot = cue.sense?.slot ?? "";
  const calls = cue.tags.includes("calls");
  const told = !calls && (slot === "count" || slot === "publish" || slot === "act");
  // "12 bodies recorded in the camp" has no speaker: such a verb must take an object.
  if (told && !speaksOf(items, from, raw) && !thatFollows(items, from))
    return parenthetical(items, from, raw);
  if (
    announcesOwnDeed(items, from) ||
    declaresState(items, from) ||
    goesOn(items, from) ||
    isNoun(items, from, raw) ||
    costsLives(items, from, raw) ||
    countsTheCost(items, from) ||
    isComparedWith(items, from)
  )
    return null;
  // "“They burned,” sobbed X", "…, countered X": no clause follows.
  if (!fitsVerb(items, from, raw))
    return inverted(items, from, raw) ?? parenthetical(items, from, raw);
  const mode = modeOf(items, from, raw);
  const before =
    subjectBefore(items, end, raw, mode) ??
    // "Alok Dari, commandant of the National Force (NDF), told": letters inside an aside
    (end < close ? subjectBefore(items, close, raw, mode) : null);
  if (before !== null) {
    const { phrase, at, citing } =
      behindCounted(items, before, end, from, raw) ?? titledBefore(items, before, raw);
    if (phrase.kind === "unnamed" && isHadByPlace(items, from)) return null;
    if (!agrees(cue, phrase, items, end, raw)) return parenthetical(items, from, raw);
    if (isMeasure(items, at, from)) return null;
    const reach =
      told || calls ? "forward" : (reachOfTail(items, at, from) ?? reachAfter(items, from));
    const plain = englishDraft(items, at, phrase, from, reach, saidOfNumber(items, at, from));
    // "Unverified reports indicate"
    const unsure =
      phrase.kind === "unnamed" && UNSURE.test(raw.slice(phrase.words.start, phrase.words.end));
    const made = unsure || seems < from ? { ...plain, stance: "hedged" as const } : plain;
    return citing === null ? made : { ...made, citing };
  }
  const previous = items[end - 1];
  if (previous !== undefined && isRelative(previous)) return relative(items, end - 1, from, raw);
  if (previous !== undefined && JOINS.has(previous.word))
    return coordinated(items, end - 1, from, raw);
  if (previous !== undefined && previous.tags.includes("pronoun"))
    return pronoun(items, end - 1, from);
  if (previous !== undefined && OURSELVES.has(previous.word))
    return ourselves(items, end - 1, from);
  const around = inverted(items, from, raw) ?? parenthetical(items, from, raw);
  if (around !== null) return around;
  const behind = subjectBehind(items, end, raw, modeOf(items, from, raw));
  return behind === null || !agrees(cue, behind.phrase, items, end, raw)
    ? null
    : englishDraft(
        items,
        behind.at,
        behind.phrase,
        from,
        told || calls ? "forward" : reachAfter(items, from),
      );
}

/** "Including 34 the army says are dead", "34 of whom the army says are dead": the verb behind "says" is the number's, which stands before who says it. */
function saidOfNumber(items: readonly Item[], subject: number, cue: number): number | undefined {
  if (items[cue + 1]?.tags.includes("aux") !== true) return undefined;
  let at = subject - 1;
  if (items[at]?.tags.includes("article") === true) at--;
  if (items[at]?.word === "whom" && items[at - 1]?.word === "of") at -= 2;
  const chunk = items[at]?.chunk;
  // "12 people the ministry says were fighters": that they died is told by another
  const isAlone = chunk?.kind === "quantity" || (chunk?.kind === "count" && isOfThem(chunk));
  return isAlone || (chunk?.kind === "count" && isFearedFor(items, at))
    ? items[at]?.start
    : undefined;
}

/** "fears for the safety of 2,000 people aid agencies say are trapped": what is told of them stands behind "say" alone. */
function isFearedFor(items: readonly Item[], at: number): boolean {
  let of = at - 1;
  while (items[of]?.tags.includes("about") === true || items[of]?.word === "the") of--;
  const noun = items[of - 1]?.word ?? "";
  if (items[of]?.word === "of")
    return /^(?:safety|fate|plight|whereabouts|welfare|wellbeing)$/u.test(noun);
  return (
    /^(?:for|about)$/u.test(items[of]?.word ?? "") &&
    /^(?:fears?|feared|concern|concerned|worry|worried|worries|search|searching)$/u.test(noun)
  );
}

/** "the safety of 2,000 people | aid agencies say are trapped": whom it is told of stand right before who says it, without a "that". */
function behindCounted(
  items: readonly Item[],
  before: Subject,
  end: number,
  cue: number,
  raw: string,
): Subject | null {
  const counted = items[before.at];
  if (items[cue + 1]?.tags.includes("aux") !== true) return null;
  if (counted?.chunk?.kind !== "count" || counted.chunk.noun.length === 0) return null;
  const phrase = englishPhrase(items, before.at + 1, end, raw);
  return phrase === null ? null : { ...before, phrase, at: before.at + 1 };
}
function isOfThem({ rules }: Count): boolean {
  return rules.includes("en.count.of-them");
}

const UNSURE = /\b(?:unverified|unconfirmed|conflicting)\b/iu;

/** "without any blame", "fire on protest at the bridge", "Tell Sur": a noun, and a name that begins like a verb. */
function isNoun(items: readonly Item[], at: number, raw: string): boolean {
  const cue = items[at];
  // "gave no names", "short of naming suspects"
  // a name is one item under its first word: "The United Nations reports" has no article before the verb
  const before = items[at - 1]?.chunk?.kind === "name" ? "" : (items[at - 1]?.word ?? "");
  const plural = cue?.tags.includes("loose") === true && /[^s]s$/u.test(cue.word);
  // "Ardel's confirmed death toll": what is a land's is no verb
  const owner = items[at - 1];
  if (owner?.chunk?.kind === "name" && isOwner(owner, cue)) return true;
  // "The other confirmed deaths were from Harm": an adjective between another one and its noun
  const noun = items[at + 1];
  if (ADJECTIVES.has(before) && noun?.chunk === null && noun.tags.includes("many")) return true;
  // "concern about the estimated 2,500 villagers", "the clinic's reported 12 dead": how their number is known
  const determined = DETERMINERS.has(before) || items[at - 1]?.suffix === "'s";
  if (determined && /[^e]ed$/u.test(cue?.word ?? "") && isNumbered(noun)) return true;
  // "only 55 of 75 confirmed dead", "12 civilians confirmed killed"
  const counted = items[at - 1]?.chunk?.kind;
  if (
    (counted === "quantity" || counted === "count") &&
    noun?.chunk === null &&
    (noun.tags.includes("victim") ||
      (TOLD_OF.has(cue?.word ?? "") && hasAny(noun, ["pred", "missing-adj"])))
  )
    return true;
  // "media reports said": a noun, since a verb of saying follows
  if (plural && noun?.chunk === null && (noun.word === "said" || isSaying(noun))) return true;
  // "Yucatan, Tabasco, and Chiapas States"
  if (cue?.word === "states" && at > 0 && isCapital(cue, raw)) return true;
  // "a school in Olm state last year"
  if (isStateBehind(items, at, raw)) return true;
  // "affected Ardel and Olmar states", "the government, state authorities and the army"
  const name = items[at - 1];
  const isJoined = items[at - 2]?.word === "and" && name !== undefined && isCapital(name, raw);
  if (cue?.word === "states" && isJoined) return true;
  if (cue?.word === "state" && noun !== undefined && hasAny(noun, ["body-noun", "outlet-noun"]))
    return true;
  // "the region recorded 800 mm of rain": measured, and not said
  if (cue?.sense?.slot === "count" && isMeasured(noun)) return true;
  // "cast doubts on the original reports by the guard", "dismissed all charges"
  const follows = noun?.word ?? "";
  const among = WHOLE.has(before) || BY_WHOM.has(follows);
  if (among ? plural || NOUNS_TOO.has(cue?.word ?? "") : cue?.word === "doubts" && follows === "on")
    return true;
  if (plural && (DETERMINERS.has(before) || /.{2}ing$/u.test(before)) && !NAMED_ING.has(before))
    return true;
  // "killed nine after protests in the town", "following violent protests": a verb has its subject before it
  if ((plural || NOUNS_TOO.has(cue?.word ?? "")) && isBehindPreposition(items, at)) return true;
  // "37 people, two of them women, face charges"
  if (NOUNS_TOO.has(cue?.word ?? "") && OF_CHARGES.has(before)) return true;
  // "the government had lists of 1,480 missing men"
  if (plural && OWNS.has(before) && items[at + 1]?.word === "of") return true;
  if (cue === undefined || !cue.tags.includes("plain")) return false;
  if (DETERMINERS.has(items[at - 1]?.word ?? "")) return true;
  const next = items[at + 1];
  // "UN adjusts report of the toll to 3,958"
  if (next?.word === "of") return true;
  return at > 0 && isCapital(cue, raw) && (next === undefined || isCapital(next, raw));
}
/** "say", "suggest", "show": no form of theirs is an adjective. */
function isSaying({ tags }: Item): boolean {
  return tags.includes("plain") && hasAny({ tags }, ["say", "say-that", "shows"]);
}
function isNumbered(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}
function isMeasured(item: Item | undefined): boolean {
  return item?.chunk?.kind === "non-count" && MEASURED.has(item.chunk.what);
}
const MEASURED: ReadonlySet<string> = new Set(["measure", "distance", "percent"]);
/** "12 people reported killed": told of, and nobody who tells. */
const TOLD_OF: ReadonlySet<string> = new Set(
  "confirmed reported believed presumed feared".split(" "),
);
const ADJECTIVES: ReadonlySet<string> = new Set(
  "other only first last latest total new remaining all known".split(" "),
);
const WHOLE: ReadonlySet<string> = new Set("all both several many few such these those".split(" "));
const BY_WHOM: ReadonlySet<string> = new Set("by of about from against".split(" "));
const NOUNS_TOO: ReadonlySet<string> = new Set(
  "charges doubts rules protests shouts cries screams".split(" "),
);
const OF_CHARGES: ReadonlySet<string> = new Set(
  "face faces faced facing press pressed file filed drop dropped bring brought".split(" "),
);
const OWNS: ReadonlySet<string> = new Set("has have had keeps keep kept with".split(" "));
function isBehindPreposition(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.chunk !== null) return false;
  return (
    AHEAD.has(before.word) || (OF_KIND.has(before.word) && AHEAD.has(items[at - 2]?.word ?? ""))
  );
}
const AHEAD: ReadonlySet<string> = new Set(
  "after before following since through despite near without over via amidst between like".split(
    " ",
  ),
);
const OF_KIND: ReadonlySet<string> = new Set(
  "violent peaceful mass angry deadly large new fresh further recent earlier similar early several nationwide local such".split(
    " ",
  ),
);

/** Nouns and names in "-ing" that speak: "the king claims", "the meeting notes". */
const NAMED_ING: ReadonlySet<string> = new Set("king ruling filing building being".split(" "));
const DETERMINERS: ReadonlySet<string> = new Set(
  "any no some more the a an this of on at in by for under during against amid into from his her its their our my".split(
    " ",
  ),
);

/** "announced their resignation over the blast that wrecked 250,000 homes": told is the deed, not what the clause behind it says. */
function announcesOwnDeed(items: readonly Item[], cue: number): boolean {
  if (
    items[cue]?.word.startsWith("announc") !== true ||
    items[cue + 1]?.tags.includes("poss") !== true
  )
    return false;
  return items
    .slice(cue + 2, cue + 6)
    .every(({ chunk }) => chunk?.kind !== "count" && chunk?.kind !== "quantity");
}

/** "has declared three days of mourning after a boat sank, killing 78": an act, and no word about what came before it. */
function declaresState(items: readonly Item[], cue: number): boolean {
  const word = items[cue]?.word ?? "";
  // "concluded a three-day exchange of 900 prisoners": what is brought to its end
  if (word === "concluded")
    return items[cue + 1]?.tags.includes("article") === true || hasEnded(items, cue);
  if (!/^(?:declare|proclaim|announce)[ds]?$/u.test(word)) return false;
  for (const item of items.slice(cue + 1, cue + 1 + OBJECT_REACH)) {
    if (STATE.test(item.word)) return true;
    if (hasAny(item, ["stop", "comma", "clause", "that", "aux", "say", "pred"])) return false;
  }
  return false;
}

/** "after talks concluded on Monday": what has come to its end has found nothing, unless a clause tells what. */
function hasEnded(items: readonly Item[], cue: number): boolean {
  return ENDING.has(items[cue - 1]?.word ?? "") && !thatFollows(items, cue);
}
const ENDING: ReadonlySet<string> = new Set(
  "talks negotiations meeting meetings summit conference trial hearings session sessions visit exercise exercises operation operations campaign voting vote election elections search ceremony festival tour round rounds exchange exchanges mission ceasefire truce deal deals agreement agreements treaty pact contract".split(
    " ",
  ),
);
const OBJECT_REACH = 6;
const STATE = /^(?:mourning|emergency|curfew|war|holiday|independence|famine)$/u;

/** "a search for survivors continued": nobody speaks where nothing is quoted. */
function goesOn(items: readonly Item[], cue: number): boolean {
  if (items[cue]?.word !== "continued") return false;
  const near = items.slice(Math.max(0, cue - 8), cue + 4);
  return !near.some((item) =>
    hasAny(item, ["quote", "quote-open", "quote-close", "that", "colon"]),
  );
}

/** After the plain verbs of speech any subject speaks; "reported", "claim", "noted" are also other words. */
function modeOf(items: readonly Item[], cue: number, raw: string): EnglishMode {
  const item = items[cue];
  if (item === undefined || !item.tags.includes("loose")) return "any";
  const next = items[cue + 1];
  const last = next === undefined || next.tags.includes("stop"); // "…, state media reported."
  // "claims to have shared a cell"
  const perfect = next?.word === "to" && /^(?:have|be|know)$/u.test(items[cue + 2]?.word ?? "");
  if (perfect) return "any";
  const any = last || takesObject(items, cue + 1, raw) || tellsLater(items, cue + 1);
  return any ? "any" : "known";
}

/** "we wrote at 18.58 that" */
function thatFollows(items: readonly Item[], cue: number): boolean {
  return items.slice(cue + 1, cue + 5).some(({ tags }) => tags.includes("that"));
}
