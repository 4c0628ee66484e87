import type { Item } from "../../../text/item.ts";
import type { Measure } from "../../../model/figure.ts";
import type { LinkedFigure } from "../../figures/link.ts";
import type { Ruled } from "./opinion.ts";
import type { NumberInSentence } from "./signs.ts";
import { spelled } from "../../../text/spelled.ts";
import { isOf, isOneOf } from "../../../text/traits.ts";

// What stands right beside a number and says that the likeliest measure is not its own: each with the phrase in which the weights were wrong.

/** "The other eight wounded two policemen", `هؤلاء الـ4 قتلوا تاجراً`: the verb behind the number tells of those whom the next figure counts. */
export function isDoer(
  { items, at }: NumberInSentence,
  measure: Measure,
  next: LinkedFigure | undefined,
): boolean {
  const verb = items[at + 1];
  const object = /^an?$/u.test(items[at + 2]?.word ?? "") ? items[at + 3] : items[at + 2];
  // `137 بالقصف و48 بالقنص`: by what
  if (verb?.tags.includes("pred") !== true || verb.conj || verb.prep !== "") return false;
  if (verb.sense?.measure !== measure || next?.measure !== measure || !object) return false;
  // "nine prisoners exchanged for nine soldiers": both are
  if (measure === "exchanged") return false;
  return next.clause.start <= verb.start && next.count.start < object.end;
}

/**
 * "Police beat 20 marchers and arrested nine", `فقتلوا ثلاثة وجرحوا 41`: the verb right before a number is its own, and one that is joined behind it has the next number. In `19 قُتلوا و33 أصيبوا` the number is joined itself,
 * and its verb stands behind.
 */
export function isOfNextVerb(
  { items, at }: NumberInSentence,
  measure: Measure,
  ruled: Ruled,
): boolean {
  if (items[at - 1]?.sense?.measure !== ruled.measure || items[at]?.conj === true) return false;
  for (let d = 1; d <= TO_NEXT; d++) {
    const item = items[at + d];
    if (item === undefined || item.chunk !== null) return false;
    if (item.sense?.measure === undefined) continue;
    return item.sense.measure === measure && (item.conj || AND.test(items[at + d - 1]?.word ?? ""));
  }
  return false;
}
/** Words from a number to the verb of the next one. */
const TO_NEXT = 4;

/** "1,000 tear gas rounds", "a four-car patrol", `590 مركز إيواء`: a number without a noun before a word that may be one counts that, whatever it is. */
export function isBesideWord({ items, at, count }: NumberInSentence): boolean {
  const next = items[at + 1];
  if (count !== null || next === undefined || next.chunk !== null) return false;
  if (next.word.startsWith("-")) return true;
  const isVerb = next.sense?.measure !== undefined || next.tags.some((tag) => OF_VERBS.has(tag));
  return !isVerb && LETTERS.test(next.word) && !BETWEEN.has(next.word);
}
const LETTERS = /^\p{L}{2,}$/u;
const OF_VERBS: ReadonlySet<string> = new Set(["pred", "verb", "aux", "neg", "other", "others"]);
/** Words without a meaning of their own that may follow a number alone: "12 on Monday", `24 في درسا`. */
const BETWEEN: ReadonlySet<string> = new Set(
  `in on at by from to of with for since as after before when while where who whom whose which that than and or but nor so yet the a an this these those its
  their his her our your is are was were be been had has have did do not now then there here more less fewer too also alone only still again each all both
  since until till during over under near around about across inside outside off out up down per last next later earlier today yesterday
  في من الى على عن مع منذ حتى بعد قبل خلال بين لدى عند ثم او ام بل لكن ما لا لم لن قد ان كان كانت هو هي هم ذلك هذه هذا التي الذي الذين فقط ايضا اليوم امس منهم
  منها بينهم بينها فيما اذ حين حيث اثر جراء جنوب شمال شرق غرب`.split(/\s+/u),
);

/**
 * "Ali Maro, 30, was killed", "two thirds of the hurt, 12 men, …", "all but 9 of them", "none of the nine crew", `أصيب الجميع عدا 12`, `نصف القتلى الـ12`: an age, an aside that may mean either, those who are left out, those of whom some
 * are told. `الجنود الـ20 الذين قتلوا المزارع`: a number that a definite noun has behind it was told before, and where no rule finds what befell them they are the ones who do something.
 */
export function isLeftOut({ items, at, count }: NumberInSentence): boolean {
  const [before, behind] = [items[at - 1], items[at + 1]];
  if (count?.noun.includes("the") === true && count.start < count.quantity.start) return true;
  if (isOneOf(before, LEFT_OUT) || isOneOf(items[at - 2], SHARE)) return true;
  if (before?.word === "the" && items[at - 3]?.word === "none") return true;
  return before?.tags.includes("comma") === true && behind?.tags.includes("comma") === true;
}
const LEFT_OUT = spelled("but|except|excluding|عدا|ماعدا|باستثناء|استثناء");
const SHARE = spelled("نصف|ثلث|ثلثا|ثلثي|ربع|معظم|غالبيه|اغلب");

/** "5,000 people are at risk of displacement", "puts 300 families at risk", `5000 شخص مهددون بالنزوح`: nothing has befallen them. */
export function isAtRisk({ items, at }: NumberInSentence): boolean {
  for (let d = 1; d <= TO_RISK; d++) {
    const item = items[at + d];
    if (
      item === undefined ||
      item.chunk !== null ||
      ENDS_CLAUSE.some((tag) => item.tags.includes(tag))
    )
      return false;
    if (item.word === "risk") return items[at + d - 1]?.word === "at";
    if (RISK.test(item.word)) return true;
  }
  return false;
}
/** Words from a number to the risk. */
const TO_RISK = 5;
const ENDS_CLAUSE = ["stop", "comma", "clause"];
const RISK = /^(?:threatened|endangered|(?:ال)?(?:مهدد|معرض)(?:ون|ين|ه|ات)?)$/u;

/** `تدمير 5 عربات واستلام 4`: what was taken is not destroyed with what stands before. */
export function isTaken({ items, at }: NumberInSentence): boolean {
  const deed = items[at - 1];
  // a word that no lexicon has keeps its `و`
  return deed !== undefined && TAKING.test(`${deed.conj ? "و" : ""}${deed.word}`);
}
const TAKING = /^و(?:استلام|تسلم|اغتنام|مصادره|ضبط|استيلاء|حجز|غنم|استلم|استلمت|ضبطت|صادرت)$/u;

/** `عدد الأسر المتضررة 3400`, "number of families affected: 3,400": people right before a number alone are not ruined. */
export function isOfPeopleBefore({ items, at, count }: NumberInSentence): boolean {
  if (count !== null && count.unit !== "unknown") return false;
  const near = items.slice(Math.max(0, at - HEAD), at);
  const head = near.findLast(({ chunk, sense }) => chunk === null && sense?.unit !== undefined);
  return head?.sense?.unit === "persons" || head?.sense?.unit === "families";
}
/** Words from the noun of those counted to a number behind it. */
const HEAD = 4;

/** `نصف السكان وعددهم نحو 5000 نسمة يعانون`: how many they are, whatever befell others. */
export function isOfResidents({ items, at, count }: NumberInSentence, ruled: Ruled): boolean {
  if (ruled.measure !== "other" || count === null) return false;
  if (items[at + 1]?.sense?.measure !== undefined) return false;
  const size = items.slice(Math.max(0, at - 2), at).findIndex(({ tags }) => tags.includes("size"));
  if (size < 0) return false;
  const from = Math.max(0, at - 2) + size;
  return items.slice(Math.max(0, from - OF_WHOM), from).some(({ word }) => RESIDENTS.test(word));
}
/** Words from residents to "their number". */
const OF_WHOM = 3;
const RESIDENTS = /^(?:ال)?(?:سكان|اهالي|اهل)$/u;

/** "12 new cases, bringing the total number to 73": of what was counted before, and no form says what that is. */
export function isBroughtTo({ items, at, count }: NumberInSentence): boolean {
  if (count !== null || items[at - 1]?.word !== "to") return false;
  for (let d = 2; d <= BROUGHT; d++) {
    const item = items[at - d];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop"))
      return false;
    // "bringing the dead to 19", "bringing to 28 the number found", "the camp to 900" say of whom
    if (/^(?:bring|tak)ing$/u.test(item.word))
      return isNumberAlone(items.slice(at - d + 1, at - 1));
  }
  return false;
}
/** "The total number", "the total since July": nobody is named in it. */
function isNumberAlone(words: readonly Item[]): boolean {
  if (!words.some(({ word }) => /^(?:total|number|tally|count)$/u.test(word))) return false;
  return !words.some(
    ({ sense, tags, word }) =>
      sense?.measure !== undefined || tags.includes("victim") || DEAD.test(word),
  );
}
const DEAD = /^(?:dead|deaths?|fatalities|toll|bodies|victims?|casualties)$/u;
/** Words from "bringing" to its number. */
const BROUGHT = 14;

/** `ويقول آخرون إن العدد تجاوز 600 نزيل`, "the figure has passed 600": of what was counted before, which the words around do not say. */
export function isOfCountBefore({ items, at }: NumberInSentence): boolean {
  for (let d = 1; d <= OF_COUNT; d++) {
    const item = items[at - d];
    if (item === undefined || item.chunk !== null || item.tags.includes("stop")) return false;
    if (isOf(item, ARABIC_COUNTS)) return item.def && item.suffix === "";
    if (isOf(item, COUNTS))
      return items[at - d - 1]?.word === "the" && items[at - d + 1]?.word !== "of";
  }
  return false;
}
/** Words from "the figure" to its number. */
const OF_COUNT = 4;
const ARABIC_COUNTS = spelled("عدد|رقم|مجموع");
const COUNTS = spelled("number|figure|count|tally|total");

/** "Killing and abducting several guards", `مقتل وإصابة 20`, "seven were killed or wounded": of two outcomes at once it is neither, and neither are victims some of whom are dead (`223 ضحية، منهم 77 قتيلاً`). */
export function isOfBoth({ items, at, count }: NumberInSentence, ruled: Ruled): boolean {
  if (ruled.measure !== "other") return false;
  const areVictims = count?.noun.includes("toll-noun") === true && someAreDead(items, at);
  if (areVictims || isWithAnother(items, at) || isOfTollOverTwo(items, at)) return true;
  return areTwo(items, at, -1) || areTwo(items, at, 1);
}

/** `عدد القتلى والجرحى في هجوم على سوق المدينة إلى 41`: however far the toll of both stands. */
function isOfTollOverTwo(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - OF_TOLL); i--) {
    const item = items[i];
    if (item === undefined || item.chunk?.kind === "count" || item.tags.includes("stop"))
      return false;
    if (!item.tags.includes("toll")) continue;
    const [one, other] = [items[i + 1]?.sense?.measure, items[i + 2]];
    return one !== undefined && other?.conj === true && (other.sense?.measure ?? one) !== one;
  }
  return false;
}
/** Words from a toll of both to its number. */
const OF_TOLL = 18;

/** `260 شهيداً وجريحاً`, "260 dead and wounded": the noun that is counted says one outcome, the one joined to it another. */
function isWithAnother(items: readonly Item[], at: number): boolean {
  const [chunk, next] = [items[at]?.chunk, items[at + 1]];
  if (chunk?.kind !== "count" || chunk.measure === null || next === undefined) return false;
  // "41 dead, wounded in blasts": headlines have a comma for "and"
  const isJoined = AND_OR.has(next.word) || next.tags.includes("comma");
  const joined = next.conj ? next : isJoined ? items[at + 2] : undefined;
  const isOutcome = joined?.tags.some((tag) => OUTCOMES.has(tag)) === true;
  const other = isOutcome ? joined?.sense?.measure : undefined;
  return other !== undefined && other !== chunk.measure;
}
const AND_OR: ReadonlySet<string> = new Set(["and", "or"]);
const OUTCOMES: ReadonlySet<string> = new Set(["victim", "past", "missing-adj"]);

/** "Carrying 130 people, mostly workers returning from Velm": who is on board has not gone home or fled yet. */
export function isAboard({ items, at }: NumberInSentence, measure: Measure): boolean {
  const isMoved = measure === "displaced" || measure === "returned";
  return isMoved && CARRIES.test(items[at - 1]?.word ?? "");
}
const CARRIES = /^(?:carrying|transporting|aboard|ferrying)$/u;

/** "Affected by floods in 15 of Libya's 18 provinces": a part of the places that are counted behind it. */
export function isOfPlaces({ items, at, count }: NumberInSentence): boolean {
  if (count !== null || items[at + 1]?.word !== "of") return false;
  const whole = items.slice(at + 2, at + 5).find(({ chunk }) => chunk?.kind === "count")?.chunk;
  return whole?.kind === "count" && whole.noun.includes("unlisted") && whole.unit !== "persons";
}

/** `الضحايا بين شهيد وجريح | 368`: of two outcomes, told before the number. */
export function isOverTwoBefore({ items, at }: NumberInSentence): boolean {
  const lead = items.slice(Math.max(0, at - OF_TWO), at);
  const between = lead.findLastIndex(({ word }) => word === "بين");
  if (between < 0) return false;
  const [one, other] = [lead[between + 1], lead[between + 2]];
  return one?.tags.includes("victim") === true && other?.tags.includes("victim") === true;
}

function someAreDead(items: readonly Item[], at: number): boolean {
  const among = items.slice(at + 1, at + 3).findIndex(({ tags }) => tags.includes("among"));
  const part = among < 0 ? undefined : items[at + among + 2]?.chunk;
  return part?.kind === "count" && part.measure === "killed";
}

/** Whether the nearest outcome on one side is joined to another one that stands behind it, seen from the number. */
function areTwo(items: readonly Item[], at: number, step: 1 | -1): boolean {
  for (let d = 1; d <= OF_TWO; d++) {
    const near = items[at + step * d]?.sense?.measure;
    if (near === undefined) continue;
    const joined = AND.test(items[at + step * (d + 1)]?.word ?? "") ? 2 : 1;
    const far = items[at + step * (d + joined)]?.sense?.measure;
    return far !== undefined && far !== near;
  }
  return false;
}
/** Words from the number to the outcome beside it. */
const OF_TWO = 5;
const AND = /^(?:and|or|و|او)$/u;

/** "The wind rose to 90; three died", `وبلغت الحرارة 17`, "by 9 the dead had been counted": degrees, prices and hours stand beside tolls, and are told in the same words. */
export function isOfScale({ items, at, count }: NumberInSentence): boolean {
  if (count !== null) return false;
  const opens = at === 1 || items[at - 2]?.tags.includes("comma") === true;
  if (opens && HOURS.test(items[at - 1]?.word ?? "")) return true;
  // `استمرت شهوراً عدة`
  if (items[at]?.word === "عده" && SPANS.test(items[at - 1]?.word ?? "")) return true;
  for (let d = 1; d <= SCALE; d++) {
    const item = items[at - d];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop")) break;
    if (isOf(item, SCALES)) return true;
  }
  return false;
}
/** Words from what is measured to its number. */
const SCALE = 5;
const SPANS = /^(?:ساعات|ايام|اسابيع|اشهر|شهور|سنوات|سنين|اعوام|مرات)ا?$/u;
const HOURS = /^(?:at|before|by|until)$/u;
const SCALES = spelled(
  "temperatures?|winds?|index|shares|stocks|prices?|(?:ال)?(?:حراره|رياح|مؤشر|اسهم|سعر|اسعار)",
);

/** "has tripled compared with the year before (61 compared to 19)", "up from 19", "the number recorded in the previous year (390)": what it was in another time. */
export function isOfBefore({ items, at }: NumberInSentence): boolean {
  const [before, second, third] = [items[at - 1], items[at - 2], items[at - 3]];
  if (/^(?:to|with)$/u.test(before?.word ?? "") && second?.word === "compared") return true;
  if (before?.word === "from" && /^(?:up|down)$/u.test(second?.word ?? "")) return true;
  if (/^مقارنه$/u.test(before?.word ?? "") && items[at]?.prep === "ب") return true;
  if (before?.tags.includes("paren-open") !== true) return false;
  return second?.chunk?.kind === "date"
    ? /^(?:last|previous|الماضي|السابق)/u.test(second.word)
    : PERIODS.test(second?.word ?? "") && EARLIER.test(third?.word ?? "");
}
const PERIODS = /^(?:year|month|week|period|quarter)$/u;
const EARLIER = /^(?:previous|preceding|last|prior)$/u;

/** `لم يسوّ القصف 12 من بيوت الحي`, "I see one burning, not three": no form of a denial is around a number that no form reads. */
export function isNegated({ items, at }: NumberInSentence): boolean {
  for (let d = 1; d <= NEGATED; d++) {
    const item = items[at - d];
    if (item === undefined || item.chunk !== null || item.tags.includes("comma")) return false;
    if (NOT.test(item.word)) return true;
    if (NOT_OF.test(item.word)) return false;
  }
  return false;
}
/** Words from "not" to a number of its clause. */
const NEGATED = 3;
const NOT = /^(?:not|never|لم|لن)$/u;
/** "They lost not only 12", "did not say how 12 died", `لم يخسروا إلا 12`: something else is denied. */
const NOT_OF =
  /^(?:only|just|but|how|why|where|when|whether|if|that|who|الا|سوي|غير|فقط|ان|هل|كيف|اين)$/u;
