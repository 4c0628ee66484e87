import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";
import { firedMeasure } from "../figure-contexts.ts";
import { ofWhole } from "../of-whole.ts";
import { isOfPerson } from "../struck-by.ts";
import { nounBehind } from "../nouns/noun-behind.ts";
import type { NounBehind } from "../nouns/noun-behind.ts";
import { oneThing } from "../one-thing.ts";
import { OWNS, isTellingVerb, tellsOf } from "../telling-words.ts";
import { SUBORDINATE, ends, isNumber, isOblique, isPreposition } from "./words.ts";

/** Items between a verb and the number of what it tells of. */
const REACH = 11;

/** Things and deeds of which a verb tells how many: whatever they are. */
export const thingsToldRelation: Relation = {
  id: "ar.relation.things-told",
  why: "`سجّلت اللجنة 43 خرقاً`, `صادرت الدوريات 3400 طلقة`, `أن 16 زنزانة فُتحت`: a number of something else where a verb tells it; no more what somebody has, needs or holds.",
  hits: [
    ["سجّلت اللجنة 43 خرقاً للهدنة", "other incidents 43"],
    ["وصادرت الدورية 3400 طلقة", "other bombs 3400"],
    ["قال إن 16 زنزانة فُتحت بالقوة", "other items 16"],
    ["أحصت اللجنة 12 قطيفة في السوق", "other items 12"],
    ["دمّر القصف 11 مرآباً", "destroyed items 11"],
    ["تضرر 140 منزلاً ومدرستان وثلاثة مراكز صحية", "damaged hospitals 3"],
    ["وقال إن سبعة صواريخ سقطت خلال ساعة", "other missiles 7"],
    ["تضررت 4 مدارس ومركز صحي واحد", "damaged hospitals 1"],
    ["دُمر 40 مأوى بالكامل، و3 مراكز تعليم، ونقطة صحية واحدة", "destroyed hospitals 1"],
    ["في البلدة 90 منزلاً بين مدمر ومتضرر", "other houses 90"],
    ["اعترضت المنظومة 9 من أصل 11 صاروخاً", "other missiles 9 part"],
    ["شنّ الجيش 9 ضربات جوية و4 هجمات بالمسيّرات", "other attacks 4"],
    ["سمع السكان ثلاثة انفجارات متتالية", "other incidents 3"],
  ],
  misses: [
    "تحتاج البلدة إلى 43 مركزاً",
    "سجلت الفرق 3 تدخلات بسبب حوادث التسمم",
    "في البلدة 16 محطة",
    "تتسع القاعة لـ250 سريراً",
    "اجتمعوا في ثلاث نقاط",
    "قطعت السلطات الكهرباء عن 12 ألف منزل",
    "توزعت الخيام على ثلاثة مواقع لإيواء المتضررين",
  ],
  read: (count, at, { items, before }) => {
    if (count.measure !== null || isYearLike(count) || count.noun.includes("others")) return null;
    const listed = count.unit !== "unknown";
    if (listed && (!isThing(count.unit) || count.unit === "vehicles")) return null;
    // `إن سبعة صواريخ سقطت`: what fell is told; what it did is of no thing
    if (listed && count.noun.includes("munition")) return fellBehind(count, items, at);
    const single = listed ? null : oneThing(items, at, last(before));
    if (single !== null) return single;
    // `اعترضت المنظومة 9 من أصل 11 صاروخاً`: what they are stands behind the whole
    const whole = listed || count.noun.length > 0 ? count : ofWhole(items, at, count);
    const noun =
      listed || (whole !== count && isThing(whole.unit))
        ? { group: whole.group, unit: whole.unit, end: at, sure: true }
        : nounBehind(items, at);
    if (noun === null) return null;
    const { low, high } = count.quantity;
    if (low === 1 && high === 1) return null;
    const what = { group: noun.group, unit: noun.unit };
    const told = last(before);
    if (
      (told?.measure === "other" || (told?.measure === "strikes" && noun.group === "attacks")) &&
      isThing(told.count.unit) &&
      follows(items, at) &&
      (noun.sure || (low ?? 0) >= MANY)
    )
      return { measure: "other", phase: "done", ...what };
    const shared = told === undefined ? null : sharedLoss(items, at, told);
    if (shared !== null && noun.sure && toldBehind(items, noun, low ?? high ?? 0) === null)
      return { measure: shared, phase: "done", ...what };
    const said =
      toldBefore(items, at, noun, low ?? high ?? 0) ?? toldBehind(items, noun, low ?? high ?? 0);
    return said === null ? null : { ...said, ...what };
  },
};

function last(before: readonly LinkedFigure[]): LinkedFigure | undefined {
  return before.at(-1);
}

/** A few things of which nothing is known may be anything. */
const MANY = 11;

/** Shells and missiles whose verb stands behind them. */
function fellBehind(count: Count, items: readonly Item[], at: number): Governed | null {
  const verb = items[at + 1];
  if (verb?.tags.includes("verb") !== true || verb.conj || count.noun.includes("the")) return null;
  return verb.tags.includes("fall") || verb.tags.includes("launch")
    ? { measure: firedMeasure(count.group), phase: "done" }
    : null;
}

/** `و18 اعتداءً`, `، 42 نافذة`: one more of a list. */
function follows(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || item.prep !== "") return false;
  return (
    item.conj ||
    before?.word === "و" ||
    before?.tags.includes("comma") === true ||
    before?.tags.includes("colon") === true
  );
}

/** `تضرر 140 منزلاً ومدرستان وثلاثة مراكز صحية`: what befell the thing just before it in the list, where no other verb stands between. */
function sharedLoss(
  items: readonly Item[],
  at: number,
  { measure, count }: LinkedFigure,
): Measure | null {
  if (measure !== "destroyed" && measure !== "damaged") return null;
  const item = items[at];
  const joined = item?.conj === true || items[at - 1]?.word === "و";
  const from = items.findIndex(({ start }) => start >= count.end);
  if (!joined || item?.prep !== "" || from < 0) return null;
  const between = items.slice(from, at);
  // `دُمر 1,140 مأوى بالكامل، و3 مراكز`: behind a comma only what is joined
  const comma = between.findIndex(({ tags }) => tags.includes("comma"));
  const joins = comma < 0 || (comma === between.length - 1 && item.conj);
  return between.length <= 3 && joins && !between.some(({ tags }) => tags.includes("pred"))
    ? measure
    : null;
}

/** The verb or verbal noun before the number whose subject or object the things are. */
function toldBefore(
  items: readonly Item[],
  at: number,
  noun: NounBehind,
  many: number,
): Governed | null {
  const item = items[at];
  if (item === undefined || item.conj || (item.prep !== "" && item.prep !== "ب")) return null;
  // `على 20 موقعاً`, `عن خمس مقابر`: the preposition of the verb; in or from a number of places is where it was
  const before = items[at - 1];
  if (before?.word === "بين") return null;
  if (isPreposition(before) && !/^(?:علي|عن)$/u.test(before?.word ?? "")) return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const one = items[i];
    if (one === undefined || ends(one)) return null;
    const { tags, word } = one;
    if (["comma", "that", "toll", "among", "rate"].some((tag) => tags.includes(tag))) return null;
    if (SUBORDINATE.has(word) || OWNS.has(word)) return null;
    if (isNumber(one) && !isOblique(items, i)) return null;
    // `دمّر القصف 11 مرآباً`: the shelling is a subject
    if (one.chunk !== null || one.def) continue;
    const tells = tellsOf(one);
    const pred = tags.includes("pred") || tags.includes("launch") || tags.includes("looting");
    if (!tells && !pred) continue;
    if (negated(items, i)) return null;
    // `لتلقي 30 طلباً`: what is meant to be done
    if (one.prep === "ل") return null;
    const measure = lossOf(one);
    // `أصيب حارسا مستودعين`: whose the things are
    if (measure === "damaged" && isOfPerson(items, at)) return null;
    // `قطعت السلطات الكهرباء عن 12 ألف منزل`: they stand
    if (measure !== null && before?.word === "عن") return null;
    if (!noun.sure && measure === null && (!tells || many < MANY)) return null;
    if (!tells && measure === null && tags.includes("holding")) return null;
    return { measure: measure ?? "other", phase: announced(word) ? "announced" : "done" };
  }
  return null;
}

function lossOf(item: Item): Measure | null {
  const measure = item.sense?.measure;
  if (measure === "wounded" && item.tags.includes("verb")) return "damaged";
  return measure === "destroyed" || measure === "damaged" ? measure : null;
}

/** What is said of the things behind them: a participle, or a verb that agrees with them. */
function toldBehind(items: readonly Item[], noun: NounBehind, many: number): Governed | null {
  for (let i = noun.end + 1; i <= Math.min(items.length - 1, noun.end + 4); i++) {
    const item = items[i];
    if (item === undefined || ends(item) || item.tags.includes("comma") || item.chunk !== null)
      return null;
    const { tags, word } = item;
    // `90 منزلاً بين مدمر ومتضرر`: ruined and harmed together, and no number of either
    if (tags.includes("state") && items[i - 1]?.word === "بين")
      return { measure: "other", phase: "done" };
    // `على ثلاثة مواقع لإيواء المتضررين`: people who are harmed
    if (tags.includes("state") && item.def && PEOPLE.test(word)) return null;
    if (tags.includes("state")) return { measure: item.sense?.measure ?? "damaged", phase: "done" };
    if (item.conj || tags.includes("that") || OWNS.has(word) || SUBORDINATE.has(word)) return null;
    // `3 تدخلات بسبب حوادث التسمم`: why, and a noun that is written like a verb
    if (tags.includes("motive-noun")) return null;
    const verb =
      !item.def && ((tags.includes("pred") && tags.includes("verb")) || isTellingVerb(item));
    if (!verb) continue;
    if (!AGREES.test(word) || negated(items, i)) return null;
    // `90 بيتاً احترق عشرون منها`: said of some of them
    if (isSome(items, i + 1)) return null;
    const loss = lossOf(item);
    if (!noun.sure && loss === null && many < MANY) return null;
    return { measure: loss ?? "other", phase: "done" };
  }
  return null;
}

/** `عشرون منها`, `معظمها` behind the verb. */
function isSome(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind === "count") return chunk.noun.includes("them");
  return chunk?.kind === "quantity" && items[at + 1]?.tags.includes("among") === true;
}

const PEOPLE = /(?:ين|ون)$/u;

/** A verb behind things is feminine, or masculine behind a masculine noun in the singular. */
const AGREES = /^(?:ت\p{L}{2,}|\p{L}{2,}ت|\p{L}{3,})$/u;

function negated(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.tags.includes("neg") === true;
}

function announced(word: string): boolean {
  return /^س[يت]\p{L}{3}/u.test(word);
}
