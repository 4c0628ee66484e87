import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

const RISES = /^[وف]?(?:[يت]?زيد|زاد|ازداد|[يت]زداد|[يت]?ارتفع|[يت]رتفع)ت?$/u;
const INCREASE = /^ب(?:زياده|ارتفاع)$/u;
/** What a number that grew is set against. */
const OVER = /^(?:عن|عما|علي|مقارنه|قياسا|منذ|من)$/u;

/** How many more than before: new ones among those just told. */
export const increaseOfRelation: Relation = {
  id: "ar.relation.increase-of",
  why: "`بلغ عدد القتلى 769، بزيادة 52 عن آخر حصيلة`, `وهذا الرقم يزيد بـ 52 حالة عن آخر رقم`: so many are new.",
  hits: [
    ["بلغ عدد القتلى 769، بزيادة 52 حالة عن آخر حصيلة", "killed unknown 52 new"],
    ["هناك 769 حالة وفاة وهذا الرقم يزيد بـ 52 حالة عن آخر رقم", "killed unknown 52 new"],
    ["بلغ عدد الجرحى 40، بزيادة ستة عن يوم أمس", "wounded unknown 6 new"],
    ["بلغ عدد الجرحى 40، بزيادة ستة عن حصيلة الأحد", "wounded unknown 6 new"],
    ["بلغ عدد الجرحى 40، بزيادة ستة عما كان عليه أمس", "wounded unknown 6 new"],
  ],
  misses: [
    "قُتل خمسة مدنيين، والأسعار بزيادة 52",
    "وهذا الرقم يزيد بـ 52 حالة عن آخر رقم",
    "عدد القتلى لا يزيد عن 52",
    "سقط 40 قتيلاً، وهو رقم يزيد بـ 12 على ما قاله الجيش",
    "أُحصي 40 قتيلاً، وهو عدد يزيد بستة عن تقدير البلدية",
    "سقط 40 قتيلاً، وهو رقم يزيد بـ 12 عما أعلنه الجيش أمس",
  ],
  read: (count, at, { items, before, earlier }) => {
    if (!isElided(count) || count.measure !== null || isYearLike(count)) return null;
    if (!isLed(items, at)) return null;
    const whole = before.findLast(({ mode }) => mode !== "part") ?? earlier;
    if (whole === null || whole.denied || whole.count.unit !== "persons") return null;
    // `والأسعار بزيادة 52` has to say against which number
    const over = items.slice(at + 1, at + 3).findIndex(({ word }) => OVER.test(word));
    if (over < 0) return null;
    // `يزيد بـ 12 على ما قاله الجيش`: so far two sources lie apart
    if (!isSinceThen(items, at + 1 + over)) return "none";
    return { measure: whole.measure, phase: whole.phase, mode: "new", unit: "persons" };
  },
};

/** `عن آخر حصيلة`, `عن يوم أمس`, `منذ الصباح`: the number that it grew from is an earlier one. */
function isSinceThen(items: readonly Item[], over: number): boolean {
  if (items[over]?.word === "منذ") return true;
  const behind = items.slice(over + 1, over + 1 + REACH);
  const stop = behind.findIndex(({ tags }) => tags.includes("stop") || tags.includes("comma"));
  // `عما أعلنه الجيش أمس`, `عن تقدير البلدية الأول`: another's number, whenever it was told
  if (behind.slice(0, 2).some(({ word, sense }) => sense?.slot === "say" || GUESS.test(word)))
    return false;
  return behind
    .slice(0, stop < 0 ? REACH : stop)
    .some(({ word, chunk }) => chunk?.kind === "date" || EARLIER.test(word));
}
const REACH = 6;
const GUESS = /^(?:ال)?تقدير(?:ات)?$/u;
const EARLIER =
  /^[بل]?(?:ال)?(?:[اآ]خر|اخيره?|سابقه?|سالفه?|اولي|اوليه?|ماضيه?|منصرمه?|فايته?|امس|بارحه|يوم|قبل|صباح|مساء|ليله?)$/u;

/** Whether `بزيادة`, or `يزيد` and `بـ`, stands before the number. */
function isLed(items: readonly Item[], at: number): boolean {
  const bound = items[at]?.prep === "ب";
  const apart = !bound && items[at - 1]?.word === "ب";
  const verb = apart ? at - 2 : at - 1;
  if ((bound || apart) && RISES.test(items[verb]?.word ?? "")) return true;
  const noun = items[at - 1];
  return INCREASE.test(`${noun?.prep ?? ""}${noun?.word ?? ""}`);
}
