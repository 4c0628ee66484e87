import { analysers } from "../../lang/languages.ts";
import { remembered } from "../../text/remembered.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isEnglishNameWord, isEnglishProper, isEnglishWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { isFree } from "../latin/lines.ts";
import { isPlaceNoun } from "../latin/places.ts";
import { SENTENCE_WORDS } from "../latin/words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isTownName } from "../vocabulary/towns.ts";
import { isNameHeading } from "../row-of-list.ts";
import type { Takes } from "./weights.ts";

interface OfWord {
  readonly isOut: boolean;
  readonly group: string;
  readonly signs: readonly string[];
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ["-s", /[^s]s$/u],
  ["-ing", /ing$/u],
  ["-ed", /ed$/u],
  ["-ly", /ly$/u],
  ["-er", /[eo]r$/u],
  ["-tion", /(?:ion|ment|ness|ity|ance|ence|ism|ship)$/u],
  ["-adj", /(?:al|ous|ive|ful|less|able|ible|ic|ary)$/u],
  ["-an", /(?:ians?|ese|ish|ites?|ists?)$/u],
  ["-a", /a$/u],
  ["-o", /o$/u],
  ["-i", /[iy]$/u],
  ["al-", /^(?:al|el|as|ash|ad)-/u],
  ["-hyphen", /-/u],
];

const ofWord = remembered((folded): OfWord => {
  const given = givenName(folded);
  const isWord = isEnglishWord(folded);
  const { sense, tags } = analysers.en(folded);
  const group = CALENDAR.test(folded)
    ? "calendar"
    : isTownName(folded)
      ? "place"
      : given === "sure" || given === "listed"
        ? isWord
          ? "givenword"
          : "given"
        : given !== null
          ? "maybe"
          : familyName(folded)
            ? isWord
              ? "familyword"
              : "family"
            : isEnglishNameWord(folded)
              ? "nameword"
              : isEnglishProper(folded)
                ? "proper"
                : isPersonNoun({ folded, arabic: false })
                  ? "person"
                  : sense !== null || tags.length > 0
                    ? "sense"
                    : isWord
                      ? "word"
                      : "unknown";
  return {
    isOut:
      folded.length < 2 ||
      /['’](?:re|ve|ll|d|m|t|s)$/u.test(folded) ||
      (tags.includes("n") && given === null) ||
      (PRONOUNS.has(folded) && given !== "sure" && given !== "listed" && !isCalendar(folded)) ||
      (isSmallWord(folded) && given === null && !isCalendar(folded)),
    group,
    signs: [
      ...SHAPES.flatMap(([sign, shape]) => (shape.test(folded) ? sign : [])),
      `len${Math.min(folded.length, 8)}`,
      ...([OFFICES, NAMED_AFTER, BODY_WORDS].some((list) => list.has(folded)) ? ["public"] : []),
      ...(isPlaceNoun(folded) ? ["placenoun"] : []),
      ...(given !== null && familyName(folded) ? ["bothnames"] : []),
      ...(isEnglishProper(folded) ? ["isproper"] : []),
    ],
  };
});

const PRONOUNS: ReadonlySet<string> = new Set(
  "you your yours yourself himself herself myself them themselves him her hers mine ours theirs everyone everybody someone somebody nobody anyone anybody something nothing everything anything whom whose which there where when that this these those than then just very too also not now here yes okay please sorry thanks been being were are did does have has had will would can could should may might must shall don't didn't can't won't isn't wasn't it's that's i'm i've he's she's let's mr mrs ms miss dr gen col maj brig capt lt sgt cpl det supt insp gov sen rep prof rev hon amb civ mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec facto imo dont didnt theyve hosp esp approx".split(
    " ",
  ),
);

/** A word of sentences or of dates: with a name on some list it is weighed all the same ("will", "said", "may"). */
function isSmallWord(folded: string): boolean {
  return STOPS.has(folded) || SENTENCE_WORDS.has(folded);
}

/** A day or a month by its whole name. */
export function isCalendar(folded: string): boolean {
  return CALENDAR.test(folded);
}
const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Whether a word may be somebody's name for all that its letters say. */
export function mayBeCalledSo(folded: string): boolean {
  return !ofWord(folded).isOut;
}

/** What a word is by the lists. */
export function latinGroupOf(folded: string): string {
  return ofWord(folded).group;
}

const BEFORE: readonly (readonly [string, RegExp])[] = [
  [
    "art",
    /^(?:the|an?|this|that|these|those|each|every|another|no|any|some|all|both|its|first|last|next|other|own|same|only|more|most|many|few|several|one|two|three|four|five)$/u,
  ],
  ["his", /^(?:his|her|my|our|your|their|whose)$/u],
  ["him", /^(?:him|me|them|us|you|it|himself|herself)$/u],
  ["he", /^(?:he|she|i|we|they|who|it)$/u],
  ["calls", /^(?:called|named|nicknamed|calls?|call|names?|nickname|alias|as|was|is|i'm|am|be)$/u],
  [
    "title",
    /^(?:mr|mrs|ms|miss|dr|mister|madam|sir|lady|auntie?|aunt|uncle|brother|sister|mother|father|mama|papa|grandma|grandpa|granny|cousin|haji|hajji|hajj|hajja|abu|umm|um|sheikh|khalo|khala|ammo|amo|widow|old|little|young|big|baby|dear|dearest|poor|late|pt|patient|pop|teacher|nurse|captain)$/u,
  ],
  [
    "with",
    /^(?:with|and|or|without|besides|beside|behind|except|including|like|than|but|plus|nor)$/u,
  ],
  [
    "to",
    /^(?:to|from|for|of|by|about|against|on|at|after|before|between|near|into|onto|over|under|through|until|since|during|upon|via|per|towards?|around|among|inside|outside|above|below|off|down|up|along|across|within)$/u,
  ],
  ["in", /^in$/u],
  [
    "that",
    /^(?:that|if|when|while|because|where|why|how|what|although|though|whether|so|then|since|unless|once)$/u,
  ],
  [
    "asked",
    /^(?:ask|asks|asked|tell|tells|told|saw|seen|see|met|meet|know|knew|knows|found|find|heard|hear|took|take|taken|brought|bring|left|lost|love|loved|loves|miss|missed|kiss|kissed|married|buried|beat|beaten|hit|shot|killed|arrested|carried|helped|help|hugged|thanked|thank|thanks|visit|visited|called|sent|raised|blamed|accused|named|hold|held|fed|feed|dragged|pulled|followed|watched|pushed|let|made|gave|give|owe|owes|paid|said|says|say|added|cried|whispered|shouted|replied|answered|recalled)$/u,
  ],
  [
    "be",
    /^(?:were|are|been|being|has|had|have|do|does|did|will|would|can|could|may|might|must|shall|should|not|n't|never|got|get|gets|became|remains?)$/u,
  ],
];

const ofBefore = remembered((folded): { readonly as: string } => {
  for (const [as, words] of BEFORE) if (words.test(folded)) return { as };
  if (analysers.en(folded).tags.includes("n")) return { as: "number" };
  return { as: "" };
});

/** The line over the rows of a list. */
function headingOf(text: string, start: number): string {
  const lines = text.slice(Math.max(0, start - 400), start).split("\n");
  return lines.slice(0, -1).findLast((line) => line.trim() !== "" && !ROW.test(line)) ?? "";
}
const ROW = /^\s*(?:\d{1,3} ?[.)]|[-•*])/u;

function beforeOf({ text, words }: Words, at: number): string {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined) return "start";
  const between = text.slice(before.end, word.start);
  if (/^['’]s\s$/u.test(between)) return "owner";
  if (!word.joined) {
    if (between.includes("\n")) {
      if (!/[-•*\d.)\]]/u.test(between.slice(between.lastIndexOf("\n")))) return "line";
      return isNameHeading(headingOf(text, word.start)) ? "row-names" : "row";
    }
    // "Ms. Winter", "Pt. Amber"
    if (/^\. $/u.test(between) && /^(?:mr|mrs|ms|dr|pt|st|mme|sr|jr)$/u.test(before.folded))
      return "title";
    if (/[.!?…]/u.test(between)) return "sentence";
    if (/[:]/u.test(between)) return "colon";
    if (/["“”‘’]/u.test(between)) return "quote";
    if (/[,;]/u.test(between)) return "comma";
    if (/\d/u.test(between)) return "number";
    return "mark";
  }
  const known = ofBefore(before.folded).as;
  if (known !== "") return known;
  if (isPersonNoun(before) || BEFORE_PERSON.has(before.folded)) return "person";
  if (OFFICES.has(before.folded)) return "office";
  if (before.capital && !isFree({ text, words }, at - 1)) return "capital";
  if (before.folded.endsWith("ed")) return "ed";
  if (before.folded.endsWith("ing")) return "ing";
  if (before.folded.endsWith("ly")) return "ly";
  return STOPS.has(before.folded) ? "stop" : before.folded.endsWith("s") ? "plural" : "noun";
}

const BEHIND: readonly (readonly [string, RegExp])[] = [
  [
    "be",
    /^(?:is|was|isn't|wasn't|has|had|hasn't|hadn't|did|didn't|does|doesn't|will|would|can|could|can't|couldn't|won't|never|always|also|still|just|already)$/u,
  ],
  ["are", /^(?:are|were|have|do|don't|aren't|weren't)$/u],
  [
    "human",
    /^(?:said|says|told|tells|asked|asks|cried|wept|sang|prayed|laughed|screamed|shouted|smiled|whispered|begged|slept|sat|knelt|coughed|remembered|recalled|swore|walked|ran|runs|went|goes|came|comes|saw|sees|took|gave|knew|knows|thinks|thought|wants|wanted|calls|called|died|dead|lives|lived|works|worked|fell|stood|looked|heard|held|carried|brought|taught|married|loves|loved|hates|testified|stated|denied|insisted|refused|agreed|admitted|confessed|objected|replied|answered|added|explained|recounted|waited|fled|hid|lost|kept|put|left|blamed|counted|wrote|spoke|read|got|dug|drove|bought|sold|paid|ate|drank|lay|waved|nodded|shrugged|woke|wakes|coughs|cries|sits|asks|talked|talks)$/u,
  ],
  ["and", /^(?:and|or|nor|&)$/u],
  ["who", /^(?:who|whose|whom|he|she|his|her|him|herself|himself)$/u],
  [
    "prep",
    /^(?:in|on|at|to|from|with|by|of|for|about|after|before|into|near|over|under|through|until|since|during|up|out|off|down|back|away|home|there|here|again|yesterday|today|tonight|now|too|then|when|while|because|if|but|as|that|so|not|alone|together|instead|first)$/u,
  ],
];

const ofBehind = remembered((folded): { readonly as: string } => {
  for (const [as, words] of BEHIND) if (words.test(folded)) return { as };
  return { as: "" };
});

function behindOf({ text, words }: Words, at: number, isHidden: (at: number) => boolean): string {
  const [word, next] = [words[at], words[at + 1]];
  const end = word?.end ?? 0;
  const behind = text.slice(end, end + 12);
  if (/^['’]s?\s/u.test(behind))
    return next !== undefined && (isPersonNoun(next) || BEFORE_PERSON.has(next.folded))
      ? "'s-kin"
      : "'s";
  // "1. Flour (6)" under no heading of names
  if (/^ \(\d{1,3}\)/u.test(behind) && beforeOf({ text, words }, at) === "row") return "counted";
  if (/^,? \(?(?:aged? )?\d{1,2}(?![\d.:,]\d|\d)(?: ?[mf](?![a-z])|,| years|\)|y)/iu.test(behind))
    return "aged";
  if (/^ ?\d/u.test(behind)) return "number";
  if (next === undefined || !next.joined) {
    if (/^\s*(?:$|\n)/u.test(behind)) return "line";
    const [mark = ""] = /[.!?,;:()"“”\]–—-]/u.exec(behind) ?? [];
    if (mark === ",") {
      const as = next === undefined ? "" : ofBehind(next.folded).as;
      if (as === "who" || as === "human") return `comma-${as}`;
      if (next !== undefined && isHidden(at + 1)) return "comma-hidden";
      if (
        next !== undefined &&
        (isPersonNoun(next) || /^(?:an?|the|his|her|my)$/u.test(next.folded))
      )
        return "comma-art";
      return "comma";
    }
    if (mark === ":") return "colon";
    if (/[.!?]/u.test(mark)) return "stop";
    return "mark";
  }
  const as = ofBehind(next.folded).as;
  if (as === "and" && isHidden(at + 2)) return "and-hidden";
  if (as !== "") return as;
  if (next.capital)
    return isHidden(at + 1)
      ? "hidden"
      : OFFICES.has(next.folded) || NAMED_AFTER.has(next.folded) || BODY_WORDS.has(next.folded)
        ? "body"
        : "capital";
  if (isPersonNoun(next)) return "person";
  if (NAMED_AFTER.has(next.folded) || isPlaceNoun(next.folded)) return "placenoun";
  if (next.folded.endsWith("ed")) return "ed";
  if (next.folded.endsWith("ing")) return "ing";
  if (next.folded.endsWith("ly")) return "ly";
  if (next.folded.endsWith("s")) return "-s";
  return STOPS.has(next.folded) ? "stop-word" : "noun";
}

/** What a report says of its words. */
export interface LatinReport {
  readonly capitals: ReadonlyMap<string, number>;
  readonly smalls: ReadonlyMap<string, number>;
  /** Words behind an article or "in" somewhere. */
  readonly articled: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

export function latinReportOf({ words }: Words): LatinReport {
  const [capitals, smalls] = [new Map<string, number>(), new Map<string, number>()];
  const [articled, inside] = [new Set<string>(), new Set<string>()];
  for (const [at, { folded, arabic, capital, joined }] of words.entries()) {
    if (arabic) continue;
    const count = capital ? capitals : smalls;
    count.set(folded, (count.get(folded) ?? 0) + 1);
    const before = joined ? (words[at - 1]?.folded ?? "") : "";
    if (/^(?:the|an?|this|that|my|his|her|our|their)$/u.test(before)) articled.add(folded);
    if (/^(?:in|near|outside|inside|across|around|towards?)$/u.test(before)) inside.add(folded);
  }
  return { capitals, smalls, articled, inside };
}

/** Words behind a name within which a pronoun tells of somebody. */
const REACH = 7;

function isToldAsPerson({ text, words }: Words, at: number): boolean {
  for (let next = at + 1; next <= at + REACH; next++) {
    const [word, before] = [words[next], words[next - 1]];
    if (word === undefined || before === undefined) return false;
    if (/[.!?\n]/u.test(text.slice(before.end, word.start)) && next > at + 1) return false;
    if (word.capital && next > at + 1 && !/^i$/u.test(word.folded)) return false;
    if (/^(?:he|she|his|her|him|hers|who)$/u.test(word.folded)) return true;
  }
  return false;
}

/** Whether a word is written small, with a capital, with one that any word would have there, or in capitals alone. */
export type Written = "s" | "C" | "F" | "A";

/** How a word is written. */
export function writtenAs(where: Words, at: number): Written {
  const word = where.words[at];
  if (word?.capital !== true) return "s";
  if (!/\p{Ll}/u.test(where.text.slice(word.start, word.end)))
    return isOfShout(where, at) ? "s" : "A";
  return isFree(where, at) ? "F" : "C";
}

/** "HRANT NOT WITH US STOP": in a telegram capitals say nothing. */
function isOfShout({ text, words }: Words, at: number): boolean {
  const [start, end] = [words[at]?.start ?? 0, words[at]?.end ?? 0];
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const line = text.slice(from, to < 0 ? text.length : to);
  return (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) > SHOUTED && !/\p{Ll}{2}/u.test(line);
}
const SHOUTED = 2;

/** What a word is, wherever it stands: its group, its shape, and how often reports have it as a plain word (`use`). */
export function latinWordSigns(folded: string, how: Written, use: string, add: Takes): void {
  const { group, signs } = ofWord(folded);
  add("h", how);
  add("g", how, group);
  add("k", use);
  add("kg", use, how === "s" ? "s" : "C", group);
  for (const sign of signs) {
    add("s", sign, how);
    add("s", sign, group, "g");
  }
}

/** How a word stands: what is before and behind it, and what the report has of it elsewhere. */
export function latinPlaceSigns(
  where: Words,
  {
    at,
    how,
    isHidden,
    report,
  }: {
    readonly at: number;
    readonly how: Written;
    readonly isHidden: (at: number) => boolean;
    readonly report: LatinReport;
  },
  add: Takes,
): void {
  const { words } = where;
  const word = words[at];
  if (word === undefined) return;
  const { folded, capital } = word;
  const { group } = ofWord(folded);
  const before =
    word.joined && isHidden(at - 1)
      ? "hidden"
      : words[at - 1]?.folded === "and" && isHidden(at - 2)
        ? "hidden-and"
        : beforeOf(where, at);
  const second = word.joined && words[at - 1]?.joined === true ? words[at - 2] : undefined;
  const behind = behindOf(where, at, isHidden);
  add("b", how, before);
  add("n", how, behind);
  add("bg", before, group);
  add("ng", behind, group);
  add("bn", before, behind);
  add("c", how, before, behind);
  if (isToldAsPerson(where, at)) {
    add("person", "");
    add("person", how);
    add("person", group, "group");
  }
  if (second !== undefined) add("b2", ofBefore(second.folded).as, before);
  const [big, small] = [report.capitals.get(folded) ?? 0, report.smalls.get(folded) ?? 0];
  add("big", how, capital ? (big > 1 ? "again" : "once") : big > 0 ? "also" : "never");
  add("small", how, capital ? (small > 0 ? "also" : "never") : small > 1 ? "again" : "once");
  if (report.articled.has(folded)) add("articled", how);
  if (report.inside.has(folded)) add("inside", how);
}
