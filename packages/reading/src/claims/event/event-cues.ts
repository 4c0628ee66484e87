import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isOf, itemClass, wordClass, isOneOf } from "../../text/traits.ts";
import { AGAINST, areAmong, RELATIVES } from "../clause-walls.ts";
import { DEEDS, isDeed, bare, withArticle } from "../deeds.ts";
import { SINCE, isWhen } from "../time/since.ts";
import { spelled } from "../../text/spelled.ts";

/** What ends a clause. */
const STOPS = tagList("stop", "clause");
const PARTS = tagList("stop", "clause", "comma");
const NUMBERS = tagList("count", "quantity");
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BEFORE_NUMBER = words("with to and و مع as in a of ب");

/** Of the time that something is measured against. */
const PRIOR_TIME = words(
  "previous last prior preceding earlier same سابق سابقه السابق السابقه ماضي ماضيه الماضي الماضيه المنصرم المنصرمه الفايت نفسها نفسه",
);

const PASSED = itemClass(["pred", "counted", "masdar"]);

const COMPARING_REACH = 5;

const TIME_REACH = 9;

/** The figure at `at` is what another one is compared with, and of another time. */
export function isComparedWith(items: readonly Item[], at: number): boolean {
  let compared = false;
  for (let i = at - 1; i >= 0 && at - i <= COMPARING_REACH; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (AGAINST.has(item.word)) {
      compared = true;
      break;
    }
    const passes = BEFORE_NUMBER.has(item.word) || item.chunk !== null || isOf(item, PASSED);
    if (!passes) return false;
  }
  if (!compared) return false;
  for (let i = at + 1; i < Math.min(items.length, at + TIME_REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (item.chunk?.kind === "date" || PRIOR_TIME.has(item.word)) return true;
  }
  return false;
}

const SIMILAR = words(
  "similar previous earlier past comparable prior separate unrelated مماثل مماثله مشابه مشابهه سابق سابقه شبيه شبيهه",
);

/** "in a similar attack", `في هجوم مماثل`, `قافلة سابقة`: index of the cue in the items `from..to`, or -1. */
export function similarCue(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || !SIMILAR.has(item.word) || item.def) continue;
    // `أشار في وقت سابق إلى مقتل`: it was said before
    if (items[i - 1]?.word === "وقت" || isOfTheDay(items, i)) continue;
    // "The earlier four killed at least 62 people": deeds that the sentence before counted
    const deeds = items[i + 1];
    if (items[i - 1]?.word === "the" && deeds?.chunk?.kind === "quantity" && deeds.word !== "one")
      return i;
    for (const k of [i + 1, i - 1, i + 2, i - 2]) {
      // "over the past two weeks, killing 60 soldiers": behind a comma something else begins
      const between = items[Math.round((i + k) / 2)];
      if (isDeed(items[k]?.word) && between?.tags.includes("comma") !== true) return i;
    }
  }
  return -1;
}

/** "in an attack earlier on Friday", "a blast earlier in the day": of the day of the news, and no attack before it. */
function isOfTheDay(items: readonly Item[], at: number): boolean {
  if (items[at]?.word !== "earlier") return false;
  const [, next, second, third] = items.slice(at, at + 4);
  if (next?.word === "today" || (next?.chunk?.kind === "date" && next.chunk.grain === "day"))
    return true;
  if (next?.word === "on") return second?.chunk?.kind === "date" && second.chunk.grain === "day";
  return next?.word === "in" && second?.word === "the" && third?.word === "day";
}

/** `سبق أن`, `سبق لـ`: what follows has happened before; `سبق أن قال`, `سبق لمسؤولين في البلدة أن أعلنوا` only say so. */
export function beforeCue(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 30; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (item.word !== "سبق" && item.word !== "وسبق") continue;
    const next = items[i + 1];
    const to = next?.prep === "ل" ? i + SUBJECT : i + 2;
    const that = items.findIndex(({ tags }, k) => k > i && k < to && tags.includes("that"));
    const after = that < 0 ? next : items[that + 1];
    return after === undefined || !after.tags.includes("say");
  }
  return false;
}

/** Items from `سبق` over whom it is told of to the `أن` of what they did. */
const SUBJECT = 9;

const COMMEMORATIONS = words(
  "anniversary ذكري الذكري ذكراها ذكراه commemorating commemorate commemorated recalls recalled reminiscent الاذهان اذهان",
);

/** "on the anniversary of the massacre that killed 40": the figure is of what is remembered. */
export function isCommemorated(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 14; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, PARTS)) return false;
    if (COMMEMORATIONS.has(item.word)) return true;
  }
  return false;
}

const AFTER = words("after since بعد عقب");

const SOME = words("a an another");

/** `بعد يومين من`, `بعد شهرين على`. */
const FROM_THEN = words("من علي");

/**
 * "two days after an attack killed 9", `بعد يومين من مقتل شرطي`: what came first is another event. Only an indefinite
 * one: "three days after the attack the toll rose to 20" is the event itself.
 */
export function isWhatCameFirst(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 9; i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, PARTS)) return false;
    // "two days after", `بعد يومين من` are one duration to the dates.
    if (item.chunk?.kind === "date") {
      if (item.chunk.grain !== "duration") return false;
      const next = FROM_THEN.has(items[i + 1]?.word ?? "") ? items[i + 2] : items[i + 1];
      // `أخمدت الفرق الحريق بعد ست ساعات بمشاركة 40 آلية`: so long it took
      if (next?.prep === "ب") return false;
      // "a three-day exchange" is this one, and no three days before it
      return SOME.has(next?.word ?? "") || isArabicDeed(next);
    }
    if (!AFTER.has(item.word)) continue;
    const before = items[i - 1];
    const next = items[i + 1];
    if (isDuration(before)) return SOME.has(next?.word ?? "") || DEEDS.has(next?.word ?? "");
    if (!isDuration(next)) return false;
    return isSomeDeed(FROM_THEN.has(items[i + 2]?.word ?? "") ? items[i + 3] : items[i + 2]);
  }
  return false;
}

/**
 * "in response to an Oct. 7 rampage that killed 1,400", "a raid on 3 May in which 12 died": a deed that is not the one reported,
 * with a day of its own. Index of the day among the items before `at`, -1 for none.
 */
export function someDatedDeed(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - DEED_REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || areAmong(items, i)) return -1;
    if (item.chunk?.kind !== "date") continue;
    // `منذ تفجير عام 2026 الذي خلف 30 قتيلاً`
    const { grain } = item.chunk;
    const since = SINCE.has(items[i - 2]?.word ?? "");
    if (since && (grain === "year" || grain === "month") && isArabicDeed(items[i - 1])) return i;
    const before = SOME.has(items[i - 1]?.word ?? "") && DEEDS.has(items[i + 1]?.word ?? "");
    if (grain !== "day") continue;
    const [deed, some] = [items[i - 2], items[i - 3]];
    const behind = DEEDS.has(deed?.word ?? "") && SOME.has(some?.word ?? "");
    return before || behind || isArabicDeed(deed) ? i : -1;
  }
  return -1;
}

/**
 * "A June strike killed three", "eight were killed in the December attack": where its month stands; -1 where no deed is told by one. The news itself may be told so
 * ("A March strike killed 40, the inquiry found").
 */
export function deedOfMonth(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < Math.min(items.length, at + MONTH_BEHIND); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, NUMBERS) || hasOneOf(item, STOPS)) break;
    // "three were hurt on Monday at a march for those who died in the December attack": on a day of their own, and of others
    if (RELATIVES.has(item.word) || (item.chunk?.kind === "date" && item.chunk.grain === "day"))
      break;
    if (item.chunk?.kind !== "date" || item.chunk.grain !== "month") continue;
    const [inside, the] = [items[i - 2]?.word, items[i - 1]?.word];
    const led = /^(?:in|by|during|from)$/u.test(inside ?? "") && /^(?:an?|the)$/u.test(the ?? "");
    if (led && DEEDS.has(items[i + 1]?.word ?? "")) return i;
    break;
  }
  for (let i = at - 1; i >= Math.max(0, at - DEED_REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || areAmong(items, i)) return -1;
    if (item.chunk?.kind !== "date" || item.chunk.grain !== "month") continue;
    const led = items[i - 1]?.word ?? "";
    // "the January bombing, which killed 30", where the news has its own day
    const isSome = SOME.has(led) || (led === "the" && tellsDayBefore(items, at));
    if (isSome && DEEDS.has(items[i + 1]?.word ?? "")) return i;
  }
  return -1;
}

/**
 * "15 of our fighters who fell in the battle of July", `الذين سقطوا في معركة تموز`: where the month of the deed stands in whose relative clause it is told; -1 where none
 * is.
 */
export function deedTheyFellIn(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < Math.min(items.length, at + MONTH_BEHIND); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, NUMBERS)) return -1;
    if (hasOneOf(item, PARTS) && !RELATIVES.has(item.word)) return -1;
    if (item.chunk?.kind !== "date" || item.chunk.grain !== "month") continue;
    const told = items.slice(at + 1, i);
    // "who took part in the battle of July", `ممن شاركوا في معركة تموز`: they fell in another one
    const who =
      told.some(({ word }) => RELATIVES.has(word) || word === "ممن") && told.some(isTheirEnd);
    // `15 مقاتلاً قُتلوا في معركة نيسان`: behind an indefinite noun the verb alone
    const fell = isTheirEnd(items[at + 1]) && isArabicDeed(items[i - 1]);
    const of = items[i - 1]?.word === "of" && DEEDS.has(items[i - 2]?.word ?? "");
    return fell || (who && (of || isArabicDeed(items[i - 1]))) ? i : -1;
  }
  return -1;
}
function isTheirEnd(item: Item | undefined): boolean {
  if (item === undefined) return false;
  return (item.tags.includes("pred") && !item.tags.includes("take-part")) || FELL.test(item.word);
}
const FELL = /^(?:fell$|fallen$|died$|perished$|سقط|ارتق)/u;

/** "The gunmen who killed five guards on Sunday had taken part in the March raid that left 12 dead": the news is told in the same sentence, by its number and its day. */
export function tellsDayBefore(items: readonly Item[], at: number): boolean {
  const month = items.findLastIndex(
    ({ chunk }, i) => i < at && chunk?.kind === "date" && chunk.grain === "month",
  );
  const before = items.slice(0, Math.max(0, month));
  const isDated = before.some(({ chunk }) => chunk?.kind === "date" && chunk.grain === "day");
  const tells = before.some(
    ({ tags, sense }) => tags.includes("pred") && sense?.measure !== undefined,
  );
  return isDated && tells && before.some((item) => hasOneOf(item, NUMBERS));
}

const DEED_REACH = 16;
/** Words from a number to the month of its deed. */
const MONTH_BEHIND = 12;

function isArabicDeed(item: Item | undefined): boolean {
  return isSomeDeed(item) && /[\u0600-\u06ff]/u.test(item?.word ?? "");
}

/** "bombarding the enclave in strikes that have killed thousands", `حرب خلفت مئات الآلاف`: the toll of a war, and of no one deed in it. */
export function isOfWar(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - DEED_REACH / 2); i--) {
    const item = items[i];
    const next = items[i + 1];
    // "The conflict in Qasseb, which has killed …": what stands behind the comma is still the conflict's
    if (item === undefined || (hasOneOf(item, PARTS) && !isWhich(next))) return false;
    if (hasOneOf(item, NUMBERS)) return false;
    if (isOf(item, ANY_WAR) && isOverallToll(items, i)) return true;
    if (WARS.has(item.word) && next !== undefined && isItsToll(items, i + 1)) return true;
    if (MANY_DEEDS.has(item.word) && isWhich(next) && items[i + 2]?.word === "have") return true;
  }
  return false;
}

/** "The overall toll of the offensive rose to 348", `الحصيلة الإجمالية للعدوان بلغت 348`: who adds up says so. */
function isOverallToll(items: readonly Item[], war: number): boolean {
  const before = items.slice(Math.max(0, war - 5), war).map(({ word }) => bare(word));
  return before.some((word) => TOLLS.has(word)) && before.some((word) => OVERALL.has(word));
}

const TOLLS = words("toll count number حصيله عدد");

const OVERALL = words("overall total cumulative whole combined اجماليه اجمالي كليه كلي");

/** "war that has killed", `حرب شاملة خلفت`: the verb of the war's own toll. */
function isItsToll(items: readonly Item[], from: number): boolean {
  const ahead = items.slice(from, from + 6);
  const english = ahead.findIndex(isWhich);
  if (english >= 0) return /^(?:has|have)$/u.test(ahead[english + 1]?.word ?? "");
  return ahead.slice(0, 4).some(({ word }) => LEFT.has(word));
}

function isWhich(item: Item | undefined): boolean {
  return item?.word === "that" || item?.word === "which";
}

const WARS = words(
  "war conflict offensive campaign siege حرب الحرب نزاع النزاع صراع الصراع عدوان العدوان",
);

const ANY_WAR = wordClass(withArticle(WARS));

const MANY_DEEDS = words("strikes airstrikes attacks raids bombardments clashes bombings");

const LEFT = words("خلف خلفت اودي اودت اسفر اسفرت حصد حصدت اوقع اوقعت");

function isSomeDeed(item: Item | undefined): boolean {
  if (item === undefined || item.def || item.word.startsWith("ال")) return false;
  return DEEDS.has(item.word) || hasAny(item, ["masdar"]);
}

export function isDuration(item: Item | undefined): boolean {
  if (item?.chunk?.kind === "date") return item.chunk.grain === "duration";
  return isOneOf(item, SPANS);
}
const SPANS = spelled("days|weeks|months|years|hours|ايام|اسابيع|اشهر|سنوات|ساعات");

/** `وكان سجين قد قُتل`, "had been killed": the past of the past, if also dated before. */
export function isPastPerfect(items: readonly Item[], from: number, to: number): boolean {
  let was = -1;
  for (let i = from; i < to; i++) {
    const word = items[i]?.word ?? "";
    // `وكانت معارك وقعت نهاية تموز`: one that nobody knows yet
    if (PAST.has(word) && isArabicDeed(items[i + 1])) return true;
    if (PAST.has(word)) was = i;
    else if (word === "قد" && was >= 0 && i - was <= 5)
      return (
        !hasAny(items[i + 1] ?? NOTHING, ["say"]) &&
        !/^(?:اتفق|وافق|تعهد|وعد)/u.test(items[i + 1]?.word ?? "")
      );
  }
  return false;
}

const NOTHING: { readonly tags: readonly string[] } = { tags: [] };

const PAST = words("كان كانت كانوا وكان وكانت");

/** "in the same waters", `في المنطقة نفسها`: told of where something has happened before. */
export function isSamePlace(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = items[i]?.word ?? "";
    if (word === "same" && SPOTS.has(items[i + 1]?.word ?? "")) return true;
    if (
      (word === "نفسها" || word === "نفسه" || word === "ذاتها" || word === "ذاته") &&
      SPOTS.has(bare(items[i - 1]?.word ?? ""))
    )
      return true;
  }
  return false;
}

const SPOTS = words(
  "waters area place spot street road stretch village town district quarter market prison crossing site منطقه مكان موقع بلده قريه حي شارع طريق سجن سوق معبر مياه",
);

/** The sentence speaks of several times: its one date may be that of the other event. */
export function hasCue(items: readonly Item[]): boolean {
  return (
    items.some(
      ({ word }, at) =>
        AGAINST.has(word) ||
        COMMEMORATIONS.has(word) ||
        word === "سبق" ||
        word === "وسبق" ||
        AFTER.has(word) ||
        isWhen(items, at - 1),
    ) || similarCue(items, 0, items.length) >= 0
  );
}

const ANAPHORS = words(
  "then فيه فيها حينها انذاك وقتها يومها يوميذ حينذاك اثره اثرها خلالها خلاله خلفت خلف اودي اودت",
);

const NOW = words("now today latest اليوم حاليا الان الاخير الاخيره الحالي الحاليه");

/** The sentence goes on with what the one before told of ("in it", `فيه`), or at least does not turn to the present. */
export function goesOnWith(items: readonly Item[]): "surely" | "perhaps" | "no" {
  let answer: "surely" | "perhaps" = "perhaps";
  for (const item of items) {
    if (NOW.has(item.word) || (NOW.has(bare(item.word)) && item.def)) return "no";
    if (ANAPHORS.has(item.word)) answer = "surely";
  }
  return answer;
}
