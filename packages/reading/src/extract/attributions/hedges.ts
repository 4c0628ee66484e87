import type { Passage } from "../../model/passage.ts";
import { openersBit, isOf } from "../../text/traits.ts";
import type { ReadSentence } from "../stage.ts";
import { spelled } from "../../text/spelled.ts";

/** Passages that a doubt covers: from the hedge to the end of its clause; an English adverb covers its whole clause. */
export function hedgeSpans(sentence: ReadSentence): readonly Passage[] {
  const { items } = sentence;
  let spans: Passage[] | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || (item.opens & DOUBTING) === 0 || !doubts(items, i)) continue;
    spans ??= [];
    const from = sentence.lang === "en" ? clauseStart(items, i, sentence.start) : item.start;
    spans.push({ start: from, end: clauseEnd(items, i, sentence.end) });
  }
  return spans ?? NONE;
}

const NONE: readonly Passage[] = [];

function tellsOutcome(item: ReadSentence["items"][number] | undefined): boolean {
  return item?.tags.includes("pred") === true && /(?:ed|ing|dead|slain|hurt)$/u.test(item.word);
}

/** `قد`, and `وقد`, which is one word. */
const MAY = spelled("[وف]?قد");

function doubts(items: ReadSentence["items"], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.chunk !== null) return false;
  const next = items[at + 1];
  if (item.tags.includes("hedge")) return !isOfSuspects(items, at) && !isOfDeed(items, at);
  if (isOf(item, MAY)) return isPresent(next?.word ?? "");
  // "It is likely that 12 died"
  if (LIKELY.has(item.word) && next?.word === "that") return true;
  // "were likely killed", "probably killing 14"; "most likely to be killed" tells of nobody
  if (item.word === "likely" || item.word === "probably") return tellsOutcome(next);
  // `رجح مقتل 12` with nobody who thinks so; with a subject it is a saying
  if (THINKS.has(item.word)) return next?.word === "ان" || next?.tags.includes("masdar") === true;
  // "did not rule out that 12 died", `لا يستبعد مقتل 12`
  const ruledOut = RULED.has(item.word) && next?.word === "out";
  if (ruledOut || EXCLUDES.has(item.word))
    return items
      .slice(Math.max(0, at - (ruledOut ? 3 : 1)), at)
      .some(({ word, tags }) => tags.includes("neg") || word === "cannot");
  // `غير مؤكد`: said of a number or a report.
  if (item.word === "غير") return UNCONFIRMED.has(next?.word ?? "");
  if (item.word === "may" || item.word === "might")
    // "the May fire" is a month
    return (
      next !== undefined && next.chunk === null && items[at - 1]?.tags.includes("article") !== true
    );
  // "must have been killed": somebody concludes it; "there must have been 700 of us" estimates
  if (item.word === "must") {
    const estimates = items[at + 2]?.word === "been" && isNumbered(items[at + 3]);
    return next?.word === "have" && !estimates;
  }
  // "could be dead", "could have died": of what may have happened
  if (item.word === "could") return next?.word === "be" || next?.word === "have";
  // "Rumours of 12 dead spread", "amid rumours that 12 had died"
  // "died after rumours of a leak caused a crush": of no number
  if (RUMOURS.has(item.word))
    return (next?.word === "of" || next?.word === "that") && isOfNumber(items, at + 2);
  if (FEARS.has(item.word) && isFearFor(items, at)) return true;
  // "are believed to", "is feared dead", ", thought to have been": the passive doubts, "he believed" is somebody's view.
  const passive = isBe(items[at - 1]?.word) || isBe(items[at - 2]?.word);
  const reduced = items[at - 1]?.tags.includes("comma") === true && next?.word === "to";
  return THOUGHT.has(item.word) && (passive || reduced);
}

/**
 * "A raid on suspected smugglers killed five", "outside the home of a suspected smuggler", "30 people suspected of arson", "over suspected links to the group": doubted is who they are or what they
 * have done, and not what befell those who are counted. "A suspected gas attack" may have been none.
 */
function isOfSuspects(items: ReadSentence["items"], at: number): boolean {
  // "are suspected dead"
  if (items[at]?.word !== "suspected" || items[at - 1]?.tags.includes("aux") === true) return false;
  if (isOfCases(items, at)) return true;
  const next = items[at + 1];
  // "in a suspected coalition airstrike": whose it was
  if (SIDES.has(next?.word ?? "") && DEED.test(items[at + 2]?.word ?? "")) return true;
  if (next?.chunk?.kind === "name") return DEED.test(items[at + 2]?.word ?? "");
  if (next?.word === "of") return true;
  const head = headBehind(items, at);
  return head !== null && (TIES.test(head.word) || isSomebody(head) || isWhere(head));
}
/** What people are held for, which says nothing of how many they are. */
const TIES = /^(?:links?|ties?|involvement|membership|roles?|connections?|affiliations?)$/u;

/** The last word of the nouns behind "suspected": "a suspected bomb factory". Doubted is what that is; "suspected poisoning of prisoners" ends before "of". */
function headBehind(
  items: ReadSentence["items"],
  at: number,
): ReadSentence["items"][number] | null {
  let head: ReadSentence["items"][number] | null = null;
  for (const item of items.slice(at + 1, at + 1 + SUSPECTS)) {
    if (item.chunk !== null && item.chunk.kind !== "name") break;
    if (item.tags.some((tag) => ENDS_NOUN.has(tag)) && !item.tags.includes("counted")) break;
    head = item;
  }
  return head;
}
/** "suspected measles cases and 4 deaths": doubted is what they are ill with, and not that four died. */
function isOfCases(items: ReadSentence["items"], at: number): boolean {
  const near = items.slice(at + 1, at + SUSPECTS);
  const cases = near.findIndex(({ word }) => /^(?:cases?|infections?|patients?)$/u.test(word));
  return (
    cases >= 0 &&
    near[cases + 1]?.word === "and" &&
    near.slice(0, cases).every(({ chunk }) => chunk === null)
  );
}
const SUSPECTS = 5;
const ENDS_NOUN: ReadonlySet<string> = new Set(
  "comma stop clause colon func in of aux pred verb-past say article quote dash paren reach".split(
    " ",
  ),
);

function isSomebody({ sense, tags, word }: ReadSentence["items"][number]): boolean {
  return (tags.includes("counted") && sense?.unit === "persons") || PEOPLE.test(word);
}
const PEOPLE =
  /^(?:bombers?|attackers?|assailants?|smugglers?|dealers?|traffickers?|thieves|thief|spies|spy|operatives?|jihadists?|extremists?|collaborators?|arsonists?|killers?)$/u;

function isWhere({ sense, tags, word }: ReadSentence["items"][number]): boolean {
  const { unit } = sense ?? {};
  return tags.includes("site") || unit === "houses" || PLACES.test(word);
}
const PLACES =
  /^(?:factory|factories|bases?|hideouts?|camps?|compounds?|strongholds?|positions?|laborator(?:y|ies)|labs?|depots?|warehouses?|dens?|targets?|headquarters)$/u;

/** "In apparently co-ordinated attacks", "in an apparently random attack", "perhaps most worrying was": an adverb before an adjective doubts what that says. */
function isOfDeed(items: ReadSentence["items"], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.word === "perhaps")
    return next?.word === "most" || (next?.word === "the" && items[at + 2]?.word === "most");
  if (item?.word.endsWith("ly") !== true || before === undefined) return false;
  // "gunmen allegedly led by the mayor's son": doubted is whose they are
  if (before.tags.includes("counted") && THEIRS.test(next?.word ?? "")) return true;
  const isWithin =
    before.tags.includes("article") || before.tags.includes("in") || BY.test(before.word);
  return isWithin && next?.chunk === null && !next.tags.includes("article");
}
const THEIRS =
  /^(?:led|linked|belonging|backed|affiliated|loyal|aligned|tied|sent|hired|trained|armed|run|commanded|supported|working|acting)$/u;
const BY = /^(?:by|from|after|during|of|with)$/u;

const DEED =
  /^(?:air)?(?:strikes?|raids?|attacks?|bombings?|shelling|ambush|assault|bombardment|gunmen|fire)$/u;
const SIDES: ReadonlySet<string> = new Set(
  "coalition rebel government army militant militia insurgent jihadist separatist extremist guerrilla".split(
    " ",
  ),
);

/** "Mayor fears 20,000 dead", "they fear that 40 drowned", "dozens feared dead", `مخاوف من مقتل 40`: a number that nobody has counted. */
function isFearFor(items: ReadSentence["items"], at: number): boolean {
  const next = items[at + 1];
  if (ARABIC_FEARS.test(items[at]?.word ?? "")) return next?.word === "من";
  const before = items[at - 1]?.chunk?.kind;
  const isCounted = before === "count" || before === "quantity";
  const told = items[at + (next?.word === "that" ? 2 : 1)];
  return (items[at]?.word === "feared" && isCounted) || isNumbered(told);
}
/** Of somebody too: `أعرب عن خشيته من مقتل 40`, `أبدت مخاوفها من مقتل 40`. */
const ARABIC_FEARS = /^(?:ال|و)?(?:مخاوف|خشيه|تخوف)$|^(?:مخاوف|خشيت|تخوف)(?:ه|ها|هم|نا)$/u;
const FEARS: ReadonlySet<string> = new Set(
  "fear fears feared afraid مخاوف المخاوف ومخاوف خشيه وخشيه الخشيه تخوف مخاوفه مخاوفها مخاوفهم مخاوفنا خشيته خشيتها خشيتهم خشيتنا تخوفه تخوفها تخوفهم".split(
    " ",
  ),
);

function isNumbered(item: ReadSentence["items"][number] | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** A number in the clause behind, as far as its verb may stand from it. */
function isOfNumber(items: ReadSentence["items"], from: number): boolean {
  return items.slice(from, from + OF_NUMBER).some(isNumbered);
}
const OF_NUMBER = 9;

const RUMOURS: ReadonlySet<string> = new Set("rumour rumours rumor rumors".split(" "));
const UNCONFIRMED: ReadonlySet<string> = new Set(["موكد", "موكده", "موكدا"]);
const THOUGHT: ReadonlySet<string> = new Set(
  "believed feared thought understood assumed presumed suspected rumoured rumored alleged".split(
    " ",
  ),
);

const LIKELY: ReadonlySet<string> = new Set(["likely", "possible", "probable"]);
const RULED: ReadonlySet<string> = new Set(["rule", "ruled"]);
const EXCLUDES: ReadonlySet<string> = new Set(["يستبعد", "تستبعد", "نستبعد", "يستبعدوا"]);

const THINKS: ReadonlySet<string> = new Set(["رجح", "رجحت", "ترجح", "ورجح", "يظن", "تظن", "يتوقع"]);

const DOUBTING: number = openersBit(
  ["hedge", "=قد", "=وقد", "=فقد", "=غير", "=may", "=might", "=could", "=must", "=probably"].concat(
    [...THOUGHT, ...RUMOURS, ...FEARS, ...LIKELY, ...RULED, ...EXCLUDES, ...THINKS].map(
      (word) => `=${word}`,
    ),
  ),
);

function isBe(word: string | undefined): boolean {
  return word === "is" || word === "are" || word === "was" || word === "were";
}

/** `قد يكون` doubts; `قد قتل` does not. */
function isPresent(word: string): boolean {
  return word.length >= 4 && (word.startsWith("ي") || word === "تكون");
}

function clauseEnd(items: ReadSentence["items"], at: number, end: number): number {
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined && (item.tags.includes("comma") || item.tags.includes("clause")))
      return item.start;
    // "Twenty may be trapped and the fire killed eight": another subject with its own verb
    // and "are believed trapped after a blast killed 12"
    if (item !== undefined && OPENS.test(item.word) && opensOwnClause(items, i + 1))
      return item.start;
  }
  return end;
}

function opensOwnClause(items: ReadSentence["items"], at: number): boolean {
  if (items[at]?.tags.includes("article") !== true) return false;
  for (const item of items.slice(at + 1, at + SUBJECT)) {
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return false;
    // "a coal and gas explosion killed"
    if (item.word === "and") continue;
    if (["comma", "stop", "aux", "func"].some((tag) => item.tags.includes(tag))) return false;
    if (item.tags.includes("pred")) return item.tags.includes("past");
  }
  return false;
}
const SUBJECT = 7;
const OPENS = /^(?:and|after|when|as|before|since)$/u;

function clauseStart(items: ReadSentence["items"], at: number, start: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined) continue;
    // "Hundreds more, including children, may have drowned": an aside parts nothing
    const aside = item.tags.includes("comma") ? asideFrom(items, i) : -1;
    if (aside >= 0) {
      i = aside;
      continue;
    }
    if (item.tags.includes("comma") || item.tags.includes("clause") || PARTS.has(item.word))
      return item.end;
  }
  return start;
}

/**
 * Where the comma stands that opens the aside which the one at `at` closes, or -1: "children among them", and, before the verb of the clause, whatever says who they are ("Seven
 * villagers, who had stayed in the town, were reportedly killed").
 */
function asideFrom(items: ReadSentence["items"], at: number): number {
  const isBeforeVerb = items[at + 1]?.tags.includes("aux") === true;
  for (let i = at - 1; i >= Math.max(0, at - (isBeforeVerb ? LONG_ASIDE : ASIDE)); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("clause")) return -1;
    if (!item.tags.includes("comma")) continue;
    const opening = items[i + 1];
    const describes = isBeforeVerb && DESCRIBES.has(opening?.word ?? "");
    return describes || opening?.tags.includes("among") === true ? i : -1;
  }
  return -1;
}
const ASIDE = 7;
const LONG_ASIDE = 26;
const DESCRIBES: ReadonlySet<string> = new Set(
  "who whose whom which all both most many some half mostly mainly aged".split(" "),
);

/** "ten died and others may follow": the doubt is about the others. */
const PARTS: ReadonlySet<string> = new Set(["and", "but", "that", "while", "because"]);
