import type { LanguagePack } from "../../lang/language.ts";
import type { Item } from "../../text/item.ts";
import type { Measure, Unit } from "../../model/figure.ts";
import type { Passage } from "../../model/passage.ts";
import { isNoOne } from "../figures/candidates.ts";
import { bareCount } from "../figures/count.ts";
import { draft } from "../figures/drafts.ts";
import { happened } from "../figures/happened.ts";
import { inFrame } from "../figures/in-frame.ts";
import { isThing } from "../figures/kin.ts";
import type { LinkedFigure, LinkedSentence } from "../figures/link.ts";
import { stillAhead, withGroup, withMode } from "../figures/said-around.ts";
import type { ReadSentence } from "../stage.ts";
import { likelihoods, type Likelihood } from "./measures.ts";
import { secondOpinion, type Ruled } from "./opinion.ts";
import { measuresSoFar, numbersOf } from "./numbers.ts";
import { signsOf, type NumberInSentence } from "./signs.ts";

/** Of a text, how the figures of its sentences are looked at again, in the order of the sentences. */
export type SecondLook = (
  packOf: (one: ReadSentence) => LanguagePack,
  raw: string,
) => (linked: readonly LinkedSentence[]) => readonly LinkedSentence[];

/**
 * Rules read what they have a form for; weights of the words around a number, made from the gold texts, say of any number how likely each measure is. Where rules read nothing, or another
 * measure than the words around and the rule itself make likely, the likeliest one is told as such. Sentence by sentence, when rules have settled it: nothing that is found here changes what
 * they read elsewhere.
 */
export const secondLook: SecondLook = (packOf, raw) => {
  const before = measuresSoFar();
  return (linked) =>
    linked.map((one) => {
      const pack = packOf(one.sentence);
      const numbers = numbersOf(one.items, pack, raw, before(one.items));
      return numbers.length === 0 ? one : { ...one, figures: lookAt(one, numbers, pack) };
    });
};

/** Takes what rules have settled as it is. */
export const rulesAlone: SecondLook = () => (linked) => linked;

function lookAt(
  { figures }: LinkedSentence,
  numbers: readonly NumberInSentence[],
  pack: LanguagePack,
): readonly LinkedFigure[] {
  const named = new Map<LinkedFigure, LinkedFigure>();
  const more: LinkedFigure[] = [];
  const inOrder = figures.toSorted(byPlace);
  let next = 0;
  for (const number of numbers) {
    const { start, end } = number.quantity;
    while ((inOrder[next]?.count.quantity.end ?? Infinity) <= start) next++;
    const ruled = inOrder[next];
    if (ruled === undefined || ruled.count.quantity.start >= end) {
      const figure = unread(number, pack);
      if (figure !== null && !isDoer(number, figure.measure, inOrder[next])) more.push(figure);
    } else if (!isLeftOut(number) && !isOfCountBefore(number) && !isOfBoth(number, ruled)) {
      const measure = secondOpinion(ruled, likelihoodOf(number, ruled)) ?? ruled.measure;
      if (measure === ruled.measure || !suits(measure, ruled.count.unit)) continue;
      if (OF_A_DEAL.has(measure) && OF_A_DEAL.has(ruled.measure)) continue;
      if (isOfNextVerb(number, measure, ruled)) continue;
      // "38 of the strikers were marched off", "the gang is holding nine teachers for ransom": of a measure that the rule does not know, or that it takes for another one
      const figure = { ...ruled, measure, rule: likelyRule(pack) };
      if (!isDoer(number, measure, inOrder[next + 1]) && cameToPass(figure, number, pack))
        named.set(ruled, figure);
    }
  }
  return named.size === 0 && more.length === 0 ? figures : changed(figures, named, more);
}

/** Whether those who were let go were exchanged is said by the whole text; each side's number has to be read alike ("freed 352, and the front freed 151 in return"). */
const OF_A_DEAL: ReadonlySet<Measure> = new Set<Measure>(["released", "exchanged"]);

function byPlace(one: LinkedFigure, other: LinkedFigure): number {
  return one.count.quantity.start - other.count.quantity.start;
}

/** The figures with some named and others added, in the order of the text; each part still knows its whole. */
function changed(
  figures: readonly LinkedFigure[],
  named: ReadonlyMap<LinkedFigure, LinkedFigure>,
  more: readonly LinkedFigure[],
): readonly LinkedFigure[] {
  const now = (one: LinkedFigure): LinkedFigure => named.get(one) ?? one;
  const all = [...figures.map(now), ...more].toSorted(byPlace);
  const places = new Map(all.map((one, at) => [one, at]));
  return all.map((one) => {
    const whole = one.partOf === null ? undefined : figures[one.partOf];
    return whole === undefined ? one : { ...one, partOf: places.get(now(whole)) ?? null };
  });
}

/** "The toll, which the union had put at 40, …": a figure where no rule reads one. */
function unread(number: NumberInSentence, pack: LanguagePack): LinkedFigure | null {
  const { items, at, count, quantity } = number;
  // a noun alone whose article counts ("a guard") is somebody named in passing too often, and "one of the worst days" is nobody
  if (items[at]?.chunk === null || (quantity.low === 1 && quantity.high === 1)) return null;
  if (isBesideWord(number) || isLeftOut(number) || isOfScale(number)) return null;
  const measure = secondOpinion(null, likelihoodOf(number, null));
  if (measure === null) return null;
  const rule = likelyRule(pack);
  const one = draft(count ?? bareCount(quantity, rule), measure, rule);
  if (one === null || !suits(measure, one.count.unit) || isNoOne(one, items, at, at + 1))
    return null;
  const framed = inFrame(one, pack, items, at, at + 1);
  if (framed === null) return null;
  const clause = clauseOf(number, measure, one.count);
  const isExact = framed.count.quantity.bound === "exact";
  const denied = framed.denied || (isExact && DONE.has(measure) && isNegated(number));
  const moded = withMode({ ...framed, measure, denied, partOf: null }, pack, items, at);
  const figure = { ...withGroup(moded, pack, items, at), clause };
  return cameToPass(figure, number, pack) ? stillAhead(figure, pack, items) : null;
}

/** "Next winter 70 families will sleep in the open": no word for a measure leads to the verb, so that the words behind the number are asked as well. */
function cameToPass(
  figure: LinkedFigure,
  { items, at }: NumberInSentence,
  pack: LanguagePack,
): boolean {
  let { end } = figure.clause;
  for (const item of items.slice(at + 1, at + 1 + VERB)) {
    if (item.chunk !== null || item.tags.some((tag) => TILL.has(tag))) break;
    end = Math.max(end, item.end);
  }
  return happened({ ...figure, clause: { ...figure.clause, end } }, pack, items);
}
/** Words behind a number among which its verb stands. */
const VERB = 3;
/** "62 rebels killed could not be confirmed": behind its predicate nothing foretells the number. */
const TILL: ReadonlySet<string> = new Set(["comma", "stop", "pred"]);

/** "The other eight wounded two policemen", `هؤلاء الـ4 قتلوا تاجراً`: the verb behind the number tells of those whom the next figure counts. */
function isDoer(
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
function isOfNextVerb({ items, at }: NumberInSentence, measure: Measure, ruled: Ruled): boolean {
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
function isBesideWord({ items, at, count }: NumberInSentence): boolean {
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
 * "Ali Maro, 30, was killed", "two thirds of the hurt, 12 men, …", "all but 9 of them", `أصيب الجميع عدا 12`, `نصف القتلى الـ12`: an age, an aside that may mean either, those who are left out, those of whom some
 * are told. `الجنود الـ20 الذين قتلوا المزارع`: a number that a definite noun has behind it was told before, and where no rule finds what befell them they are the ones who do something.
 */
function isLeftOut({ items, at, count }: NumberInSentence): boolean {
  const [before, behind] = [items[at - 1], items[at + 1]];
  if (count?.noun.includes("the") === true && count.start < count.quantity.start) return true;
  if (LEFT_OUT.test(before?.word ?? "") || SHARE.test(items[at - 2]?.word ?? "")) return true;
  return before?.tags.includes("comma") === true && behind?.tags.includes("comma") === true;
}
const LEFT_OUT = /^(?:but|except|excluding|عدا|ماعدا|باستثناء|استثناء)$/u;
const SHARE = /^(?:نصف|ثلث|ثلثا|ثلثي|ربع|معظم|غالبيه|اغلب)$/u;

/** `ويقول آخرون إن العدد تجاوز 600 نزيل`, "the figure has passed 600": of what was counted before, which the words around do not say. */
function isOfCountBefore({ items, at }: NumberInSentence): boolean {
  for (let d = 1; d <= OF_COUNT; d++) {
    const item = items[at - d];
    if (item === undefined || item.chunk !== null || item.tags.includes("stop")) return false;
    if (ARABIC_COUNTS.test(item.word)) return item.def && item.suffix === "";
    if (COUNTS.test(item.word))
      return items[at - d - 1]?.word === "the" && items[at - d + 1]?.word !== "of";
  }
  return false;
}
/** Words from "the figure" to its number. */
const OF_COUNT = 4;
const ARABIC_COUNTS = /^(?:عدد|رقم|مجموع)$/u;
const COUNTS = /^(?:number|figure|count|tally|total)$/;

/** "Killing and abducting several guards", `مقتل وإصابة 20`, "seven were killed or wounded": of two outcomes at once it is neither. */
function isOfBoth({ items, at }: NumberInSentence, ruled: LinkedFigure): boolean {
  return ruled.measure === "other" && (areTwo(items, at, -1) || areTwo(items, at, 1));
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
function isOfScale({ items, at, count }: NumberInSentence): boolean {
  if (count !== null) return false;
  const opens = at === 1 || items[at - 2]?.tags.includes("comma") === true;
  if (opens && HOURS.test(items[at - 1]?.word ?? "")) return true;
  // `استمرت شهوراً عدة`
  if (items[at]?.word === "عده" && SPANS.test(items[at - 1]?.word ?? "")) return true;
  for (let d = 1; d <= SCALE; d++) {
    const item = items[at - d];
    if (item === undefined || item.tags.includes("comma") || item.tags.includes("stop")) break;
    if (SCALES.test(item.word)) return true;
  }
  return false;
}
/** Words from what is measured to its number. */
const SCALE = 5;
const SPANS = /^(?:ساعات|ايام|اسابيع|اشهر|شهور|سنوات|سنين|اعوام|مرات)ا?$/u;
const HOURS = /^(?:at|before|by|until)$/u;
const SCALES =
  /^(?:temperatures?|winds?|index|shares|stocks|prices?|(?:ال)?(?:حراره|رياح|مؤشر|اسهم|سعر|اسعار))$/u;

/** `لم يسوّ القصف 12 من بيوت الحي`, "I see one burning, not three": no form of a denial is around a number that no form reads. */
function isNegated({ items, at }: NumberInSentence): boolean {
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
const DONE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "arrested",
  "destroyed",
  "damaged",
]);

function likelihoodOf(number: NumberInSentence, ruled: LinkedFigure | null): Likelihood {
  return likelihoods((take) => {
    signsOf(number, ruled, take);
  });
}

/** From the nearest word for the measure to the number: "the blast may kill 12" has killed nobody, and `happened` asks the words between. */
function clauseOf({ items, at }: NumberInSentence, measure: Measure, count: Passage): Passage {
  for (let d = 1; d <= CLAUSE; d++)
    for (const item of [items[at - d], items[at + d]])
      if (item?.sense?.measure === measure)
        return { start: Math.min(item.start, count.start), end: Math.max(item.end, count.end) };
  return { start: count.start, end: count.end };
}
/** Words from a number to the one that says what became of those counted. */
const CLAUSE = 12;

function likelyRule({ lang }: LanguagePack): string {
  return `${lang}${LIKELY}`;
}
/** End of the id of the rule that reads a measure as the likeliest. */
export const LIKELY = ".measure.likely";

/** People are not destroyed and houses not killed, whatever their words have around them; and what is fired or dropped is no strike, which some of the gold has otherwise. */
function suits(measure: Measure, unit: Unit): boolean {
  if (unit === "unknown" || measure === "other") return true;
  if (OF_THINGS.has(measure)) return isThing(unit);
  if (measure === "strikes") return unit === "events";
  return !isThing(unit) && unit !== "events";
}
const OF_THINGS: ReadonlySet<Measure> = new Set<Measure>(["destroyed", "damaged", "vehicles"]);
