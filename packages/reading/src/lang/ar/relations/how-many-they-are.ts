import { measureOver } from "../../../extract/figures/drafts.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";
import { firedMeasure } from "../figure-contexts.ts";
import { RELATIVE, ends, isNumber, isPreposition } from "./words.ts";

/** Items looked back over for those whose number it is, and from them for what happened to them. */
const REACH = 9;
/** `ضحايا الانفجار الذي وقع أمس قرب سوق البلدة ارتفع عددهم إلى 214`: over the clause of the deed that made victims of them. */
const OVER_DEED = 20;
const TOLD = 8;
/** Items behind the number in which their own verb stands. */
const AHEAD = 10;

/** `وهم`, `وعددهم`, `البالغ عددهم`, `وقوامها`, `عدتها`, `تعداد أفرادها`. */
const HOW_MANY =
  /^و?(?:هم|هن|عدد(?:هم|هن|ها|هما)|عدت(?:ها|هم)|تعداد(?:هم|ها)?|قوام(?:ها|هم|ه)|بالغين|بالغون|البالغين|البالغون|مجموع(?:هم|هن|ها)|اجمالي(?:هم|ها))$/u;

/** How many those are who were just named without a number. */
export const howManyTheyAreRelation: Relation = {
  id: "ar.relation.how-many-they-are",
  why: "`النزلاء، وهم 94، فروا`, `المفرج عنهم البالغ عددهم 93`, `قنابل مجموعها أحد عشر`: the number follows those whom it counts, and their clause says what happened.",
  hits: [
    ["الأشخاص الذين حوصروا في المصعد، وهم ستة، خرجوا سالمين", "other unknown 6"],
    ["حوصر العمال في النفق، وهم ستة، ثم خرجوا سالمين", "other workers 6"],
    ["ألقى الطيران قنابل مجموعها أحد عشر على البلدة", "other bombs 11 total"],
    ["شهداء الانفجار الذي وقع أمس قرب سوق البلدة ارتفع عددهم إلى 214 أشخاص", "killed unknown 214"],
    ["أحرق المهاجمون سيارات المدنيين وعددها سبع", "destroyed vehicles 7"],
    ["ونُقلت جميع عائلات المخيم، وعددها 45 عائلة، إلى مدرستين", "displaced families 45"],
  ],
  misses: [
    "مقتل 90 شخصاً، وهم 46 مقاتلاً و44 مدنياً",
    "سكان البلدة، وعددهم 34 ألفاً، ينتظرون",
    "لقي 6 عمال حتفهم من بين ركاب المركب البالغ عددهم 32 راكباً",
    "أعضاء اللجنة وعددهم خمسة",
    "سقط الحراس وهم يدافعون عن 40 مدنياً",
    "قُتل السائقون وهم ينقلون تسعة ركاب",
  ],
  read: (count, at, { items, before }) => {
    if (isYearLike(count) || count.quantity.low === null || count.measure !== null) return null;
    const item = items[at];
    const mark = markBefore(items, at);
    if (mark < 0 || item === undefined || item.prep !== "") return null;
    const who = namedBefore(items, mark, isOfThings(items[mark]));
    const noun = items[who];
    if (noun === undefined) return null;
    // a total was told: these are its rows
    const start = noun.start;
    if (before.some((one) => one.count.quantity.start >= start)) return null;
    const unit = count.unit === "unknown" ? (noun.sense?.unit ?? "persons") : count.unit;
    const group = count.group === "unknown" ? (noun.sense?.group ?? "unknown") : count.group;
    const tags = count.noun.length > 0 ? count.noun : noun.tags;
    if (noun.tags.includes("munition"))
      return { measure: firedMeasure(noun.sense?.group), phase: "done", group, unit };
    const kin = { ...count, unit, group, noun: [...tags, "counted"] };
    const measure = said(items, who, mark, at, kin);
    return measure === null ? null : result(measure, group, unit);
  },
};

function result(measure: Measure, group: string, unit: Count["unit"]): Governed {
  return { measure, phase: "done", group, unit };
}

/** Index of the word that says "so many are they", right before the number or over `نحو` and a noun. */
function markBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || isNumber(item) || item.tags.includes("comma"))
      return -1;
    const { word, suffix } = item;
    // `سقطوا وهم يدافعون عن 40 مدنياً`: what they did, and not how many they were
    if (/^و?ه[من]$/u.test(word) && items.slice(i + 1, at).some(isDoing)) return -1;
    if (HOW_MANY.test(word) || (suffix !== "" && HOW_MANY.test(`${word}${suffix}`))) return i;
  }
  return -1;
}

function isDoing(item: Item): boolean {
  return isPreposition(item) || item.tags.includes("verb") || /^[يت]\p{L}{3,}ن$/u.test(item.word);
}

/** `وعددها`: of things, a force or families, where `وعددهم` is of people; null where the word tells neither. */
function isOfThings(mark: Item | undefined): boolean | null {
  const word = `${mark?.word ?? ""}${mark?.suffix ?? ""}`;
  if (/(?:هم|هن)$/u.test(word)) return false;
  return word.endsWith("ها") ? true : null;
}

/** Index of the plural noun before the mark that no number counts: the nearest that its pronoun can mean. */
function namedBefore(items: readonly Item[], mark: number, things: boolean | null): number {
  for (let i = mark - 1; i >= Math.max(0, mark - OVER_DEED); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || isNumber(item)) return -1;
    // `المفقودين من بين الذين كانوا على متن المركب وعددهم 32`: of all those aboard
    if (item.word === "بين" && items[i - 1]?.word === "من") return -1;
    const { tags, sense, chunk } = item;
    if (i < mark - REACH && !tags.includes("victim")) continue;
    if (chunk !== null || !tags.includes("counted") || sense?.number !== "pl") continue;
    // `السيارات الخاصة بالمصلين وعددها 7`: a plural of men is no "she"
    const men = sense.unit === "persons" && /(?:ون|ين)$/u.test(item.word);
    if (things === true && men) continue;
    if (things === false && sense.unit !== "persons") continue;
    if (item.tags.includes("toll-noun") || sense.group === "residents") return -1;
    // `لقي 6 عمال حتفهم من بين ركاب المركب البالغ عددهم 32 راكباً`: the verb before is said of some of them
    if (sense.measure === undefined && items[i - 1]?.word === "بين" && items[i - 2]?.word === "من")
      return -1;
    return i;
  }
  return -1;
}

/** What happened to them: the relative clause behind their noun, the verb that governs it, or their verb behind the number. */
function said(
  items: readonly Item[],
  who: number,
  mark: number,
  at: number,
  kin: Count,
): Measure | null {
  const noun = items[who];
  const own = noun?.sense?.measure;
  if (own !== undefined && noun?.tags.includes("captive") !== true) return own;
  const behind = verbIn(items, at + 1, Math.min(items.length, at + AHEAD), true);
  const relative = RELATIVE.has(items[who + 1]?.word ?? "")
    ? verbIn(items, who + 2, mark, false)
    : null;
  // `ونُقلت جميع عائلات المخيم، وعددها 45، إلى مدرستين`
  if (noun?.sense?.unit === "families" && areMoved(items, who)) return "displaced";
  const before = verbBefore(items, who);
  for (const verb of [behind, relative, before]) {
    const measure = verb === null ? null : measureOver(verb, kin, items);
    if (measure !== null) return measure;
  }
  // a town has its people without any event
  return behind === null && relative === null && before === null ? null : "other";
}

function areMoved(items: readonly Item[], who: number): boolean {
  return items
    .slice(Math.max(0, who - 3), who)
    .some(({ word }) => /^[وف]?نقل(?:ت|وا|نا)?$/u.test(word));
}

/** The predicate nearest before those whose number it is. */
function verbBefore(items: readonly Item[], who: number): Item | null {
  for (let i = who - 1; i >= Math.max(0, who - TOLD); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("comma"))
      return null;
    if (item.tags.includes("pred") || item.tags.includes("looting")) return item;
  }
  return null;
}

/** The first predicate in `items[from, to)`; `plural` asks for a verb that is said of several persons. */
function verbIn(items: readonly Item[], from: number, to: number, plural: boolean): Item | null {
  for (const item of items.slice(from, to)) {
    if (item.tags.includes("stop") || (plural && isNumber(item))) return null;
    if (!item.tags.includes("pred")) continue;
    if (!plural || /(?:وا|ون|ت)$/u.test(item.word)) return item;
  }
  return null;
}
