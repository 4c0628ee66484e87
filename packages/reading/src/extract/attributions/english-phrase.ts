import type { Item } from "../../text/item.ts";
import type { SourceKind } from "../../model/source.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { canSpeak, isFigure, SPEAKS_NOT } from "./english-can-speak.ts";
import {
  describes,
  headNoun,
  isMark,
  knownIn,
  nameAtEnd,
  nameBehindBody,
  nameOfMember,
} from "./english-noun.ts";
import { knownByLetters, onlyDescribed } from "./english-known.ts";
import { isMember, isOwnerOf } from "./english-owner.ts";
import {
  endsLikeParticiple,
  isArticle,
  ENGLISH_HEADS,
  isCapital,
  isNameDash,
  isPersonNoun,
  isUnfinished,
  PREPOSITIONS,
  isNameLike,
  isNumberName,
  isStateBehind,
  isStateOf,
  isYears,
  opensAsNoun,
} from "./english-words.ts";

/** `known`: a head that can be a source must stand in it; `any`: a verb of speech follows, so its subject speaks. */
export type EnglishMode = "known" | "any";

/** Words in which no source phrase can begin. */
const NO_START: ReadonlySet<string> = new Set(
  "so in at on by to from with after before during as for of and but while when if because since which who whom was were is are has have had been be not no there what how why also later it he she they i we you each both only then than about into over under without despite amid until through against among upon including namely especially mostly".split(
    " ",
  ),
);

const HERE: ReadonlySet<string> = new Set(["there", "here"]);
const LEADING: ReadonlySet<string> = new Set(["both", "only"]);
/** What somebody has counted. */
const COUNTS: ReadonlySet<string> = new Set("count tally headcount census".split(" "));
const LISTS: ReadonlySet<string> = new Set("figures data statistics numbers".split(" "));
const STATEMENTS: ReadonlySet<string> = new Set("statement communique communiqué".split(" "));
const THEM: ReadonlySet<string> = new Set(["them", "those", "these"]);
const NOBODY: ReadonlySet<string> = new Set(
  "whoever whatever somebody someone anyone anybody everybody everyone nobody none nothing something neither either".split(
    " ",
  ),
);
const SOMEBODY: ReadonlySet<string> = new Set(["someone"]);
const SEATED: ReadonlySet<string> = new Set("based backed aligned linked run owned".split(" "));

/**
 * The source that is exactly `items[from, to)`, or null. A phrase with a verb inside, or of too many small words,
 * is none.
 */
export function englishPhrase(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
  mode: EnglishMode = "known",
): SourcePhrase | null {
  const phrase = plainPhrase(items, from, to, raw, mode);
  const letters = phrase === null ? null : knownByLetters(items, to, phrase);
  return phrase === null || letters === null ? phrase : { ...phrase, ...letters };
}

function plainPhrase(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
  mode: EnglishMode,
): SourcePhrase | null {
  // "Another likened it to thunder", "says another": one more of those who spoke
  const sole = items[from];
  if (mode === "any" && to === from + 1 && sole?.word === "another")
    return {
      words: { start: sole.start, end: sole.end },
      id: null,
      kind: "unnamed",
      body: null,
      to,
    };
  let at = from;
  // "17:50 A nurse …"
  while (at < to && (isMark(items[at]) || isLooseEnding(items[at], raw))) at++;
  while (at < to && isArticle(items[at])) at++;
  // "both sides", "the only hospital"
  if (at + 1 < to && LEADING.has(items[at]?.word ?? "")) at++;
  while (at < to && isArticle(items[at])) at++;
  if (items[at]?.word === "so" && items[at + 2]?.word === "called") at += 3;
  // "the UK-based Observatory": where it sits is no part of its name
  while (items[at + 1]?.tags.includes("dash") === true && SEATED.has(items[at + 2]?.word ?? ""))
    at += 3;
  let until = withoutAside(items, at, to);
  // "a government official there"
  while (until > at + 1 && HERE.has(items[until - 1]?.word ?? "")) until--;
  while (until > at && isLoose(items[until - 1])) until--;
  const first = items[at];
  const last = items[until - 1];
  if (first === undefined || last === undefined || at >= until || until - at > 12) return null;
  // "someone in the crowd"
  const placed = SOMEBODY.has(first.word) && until - at > 1;
  if (first.chunk === null && (NO_START.has(first.word) || (NOBODY.has(first.word) && !placed)))
    return null;
  if (placed && mode === "any")
    return {
      words: { start: first.start, end: last.end },
      id: null,
      kind: "unnamed",
      body: null,
      to: until,
    };
  // "Earlier we |"; "a defector I trust |" is somebody
  if (until === to && last.chunk === null && OURS.has(last.word)) return null;
  let head: Item | null = null;
  let capitals = 0;
  let dashes = 0;
  let small = 0;
  let name: Item | null = null;
  for (let i = at; i < until; i++) {
    const item = items[i];
    if (item === undefined || !fits(items, i, at, raw)) return null;
    if (item.chunk?.kind === "name") {
      if (name === null || !item.tags.includes("place")) name ??= item;
      if (item.tags.includes("actor")) capitals++;
    } else if (OF_STATE.has(item.word) && i + 1 < until && isHead(items[i + 1])) {
      // "official data", "official statements": nobody's title
      small++;
    } else if (
      isOwnerOf(items, i) ||
      ((head?.tags.includes("body-noun") === true || name !== null) && isMember(items, i))
    )
      capitals += isCapital(item, raw) ? 1 : 0;
    else if (item.suffix === "" && (hasAny(item, ENGLISH_HEADS) || isPersonNoun(item))) {
      // "the Commission for Missing Persons": the commission
      if (head === null || !isLedBy(items, i, at)) head = better(head, item);
    } else if (isCapital(item, raw)) capitals++;
    else if (isNameDash(item)) dashes++;
    else if (!PREPOSITIONS.has(item.word) && item.word.length > 1) small++;
  }
  const words = { start: first.start + articleOf(first, until - at, raw), end: last.end };
  // "Olm Central Hospital", which is a place as well
  if (until - at > 1 && isHouse(items, at, until))
    return { words, id: null, kind: "body", body: null, to: until };
  const known = until - at > 1 ? onlyDescribed(items, at, until) : null;
  if (known !== null) return { words, id: known.id, kind: known.sourceKind, body: null, to: until };
  // "Thirty-eight of them said", "Several said"
  const some =
    first.chunk?.kind === "quantity" ||
    (first.chunk?.kind === "count" &&
      (first.chunk.noun.includes("others") || first.tags.includes("some-of")));
  const them =
    items[at + 1]?.word === "of" &&
    (until - at === 3
      ? THEM.has(last.word)
      : until - at === 4 && isArticle(items[at + 2]) && THOSE.has(last.word));
  if (some && mode === "any" && (them || until - at === 1))
    return { words, id: null, kind: "unnamed", body: null, to: until };
  if (until - at === 1 && first.chunk?.kind === "name" && first.tags.includes("source"))
    return {
      words: { start: first.chunk.start, end: first.chunk.end },
      id: first.chunk.id,
      kind: first.chunk.sourceKind,
      body: null,
      to: until,
    };
  // ", contradicting information from police | who said": a clause without a subject of its own
  if (first.chunk === null && isAdverbialIng(items, at, until, raw)) return null;
  // "the colonel's | rule", "without the body or | details", "belonging to the army-| owned mill": what must go on is no subject
  if (isUnfinished(last) || (isNameDash(last) && items[until]?.chunk === null)) return null;
  // "A court in the port sentenced | claims": a verb that no list holds
  if (
    until - at > 1 &&
    last.chunk === null &&
    last.tags.length === 0 &&
    endsLikeParticiple(last.word)
  )
    return null;
  // "an Olmar Press count", "the Courier tally": whoever counted has it on paper
  const listed = COUNTS.has(last.word) || (LISTS.has(last.word) && until - at > 1);
  if (
    listed &&
    (capitals > 0 || head !== null) &&
    small <= 1 &&
    hasAny(items[until] ?? NONE, ["shows"])
  )
    return { words, id: null, kind: "document", body: null, to: until };
  const about = headNoun(items, at, until);
  const thing =
    about !== undefined &&
    !isCapital(about, raw) &&
    SPEAKS_NOT.has(about.word) &&
    !isFigure(items, items.indexOf(about));
  if (thing && head?.tags.includes("document") !== true) return null;
  // "men still held the administration block": too many plain words for the name of a body.
  const many = small > (mode === "any" ? 4 : 3);
  if (head !== null && many && !hasAny(head, ["office", "anon"])) return null;
  if (head !== null) {
    const member = nameOfMember(items, at, until, raw);
    const kind =
      member !== null ? "person" : isGuard(items, items.indexOf(head)) ? "body" : kindOf(head);
    // "a coast guard statement": the body speaks in it
    const body =
      STATEMENTS.has(last.word) && head === last && until - at > 1
        ? englishPhrase(items, at, until - 1, raw)
        : null;
    if (body !== null && (body.kind === "body" || body.kind === "party"))
      return { ...body, words, called: body.called ?? body.words, to: until };
    const actor = knownIn(items, at, until);
    const behind = (kind === "person" || kind === "document") && actor !== null ? actor : null;
    const called =
      member ?? nameAtEnd(items, at, until, raw) ?? nameBehindBody(items, at, until, raw);
    return {
      words,
      id: null,
      kind,
      body: behind,
      to: until,
      ...(called === null ? {} : { called }),
    };
  }
  // "camp commandant Ode Fenn": a stranger's title before the name
  const own = small > 0 && small <= 3 && capitals >= 2 ? nameAtEnd(items, at, until, raw) : null;
  if (own !== null && name === null && mode === "any")
    return { words, id: null, kind: "person", body: null, to: until, called: own };
  // A stranger's name: capitals alone ("Samir Haddad"), two at least, or one with a title.
  const wholly = small === 0 && capitals === until - at - dashes && name === null;
  if (wholly && capitals >= 2 && capitals <= 5)
    return { words, id: null, kind: "person", body: null, to: until };
  return mode === "any" && !many && canSpeak(items, at, until, at > from, raw)
    ? { words, id: null, kind: "unnamed", body: null, to: until }
    : null;
}

/** "The United Nations" with its article in "the United Nations human rights office": its letters. */
function articleOf({ chunk, start }: Item, length: number, raw: string): number {
  return chunk?.kind === "name" && length > 1 && /^the\s/iu.test(raw.slice(start, start + 4))
    ? 4
    : 0;
}

/** Names of places alone, the last one of what may speak. */
function isHouse(items: readonly Item[], at: number, to: number): boolean {
  const last = items[to - 1];
  return (
    last?.tags.includes("source") === true &&
    items.slice(at, to).every(({ chunk }) => chunk?.kind === "name" && chunk.is === "place")
  );
}

/** "the U.N.| 's | Agency", "the U.N.-| based | charity": what initials leave of a genitive, and of where one sits. */
function isLooseEnding(item: Item | undefined, raw: string): boolean {
  const before = raw.charAt((item?.start ?? 0) - 1);
  if (item !== undefined && SEATED.has(item.word)) return before === "-" || before === "‑";
  return item?.word === "s" && /['’]/u.test(before);
}

/** A participle with an object, and a preposition behind it: no noun phrase. */
function isAdverbialIng(items: readonly Item[], at: number, to: number, raw: string): boolean {
  const first = items[at];
  if (first === undefined || !/^[a-z]{4,}ing$/u.test(raw.slice(first.start, first.end)))
    return false;
  if (isArticle(items[at - 1]) || hasAny(first, ENGLISH_HEADS)) return false;
  return items.slice(at + 2, to).some(({ word }) => FROM_WHOM.has(word));
}
const FROM_WHOM: ReadonlySet<string> = new Set("from by with to against".split(" "));

/** "for Missing | Persons": behind a preposition that makes no part of the noun before it. */
function isLedBy(items: readonly Item[], at: number, from: number): boolean {
  for (let i = at - 1; i > from && at - i <= 3; i--)
    if (ABOUT_WHOM.has(items[i]?.word ?? "")) return hasAny(items[i - 1] ?? NONE, ["body-noun"]);
  return false;
}
const ABOUT_WHOM: ReadonlySet<string> = new Set(["for", "on", "against"]);

/** "a Courier count | showed": a noun, since a verb follows. */
function isCountNoun(items: readonly Item[], at: number): boolean {
  return COUNTS.has(items[at]?.word ?? "") && hasAny(items[at + 1] ?? NONE, ["shows"]);
}

/** Whether an item may stand inside a source phrase that starts at `at`. */
function fits(items: readonly Item[], i: number, at: number, raw: string): boolean {
  const item = items[i];
  if (item === undefined) return false;
  const head =
    hasAny(item, ENGLISH_HEADS) ||
    (i === at && opensAsNoun(items, i)) ||
    isStateOf(items, i) ||
    (i > at && isStateBehind(items, i, raw));
  // "the State Emergency Service"
  const named = (i > at || isArticle(items[i - 1])) && isNameLike(items, i, raw);
  const count = i > at && isCountNoun(items, i);
  if (
    hasAny(item, ["say", "cite", "that", "pronoun", "stop", "clause", "comma"]) &&
    !head &&
    !named &&
    !count &&
    // "the state's prison service"
    !(item.suffix === "'s" && item.chunk === null)
  )
    return false;
  if (item.chunk === null && VERBS.has(item.word)) return false;
  // "in the north the ministry": two phrases, not one.
  if (
    i > at &&
    item.word === "the" &&
    item.chunk === null &&
    !PREPOSITIONS.has(items[i - 1]?.word ?? "")
  )
    return false;
  // "Two officials with knowledge of the talks" begin with a count, nothing else may hold one.
  const { chunk } = item;
  // "a 61-year-old fisherman"
  const age = chunk?.kind === "non-count" && chunk.what === "age";
  if (chunk === null || chunk.kind === "name" || age) return true;
  // "the mother of one of them", "the two clinics of the town"
  const one = chunk.kind === "count" ? chunk.quantity : chunk.kind === "quantity" ? chunk : null;
  if (i > at && one?.high === 1) return items[i - 1]?.word === "of";
  if (i === at && chunk.kind === "count" && chunk.group === "hospitals")
    return isArticle(items[i - 1]);
  // "a woman of 30", "residents of Camp Nine", "communiqué No. 12"
  if (i > at && (isYears(items, i) || isNumberName(items, i, raw))) return true;
  if (i !== at) return false;
  // "one of the guards", "four local sources", "several"
  if (chunk.kind === "quantity")
    return (
      items[i + 1]?.word === "of" ||
      hasAny(items[i + 2] ?? NONE, ["anon", "office"]) ||
      chunk.bound === "vague"
    );
  // "three survivors said", "two of the wounded said": they are counted and speak
  const speaks = chunk.kind === "count" && hasAny(item, ["witness", "some-of"]);
  if (chunk.kind !== "count" || (chunk.measure !== null && !speaks)) return false;
  return chunk.unit === "persons" || chunk.noun.includes("others");
}

/** "Two officials with knowledge of the talks": what they know is no part of who they are. */
function withoutAside(items: readonly Item[], at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    const item = items[i];
    if (item === undefined) break;
    if (ASIDES.has(item.word) || describes(items, i, at)) return i;
    if (item.word !== "with") continue;
    for (let k = i + 1; k < to; k++)
      if (hasAny(items[k] ?? NONE, ["actor", "body-noun", "party-noun"])) return to;
    return i;
  }
  return to;
}
const ASIDES: ReadonlySet<string> = new Set(
  "reached speaking contacted interviewed requesting working living belonging seen obtained reviewed examined viewed".split(
    " ",
  ),
);
const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** "the father of a …": what was cut off leaves its preposition behind. */
export function isLoose(item: Item | undefined): boolean {
  return (
    item !== undefined && item.chunk === null && (isArticle(item) || PREPOSITIONS.has(item.word))
  );
}

const OURS: ReadonlySet<string> = new Set(["we", "i", "you"]);

export const VERBS: ReadonlySet<string> = new Set(
  "was were is are been be had has have killed wounded died attacked escaped freed took seized released did does do will would could can may".split(
    " ",
  ),
);

/** "Two of the wounded said" */
const THOSE: ReadonlySet<string> = new Set(
  "wounded injured survivors victims freed detained prisoners detainees inmates guards men women drivers witnesses passengers workers residents soldiers officers fighters hostages captives villagers doctors".split(
    " ",
  ),
);
const OF_STATE: ReadonlySet<string> = new Set(["official"]);

function isHead(item: Item | undefined): boolean {
  return item !== undefined && hasAny(item, ["document", "body-noun", "outlet-noun"]);
}

/** The head that tells the kind: an office over a body ("a ministry official"), a nameless one over a document. */
function better(before: Item | null, item: Item): Item {
  if (before === null) return item;
  // "a police report": the paper, and not the police
  if (item.tags.includes("document") && isPersonNoun(before) && !hasAny(before, ["office", "anon"]))
    return item;
  const rank = (one: Item): number => {
    // "a hospital worker": the person, not the house.
    if (isPersonNoun(one) && !hasAny(one, ["office", "anon"])) return 1.5;
    const at = ENGLISH_HEADS.findIndex((tag) => one.tags.includes(tag));
    return at < 0 ? ENGLISH_HEADS.length : at;
  };
  return rank(item) < rank(before) ? item : before;
}

/** "the coast guard", "the National Guard": a force, and no man. */
function isGuard(items: readonly Item[], at: number): boolean {
  return items[at]?.word === "guard" && FORCES.has(items[at - 1]?.word ?? "");
}
const FORCES: ReadonlySet<string> = new Set(
  "coast national border presidential republican revolutionary civil royal".split(" "),
);

function kindOf(head: Item): SourceKind {
  if (head.tags.includes("office")) return "person";
  if (head.tags.includes("witness")) return "witness";
  if (isPersonNoun(head) && !hasAny(head, ["anon", "party-noun"])) return "person";
  if (head.tags.includes("document"))
    return head.word === "report" || head.word === "statement" || !head.tags.includes("anon")
      ? "document"
      : "unnamed";
  if (head.tags.includes("anon")) return "unnamed";
  if (head.tags.includes("body-noun")) return "body";
  if (head.tags.includes("party-noun")) return "party";
  return head.tags.includes("outlet-noun") ? "outlet" : "unnamed";
}
