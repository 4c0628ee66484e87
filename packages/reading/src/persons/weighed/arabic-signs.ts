import { analysers } from "../../lang/languages.ts";
import { remembered } from "../../text/remembered.ts";
import { isDoing, isOfPeople, isSaying } from "../arabic/doing.ts";
import { isChosenNameWord, isNameWord } from "../arabic/name-word.ts";
import { isKinInConstruct, isKinOf } from "../arabic/kin.ts";
import { isDenied, isPrefixed, isPreposition, isWhen } from "../arabic/phrase-end.ts";
import { isSpoken, LOANS } from "../arabic/strange.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS, TITLES } from "../vocabulary/cues.ts";
import {
  isArabicNoun,
  isArabicVerb,
  isArabicVerbForm,
  isArabicWord,
} from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { SPOKEN_WORDS } from "../arabic/spoken-words.ts";
import { isTownName } from "../vocabulary/towns.ts";
import { isVerb } from "../arabic/verbs.ts";
import type { Takes } from "./weights.ts";

/** What a word is by the lists and by its shape, wherever it stands. */
interface OfWord {
  /** Never a name: a small word, a number, an office, a body. */
  readonly isOut: boolean;
  readonly group: string;
  readonly signs: readonly string[];
}

/** Broken plurals, masdars and participles: what nouns look like. */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ["-at", /.ات$/u],
  ["-una", /.(?:ون|ين)$/u],
  ["-iyya", /.يه$/u],
  ["-a", /[^ي]ه$/u],
  ["-i", /.ي$/u],
  ["-alif", /.ا$/u],
  ["-an", /.ان$/u],
  ["-u", /.و$/u],
  ["-own", /.{2}(?:ها|هم|هما|هن|كم|نا)$/u],
  ["fuul", /^[^و]{2}و[^اوي]$/u],
  ["fuula", /^[^و]{2}و[^اوي]ه$/u],
  ["afaal", /^ا.{2}ا.$/u],
  ["mafail", /^م.ا.{1,3}$/u],
  ["faail", /^.ا[^اوي].$/u],
  ["fail", /^[^اوي]{2}ي[^اوي]$/u],
  ["fiaal", /^[^اوي]{2}ا[^اوي]$/u],
  ["fawail", /^.وا.[ي]?.$/u],
  ["ifti", /^ا.ت.ا./u],
  ["infi", /^ان.{2}ا.$/u],
  ["isti", /^است/u],
  ["taf", /^ت.{2}[يو].$|^ت.{3,4}ه?$/u],
  ["ma", /^م[^اوي].{2,3}$/u],
  ["ya", /^[يت]/u],
  ["wa", /^[وف]/u],
  ["bi", /^[بلك]/u],
];

function groupIn(folded: string): string {
  const given = givenName(folded);
  if (given === "sure" || given === "listed" || isChosenNameWord(folded)) return "name";
  if (given !== null) return given;
  if (familyName(folded)) return "family";
  if (isTownName(folded)) return "place";
  if (/^ال.{2}/u.test(folded)) return "definite";
  if (isPersonNoun({ folded, arabic: true })) return "person";
  const [isNoun, isVerbal] = [isArabicNoun(folded), isArabicVerbForm(folded)];
  // `وقال دمر، وهو أحد المسعفين`: what it counts as a verb says nothing behind a verb
  if (isVerb(folded) || (isVerbal && !isNoun)) return "verb";
  const { sense, tags } = analysers.ar(folded);
  if (sense !== null || tags.length > 0) return "sense";
  if (isVerbal) return "both";
  if (isNoun) return "noun";
  if (isArabicWord(folded)) return isArabicVerb(folded) ? "verb" : "form";
  return isSpoken(folded) ? "spoken" : "unknown";
}

const ofWord = remembered((folded): OfWord => {
  const given = givenName(folded);
  const isDefinite = /^ال.{2}/u.test(folded);
  const { sense, tags } = analysers.ar(folded);
  const isVerbal = isArabicVerbForm(folded);
  const isNoun = isArabicNoun(folded);
  const group = groupIn(folded);
  const isOut =
    folded.length < 2 ||
    SPOKEN_WORDS.has(folded) ||
    (folded.length === 2 && given === null && isArabicWord(folded)) ||
    (STOPS.has(folded) && given === null && !isVerbal) ||
    (tags.includes("n") && given === null) ||
    (given === null && /^(?:[وف]?[بك]ال|[وف]ال|[وف]?لل)/u.test(folded)) ||
    ofBefore(folded).as === "whom";
  const bare = isDefinite ? folded.slice(2) : folded;
  return {
    isOut,
    group,
    signs: [
      ...SHAPES.flatMap(([sign, shape]) =>
        shape.test(bare) ? `${sign}${isDefinite ? "+" : ""}` : [],
      ),
      `len${Math.min(bare.length, 6)}`,
      ...(isTownName(folded) ? ["town"] : []),
      ...(isDefinite && isNameWord(bare) ? ["defname"] : []),
      ...(isDefinite && isPersonNoun({ folded, arabic: true }) ? ["defperson"] : []),
      ...(isDefinite && sense !== null ? ["defsense"] : []),
      ...(isDefinite && !isArabicWord(folded) ? ["defunknown"] : []),
      ...([OFFICES, NAMED_AFTER, BODY_WORDS].some((list) => list.has(folded) || list.has(bare))
        ? ["public"]
        : []),
      ...(tags.includes("office") ? ["office"] : []),
      ...(LOANS.has(folded) ? ["loan"] : []),
      ...(STOPS.has(folded) ? ["small"] : []),
      ...(given !== null && isVerbal ? ["nameverb"] : []),
      ...(given !== null && isNoun ? ["namenoun"] : []),
      ...(sense !== null && group !== "sense" ? ["withsense"] : []),
    ],
  };
});

/** A word that may be a name by itself, with so many letters before it that are none of it. */
export function mayBeCalled(folded: string): boolean {
  return !ofWord(folded).isOut;
}

/** What a word is by the lists. */
export function groupOf(folded: string): string {
  return ofWord(folded).group;
}

const SMALL_BEFORE: readonly (readonly [string, RegExp])[] = [
  [
    "calls",
    /^[وف]?(?:(?:ي|ت)دعي|اسمه|اسمها|اسمي|اسم|المدعو(?:ه|ان|ين)?|الملقبه?|لقبه|سموه|سموها|سميناها|سميناه|(?:ن|ي|ت|بي|بن)(?:سم|ناد)(?:ونه|ونها|وه|وها|يه|يها)|وينو|وين|وينك|مين|كيفك)$/u,
  ],
  ["ya", /^(?:[وف]?يا|عزيزي|عزيزتي|حبيبي|حبيبتي)$/u],
  ["with", /^[وف]?(?:مع|عند|لعند|لدي|بجانب|برفقه|سوي|مثل|معو|معه|معها)$/u],
  ["about", /^[وف]?عن$/u],
  ["on", /^[وف]?(?:علي|ع)$/u],
  ["to", /^[وف]?الي$/u],
  ["of", /^[وف]?من$/u],
  ["in", /^[وف]?(?:في|بـ)$/u],
  [
    "between",
    /^[وف]?(?:بين|ضد|دون|بدون|بلا|غير|عبر|حول|ضمن|خلال|بعد|قبل|منذ|حتي|تحت|فوق|امام|وراء|قرب|نحو|اثر|داخل|خارج|لدي|رغم|بسبب|حسب|وفق)$/u,
  ],
  ["that", /^[وف]?(?:ان|بان|لان|لكن|كان|كانت|انه|انها|ليت|لعل|كانوا|اذا|لما|عندما|حين)$/u],
  ["not", /^[وف]?(?:لا|ما|لم|لن|ليس|ليست|مش|مو)$/u],
  ["or", /^[وف]?(?:او|ثم|اما|بل|ام)$/u],
  [
    "all",
    /^[وفبل]?(?:كل|اي|بعض|اكثر|اقل|شبه|مجرد|ذو|ذات|ذي|احد|احدي|عده|جميع|معظم|كم|كلا|كافه|سائر|نفس|هذا|هذه|ذلك|تلك|هذي|هاي)$/u,
  ],
  ["self", /^[وف]?(?:انا|نحن|هو|هي|هم|هما|انت|انتي|انتم)$/u],
  [
    "whom",
    /^[وف]?(?:لي|له|لها|لهم|لنا|لك|به|بها|بهم|معي|معنا|معهم|عنه|عنها|منه|منها|منهم|اليه|اليها|علي[هيك]|عليها|عليهم|فيه|فيها|بينهم|منهن|بينهن|وراءه|خلفه)$/u,
  ],
  ["kunya", /^[وفبل]?(?:ابو|ابي|ابا|بو|ام|ابن|بنت|ابنه|بن)$/u],
  [
    "house",
    /^[وفبل]?(?:بيت|منزل|دار|عائله|عايله|ال|اهل|قبر|جثه|جثمان|جنازه|مقتل|وفاه|اعتقال|استشهاد|مصير|صوت|يد|راس|وجه|شهاده|افاده|اقوال|غرفه|دكان|خيمه|هاتف)$/u,
  ],
];

const ofBefore = remembered((folded): { readonly as: string } => {
  for (const [as, words] of SMALL_BEFORE) if (words.test(folded)) return { as };
  if (TITLES.has(folded)) return { as: "title" };
  if (OFFICES.has(folded) || NAMED_AFTER.has(folded) || BODY_WORDS.has(folded))
    return { as: "body" };
  const { tags } = analysers.ar(folded);
  if (tags.includes("n")) return { as: "number" };
  if (STOPS.has(folded)) return { as: "stop" };
  return { as: "" };
});

/** How a verb is written: by what stands behind its stem who does it may follow, or to whom it is done. */
function verbClass(word: NameWord): string {
  const { folded } = word;
  const kind = isOfPeople(word) || isSaying(word) ? "human" : "verb";
  if (/.{2}(?:وا|ون|تم|نا)$/u.test(folded)) return `${kind}-many`;
  if (/.{2}(?:ه|ها|هم|ني|هما|ك|كم)$/u.test(folded)) return `${kind}-him`;
  if (/.{2}ت$/u.test(folded)) return `${kind}-t`;
  if (/^[وفس]?[انيت].{2}/u.test(folded) && !/^[وف]?ا/u.test(folded)) return `${kind}-now`;
  return kind;
}

/** What stands before. */
function beforeOf(where: Words, at: number, skip: number): string {
  const { text, words } = where;
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return "start";
  const letter = skip > 0 ? `${word.folded[0] ?? ""}+` : "";
  if (before === undefined) return `${letter}start`;
  const between = text.slice(before.end, word.start);
  if (!word.joined) {
    if (/\n/u.test(between)) return /[-•*\d.)]/u.test(between) ? `${letter}row` : `${letter}line`;
    if (/[.!?؟…]/u.test(between)) return `${letter}sentence`;
    if (/[:«"“]/u.test(between)) return `${letter}colon`;
    if (/[0-9٠-٩]/u.test(between)) return `${letter}number`;
    if (/[،,؛;]/u.test(between)) return `${letter}comma`;
    return `${letter}mark`;
  }
  return letter + nounClass(where, before);
}

function nounClass(where: Words, before: NameWord): string {
  const { folded } = before;
  const known = ofBefore(folded).as;
  if (known !== "") return known;
  if (isKinOf(where, before) || isKinInConstruct(where, before)) return "kin";
  const isDefinite = /^(?:[وفبك]?ال|لل)/u.test(folded);
  if (isPersonNoun(before)) return isDefinite ? "theperson" : "person";
  if (isDefinite) return /ي$|يه$/u.test(folded) ? "thenisba" : "the";
  if (isDoing(before)) return verbClass(before);
  const { group } = ofWord(folded);
  if (group === "name" || group === "maybe") return "name";
  if (group === "place") return "place";
  if (/.{2}(?:ها|هم|هما|ه|نا|ي|كم)$/u.test(folded) && !before.tied && group !== "unknown")
    return "owned";
  if (group === "unknown" || group === "weak" || group === "family") return "unknown";
  if (group === "both") return "both";
  return before.tied ? "noun-a" : "noun";
}

/** What stands behind. */
function behindOf(where: Words, to: number, isHidden: (at: number) => boolean): string {
  const { text, words } = where;
  const [last, next] = [words[to - 1], words[to]];
  const behind = text.slice(last?.end ?? 0, (last?.end ?? 0) + 4);
  if (/^\s*[،,(]?\s?[(]?[0-9٠-٩]{1,2}(?![0-9٠-٩])/u.test(behind) && behind.trim() !== "")
    return /^\s?[0-9٠-٩]/u.test(behind) ? "number" : "aged";
  if (next === undefined || !next.joined) {
    if (/^\s*(?:$|\n)/u.test(behind)) return "line";
    const [mark = "mark"] = /[.؟!?،,؛:()«»"|/–—-]/u.exec(behind) ?? [];
    const kind = /[.؟!?]/u.test(mark)
      ? "stop"
      : /[،,؛]/u.test(mark)
        ? "comma"
        : mark === ":"
          ? "colon"
          : "mark";
    return kind;
  }
  if (isHidden(to)) return "hidden";
  const { folded } = next;
  if (/^و.{2}/u.test(folded) && isNameWord(folded.slice(1)) && !isArabicNoun(folded))
    return "andname";
  if (/^[وف]ال/u.test(folded)) return "andthe";
  if (isWhen(next)) return "when";
  if (isDenied(next)) return "denied";
  if (
    /^(?:ان|انه|انها|بان|الذي|التي|اللي|وهو|وهي|ابن|بنت|ابنه|زوجه|والده|شقيق|اخو|اخت|ام|ابو)$/u.test(
      folded,
    )
  )
    return "that";
  if (isOfPeople(next) && isDoing(next)) return "human";
  if (isDoing(next)) return "verb";
  if (STOPS.has(folded) || ofBefore(folded).as !== "") return "small";
  if (isPrefixed(next)) return "prefixed";
  if (/^ال.{2,}(?:ي|يه)$/u.test(folded)) return "thenisba";
  if (folded.startsWith("ال")) return "the";
  if (/.{2}(?:ها|هم|هما|نا|ه)$/u.test(folded) && !next.tied) return "owned";
  if (folded.endsWith("ا")) return "manner";
  if (isNameWord(folded)) return "name";
  if (/^[وف].{2}/u.test(folded) && !isArabicNoun(folded)) return "and";
  if (isPersonNoun(next) || BEFORE_PERSON.has(folded)) return "person";
  // `راية حركة النخيل`: the next word belongs to something itself
  const further = words[to + 1];
  if (further?.joined === true && further.folded.startsWith("ال")) return "nounthe";
  if (further?.joined === true && isPreposition(further))
    return next.tied ? "noun-a-in" : "noun-in";
  return next.tied ? "noun-a" : isArabicWord(folded) ? "noun" : "unknown";
}

/** Says what somebody is called: `اسمه حلب`. */
export function isNamedHere({ words }: Words, at: number, skip: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (skip > 0 || word?.joined !== true || before === undefined) return false;
  return NAMES.test(before.folded);
}
const NAMES = /^[وف]?(?:اسمه|اسمها|اسمي|يدعي|تدعي|المدعوه?|سميناها?|سموها?|لقبها?)$/u;

/** How often a report has each word, folded. */
export type OfReport = ReadonlyMap<string, number>;

/** Counts the words of a report. */
export function reportOf({ words }: Words): OfReport {
  const count = new Map<string, number>();
  for (const { folded, arabic } of words)
    if (arabic) count.set(folded, (count.get(folded) ?? 0) + 1);
  return count;
}

const coarseBefore = remembered((before) => {
  const bare = before.replace(/^.\+/u, "");
  const letter = before === bare ? "" : before.slice(0, 1);
  if (/^(?:human|verb)/u.test(bare)) return { as: letter + bare };
  if (/^(?:start|row|line|sentence|colon|comma|mark)$/u.test(bare)) return { as: `${letter}open` };
  if (/^(?:with|about|on|to|of|in|between)$/u.test(bare)) return { as: `${letter}prep` };
  if (/^(?:the|thenisba)$/u.test(bare)) return { as: `${letter}the` };
  return { as: letter + bare };
});
const coarseGroup = remembered((group) => ({
  as: /^(?:name|maybe|weak|family)$/u.test(group)
    ? "name"
    : /^(?:noun|both|form|sense|spoken)$/u.test(group)
      ? "noun"
      : group,
}));
const coarseBehind = remembered((behind) => ({
  as: /^(?:line|stop|comma|colon|mark|when|andname|andthe|and)$/u.test(behind)
    ? "end"
    : /^(?:human|verb|denied|that|small|prefixed)$/u.test(behind)
      ? "go"
      : /^(?:the|thenisba|owned)$/u.test(behind)
        ? "the"
        : behind,
}));

/** A word without the letters written onto it and its endings: `الحروق`, `حروقه` and `حروق` are counted together. */
export function arabicStem(folded: string): string {
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/u, "");
  const stem = bare.replace(/(?:هما|ها|هم|هن|كم|نا|يه|ات|ون|ين|ان|ه|ي|ا)$/u, "");
  return stem.length > 2 ? stem : bare;
}

/** What a word is, wherever it stands: its group, its shape, and how often reports have it, or a form of it, as a plain word. */
export function arabicWordSigns(
  folded: string,
  { use, stem }: { readonly use: string; readonly stem: string },
  add: Takes,
): void {
  const { group, signs } = ofWord(folded);
  add("ks", stem, use === "0" ? "0" : "1");
  add("ksg", stem, group);
  add("bias", "");
  add("g", group);
  add("k", use);
  add("kg", use, group);
  for (const sign of signs) {
    add("s", sign);
    add("s", sign, group);
  }
}

/** How a word stands: what is before and behind it, what of it is hidden near by, and what the report has of it elsewhere. */
export function arabicPlaceSigns(
  where: Words,
  {
    at,
    skip,
    isHidden,
    report,
  }: {
    readonly at: number;
    readonly skip: number;
    readonly isHidden: (at: number) => boolean;
    readonly report: OfReport;
  },
  add: Takes,
): void {
  const { words } = where;
  const word = words[at];
  if (word === undefined) return;
  const folded = word.folded.slice(skip);
  const { group } = ofWord(folded);
  const before =
    word.joined && skip === 0 && isHidden(at - 1) ? "hidden" : beforeOf(where, at, skip);
  const behind = behindOf(where, at + 1, isHidden);
  add("b", before);
  add("n", behind);
  add("bg", before, group);
  add("ng", behind, group);
  add("bn", before, behind);
  add("c", coarseBefore(before).as, coarseGroup(group).as, coarseBehind(behind).as);
  if (timesOf(report, folded) > 1) {
    add("twice", "");
    add("twice", group);
  }
  if (["ال", "وال", "بال"].some((article) => report.has(article + folded))) add("articled", "");
  const second = words[at - 2];
  const isBehindVerb = word.joined && words[at - 1]?.joined === true && isDoing(second);
  if (isBehindVerb) add("v2", before);
  if (word.tied) add("tied", "");
  if (skip === 0) return;
  if (isArabicNoun(word.folded)) add("whole", "");
  add("skip", "");
  add("skip", group);
}

function timesOf(report: OfReport, folded: string): number {
  let times = report.get(folded) ?? 0;
  for (const letter of "وفلب") times += report.get(letter + folded) ?? 0;
  return times;
}
