import { changed, type Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import type { ReportContext } from "../stage.ts";
import { hasAny } from "./arabic-words.ts";
import { COUNTERS, isBehindNumber } from "./counter-in-brackets.ts";
import type { AttributionDraft } from "./draft.ts";
import { englishDraft } from "./english-draft.ts";
import { englishEnd } from "./english-end.ts";
import { englishPhrase } from "./english-phrase.ts";
import { isArticle, isCapital } from "./english-words.ts";
import { subjectBefore } from "./english-subject.ts";

/** "one girl lost an eye (confirmed by her cousin)", "(source: a medic)": the brackets name who says it. */
export function englishInBrackets(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const close = items.findIndex((item, i) => i >= to && item.tags.includes("paren-close"));
  if (close < 0 || close - to > 8) return null;
  const found = englishPhrase(items, to, englishEnd(items, to, raw), raw, "any");
  const opening = items[from];
  if (found === null || opening === undefined) return null;
  return { ...englishDraft(items, from, found, from + 1, "back"), opens: opening.start };
}

/**
 * "39 killed, 83 injured (health authorities)", "Dead: 39 (civil defence), 44 (hospital)": the brackets behind a number hold nothing but who counted.
 * Behind a name they give its letters ("the Plateau Front (PF)"), and an armed side in them may be whose dead they are.
 */
export function englishCounterInBrackets(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const close = to - 1;
  const opening = items[from];
  if (opening === undefined || !isBehindNumber(items, from)) return null;
  if (NEARBY.test(items[from + 1]?.word ?? "")) return null;
  const found = englishPhrase(items, from + 1, close, raw);
  if (found === null || found.to !== close || !COUNTERS.has(found.kind)) return null;
  return { ...englishDraft(items, from, found, from, "back"), opens: opening.start };
}
const NEARBY =
  /^(?:near|outside|inside|behind|beside|beyond|around|opposite|across|along|next|all|most|some|killed|hit|shot)$/u;

/** "a claim, circulating on X, that", "the insinuation of the minister that": a claim has its claimant. */
export function englishClaimOf(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const that = items.findIndex((item, i) => i >= to && item.tags.includes("that"));
  if (that < 0 || that - to > 10) return null;
  const found = englishPhrase(items, to, englishEnd(items, to, raw), raw, "known");
  const cue = items[from];
  if (found === null || cue === undefined) return null;
  const draft = englishDraft(items, from, found, from, "forward", items[that]?.end);
  return { ...draft, stance: UNSURE.has(cue.word) ? "hedged" : "reported", spokenOf: true };
}
const UNSURE: ReadonlySet<string> = new Set(
  "claim claims allegation allegations insinuation suggestion rumour rumor assertion accusation accusations".split(
    " ",
  ),
);

/** "contradicting the hospital's figure of 11": the number is the hospital's, whoever speaks of it. */
export function englishFigureOf(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const number = items[to - 1];
  const owner = number === undefined ? null : ownerOf(items, from, from, raw);
  const whose = owner ?? namedOwner(items, from, raw);
  return whose === null || number === undefined
    ? null
    : { ...whose, until: number.end, owned: true };
}

/** "an earlier toll of 21 from the press office", "a figure of 46 given by the union": whose number it is stands behind it. */
export function englishFigureFrom(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const number = items.findLast(
    ({ chunk }, i) => i > from && i < to && (chunk?.kind === "count" || chunk?.kind === "quantity"),
  );
  const opens = items[from];
  if (number === undefined || opens === undefined) return null;
  const found = englishPhrase(items, to, englishEnd(items, to, raw), raw, "known");
  // "a toll of nine given earlier by medical sources" has somebody who gave it, whoever they are
  const isGiven = items.slice(from, to).some(({ word }) => word === "by");
  if (found === null || (found.kind === "unnamed" && !isGiven) || found.kind === "document")
    return null;
  const draft = englishDraft(items, from, found, from, "forward", opens.end);
  return { ...draft, until: number.end, owned: true };
}

/** "40 dead, a toll given earlier by medical sources", "a toll given by medical sources of nine": theirs is the number before the comma, or behind their name. */
export function englishTollGiven(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const end = englishEnd(items, to, raw);
  const of = items.findIndex(
    ({ word }, i) => i > to && i <= end && word === "of" && isNumber(items[i + 1]),
  );
  const found = englishPhrase(items, to, of < 0 ? end : of, raw, "known");
  if (found === null) return null;
  const article = isArticle(items[from - 1]) ? from - 1 : from;
  const isApposed = items[article - 1]?.tags.includes("comma") === true;
  const told = isApposed
    ? items.slice(0, article).filter((item, i) => i > article - TOLD && isNumber(item))
    : [];
  // "40 were killed and nine wounded, a toll given earlier by medics": both numbers are theirs, or neither
  const number = of >= 0 ? items[of + 1] : told.length === 1 ? told[0] : undefined;
  if (number === undefined) return null;
  const draft = englishDraft(items, from, found, from, "forward");
  return { ...draft, said: number.start, until: number.end, owned: true };
}
/** Items from a number to what is said of its toll. */
const TOLD = 14;

function isNumber(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** "a Health Council figure of 46": its name stands right before the word. */
function namedOwner(items: readonly Item[], from: number, raw: string): AttributionDraft | null {
  const before = items[from - 1];
  if (before === undefined || !isCapital(before, raw)) return null;
  const found = subjectBefore(items, from, raw, "known");
  return found === null || found.phrase.kind === "unnamed"
    ? null
    : englishDraft(items, found.at, found.phrase, from, "forward", items[from]?.end);
}

/**
 * "The government's last count stands at eight", "the ministry's death toll is 12": the number behind the verb is the owner's. "The army's toll" may be
 * that of its own dead: only a count or a tally of an armed side is what it counted.
 */
export function englishCountStands(
  { items, from, to }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  let owner = from;
  while (owner > 0 && from - owner < 3 && COUNT_WORDS.has(items[owner - 1]?.word ?? "")) owner--;
  const owned = ownerOf(items, owner, from, raw);
  const own = items.slice(owner, from).some(({ word }) => word === "own");
  if (owned === null || (items[from]?.word === "toll" && owned.kind === "party" && !own))
    return null;
  const first = items.findIndex(
    ({ chunk }, i) => i >= to && (chunk?.kind === "count" || chunk?.kind === "quantity"),
  );
  const number = first < 0 || first >= to + NUMBER_REACH ? undefined : items[lastOf(items, first)];
  return number === undefined ? null : { ...owned, until: number.end };
}

/** "Is 12 dead and 30 wounded": the last number of the list. */
function lastOf(items: readonly Item[], at: number): number {
  const joint = items[at + 1];
  const next = items[at + 2];
  const goesOn = joint?.word === "and" || joint?.tags.includes("comma") === true;
  const number = next?.chunk?.kind === "count" || next?.chunk?.kind === "quantity";
  return goesOn && number ? lastOf(items, at + 2) : at;
}
/** Between the owner and the count. */
const COUNT_WORDS: ReadonlySet<string> = new Set(
  "last latest own official death preliminary current final initial revised first early".split(" "),
);
/** "Stands at at least 12". */
const NUMBER_REACH = 5;

/** The source in the genitive before `at`, for the cue at `cueAt`. */
function ownerOf(
  items: readonly Item[],
  at: number,
  cueAt: number,
  raw: string,
): AttributionDraft | null {
  const owner = items[at - 1];
  const cue = items[cueAt];
  // "the Red Crescent's": a word that no list holds keeps its ending
  const strange = owner?.chunk === null && /..['’]s$/u.test(owner.word);
  if (owner === undefined || cue === undefined || (owner.suffix !== "'s" && !strange)) return null;
  // the owner without its ending is a phrase like any other
  const end = owner.end - (raw.slice(owner.start, owner.end).match(/['’]s?$/u)?.[0].length ?? 0);
  const word = owner.word.replace(/['’]s$/u, "");
  const plain = items.with(at - 1, changed(owner, { suffix: "", end, word }));
  const found = subjectBefore(plain, at, raw, "known");
  if (found === null) return null;
  // "the Sarha Bridge's toll" is of those who died on it: of what no list holds and of what is itself counted, only a body counts
  const counts = found.phrase.kind === "body" || !(strange || owner.tags.includes("counted"));
  if (cue.word === "toll" && !counts) return null;
  // "Egypt's death toll stood at 41" is that of the country, whoever counted
  if (cue.word === "toll" && owner.chunk?.kind === "name" && owner.chunk.is === "place")
    return null;
  return englishDraft(plain, found.at, found.phrase, cueAt, "forward", cue.end);
}

/** "called the accusation “a fairy tale”", "which the coastguard calls absurd". */
export function englishCalls(
  { items, from }: Match,
  { raw }: ReportContext,
): AttributionDraft | null {
  const before = subjectBefore(items, from, raw, "known") ?? subjectBefore(items, from, raw, "any");
  const next = items[from + 1];
  // "has called the video a fabrication"; "was called a fabrication" is nobody's word
  const aux = items[from - 1]?.tags.includes("aux") === true;
  if (before === null || next === undefined || (aux && !HAS.has(items[from - 1]?.word ?? "")))
    return null;
  const window = items.slice(from + 1, from + 9);
  const quote = window.findIndex((item) => hasAny(item, ["quote-open"]));
  const end = window.findIndex((item) => hasAny(item, ["comma", "stop"]));
  const isFalse = window.some((item) => FALSE.has(item.word));
  const quoted = quote >= 0 && (end < 0 || quote < end);
  if (!quoted && !isFalse && !judges(items, from + 1)) return null;
  const draft = englishDraft(items, before.at, before.phrase, from, "forward");
  return isFalse ? { ...draft, stance: "denied" } : draft;
}
const HAS: ReadonlySet<string> = new Set(["has", "have", "had"]);

/** "called the findings one-sided", "called it a mistake": an object and, at the end of the clause, what it is said to be. */
function judges(items: readonly Item[], at: number): boolean {
  const object = items[at];
  if (object === undefined) return false;
  // "a figure which the spokesman called laughable"
  const behind = items[at + 1];
  const ends = behind === undefined || hasAny(behind, ["stop", "comma"]);
  if (ends && object.chunk === null && ADJECTIVE.test(object.word)) return true;
  let i = at + 1;
  if (!THESE.has(object.word)) {
    if (!isArticle(object) && !object.tags.includes("poss")) return false;
    const end = items.findIndex((item, k) => k > at && hasAny(item, ["stop", "comma", "clause"]));
    i = end < 0 ? items.length : end;
    if (isCalledA(items, at, i)) return true;
    const last = items[i - 1];
    if (i - at < 3 || last === undefined || last.chunk !== null) return false;
    const led = items.slice(at + 1, i).some(({ word, chunk }) => chunk !== null || LED.has(word));
    return !led && ADJECTIVE.test(last.word) && last.tags.length === 0;
  }
  const next = items[i];
  if (next === undefined || next.chunk !== null) return false;
  // "called it rumour."
  const alone = items[i + 1] === undefined || hasAny(items[i + 1] ?? next, ["stop", "comma"]);
  return (
    isArticle(next) ||
    ADJECTIVE.test(next.word) ||
    (alone && !/^(?:quits|off|out)$/u.test(next.word))
  );
}

/** "called | the fire an act of sabotage": a second article, behind the object and no preposition. */
function isCalledA(items: readonly Item[], at: number, end: number): boolean {
  for (let i = at + 2; i < Math.min(end, at + 6); i++) {
    const [before, item] = [items[i - 1], items[i]];
    if (before === undefined || item === undefined || LED.has(before.word)) return false;
    if (item.chunk === null && (item.word === "a" || item.word === "an")) return true;
  }
  return false;
}
const THESE: ReadonlySet<string> = new Set("it this that them".split(" "));
const LED: ReadonlySet<string> = new Set("to for in on at from with off up".split(" "));
const ADJECTIVE = /(?:[^e]ed|able|ible|al|ful|ous|ive|less|ic|ant|ent)$/u;
const FALSE: ReadonlySet<string> = new Set(
  "fairy tale lie lies absurd false baseless nonsense invention fabrication fabrications propaganda slander untrue fantasy fiction unfounded groundless ridiculous".split(
    " ",
  ),
);
