import type { SourceKind } from "../../model/source.ts";
import { familyName, givenName, type GivenName } from "../../persons/vocabulary/given-names.ts";
import type { Item } from "../../text/item.ts";
import { isMistakenOne } from "./arabic-draft.ts";
import {
  EVENTS,
  hasAny,
  isCut,
  isDefinite,
  isNameWord,
  isPersonNoun,
  WHO_HE_IS,
} from "./arabic-words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/** The noun that heads a source, before its grammar is followed (`وزارة` of `وزارة الصحة`). */
export interface Head {
  /** Index after it. */
  readonly to: number;
  readonly kind: SourceKind;
  /** Raw offset where its words begin, where that is not the item's. */
  readonly start?: number;
  /** A listed actor's id. */
  readonly id: string | null;
  /** A word that can be a source by itself; others need a verb and its complement around them. */
  readonly known: boolean;
  /** By `ال`, a pronoun or because it is a name: no noun in the genitive may follow. */
  readonly definite: boolean;
  /** It only counts (`عدد من`, `45 شخصا`): what a verb of estimate takes as its object. */
  readonly counts: boolean;
  /** Whom the phrase is said of where the head only counts (`أحد سكان الحي`: `سكان`); its own index else. */
  readonly noun: number;
}

export const HEAD_TAGS: readonly string[] = [
  "office",
  "anon",
  "document",
  "body-noun",
  "party-noun",
  "agency-noun",
  "outlet-noun",
];

/** `قالت هذه المنظمة إن`, `اتهم هؤلاء المتمردون`: the noun behind speaks. */
const THESE: ReadonlySet<string> = new Set(["هذا", "هذه", "هولاء", "ذلك", "تلك"]);

/** `ذات المصادر أكدت`, `نفس المصدر`: the source of which is said that it is the same; `ذات الأهمية` is a quality. */
function sameAs(items: readonly Item[], at: number): Item | undefined {
  if (!/^و?(?:ذات|نفس)$/u.test(items[at]?.word ?? "")) return undefined;
  const source = items[at + 1];
  return source !== undefined && hasAny(source, HEAD_TAGS) ? source : undefined;
}

const OPERATIONS: ReadonlySet<string> = new Set(["عمليه", "حمله", "غرفه"]);

/** Index of the mark that closes a short name in marks at `open`, -1 where none stands there. */
function closingMark(items: readonly Item[], open: number): number {
  if (items[open]?.tags.includes("quote-open") !== true) return -1;
  for (let i = open + 1; i < open + 6; i++)
    if (items[i]?.tags.includes("quote-close") === true) return i;
  return -1;
}

/** The head at `at`, or null where no source can begin. Strangers (`القابلة`, `المنظمون`) are not `known`. */
export function headAt(items: readonly Item[], at: number, limit: number): Head | null {
  const item = items[at];
  if (item === undefined || at >= limit || (item.prep !== "" && item.chunk === null)) return null;
  if (item.chunk !== null) return chunkHead(items, at, limit, item);
  const pointed = THESE.has(item.word) && !item.conj ? items[at + 1] : sameAs(items, at);
  if (pointed?.chunk === null && pointed.def && !pointed.conj && pointed.prep === "") {
    const head = headAt(items, at + 1, limit);
    return head === null ? null : { start: pointed.start, ...head };
  }
  // `ما يسمى «مجلس الجبل»`, `ما يعرف بكتائب الجبل`
  if (item.word === "ما" && CALLED.has(items[at + 1]?.word ?? "")) {
    const marks = items[at + 2]?.tags.includes("quote-open") === true ? 3 : 2;
    const named = headAt(items, at + marks, limit);
    const close = items.findIndex((one, i) => i > at + marks && one.tags.includes("quote-close"));
    const ends = marks === 3 && close > 0 && close < Math.min(limit, at + 10);
    if (named === null) return null;
    return {
      ...named,
      to: ends ? close + 1 : named.to,
      known: true,
      definite: ends || named.definite,
    };
  }
  // `وأخرى أفادت`, `وقال آخر`: others than those just named
  const another = item.conj || hasAny(items[at - 1] ?? item, ["say", "say-that"]);
  if (item.tags.includes("others") && another && !isLatest(items, at))
    return {
      to: at + 1,
      kind: "unnamed",
      id: null,
      known: true,
      definite: true,
      counts: false,
      noun: at,
    };
  // `أم لثلاثة أطفال`, `أب لطفلين`
  const children = items[at + 1]?.chunk?.kind === "non-count" && items[at + 1]?.prep === "ل";
  // `أم لأحد القتلى`
  const ofOne = items[at + 1]?.tags.includes("one-of") === true && items[at + 1]?.prep === "ل";
  if ((children || ofOne) && PARENTS.has(item.word))
    return {
      to: at + (ofOne ? 3 : 2),
      kind: "witness",
      id: null,
      known: true,
      definite: true,
      counts: false,
      noun: at,
    };
  // `أعلنت عملية «درع الوادي» أن`: who fights under a name speaks under it
  const marks = OPERATIONS.has(item.word) ? closingMark(items, at + 1) : -1;
  if (marks > 0)
    return {
      to: marks + 1,
      kind: "body",
      id: null,
      known: true,
      definite: true,
      counts: false,
      noun: at,
    };
  // `كبير الممرضين`, `كبيرة مهندسي السد`: the first among them
  const among = items[at + 1];
  const first = /^كبيره?$/u.test(item.word) && item.prep === "" && among?.chunk === null;
  if (
    first &&
    !among.conj &&
    /(?:ين|اء|ي)$/u.test(among.word) &&
    (among.def || hasAny(among, ["office"]))
  )
    return {
      to: at + 2,
      kind: "person",
      id: null,
      known: true,
      definite: among.def,
      counts: false,
      noun: at + 1,
    };
  const named = { to: at + 1, id: null, counts: false, noun: at, kind: "person" } as const;
  // `قال د. سامر الحلاق إن`, `م. ليلى`
  const titled = items[at + 1];
  if (isOf(item, TITLES) && titled !== undefined && isNameWord(titled))
    return { ...named, known: false, definite: true };
  // `قال عبد القادر المرتضى إن`: a name of two words
  const servant = item.word === "عبد" && item.prep === "" && !item.def && item.suffix === "";
  if (servant && titled?.chunk === null && isDefinite(titled))
    return { ...named, to: at + 2, known: false, definite: false };
  // `قال علي البياتي إن`: written like "on"
  if (isAliSpeaking(items, at)) return { ...named, known: false, definite: titled?.def === true };
  // `قال ياسر العمري إن`: written like "he captures"
  if (item.word.startsWith("ي") && isNamedSpeaker(items, at)) {
    const kind = givenAs(item) === null ? "unnamed" : "person";
    return { ...named, kind, known: false, definite: items[at + 1]?.def === true };
  }
  const isSaid = items[at - 1]?.tags.includes("say") === true;
  // `قال فراس كرم`: written like "and the head of"
  if (isSaid && item.conj && givenName(`ف${item.word}`) === "sure")
    return { ...named, start: item.start - 1, known: false, definite: false };
  // `قالت نادية كرم`: written like "her club"
  if (isSaid && item.suffix !== "" && givenAs(item) === "sure" && isNameWord(items[at + 1] ?? item))
    return { ...named, known: false, definite: true };
  if (isCut(item, items, at)) return null;
  // `أسرته` is written like "captured him"
  if (item.word === "اسرت" && item.suffix !== "") return witnessAt(at);
  if (hasAny(item, HEAD_TAGS))
    return {
      to: at + 1,
      kind: kindOf(item),
      id: null,
      known: true,
      // `أفاد مراسلنا | بتأخير الرحلة`: ours, so that nothing in the genitive follows
      definite: isDefinite(item) || item.suffix !== "" || isOf(item, OURS),
      counts: false,
      noun: at,
    };
  // `اللواء` after `لواء السنديان`
  if (item.tags.includes("formation") && isDefinite(item))
    return {
      to: at + 1,
      kind: "party",
      id: null,
      known: true,
      definite: true,
      counts: false,
      noun: at,
    };
  if (item.tags.includes("one-of")) return oneOf(items, at, limit);
  const definite = isDefinite(item) || item.suffix !== "";
  const plain = { to: at + 1, id: null, definite, counts: false, noun: at };
  const next = items[at + 1];
  // `أم حسام`, `أبو ليلى`
  // `أم رائد`: a name that is a rank as well
  const called = next !== undefined && (isNameWord(next) || (isOffice(next) && !next.def));
  if ((item.word === "ام" || item.word === "ابو") && called)
    return { ...plain, to: at + 2, definite: true, kind: "person", known: false };
  // `قال بن صالح إن`: a family name that begins with whose son he is
  const family = item.word === "بن" && item.prep === "" && next?.chunk === null;
  if (family && !next.conj && !next.def && next.prep === "" && /^\p{L}{3,}$/u.test(next.word))
    return { ...plain, to: at + 2, definite: true, kind: "person", known: false };
  // `المنظمون`, `محتجون`: only people have this plural, and only as a subject.
  if (isPersonNoun(item) || /[^و]ون$/u.test(item.word))
    return item.word.length < 5 && item.sense === null
      ? null
      : { ...plain, kind: "person", known: true };
  if (hasAny(item, NO_HEADS) || hasAny(item, EVENTS)) return null;
  if (item.sense !== null && !item.tags.includes("counted") && !item.def) return null;
  // `يأتي بالخبز`: an unknown verb
  if (item.sense === null && (!isNameWord(item) || item.word.startsWith("ي"))) return null;
  // `سامر حلاق` is named, `مطّلعون` is not
  return { ...plain, kind: givenAs(item) === null ? "unnamed" : "person", known: false };
}

function givenAs(item: Item): GivenName | null {
  return item.prep === "" && !item.def ? givenName(`${item.word}${item.suffix}`) : null;
}

/** `تفيد آخر حصيلة بمقتل`: the latest of something, and nobody else. */
function isLatest(items: readonly Item[], at: number): boolean {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.word !== "اخر" || item.def || next?.chunk !== null || next.prep !== "") return false;
  return hasAny(next, ["toll", "document", "anon"]) || LATEST.has(next.word);
}
const LATEST: ReadonlySet<string> = new Set(
  "احصاء احصاييه احصاءات تحديث تقدير تقديرات انباء معلومات معطيات ارقام".split(" "),
);

function isOffice({ tags, chunk, suffix, prep, conj }: Item): boolean {
  return tags.includes("office") && chunk === null && suffix === "" && prep === "" && !conj;
}

/** `قال يعقوب، وهو معلم`, `قالت يارا: «…»`: behind a verb of speech and before what ends a name stands no second verb. */
function isNamedSpeaker(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.tags.includes("say") !== true) return false;
  for (let i = at + 1; i < at + NAME; i++) {
    const next = items[i];
    if (next === undefined) return false;
    if (hasAny(next, AFTER_NAME) || WHO_HE_IS.has(next.word)) return true;
    // `كتب يونس في دفتر`: where he wrote it
    if (i === at + 1 && WHERE.has(next.word)) return givenAs(items[at] ?? next) !== null;
    // `قال ياسر العمري عضو المجلس إن`: what he is
    if (i > at + 1 && isOffice(next)) return true;
    if (!isNameWord(next)) return false;
  }
  return false;
}

/** `قال علي البياتي`, `عن علي حسن`: behind what a speaker follows, with another name behind it; `على المستوى المحلي` is none. */
function isAliSpeaking(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (item?.word !== "علي" || item.prep !== "" || item.chunk !== null || item.conj) return false;
  if (before === undefined || next === undefined || !isNameWord(next) || next.conj) return false;
  if (before.word !== "عن" && !hasAny(before, BEFORE_SPEAKER)) return false;
  if (!isDefinite(next)) return givenAs(next) !== null;
  return NISBA.test(next.word) ? !NO_FAMILIES.has(next.word) : familyName(next.word);
}
const BEFORE_SPEAKER: readonly string[] = ["say", "say-that", "cite", "according"];
const NISBA = /^(?:ال)?\p{L}{3,}ي$/u;
const NO_FAMILIES: ReadonlySet<string> = new Set("المستوي التوالي التالي الاراضي المدي".split(" "));
const NAME = 4;
const WHERE: ReadonlySet<string> = new Set(["في", "علي", "عبر"]);
const OURS = spelled("(?:مراسل|مراسلت|مصادر|مندوب)نا");
const TITLES = spelled("[دم]");
const AFTER_NAME: readonly string[] = ["comma", "that", "colon", "quote-open", "paren-open"];

const CALLED: ReadonlySet<string> = new Set(["يسمي", "تسمي", "سمي"]);
const PARENTS: ReadonlySet<string> = new Set(["ام", "اب", "والد", "والده"]);

function chunkHead(items: readonly Item[], at: number, limit: number, item: Item): Head | null {
  const { chunk } = item;
  if (chunk?.kind === "name") {
    if (!item.tags.includes("source") || item.prep === "ب") return null;
    const { id, sourceKind } = chunk;
    return {
      to: at + 1,
      kind: sourceKind,
      id,
      known: true,
      definite: true,
      counts: false,
      noun: at,
    };
  }
  // `ثلاثة شهود قالوا`, `أربعة من الموقوفين`
  // and `أربعة من العائدين`, `ثلاثة جرحى قالوا`: whoever is no longer there says nothing
  const speaks = chunk?.kind === "count" && !SILENT.has(chunk.measure ?? "");
  if (
    chunk?.kind === "count" &&
    (chunk.unit === "persons" || item.tags.includes("them")) &&
    speaks
  ) {
    const kind = item.tags.includes("witness") ? "witness" : "person";
    return { to: at + 1, kind, id: null, known: true, definite: false, counts: true, noun: at };
  }
  if (chunk?.kind !== "quantity") return null;
  // `17 منهم أفادوا`
  if (/^منه(?:م|ن)$/u.test(items[at + 1]?.word ?? "") && at + 1 < limit)
    return {
      to: at + 2,
      kind: "unnamed",
      id: null,
      known: true,
      definite: true,
      counts: true,
      noun: at,
    };
  // `وأحد مسؤولي …` is written like `واحد`
  if (isMistakenOne(item)) {
    const inner = headAt(items, at + 1, limit);
    return inner === null || !PERSONS.has(inner.kind)
      ? null
      : { ...inner, id: null, start: item.start + 1 };
  }
  return countedHead(items, at, limit) ?? ofNoun(items, at, limit);
}

/** `ثلاثة شهود`, `أربعة مصادر طبية`: a number, and the noun of those who speak right behind. */
function countedHead(items: readonly Item[], at: number, limit: number): Head | null {
  const [item, noun] = [items[at], items[at + 1]];
  if (item === undefined || noun?.chunk !== null || noun.conj || noun.prep !== "" || noun.def)
    return null;
  if (!hasAny(noun, ["witness", "anon", "office"])) return null;
  const head = headAt(items, at + 1, limit);
  return head === null ? null : { ...head, id: null, start: item.start, counts: true };
}

const SILENT: ReadonlySet<string> = new Set(["killed", "missing", "bodies", "attackers"]);

const PERSONS: ReadonlySet<SourceKind> = new Set(["person", "witness"]);

/** `أحد مسؤولي قسد`, `عدد من السكان`: the noun comes after. */
function oneOf(items: readonly Item[], at: number, limit: number): Head | null {
  const next = items[at + 1]?.word === "من" ? at + 2 : at + 1;
  const inner = headAt(items, next, limit) ?? oneOfHarmed(items, next);
  if (inner === null) return null;
  const kind = inner.kind === "body" || inner.kind === "party" ? "person" : inner.kind;
  return {
    ...inner,
    id: null,
    kind,
    counts: items[at]?.word === "عدد" || items[at]?.chunk !== null,
  };
}

/** `أحد الجرحى`, `إحدى المفرج عنهن`: one of those to whom something was done, and who lives. */
function oneOfHarmed(items: readonly Item[], at: number): Head | null {
  const item = items[at];
  const measure = item?.sense?.measure;
  if (item?.def !== true || item.chunk !== null || !hasAny(item, ["victim"])) return null;
  if (measure === undefined || SILENT.has(measure)) return null;
  return witnessAt(at);
}

function ofNoun(items: readonly Item[], at: number, limit: number): Head | null {
  return items[at + 1]?.word === "من" ? oneOf(items, at, limit) : null;
}

/** Nouns of other matters: what happened, where, when, how much. */
const NO_HEADS: readonly string[] = [
  // `قرر الجيش نشر 600 جندي`: nobody publishes
  "intent",
  "say",
  "say-that",
  "voices",
  "says-on",
  "pred",
  "toll",
  "neg",
  "in",
  "motive-noun",
  "time-unit",
  "month",
  "weekday",
  "day-part",
  "deictic",
  "direction",
  "ordinal",
  "question-word",
  "hedge",
  "opening",
  "length-prep",
  "time-prep",
];

export function kindOf(head: Item): SourceKind {
  const { tags } = head;
  if (tags.includes("witness")) return "witness";
  if (tags.includes("anon")) return "unnamed";
  if (tags.includes("office")) return "person";
  if (tags.includes("document")) return "document";
  if (tags.includes("body-noun")) return "body";
  if (tags.includes("party-noun")) return "party";
  return tags.includes("agency-noun") ? "agency" : "outlet";
}

/** Somebody whom one word names, and who tells what he saw. */
function witnessAt(at: number): Head {
  const who = { kind: "witness", id: null, known: true, definite: true, counts: false } as const;
  return { ...who, to: at + 1, noun: at };
}
