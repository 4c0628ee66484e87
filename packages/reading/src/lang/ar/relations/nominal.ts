import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPreposition } from "./words.ts";

/** The subject of a sentence without a verb says what happened to those whose number follows. */
export const nominalRelation: Relation = {
  id: "ar.relation.nominal",
  why: "`يقول بعضهم إن الهاربين مئتان`, `القتلى عشرون`: a definite plural of those to whom it happened, then how many they are.",
  hits: [
    ["يقول بعضهم إن الهاربين مئتان", "escaped inmates 200"],
    ["الإصابات بالعشرات، والطريق مقطوع", "wounded unknown 20..99"],
    ["القتلى عشرون والجرحى مئة", "wounded unknown 100"],
    ["حصيلة اليوم: شهداء 18 - جرحى 77", "wounded unknown 77"],
    ["وبلغت الإصابات 37", "wounded unknown 37"],
    ["🔴 الشهداء 19 حتى اللحظة", "killed unknown 19"],
    ["الأسرى لدى الجبهة 12 عنصراً، والمفقودون 7", "captured fighters 12"],
    ["أما القتلى فارتفعوا إلى 11، وأما الوفيات بين الأطفال فبلغت 3", "killed unknown 11 total"],
    ["وبات المصابون عشرين", "wounded unknown 20"],
    ["كان الجرحى 20 صباحاً، ثم قال إن الجرحى صاروا 31", "wounded unknown 31 total"],
    ["وصححت النقابة حصيلتها وقالت إن القتلى 11 عاملاً", "killed workers 11"],
  ],
  misses: ["أحصينا من القتلى عشرين", "نقل الجرحى 20 كيلومتراً", "القتلى وصلوا إلى 3 مستشفيات"],
  read: (count, at, { items }) => {
    const verb = reachedBy(items, at);
    const by = subjectAt(items, verb);
    const subject = items[by];
    const { sense } = subject ?? {};
    // `إن القتلى 11 عاملاً`: who they were stands behind the number
    const named = count.unit === "persons" && count.measure === null && count.noun.length > 0;
    if (subject === undefined || !(isElided(count) || named) || isYearLike(count)) return null;
    if (subject.chunk !== null || subject.prep !== "") return null;
    if (!subject.def && (by < verb - 1 || verb < at || !isRow(items, at))) return null;
    if (!subject.tags.includes("victim") || sense?.number !== "pl" || sense.measure === undefined)
      return null;
    const opener = items[by - 1];
    const opens =
      opener === undefined ||
      subject.conj ||
      subject.start === items[0]?.start ||
      ["that", "stop", "comma", "clause", "colon", "dash", "punct"].some((tag) =>
        opener.tags.includes(tag),
      ) ||
      /^(?:ان|و|اما|[يت]?بلغت?|[وف]?(?:كان|بات|صار|اصبح|اضحي)ت?)$/u.test(opener.word);
    // `الإصابات بالعشرات`
    const byTens = items[at]?.prep === "ب" && count.quantity.bound === "vague" && items[at].def;
    if (!opens || isPreposition(opener) || (items[at]?.prep !== "" && !byTens)) return null;
    // `القتلى عشرون شهيداً` has its noun; `الجرحى 20 ساعة` is a length
    const next = items[at + 1];
    if (next?.tags.includes("time-unit") === true || next?.tags.includes("digits") === true)
      return null;
    const group = sense.group === undefined || named ? {} : { group: sense.group };
    const mode = verb < at ? { mode: "total" as const } : {};
    return { measure: sense.measure, unit: "persons", ...group, ...mode };
  },
};

/** Where the verb stands by which they came to be so many (`فارتفعوا إلى 11`, `الوفيات بلغت 12`), the number itself for none. */
function reachedBy(items: readonly Item[], at: number): number {
  const edge = items[at - 1]?.word === "الي" ? at - 2 : at - 1;
  const verb = items[edge];
  if (verb === undefined || verb.chunk !== null || verb.prep !== "") return at;
  const known = verb.tags.includes("reach") && /^(?:بلغ|وصل|ارتفع)/u.test(verb.word);
  return known || REACHED.test(verb.word) ? edge : at;
}
const REACHED = /^ف?(?:بلغوا|وصلوا|ارتفعوا|صاروا|صارت|اصبحوا|اصبحت|باتوا|باتت)$/u;

/** `الأسرى لدى الجبهة 12 عنصراً`: the noun right before the number, or before a phrase of one preposition. */
function subjectAt(items: readonly Item[], at: number): number {
  // `بين الأطفال`, `لدى الجبهة`
  const phrase = items[at - 3];
  const led = isPreposition(items[at - 2]) && items[at - 1]?.def === true;
  return led && phrase?.def === true && phrase.tags.includes("victim") ? at - 3 : at - 1;
}

/** `شهداء 18 - جرحى 77`: of a bulletin, with its marks before and behind. */
function isRow(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 2], items[at + 1]];
  const mark = (item: Item | undefined): boolean =>
    item === undefined ||
    ["dash", "colon", "comma", "stop", "clause", "punct", "paren"].some((tag) =>
      item.tags.includes(tag),
    );
  return mark(before) && mark(next) && items[at - 1]?.conj === false;
}
