import { measureOver } from "../../../extract/figures/drafts.ts";
import type { Measure } from "../../../model/figure.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { asKin, isElided, isYearLike } from "../../relation-kin.ts";
import { toNowhere } from "../figure-contexts.ts";
import { phaseAt } from "../figure-modes.ts";
import { mayBeBare } from "../figure-bare.ts";
import { modeOf, standingOf } from "../figure-reads.ts";
import { matchOf } from "./govern.ts";
import { predicateAfter } from "./predicate-after.ts";
import { COPULA, isPreposition } from "./words.ts";

/** Who is counted stands before what happened to them, however far: Arabic verbs behind their subject agree with it. */
export const subjectRelation: Relation = {
  id: "ar.relation.subject",
  why: "`أن أربعة عمال كانوا في المزرعة قضوا`, `ثمانية من الحراس على الأقل قُتلوا`: the verb behind the counted agrees with them, whatever belongs to them stands between.",
  hits: [
    ["وقال إن أربعة حراس من أبناء القرى المجاورة للسجن، بحسب المدير، قُتلوا", "killed guards 4"],
    ["إن 155 مدنياً بينهم 55 طفلاً و24 امرأة، قُتلوا بالقصف", "killed civilians 155"],
    ["وقال إن 90 شخصاً أُفرج عنهم في عملية السبت", "released unknown 90"],
    ["وقالت الشركة إن تسعة من أفراد الطاقم مفقودون", "missing sailors 9"],
    ["إن 12 منزلاً تضررت وأربعة دُمّرت كلياً", "destroyed houses 4"],
    ["إن 16 صحفياً كانت السلطات قد اعتقلتهم", "arrested journalists 16"],
    ["ثلاث عائلات من سكان الأطراف الشمالية للبلدة نزحت أمس", "displaced families 3"],
    ["وأعلنت المنظمة أن 4500 أسرة غادرت منازلها", "displaced families 4500"],
    ["قالت الوزارة إن 600 شخص تم اعتقالهم في غريان", "arrested unknown 600"],
    ["وأضافت أن 40 متظاهراً جرى إيقافهم", "arrested protesters 40"],
    ["قالت الوزارة إن 12 شخصاً تم قتلهم في غريان", "killed unknown 12"],
    ["مئة عامل تم تحريرهم في غريان", "released workers 100"],
  ],
  misses: [
    "حرر الجيش 15 مدنياً كان المسلحون يحتجزونهم",
    "أربعة حراس من القرى المجاورة للسجن البعيد قتلوا سجيناً",
    "أربعة حراس في المدينة، وقُتل مدنيون",
    "كانت العبارة تقل 180 راكباً عند غرقها",
    "أُعيد 50 سجيناً إلى الزنازين بعد ساعات من هروبهم",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || isObject(items, at)) return null;
    if (isElided(count) && count.noun.length === 0 && !mayBeBare(items, at)) return null;
    const kin = asKin(count, clause);
    // `وأربعة دُمّرت كلياً`: a number alone after things is of them
    const last = clause.before.at(-1)?.count;
    const said = isElided(count) && last !== undefined && isThing(last.unit) ? last : count;
    const p = predicateAfter(items, at, (item, i) => isSaidOf(items, item, i, said));
    const item = items[p];
    if (item === undefined || hasObject(items, p)) return null;
    // `حرر الجيش 15 مدنياً كان المسلحون يحتجزونهم`: until then
    if (isOfTheFreed(items, at) && /^(?:هم|هن)$/u.test(item.suffix)) return null;
    const measure = measureAt(items, p, item, kin);
    if (measure === null) return null;
    // `سبع مسيّرات من اثنتي عشرة أُطلقت`: of things, what ruins or harms them
    if (said !== count && measure !== "destroyed" && measure !== "damaged") return null;
    const match = matchOf(items, p, at);
    return {
      measure,
      phase: phaseAt(match, item),
      mode: count.noun.includes("them") ? "part" : modeOf(match, null, kin, measure),
      denied: items[p - 1]?.tags.includes("neg") === true,
      elided: isElided(count),
    };
  },
};

/** Whether those counted at `at` are let go by the verb before them. */
export function isOfTheFreed(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 4), at)
    .some(({ tags }) => ["freeing", "release", "rescue"].some((tag) => tags.includes(tag)));
}

/** Measure of the predicate at `p`, with the words that belong to it. */
function measureAt(items: readonly Item[], p: number, item: Item, kin: Count): Measure | null {
  const ahead = items.slice(p + 1, p + 4);
  // `سلّموا أنفسهم وأسلحتهم`
  if (item.tags.includes("handover") && ahead.some(({ tags }) => tags.includes("self")))
    return "surrendered";
  // `مئة عامل تم تحريرهم`: whoever frees them, they are free
  if (item.tags.includes("freeing") && isDoneToThem(items, p))
    return kin.unit === "persons" ? "released" : null;
  // `90 شخصاً أُفرج عنهم`: whoever they are
  if (item.tags.includes("release") && ahead.some(({ word }) => FREED.test(word)))
    return kin.unit === "persons" ? "released" : null;
  if (isPredicative(item)) return item.tags.includes("standing") ? null : standingOf(item);
  const measure = measureOver(item, kin, items);
  if (measure === "arrested" && toNowhere(items, p)) return "missing";
  return measure;
}

/** A number behind a preposition is nobody's subject; `عن 20 شخصاً قُتلوا`, `إلى أن` are told by their verb. */
function isObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.prep === "ك" || item.prep === "ل") return true;
  // `استعدنا حالياً 300 من 600 شخص فروا`: what we did to them
  if (items.slice(Math.max(0, at - 2), at).some(isOurDeed)) return true;
  return (
    isPreposition(items[at - 1]) &&
    /^(?:في|الي|علي|بعد|قبل|خلال|لكل|كل|منذ|سوي)$/u.test(items[at - 1]?.word ?? "")
  );
}

function isOurDeed({ chunk, def, prep, tags, word }: Item): boolean {
  if (chunk !== null || def || prep !== "" || !/\p{L}{3}نا$/u.test(word)) return false;
  return tags.includes("verb") || /^(?:است|ا)\p{L}{2,4}نا$/u.test(word);
}

/** Does the verb, participle or verbal noun agree with those counted? */
function isSaidOf(items: readonly Item[], item: Item, at: number, count: Count): boolean {
  const { tags, word } = item;
  // `تسعة من أفراد الطاقم مفقودون`, `ثلاثة أشخاص فقط ما زالوا مفقودين`
  if (isPredicative(item)) return count.unit === "persons" && isNominative(items, at);
  if (!tags.includes("pred") || item.conj) return false;
  // `أُعيد 50 سجيناً إلى الزنازين بعد ساعات من هروبهم`: when it was, and not what is told of them
  if (tags.includes("masdar") && tags.includes("flight") && isPreposition(items[at - 1]))
    return false;
  if (isDoneToThem(items, at)) return count.unit === "persons" || count.unit === "families";
  // `تم إطلاق سراحهم`, `أعيد القبض عليهم`, `سيُطلق سراحهما`: a pronoun points back
  if (tags.includes("masdar") || tags.includes("release") || tags.includes("arrest")) {
    const near = items.slice(at, at + 3);
    // `تقل 180 راكباً عند غرقها`: "her" is the ferry, not the passengers
    const points = count.unit === "persons" || count.unit === "families" ? THEIR : POINTS;
    if (near.some(({ suffix, word: w }) => points.test(suffix) || BACK.test(w))) return true;
  }
  if (!tags.includes("verb") && !tags.includes("handover")) return false;
  const two = count.quantity.low === 2;
  if (count.unit === "persons" || count.unit === "unknown")
    return (
      /(?:وا|ون)$/u.test(word) ||
      (/(?:[^ا]ن|نا)$/u.test(word) && count.group === "women") ||
      (two && /(?:ا|ان)$/u.test(word))
    );
  return word.endsWith("ت") || word.startsWith("ت") || (two && /(?:ا|ان)$/u.test(word));
}

/** `600 شخص تم اعتقالهم`, `جرى توقيفهما`: what was done, and its pronoun, whether or not a list has the word with it. */
function isDoneToThem(items: readonly Item[], at: number): boolean {
  const [done, deed] = [items[at - 1], items[at]];
  if (deed === undefined || done?.chunk !== null) return false;
  return DONE.test(done.word) && /\p{L}{2}(?:هم|هن|هما)$/u.test(deed.word + deed.suffix);
}
const DONE = /^[وف]?(?:تم|تمت|يتم|سيتم|جري|جرت|يجري)$/u;

/** An indefinite plural that says what befell those before it, and is none of them. */
function isPredicative(item: Item): boolean {
  const { tags, chunk, sense } = item;
  if (chunk !== null || item.def || item.conj || item.prep !== "" || item.suffix !== "")
    return false;
  return tags.includes("victim") && !tags.includes("toll-noun") && sense?.number === "pl";
}

/** `مفقودون` is said of a subject; `مفقودين` only behind `ما زالوا` or `كانوا`. */
function isNominative(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? "";
  const before = items[at - 1];
  if (isPreposition(before) || before?.tags.includes("of") === true) return false;
  return (
    word.endsWith("ون") || before?.tags.includes("still") === true || COPULA.has(before?.word ?? "")
  );
}

const FREED = /^عن(?:هم|هن|هما)$/u;
const THEIR = /^(?:هم|هن|هما)$/u;
const POINTS = /^(?:هم|هن|هما|ها)$/u;
const BACK = /^(?:عليهم|عليهن|عليهما|عنهم|عنهن|عنهما|منهم|بهم|حياتهم|حتفهم|مصرعهم|انفسهم)$/u;

/** `20 مسلحاً قتلوا حارساً`, `قتلوهم`: they did it. */
function hasObject(items: readonly Item[], p: number): boolean {
  const verb = items[p];
  // `4500 أسرة غادرت منازلها`: what they left
  if (verb?.tags.includes("departed") === true) return false;
  if (verb?.suffix !== "" && verb?.word.endsWith("وا") === true) return true;
  const next = items[p + 1];
  if (next === undefined || next.prep !== "" || next.conj) return false;
  return (
    (next.tags.includes("counted") && !next.tags.includes("date")) ||
    next.chunk?.kind === "count" ||
    next.chunk?.kind === "quantity" ||
    (next.chunk?.kind === "name" && next.chunk.is === "actor")
  );
}
