import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { phaseAt } from "../figure-modes.ts";
import { matchOf } from "./govern.ts";
import { predicateAfter } from "./predicate-after.ts";
import { SUBORDINATE, ends, isNumber, isOblique } from "./words.ts";

/** Those who are sent where something has happened, by their group. */
const SERVE: ReadonlySet<string> = new Set(
  "firefighters police security soldiers officers aid-workers".split(" "),
);

/** Who is at work only where something has happened. */
const HELPERS: ReadonlySet<string> = new Set(["firefighters", "aid-workers", "staff", "unknown"]);

/** Items between the verb and the number of those who work. */
const REACH = 7;

/** Police, soldiers, rescuers and firemen at the work for which they were sent. */
export const atWorkRelation: Relation = {
  id: "ar.relation.at-work",
  why: "`أكثر من 400 منقذ يعملون في المناطق المنكوبة`, `طوّق نحو 300 شرطي السجن`, `يشارك في البحث 120 عوناً`: whoever serves there has been sent there; workers in a mine and guests at a funeral have not.",
  hits: [
    ["وقال إن 400 منقذ يعملون في المناطق المنكوبة", "deployed aid-workers 400"],
    ["وطوّق نحو 300 عنصر من شرطة مكافحة الشغب السجن", "deployed police ~300"],
    ["ويشارك في عملية البحث 120 عوناً", "deployed staff 120"],
    ["وشارك في عمليات الإنقاذ 380 فرداً", "deployed unknown 380"],
    ["وسخّرت المديرية 90 إطفائياً لإخماد الحريق", "deployed firefighters 90"],
    ["أعلنت الحكومة أنها سترسل طائرة على متنها 60 منقذاً", "deployed aid-workers 60"],
  ],
  misses: [
    "ويعمل في المنجم 400 عامل",
    "ويعمل في المخفر 60 شرطياً",
    "شارك في التشييع 300 فرد",
    "وقال 20 شرطياً إنهم يعملون بلا أجور",
    "طوّق المتمردون نحو سبعين جندياً",
    "لم يشارك في البحث 120 عوناً",
  ],
  read: (count, at, { items }) => {
    if (count.measure !== null || count.unit !== "persons") return null;
    if (count.noun.includes("the") || count.noun.includes("others")) return null;
    const any = isAnybody(count);
    const medics = count.group === "medics";
    if (!any && !medics && !SERVE.has(count.group) && !count.noun.includes("responder"))
      return null;
    const p = verbBefore(items, at) ?? verbBehind(items, at);
    const verb = items[p ?? -1];
    if (p === null || verb === undefined || items[p - 1]?.tags.includes("neg") === true)
      return null;
    // `يعمل في المشفى 30 طبيباً`, `يعمل في المخفر 60 شرطياً`: there all the year
    if (medics && !SENT.test(verb.word)) return null;
    if (!any && IN_USE.test(verb.word) && !HELPERS.has(count.group)) return null;
    if (any && !(TAKES_PART.test(verb.word) && items.some(isRescue))) return null;
    return { measure: "deployed", phase: phaseAt(matchOf(items, p, at), verb) };
  },
};

/** `380 فرداً`: of a body that counts its own so, where it is told of a rescue. */
function isAnybody({ group, noun }: Count): boolean {
  return group === "unknown" && noun.includes("anyone");
}

function isRescue({ word }: Item): boolean {
  return RESCUE.test(word);
}
const RESCUE = /^(?:لل|ال)?(?:عمليه|عمليات|بحث|انقاذ|اخماد|اطفا[ءي]?|اجلاء|تمشيط|اغاثه)$/u;

/** The verb whose subject or object they are, with no other number or clause between. */
function verbBefore(items: readonly Item[], at: number): number | null {
  if (items[at]?.prep !== "" && items[at]?.prep !== "ب") return null;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || SUBORDINATE.has(item.word)) return null;
    if (item.tags.includes("comma") || item.tags.includes("that")) return null;
    if (isNumber(item) && !isOblique(items, i)) {
      // `طائرتين على متنهما 60 منقذاً`: on board of what is sent
      // `أرسل الجيش ثلاث مروحيات و600 جندي`: beside them
      const aboard = items.slice(i, at).some(({ word }) => word.startsWith("متن"));
      if (!aboard && (i < at - 1 || !isJoined(items[at]))) return null;
      continue;
    }
    // `طوّق المتمردون سبعين جندياً`: those are surrounded
    if (item.chunk === null && isWork(item))
      return SURROUNDS.test(item.word) && i < at - 1 ? null : i;
    // `شاركت في الإنقاذ وسحبت عشرين شخصاً`: another verb
    if (item.conj || item.word.startsWith("و")) return null;
    if (item.tags.includes("pred") && item.tags.includes("verb")) return null;
  }
  return null;
}

function isJoined(item: Item | undefined): boolean {
  return item?.conj ?? false;
}

/** `400 منقذ يعملون`, `50 شرطياً من المركز المجاور طوقوا المكان`. */
function verbBehind(items: readonly Item[], at: number): number | null {
  const p = predicateAfter(items, at, (item) => isWork(item) && /(?:وا|ون)$/u.test(item.word));
  return p < 0 ? null : p;
}

function isWork({ word, def, prep }: Item): boolean {
  return !def && prep === "" && (WORKS.test(word) || TAKES_PART.test(word));
}

/** They take part, work, search, surround, comb, hurry and arrive; they are sent, called up and charged with it. */
const WORKS =
  /^[وف]?س?[يت]?(?:عمل|واصل|هرع|طوق|حاصر|مشط|رافق|سخر|عب[اي]|ا?ستنفر|ا?وفد|رسل|ارسل|كلف|تول[يا]?|تدخل|وصل|صل|تواجد|حضر)(?:ت|وا|ون)?$/u;
const SENT = /^[وف]?س?[يت]?(?:ا?وفد|رسل|ارسل)(?:ت|وا|ون)?$/u;
const SURROUNDS = /^[وف]?[يت]?(?:طوق|حاصر|مشط)/u;
const IN_USE = /^[وف]?[يت]?(?:عمل|تواجد)(?:ت|وا|ون)?$/u;
const TAKES_PART = /^[وف]?س?[يت]?(?:شارك|ساهم|ا?سهم|ا?نخرط)(?:ت|وا|ون)?$/u;
