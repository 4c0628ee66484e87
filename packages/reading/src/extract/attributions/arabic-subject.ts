import type { Item } from "../../text/item.ts";
import { isAdjunct } from "./arabic-adjuncts.ts";
import { isNameInMarks, type Opener } from "./arabic-complement.ts";
import { withPartner } from "./arabic-partner.ts";
import { takes } from "./arabic-takes.ts";
import { isHisOffice, isWhoHeIs, startsObject } from "./arabic-who-he-is.ts";
import { arabicPhrase, nameBetween, plainly, type NounPhrase } from "./arabic-phrase.ts";
import { hasAny, isDefinite, isRecipient, isRelative, isWord, WHO_HE_IS } from "./arabic-words.ts";

/** Who speaks with the verb at some index. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** First item of the phrase. */
  readonly from: number;
  /** What is said: after the opener, or right after the phrase. */
  readonly complement: "opener" | "object";
}

/** The subject behind its verb: `قالت وزارة الصحة إن`, `أعلنت الوزارة مقتل`, `تحدثت مصالح الأمن عن`. */
export function subjectAfter(
  items: readonly Item[],
  cue: number,
  opener: Opener | null,
): Subject | null {
  const verb = items[cue];
  const limit = Math.min(opener?.at ?? items.length, ownPreposition(items, cue, verb));
  // `أكدت ذلك مصادر طبية، مشيرة إلى أن`
  const that = THAT.has(items[cue + 1]?.word ?? "") ? cue + 2 : cue + 1;
  const from = afterAsides(items, that, limit);
  if (verb === undefined || from >= limit) return null;
  // `أبلغ شهود | وكالة المدار أن`: a medium behind the first word is told
  const medium = verb.tags.includes("tells") ? mediumAfter(items, from + 1, limit) : limit;
  if (medium < limit) {
    const phrase = arabicPhrase(items, from, medium, "strict");
    if (phrase?.to === medium && opener?.is === "clause")
      return { phrase, from, complement: "opener" };
  }
  const named = quotedName(items, from, limit);
  const strict = named ?? arabicPhrase(items, from, limit, "strict");
  const alone = strict ?? arabicPhrase(items, from, limit, "any");
  const found = alone === null ? null : withPartner(items, alone, limit);
  // `يُقدّر عدد العالقين بـ`, `ما يقدر بنحو 45 ألفا`: the number is the object
  // `أكد عدد من الأهالي مصرع شقيقين`: a number of people who speak
  const several = items[from]?.tags.includes("toll") === true && items[from + 1]?.word === "من";
  // `أعلنت السبت حصيلة من 24 قتيلاً`: what was announced
  const behind = items[from + 2]?.chunk;
  if (several && (behind?.kind === "count" || behind?.kind === "quantity")) return null;
  if (found === null) return null;
  // `أعلن ثلاثة مسؤولين مقتل 14`: and no `أحصى ثلاثة مسعفين جرحى`
  const tell = several || items[found.to]?.tags.includes("masdar") === true;
  if (found.counts && opener === null && !tell) return null;
  const next = items[found.to];
  const clause = opener?.is === "clause";
  // `أشار مصدر إلى أن` has its clause behind the preposition, `أشار مصدر إلى نقص` a noun.
  const taken = next !== undefined && takes(verb, next) && found.to + 1 !== opener?.at;
  // `أبلغت السلطات المحلية | المكتب أن`: who is told stands before the clause
  const told = clause && strict !== null && verb.tags.includes("tells");
  if (opener !== null && !taken && (told || reaches(items, found.to, opener, strict !== null))) {
    const whole =
      clause && found === alone && named === null && !verb.tags.includes("tells")
        ? arabicPhrase(items, from, limit, "open")
        : found;
    return whole === null ? null : { phrase: whole, from, complement: "opener" };
  }
  const unknown = strict === null && !taken && !isFullName(items, from, found);
  if (unknown && !isWhoHeIs(items, found.to, limit, afterAsides)) return null;
  // `أن تكشف فوراً عن مكانه`: an adverb
  if (strict === null && found.to === from + 1 && isAdverb(items[from])) return null;
  // `أعلن سامر الحلاق، حاكم الوادي، السبت، مقتل`
  if (strict === null && isWhoHeIs(items, found.to, limit, afterAsides))
    return { phrase: found, from, complement: "object" };
  const ends = next === undefined || hasAny(next, ["stop", "comma"]);
  const spoken = verb.sense?.slot === "deny" || verb.sense?.slot === "act";
  // `لم يستبعد وزير النقل | فرضية العمل التخريبي`: what looks like his name is what he speaks of
  const bare = ends && spoken ? withoutName(items, from, found.to) : null;
  if (bare !== null) return { phrase: bare, from, complement: "object" };
  if (next === undefined || next.tags.includes("stop")) return null;
  return { phrase: found, from, complement: "object" };
}

/** `أعلن سامر حلاق | مقتل 12`: a given name with another behind it, and what happened. */
function isFullName(items: readonly Item[], from: number, { kind, to }: NounPhrase): boolean {
  const next = items[to];
  if (kind !== "person" || to - from < 2 || next?.conj !== false || next.prep !== "") return false;
  return startsObject(next) && next.chunk === null && !next.def;
}

/** `أكدت ذلك | مصادر`, `في وقت أكد فيه | المتحدث`. */
const THAT: ReadonlySet<string> = new Set(["ذلك", "هذا", "فيه", "فيها"]);

/** `أضافت "منظمة الميزان"، في تقرير، أن`: a known name in marks of its own, and no words that are quoted. */
function quotedName(items: readonly Item[], from: number, limit: number): NounPhrase | null {
  if (items[from]?.tags.includes("quote-open") !== true) return null;
  const close = items.findIndex(
    ({ tags }, at) => at > from && at <= from + 6 && tags.includes("quote-close"),
  );
  if (close < 0 || close >= limit) return null;
  const phrase = arabicPhrase(items, from + 1, close, "strict");
  if (phrase?.to === close) return { ...phrase, to: close + 1 };
  const [first, last] = [items[from + 1], items[close - 1]];
  if (first === undefined || last === undefined || !isNameInMarks(items, from)) return null;
  return nameBetween(first, last, close + 1);
}

/** `فوراً`, `سريعاً`: an accusative of a word that no list knows. */
function isAdverb(item: Item | undefined): boolean {
  return item?.sense === null && !item.def && /\p{L}{3}ا$/u.test(item.word);
}

function withoutName(items: readonly Item[], from: number, to: number): NounPhrase | null {
  for (let k = to - 1; k > from; k--) {
    if (!isDefinite(items[k - 1]) || isDefinite(items[k])) continue;
    // `نفى الناطق | باسم الجيش`: for whom he speaks is no object
    const cut = items[k];
    if (cut !== undefined && (isWord(cut, "اسم", "ب") || cut.word === "باسم")) continue;
    const phrase = arabicPhrase(items, from, k, "strict");
    if (phrase?.to === k) return phrase;
  }
  return null;
}

function mediumAfter(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 6); i++)
    if (hasAny(items[i] ?? NONE, ["agency-noun", "outlet-noun"]) && items[i]?.prep === "") return i;
  return limit;
}

/** Whether only what belongs to the speaker, or to his saying it, stands between the subject and the opener. */
function reaches(items: readonly Item[], from: number, opener: Opener, known: boolean): boolean {
  if (from === opener.at) return true;
  const next = items[from];
  if (
    next === undefined ||
    (opener.is === "clause" && !known && startsObject(next) && !isHisOffice(next))
  )
    return false;
  if (opener.is === "clause") return !startsObject(next) || isHisOffice(next);
  for (let i = from; i < opener.at; i++) if (isAdjunct(items, i, opener.at)) return true;
  // `وقال فهد الريس وهو زعيم في القبيلة: «…»`
  if (WHO_HE_IS.has(next.word)) return true;
  return (
    items[from]?.tags.includes("comma") === true || items[from]?.tags.includes("paren") === true
  );
}

/** `حذر مسؤول | من هجوم`, `شكك خبير | في الرواية`: there the preposition is the verb's and no part of the subject. */
function ownPreposition(items: readonly Item[], cue: number, verb: Item | undefined): number {
  if (verb === undefined || !hasAny(verb, ["takes-min", "takes-fi"])) return items.length;
  for (let i = cue + 1; i < Math.min(items.length, cue + 12); i++) {
    const item = items[i];
    if (item !== undefined && takes(verb, item) && !isAdjunct(items, i, items.length)) return i;
  }
  return items.length;
}

/** `قال لوكالة النجمة | مدير الإسعاف`, `قال أمس، في بيان، |`: index after what is no subject. */
export function afterAsides(items: readonly Item[], from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const item = items[i];
    if (item === undefined) break;
    if (item.tags.includes("comma") && i > from) {
      i++;
      continue;
    }
    if (!isAdjunct(items, i, limit)) break;
    if (isRelative(item)) break;
    if (item.chunk === null && item.word === "ل") {
      i = afterMarks(items, i + 1, limit);
      continue;
    }
    if (isRecipient(item)) {
      i = Math.max(plainly(items, i, limit)?.to ?? i + 1, i + 1);
      continue;
    }
    // `شهد أمام اللجنة | حارس`, `قال عقب الاجتماع | الوزير`: what the preposition has is skipped with it
    if (item.chunk === null && GOVERNING.has(item.word)) {
      const next = items[i + 1];
      if (next !== undefined && !next.tags.includes("that") && i + 1 < limit) {
        i = Math.max(plainly(items, i + 1, limit)?.to ?? i + 2, i + 2);
        continue;
      }
    }
    // `نشرته عبر حسابها`: what one speaks through speaks not
    i += /^(?:في|من|خلال|عبر|علي)$/u.test(item.word) && item.chunk === null ? 2 : 1;
    while (i < limit && (isIndefiniteAdjective(items[i]) || OF_PAGES.has(items[i]?.word ?? "")))
      i++;
  }
  return i;
}

const GOVERNING: ReadonlySet<string> = new Set("امام عقب اثر بعد قبل عند قرب بشان حول".split(" "));

function isIndefiniteAdjective(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.chunk === null &&
    !item.def &&
    (OF_STATEMENTS.has(item.word) || (item.sense === null && /(?:ي|يه)$/u.test(item.word)))
  );
}
/** `في بيان مقتضب`, `في وقت سابق`, `خلال تصريح خاص`: what the statement or the time is like. */
const OF_STATEMENTS: ReadonlySet<string> = new Set(
  "مقتضب مقتضبه سابق سابقه لاحق لاحقه خاص خاصه عاجل عاجله مصور مصوره مسجل مسجله متلفز متلفزه مشترك مشتركه منفصل مكتوب منشور قصير مطول متاخر مبكر صحفي صحفيه صحافي صحافيه اعلامي رسمي رسميه عسكري عسكريه".split(
    " ",
  ),
);

/** `كتبت على صفحتها الرسمية`, `عبر حسابه الشخصي`: whose page it is, and where. */
const OF_PAGES: ReadonlySet<string> = new Set(
  "الرسمي الرسميه الشخصي الشخصيه الالكتروني الالكترونيه الموثق الموثقه فيسبوك تويتر تلغرام اكس انستغرام".split(
    " ",
  ),
);

function afterMarks(items: readonly Item[], from: number, limit: number): number {
  for (let i = from; i < Math.min(limit, from + 7); i++)
    if (hasAny(items[i] ?? NONE, ["quote", "paren-close"]) && i > from) return i + 1;
  return from;
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };
