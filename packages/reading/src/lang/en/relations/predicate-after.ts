import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isVerbBase } from "../verbs.ts";
import { opensItsClause, verbOfList } from "./listed-subjects.ts";
import { looksPast, opensVerb, verbGroup } from "./verb-group.ts";
import type { Predicate } from "./verb-group.ts";

/** Words that begin another clause, whose verb is not this subject's. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  "when while because if unless although though whereas before after until since as where but".split(
    " ",
  ),
);
/** Subjects of a clause that belongs to the noun before it without a word between. */
const CONTACT: ReadonlySet<string> = new Set("he she they we i you it".split(" "));
const RELATIVE: ReadonlySet<string> = new Set("who which whom whose".split(" "));

/** Items of an aside in brackets. */
const ASIDE = 10;
/** A subject and its verb are rarely farther apart; bounds the walk. */
const REACH = 32;

/**
 * What the clause says of the noun phrase at `from`, walking right over what belongs to that phrase: prepositional
 * phrases, relative clauses, asides between commas, coordinated counts ("Twelve guards and an officer, police said, who
 * had been held in the east wing were freed"). Null where the clause ends before a verb.
 */
export function predicateAfter(items: readonly Item[], from: number): Predicate | null {
  let reduced: Predicate | null = null;
  const base = baseBehind(items, from) ?? relativeOf(items, from);
  if (base !== null) return base;
  for (let at = from + 1; at < Math.min(items.length, from + REACH); at++) {
    const item = items[at];
    if (item === undefined) break;
    const { tags, word, chunk } = item;
    if (chunk !== null) {
      if ((chunk.kind === "count" || chunk.kind === "quantity") && !belongs(items, at))
        return reduced;
      // "Ten people waited outside and three were killed": those three are another subject, and the ten waited
      // "600 people marched and 45 were detained"
      if (
        reduced !== null &&
        (isFiniteVerb(reduced) || isFinite(reduced)) &&
        opensVerb(items[at + 1])
      )
        return reduced;
      // "sank with 30 men aboard and 12 of them drowned": a part has a verb of its own
      if (items[at - 1]?.word === "and" && isOfThem(items, at)) return reduced;
      continue;
    }
    // "All nine aboard — a major, six soldiers and two pilots — lost their lives"
    const behind = tags.includes("dash") ? behindDashes(items, at) : -1;
    // "Ten were killed – including two women – and five others were wounded": the aside ends
    if (tags.includes("dash") && isInDashes(items, from)) return reduced;
    if (behind > 0) {
      at = behind - 1;
      continue;
    }
    if (["stop", "clause", "colon", "paren-close"].some((tag) => tags.includes(tag)))
      return reduced;
    // "left 40 women and children dead and 12 hurt": said already; "one of the dead is a girl" is not
    if (tags.includes("dead") && items[at - 1]?.tags.includes("article") !== true) return reduced;
    // "62 of the girls (by then thought lost) were freed"
    if (tags.includes("paren-open")) {
      const close = items.findIndex((one, i) => i > at && one.tags.includes("paren-close"));
      if (close > at && close - at <= ASIDE) {
        at = close;
        continue;
      }
    }
    if (tags.includes("comma")) {
      // "Of the 30 arrested, 12 were released": told of the 12
      if (isOfOpening(items, from, at)) return reduced;
      const list = reduced === null && opensItsClause(items, from) ? verbOfList(items, at + 1) : -1;
      const next = list > 0 ? list : afterComma(items, at, isAside(items, from));
      if (next < 0) return reduced;
      at = next - 1;
      continue;
    }
    // "on leave since May", "shot after dark on Tuesday": a time, and no clause
    if (SUBORDINATE.has(word) && items[at + 1]?.chunk?.kind !== "date") return reduced;
    if (RELATIVE.has(word)) {
      at = afterRelative(items, at);
      continue;
    }
    // "six of the nine labourers he was carrying died"
    if (at === from + 1 && CONTACT.has(word) && opensVerb(items[at + 1])) {
      at = afterRelative(items, at);
      continue;
    }
    // "the bridge that spans the river": told of the bridge; "in the jail that night" is a time
    if (word === "that") {
      if (opensClause(items[at + 1])) at = afterRelative(items, at);
      continue;
    }
    if (!opensVerb(item) || isNounBefore(items, at)) continue;
    const found = verbGroup(items, at);
    if (found === null) continue;
    // "20 people trapped under the rubble were rescued": a participle first, the verb behind it
    // and "five people wounded in the raid died": nobody is died
    // "had one surgeon for thirty wounded": the participle is the noun of the other number
    if (!found.aux && isNounOfNumber(items, at)) return reduced;
    const participle =
      !found.aux &&
      !(reduced !== null && tags.includes("intransitive") && !isFinite(reduced)) &&
      (tags.includes("pred") || tags.includes("verb-past") || looksPast(word));
    // "a riot in which 18 people died could have been foreseen": who dies does nothing more
    if (!participle) return reduced !== null && dies(reduced) ? reduced : found;
    // "Twelve soldiers guarding the bridge were wounded": what they were doing, and not what befell them
    if (word.endsWith("ing")) {
      at = found.at;
      continue;
    }
    if (found.kind === "agent" || found.kind === "say") return reduced ?? found;
    reduced ??= found;
    at = found.at;
  }
  return reduced;
}

function isOfOpening(items: readonly Item[], from: number, comma: number): boolean {
  if (items[0]?.word !== "of" || from > OPENING) return false;
  return items
    .slice(comma + 1, comma + 4)
    .some(({ chunk }) => chunk?.kind === "quantity" || chunk?.kind === "count");
}
/** Items of "of the prison's" before its number. */
const OPENING = 4;

function isNounOfNumber(items: readonly Item[], at: number): boolean {
  const led = items[at - 2]?.word ?? "";
  return items[at - 1]?.chunk?.kind === "quantity" && /^(?:for|with|to|of|beside)$/u.test(led);
}

/** "in a coup attempt have been arrested", "by the clashes of May": the base of a verb right before an auxiliary or behind an article is a noun, as a participle there is. */
function isNounBefore(items: readonly Item[], at: number): boolean {
  const tags = items[at]?.tags ?? [];
  // "relatives of the killed waited", "12 house the uprooted"
  if (tags.includes("pred") && items[at - 1]?.tags.includes("article") === true) return true;
  // "left the post and died"
  if (tags.includes("plain") && items[at - 1]?.tags.includes("article") === true) return true;
  const base = tags.includes("verb-plain") && !tags.includes("pred") && !tags.includes("aux");
  const next = items[at + 1];
  // "a church in Kwara state last week"
  if (items[at]?.word === "state" && next?.tags.includes("that") !== true) return true;
  if (!base) return false;
  const before = items[at - 1];

  if (before?.tags.includes("article") === true) return true;
  return next?.tags.includes("aux") === true && before?.word !== "to";
}

/** "later died in hospital": who dies is nobody's object, so that no other verb stands behind it; "held hostage" may be a participle. */
function isFinite({ item }: Predicate): boolean {
  return item.tags.includes("intransitive") && !KEPT.has(item.sense?.measure);
}
function dies({ item }: Predicate): boolean {
  return item.tags.includes("intransitive") && item.sense?.measure === "killed";
}
const KEPT: ReadonlySet<Measure | undefined> = new Set(["held", "hostage", "captured"]);

/** "waited", "went", "turned up": no participle of what somebody suffers, so that it is the verb of its subject. */
function isFiniteVerb({ item }: Predicate): boolean {
  return !item.tags.includes("pred") || PAST_ALONE.test(item.word);
}
/** "1,460 children fell sick and 67 died": forms of the past that no participle has. */
const PAST_ALONE = /^(?:fell|went|came|took|gave|rose|drew|flew|threw)(?: |$)/u;

/** A verb or its subject behind "that". */
function opensClause(item: Item | undefined): boolean {
  if (item === undefined) return false;
  const { chunk, tags, word } = item;
  const led = ["article", "pronoun", "poss"].some((tag) => tags.includes(tag));
  return led || chunk?.kind === "name" || CONTACT.has(word) || opensVerb(item);
}

/** Verbs whose object often stands without an article. */
const OBJECTS: ReadonlySet<string> = new Set("need face await share lack want receive".split(" "));

/** "including eight who died in hospital", "was one of eleven who died": no other verb than that of the relative clause. */
function relativeOf(items: readonly Item[], from: number): Predicate | null {
  const of = items[from - 1]?.word === "the" ? from - 2 : from - 1;
  const one = items[of]?.word === "of" && items[of - 1]?.word === "one";
  if (items[from - 1]?.tags.includes("among") !== true && !one) return null;
  const who = items[from + 1]?.word;
  return who === "who" || who === "that" ? verbGroup(items, from + 2) : null;
}

/** "Twenty-two face trial", "eight still live there": right behind a number alone a form that may be a noun is a verb. */
function baseBehind(items: readonly Item[], from: number): Predicate | null {
  const chunk = items[from]?.chunk;
  const alone = chunk?.kind === "quantity";
  if (chunk?.kind !== "count" && !alone) return null;
  const { low, high } = chunk.kind === "count" ? chunk.quantity : chunk;
  if ((low ?? high ?? 0) < 2) return null;
  const at = ADVERBS.has(items[from + 1]?.word ?? "") ? from + 2 : from + 1;
  const item = items[at];
  if (item === undefined || item.chunk !== null || item.tags.includes("counted")) return null;
  if (opensVerb(item) || !isVerbBase(item.word)) return null;
  // "3,300 patients need treatment"; "20 police search teams" are teams
  if (!alone && items[from]?.tags.includes("many") !== true) return null;
  if (!alone && !OBJECTS.has(item.word) && items[at + 1]?.tags.length === 0) return null;
  return { kind: "verb", item, at, aux: false, negated: false, planned: false };
}

/** A count inside the phrase: coordinated, or in a prepositional phrase ("in two villages"). */
function belongs(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "three teachers and a further nine pupils were held"
  if (before?.tags.includes("other") === true) {
    const first = items[at - 2];
    return (first?.tags.includes("article") === true ? items[at - 3] : first)?.word === "and";
  }
  // "a teacher and her two sons were killed"
  if (before?.tags.includes("poss") === true) return items[at - 2]?.word === "and";
  return (
    before !== undefined &&
    (["of", "in", "comma"].some((tag) => before.tags.includes(tag)) ||
      ["and", "or", "from", "with", "for", "on", "to", "than"].includes(before.word))
  );
}

/** Where to go on after a comma: behind an aside that a second comma ends before a verb; at a coordinated count; else -1. */
function afterComma(items: readonly Item[], comma: number, aside: boolean): number {
  const first = items[comma + 1];
  if (first === undefined) return -1;
  if (first.chunk?.kind === "count" || first.chunk?.kind === "quantity") {
    const verb = verbBehind(items, closingComma(items, comma));
    // "handed over 38 soldiers, four of them wounded": told of the four alone
    if (verb < 0 && isOfThem(items, comma + 1)) return -1;
    return verb > 0 ? verb : comma + 1;
  }
  // "Sixty-three families, or roughly 380 people, were left without shelter": the aside is the count itself
  if (aside && first.tags.includes("aux")) return comma + 1;
  return LISTS.has(first.word)
    ? behindList(items, comma)
    : verbBehind(items, closingComma(items, comma));
}

function isOfThem(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind === "count" && chunk.rules.includes("en.count.of-them")) return true;
  return (
    items[at + 1]?.word === "of" && /^(?:them|whom|these|those)$/u.test(items[at + 2]?.word ?? "")
  );
}

/** "45 fighters, including police officers, prison guards and clerks, have been killed": a list has commas of its own. */
function behindList(items: readonly Item[], comma: number): number {
  for (let close = closingComma(items, comma); close > 0; close = closingComma(items, close)) {
    const verb = verbBehind(items, close);
    if (verb > 0) return verb;
    if (close - comma > LIST_REACH) return -1;
  }
  return -1;
}

const LISTS: ReadonlySet<string> = new Set(["including", "among", "mostly", "namely"]);
const LIST_REACH = 20;

/** Where the verb behind the aside stands, over an adverb: "37 militants, among them detainees, also died"; else -1. */
function verbBehind(items: readonly Item[], close: number): number {
  if (close < 0) return -1;
  const at = ADVERBS.has(items[close + 1]?.word ?? "") ? close + 2 : close + 1;
  return opensVerb(items[at]) ? at : -1;
}

const ADVERBS: ReadonlySet<string> = new Set(
  "also later then still all both reportedly eventually subsequently apparently allegedly since".split(
    " ",
  ),
);

/** Where the verb behind an aside between two dashes stands; -1 where the first dash opens none. */
function behindDashes(items: readonly Item[], dash: number): number {
  for (let at = dash + 1; at < Math.min(items.length, dash + DASHED); at++) {
    const tags = items[at]?.tags ?? [];
    if (tags.includes("stop")) return -1;
    if (tags.includes("dash")) return opensVerb(items[at + 1]) ? at + 1 : -1;
  }
  return -1;
}

function isInDashes(items: readonly Item[], from: number): boolean {
  const among = items[from - 1]?.word === "them" ? from - 2 : from - 1;
  return (
    items[among]?.tags.includes("among") === true &&
    items[among - 1]?.tags.includes("dash") === true
  );
}

/** Items of an aside between dashes: a list of who was there. */
const DASHED = 20;

/** "families, or roughly 380 people," */
function isAside(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === "or" && items[at - 2]?.tags.includes("comma") === true;
}

function closingComma(items: readonly Item[], comma: number): number {
  for (let at = comma + 1; at < Math.min(items.length, comma + 16); at++) {
    const tags = items[at]?.tags ?? [];
    if (tags.includes("stop") || tags.includes("clause")) return -1;
    if (tags.includes("comma")) return at;
  }
  return -1;
}

/** Index of the last item of the verb group of a relative clause that opens at `at`. */
function afterRelative(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < Math.min(items.length, at + 8); i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("comma"))
      return i - 1;
    // "that the army shelled", "that the flood took": whatever else the word may say
    if (!opensVerb(item) && !looksPast(item.word) && !item.tags.includes("took")) continue;
    const first = verbGroup(items, i)?.at ?? i;
    // "a warder who tried to hold the gate died"
    const to = items[first + 1]?.word === "to" && opensVerb(items[first + 2]);
    const end = to ? (verbGroup(items, first + 2)?.at ?? first + 2) : first;
    // "two workers who died in hospital": where they died, and not that they lie there
    const where = items[end + 1];
    const isWhere = where?.tags.includes("pred") === true && /^in\b/u.test(where.word);
    return items[end]?.tags.includes("intransitive") === true && isWhere ? end + 1 : end;
  }
  return at;
}
