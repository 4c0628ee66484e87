import type { SourceKind } from "../../model/source.ts";
import type { Item } from "../../text/item.ts";
import { isAdjunct } from "./arabic-adjuncts.ts";
import { aimEnd, isMark, joinedEnd, quotedName, shortName, withName } from "./arabic-apposition.ts";
import { beforeTie, tieAt } from "./arabic-tied.ts";
import { headAt, HEAD_TAGS, type Head } from "./arabic-head.ts";
import { mayName, NAME, nameBeforeOffice, nameIn } from "./arabic-name.ts";
import { endOfBody, standsOverBody } from "./arabic-over-body.ts";
import {
  arePeople,
  EVENTS,
  hasAny,
  HOW_CAME,
  isAdjective,
  isComingAbout,
  isCut,
  isDefinite,
  isPersonNoun,
  isRecipient,
  isWord,
} from "./arabic-words.ts";
import type { SourcePhrase, SpokenFor } from "./draft.ts";
import { openEnd } from "./arabic-open-end.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/**
 * `strict`: a word that can be a source heads it and nothing but its own grammar tells its end (`أعلنت وزارة الصحة |
 * مقتل`). `any`: a stranger may head it. `open`: and all words up to the limit belong to it but those that tell where,
 * when or to whom it was said (`قال قيادي قبلي يتوسط بين الطرفين | إن`).
 */
export type PhraseMode = "strict" | "any" | "open";

/** Longest phrase in items: title, name and body together seldom pass ten. */
const LONGEST = 14;

/** A source as its grammar gives it. */
export interface NounPhrase extends SourcePhrase {
  readonly known: boolean;
  readonly definite: boolean;
  readonly counts: boolean;
}

/** The source that `items[from, limit)` opens with, or null: a word that cannot be one is no source. */
export function arabicPhrase(
  items: readonly Item[],
  from: number,
  limit: number,
  mode: PhraseMode,
): NounPhrase | null {
  const stop = Math.min(limit, from + LONGEST);
  const head = headAt(items, from, stop);
  if (head === null || (mode === "strict" && !head.known)) return null;
  const grammar = tail(items, head, stop);
  const to = mode === "open" ? openEnd(items, head, grammar, stop) : grammar;
  const phrase =
    namedBehind(items, head, grammar, stop) ??
    shortName(items, from, grammar, head) ??
    made(items, from, to, head, stop);
  return phrase === null || mode === "any" ? phrase : withName(items, phrase, head, stop);
}

/** `المنظمة غير الحكومية "أطباء بلا حدود"`: the body is called by its name right behind what it is. */
function namedBehind(
  items: readonly Item[],
  head: Head,
  from: number,
  stop: number,
): NounPhrase | null {
  if (head.kind !== "body" || !head.definite || head.id !== null) return null;
  // `أبلغت المنظمة الأمم المتحدة`: two bodies, unless an adjective closes the first
  const name = items[from]?.word === "غير" && from + 3 <= stop ? items[from + 2] : undefined;
  const chunk = name?.chunk;
  if (name === undefined || chunk?.kind !== "name" || chunk.is !== "actor") return null;
  return {
    words: { start: name.start, end: name.end },
    id: chunk.id,
    kind: chunk.sourceKind,
    body: null,
    known: true,
    definite: true,
    counts: false,
    to: from + 3,
  };
}

function made(
  items: readonly Item[],
  from: number,
  to: number,
  head: Head,
  stop: number,
): NounPhrase | null {
  const first = items[from];
  // `أعلنت وزارة الصحة يوم الأربعاء أن`: the day has its own word, which is none of the source
  const timed = to - 1 > from && items[to - 1]?.tags.includes("time-head") === true;
  const ends = head.id === null ? beforeTie(items, head.to, to, head.kind) : to;
  const last = items[beforeDash(items, from, timed && ends === to ? to - 1 : ends) - 1];
  if (first === undefined || last === undefined) return null;
  const noun = items[head.noun];
  // `بيان لوزارة الداخلية`, `إفادات الناجين`: whoever made it speaks in it
  if (noun?.tags.includes("statement") === true) {
    const maker = makerIn(items, head, to, stop);
    if (maker !== null) return { ...maker, to: Math.max(maker.to, to) };
  }
  const spokes = noun?.tags.includes("spokes") ?? false;
  const personal = isPersonal(head);
  const named =
    personal && noun?.chunk === null
      ? (nameIn(items, head.to, to) ?? nameBeforeOffice(items, from, to, head))
      : null;
  const { kind, known, definite } = head;
  // `وكالة` + a known name and nothing more is that name.
  const only = to === from + 2 && head.noun === from && !personal ? items[from + 1]?.chunk : null;
  const same =
    only?.kind === "name" && only.is === "actor" && kind !== "document" && kind !== "unnamed";
  const next = items[head.to]?.word ?? "";
  // `منظمة "X" غير الحكومية`
  const whole =
    to === head.to || next === "غير" || DESCRIBES.has(next) || tieAt(items, head.to) > head.to;
  const id = same ? only.id : whole ? head.id : null;
  const behind =
    id === null && (personal || kind === "document") && (named === null || spokes)
      ? spokenFor(items, head, to)
      : null;
  return {
    words: { start: head.start ?? first.start, end: last.end },
    id,
    kind: same ? only.sourceKind : kind,
    body: behind,
    known,
    definite,
    counts: head.counts,
    to,
    ...(named === null ? {} : { called: named }),
  };
}

/** `قالت المفوضية - في بيان - إن`: the dash opens an aside and is no part of the name. */
function beforeDash(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && items[end - 1]?.tags.includes("dash") === true) end--;
  return end;
}

/** `منظمة X الدولية المعنية بالحقوق`: what it is like. An adjective of a country would make it another body. */
const DESCRIBES: ReadonlySet<string> = new Set(
  "الدولي الدوليه العالميه المعني المعنيه الحقوقي الحقوقيه المستقل المستقله الانسانيه المعروفه الرسمي الرسميه".split(
    " ",
  ),
);

/** `بيان | لـ"مستشفى الجبل"`: a letter that stands alone before marks, and whose paper it is. */
function inMarksOf(items: readonly Item[], at: number, { kind }: Head): boolean {
  const [before, letter] = [items[at - 1], items[at]];
  if (letter?.chunk !== null || letter.word !== "ل" || kind !== "document") return false;
  return isMark(items[at + 1]) && !TOLD.test(before?.word ?? "");
}
/** `البعثة | المعروفة بـ"أوناس"`: by what name a body is known. */
function isKnownBy(items: readonly Item[], at: number): boolean {
  const [known, letter] = [items[at], items[at + 1]];
  const by = letter?.word === "ب" || letter?.word === "باسم";
  return by && KNOWN_BY.test(known?.word ?? "") && isMark(items[at + 2]);
}
const KNOWN_BY = /^(?:ال)?(?:معروف|مسمي|ملقب)(?:ه|ين|ون)?$/u;
/** `تصريح لـ"النجمة"`: to whom it was said. */
const TOLD = /^(?:ال)?(?:تصريح|تصريحات|افاده|افادات|حديث|اقوال)$/u;

function isKind(item: Item | undefined): boolean {
  return item !== undefined && !item.def && item.chunk === null && /\p{L}{2}ي$/u.test(item.word);
}

/** A name in marks that no list has, from its first word to its last. */
export function nameBetween(first: Item, last: Item, to: number): NounPhrase {
  return {
    words: { start: first.start, end: last.end },
    id: null,
    kind: "unnamed",
    body: null,
    known: true,
    definite: true,
    counts: false,
    to,
  };
}

function makerIn(items: readonly Item[], head: Head, to: number, stop: number): NounPhrase | null {
  for (let i = head.to; i < to; i++) {
    // `بيان صحفي`, `بيان عسكري`: what kind of paper it is
    if (i === head.to && isKind(items[i])) continue;
    // `بيان نشره المركز الإعلامي`: his name may go on behind what is the paper's
    const found = plainly(items, i, stop);
    if (found !== null && found.kind !== "unnamed" && found.kind !== "document") return found;
    const [first, last] = inMarksOf(items, i, head) ? [items[i + 2], items[to - 2]] : [];
    if (first === undefined || last === undefined) continue;
    const known = plainly(items, i + 2, to - 1);
    if (known !== null) return known;
    return nameBetween(first, last, to);
  }
  return null;
}

function isPersonal({ kind }: Pick<Head, "kind">): boolean {
  return kind === "person" || kind === "witness" || kind === "unnamed";
}

/** Index after the phrase that `head` opens, by its grammar alone. */
function tail(items: readonly Item[], head: Head, stop: number): number {
  const noun = items[head.noun];
  const personal = isPersonal(head);
  const organ = !personal && head.kind !== "document";
  let { definite } = head;
  // `أفاد مصدر | الوكالة`: one source is of nobody, several may be (`مصادر الجيش`)
  let construct =
    !definite &&
    noun?.chunk === null &&
    !(head.kind === "unnamed" && ONE.has(noun.word)) &&
    // `أرجع مسؤولون | الانهيار`: the plural has its letter, so nothing stands in the genitive
    !(personal && /\p{L}{3}ون$/u.test(noun.word));
  let name = 0;
  let i = head.to;
  while (i < stop) {
    const item = items[i];
    if (item === undefined) break;
    const linked = link(items, i, stop, head);
    if (linked > i) {
      i = linked;
      definite = true;
      construct = false;
      continue;
    }
    const tied = tieAt(items, i);
    if (tied > i) {
      const whose = plainly(items, tied, stop);
      if (whose === null) break;
      i = whose.to;
      definite = true;
      construct = false;
      continue;
    }
    const quoted =
      (organ && i === head.to) || isBody(items[i - 1]) ? quotedName(items, i, stop) : i;
    if (quoted > i) {
      i = quoted;
      definite = true;
      continue;
    }
    if (item.chunk?.kind === "name") {
      if (
        item.prep !== "" ||
        !(construct || (organ && i === head.to && item.tags.includes("place")))
      )
        break;
      i++;
      definite = true;
      construct = false;
      continue;
    }
    // `الرابطة الوطنية للحريات`, `المفوضية لشؤون المهجرين`: what a body is for belongs to its name
    const aim = organ ? aimEnd(items, i, stop, noun) : i;
    if (aim > i) {
      i = aim;
      definite = true;
      construct = false;
      continue;
    }
    if (isCut(item, items, i) || item.suffix !== "" || HOW_CAME.has(item.word)) break;
    if (isComingAbout(item)) break;
    const def = isDefinite(item);
    if (definite && personal && name < NAME && mayName(items, i, name)) {
      name++;
      i++;
      continue;
    }
    // `المكتب الإعلامي`: an adjective that elsewhere is a trade
    if (organ && i === head.to && definite && def && item.word.endsWith("ي") && isOffice(item)) {
      i++;
      continue;
    }
    // `مشروع المهاجرين المفقودين`, `رابطة الأسرى المحررين`: whose body it is are those of whom that is said
    if (organ && definite && def && arePeople(items[i - 1]) && arePeople(item)) {
      i++;
      continue;
    }
    if (isOf(item, ISSUED)) break;
    if (isAdjective(item)) {
      if (def && !definite && !construct) break;
      if (!def && definite) break;
      if (def) definite = true;
      construct = false;
      i++;
      continue;
    }
    if (definite || !construct) break;
    if (hasAny(item, EVENTS) && !(def && hasAny(item, HEAD_TAGS)) && !completes(noun, item)) break;
    // `قوات الوادي`, `مدير مكتب الرئيس`: the genitive closes with what is definite
    if (def) {
      definite = true;
      construct = false;
    }
    i++;
  }
  return i;
}

function isOffice(item: Item): boolean {
  return item.tags.includes("office") && item.chunk === null && item.suffix === "";
}

const ONE: ReadonlySet<string> = new Set(["مصدر", "مصدرا"]);

/** `منظمة أطباء السهل`, `نقابة الصيادين`, `قائد السجن`: a body of persons, an office over a place or people. */
function completes(head: Item | undefined, item: Item): boolean {
  return (
    head !== undefined &&
    (isWork(head, item) || !hasAny(item, ["pred", "masdar", "say", "toll", "vague", "date"])) &&
    (isDefinite(item) ||
      // `مدير مستشفى مروة`, `رئيسة مدرسة السدرة`: what an office is over may be a thing that is counted elsewhere
      head.tags.includes("office") ||
      // `هيئة مستشفى الساحل`
      (hasAny(head, ["body-noun"]) && item.tags.includes("body-noun") && item.suffix === "") ||
      // `رابطة أهالي المفقودين`
      (hasAny(head, ["body-noun"]) && item.tags.includes("witness") && item.suffix === "") ||
      (isPersonNoun(item) && !hasAny(head, ["anon", "document"])))
  );
}

/** `فرق الإنقاذ`, `لجنة التحقيق`, `وزير النقل`: a body, or an office, is for what the definite noun behind it says. */
function isWork(head: Item, item: Item): boolean {
  return (
    hasAny(head, ["body-noun", "office"]) &&
    isDefinite(item) &&
    item.prep === "" &&
    !hasAny(item, ["toll", "vague", "date"])
  );
}

/** `باسم قسد`, `في وزارة الصحة`, `من قسد`, `صادر عن قسد`, `لوزارة الصحة`: index after them, or `at`. */
function link(items: readonly Item[], at: number, stop: number, head: Head): number {
  const item = items[at];
  if (item === undefined || item.conj) return at;
  // `مسؤول بالحماية المدنية`, which no lexicon takes apart
  if (isPersonal(head) && isOf(item, AT_SERVICE) && item.prep === "")
    return afterAdjectives(items, at + 1, stop);
  if (inMarksOf(items, at, head)) return quotedName(items, at + 1, stop);
  if (isKnownBy(items, at)) return quotedName(items, at + 2, stop);
  if (standsOverBody(items, at, head))
    return endOfBody(items, plainly(items, at, stop)?.to ?? at + 1, stop);
  let next = at + 1;
  if (isOf(item, ISSUED) || isOf(item, BELONGS)) {
    const from = items[next]?.word === "عن";
    // `تقرير الشبكة الصادر اليوم`: when it came out
    if (!from && isOf(item, ISSUED)) return at;
    if (from) next++;
  } else if (isWord(item, "اسم", "ب") || item.word === "باسم" || item.word === "بلسان") {
    // `باسم "حركة السهل"`
    const inMarks = items[next]?.tags.includes("quote-open") === true;
    const close = inMarks ? closeOf(items, next, stop) : -1;
    if (close > 0) return close + 1;
    const named = arabicPhrase(items, next, stop, "any");
    return named === null ? Math.min(next + 1, stop) : joinedEnd(items, named.to, stop);
  } else if (isFor(items, at, head)) {
    const of = plainly(items, at, stop);
    return of === null ? at : of.to;
  } else if (item.word === "عن" && FROM.has(items[at - 1]?.word ?? "")) {
    const of = plainly(items, next, stop);
    return of === null ? at : of.to;
  } else if (!LINKS.has(item.word)) return at;
  // `قال الدرعان في بيان صادر عن الجيش`: where he said it is no part of who he is
  if (item.word === "في" && isAdjunct(items, at, stop)) return at;
  const after = items[next];
  if (after === undefined || next >= stop) return at;
  const within = item.word !== "من" && isPersonal(head);
  const place = after.chunk?.kind === "name" && after.tags.includes("place");
  if (place) return within ? next + 1 : at;
  const inner = plainly(items, next, stop);
  const organ = inner?.kind === "body" || inner?.kind === "party";
  // `شيخ من آل رماح`, `طبيب من المدينة`
  if (item.word === "من" && isPersonal(head) && !organ) {
    if (after.word === "ال" && items[next + 1] !== undefined && next + 1 < stop) return next + 2;
    if (isDefinite(after) && !hasAny(after, EVENTS) && !isAdjunct(items, at, stop)) return next + 1;
  }
  const whose = inner?.kind === "person" || (inner?.kind === "witness" && head.kind === "document");
  if (inner !== null && (organ || (whose && item.word === "من"))) return inner.to;
  // `مسؤول في الإغاثة`, `سكان في المنطقة`, `مديرة الدفاع المدني في السفح الشرقي`
  if (!within || !isDefinite(after) || isAdjunct(items, at, stop) || hasAny(after, EVENTS))
    return at;
  return afterAdjectives(items, next + 1, stop);
}

const AT_SERVICE = spelled("بال(?:حمايه|دفاع|اسعاف|اطفاء|وقايه|انقاذ|اغاثه|ارصاد|هلال)");

function afterAdjectives(items: readonly Item[], from: number, stop: number): number {
  let to = from;
  while (to < stop && isDefinite(items[to]) && isPlainAdjective(items[to])) to++;
  return to;
}

/** The mark that closes a name of a few words, -1 where none does. */
function closeOf(items: readonly Item[], open: number, stop: number): number {
  for (let i = open + 2; i < Math.min(stop, open + MARKED); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["comma", "stop", "say"])) return -1;
    if (item.tags.includes("quote-close")) return i;
  }
  return -1;
}
/** Items of a name in marks. */
const MARKED = 7;

const FROM: ReadonlySet<string> = new Set(["منشق", "منشقه", "صادر", "صادره", "ممثل", "ممثلون"]);

function isPlainAdjective(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && isAdjective(item);
}

/** `تقرير لمعهد …`, `بيان للوزارة`, `التحقيق الأولي للبعثة`: whose the document is. To an outlet it is only told. */
function isFor(items: readonly Item[], at: number, head: Head): boolean {
  const item = items[at];
  return head.kind === "document" && item?.prep === "ل" && !isRecipient(item);
}

/** The phrase at `at` with its preposition letter left out of account. */
export function plainly(items: readonly Item[], at: number, stop: number): NounPhrase | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.prep === "") return arabicPhrase(items, at, stop, "strict");
  const window = [
    { ...item, prep: "" as const },
    ...items.slice(at + 1, Math.min(stop, at + LONGEST)),
  ];
  const found = arabicPhrase(window, 0, window.length, "strict");
  return found === null ? null : { ...found, to: found.to + at };
}

const ISSUED = spelled("(?:ال)?صادره?");
const BELONGS = spelled("(?:ال)?تابعه?");
const LINKS: ReadonlySet<string> = new Set(["من", "في", "لدي", "داخل"]);

/** The body in the phrase for which it speaks: `باسم X`, a known actor, the maker of a statement. */
function spokenFor(items: readonly Item[], head: Head, to: number): SpokenFor | null {
  const noun = items[head.noun];
  for (let i = head.to; i < to; i++) {
    const item = items[i];
    const chunk = item?.chunk;
    if (chunk?.kind === "name" && chunk.is === "actor" && !isMedium(chunk.sourceKind))
      return { start: chunk.start, end: chunk.end, id: chunk.id, kind: chunk.sourceKind };
  }
  if (noun?.tags.includes("spokes") !== true) return null;
  for (let i = head.to; i < to; i++) {
    const item = items[i];
    if (item === undefined) break;
    const found = plainly(items, i, to);
    if (found === null || (found.kind !== "body" && found.kind !== "party")) continue;
    // `باسم جهاز الإسعاف والطوارئ`
    const end = items[joinedEnd(items, found.to, to) - 1]?.end ?? found.words.end;
    return { start: found.words.start, end, id: null, kind: found.kind };
  }
  return null;
}

/** `مراسل قناة | “الأفق”`: nothing makes the noun definite but its name in marks. */
function isBody(item: Item | undefined): boolean {
  return item?.chunk === null && !item.def && hasAny(item, BODIES);
}
const BODIES: readonly string[] = ["body-noun", "party-noun", "outlet-noun", "agency-noun"];

function isMedium(kind: SourceKind): boolean {
  return kind === "agency" || kind === "outlet";
}
