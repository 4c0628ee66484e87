import type { LanguagePack } from "../../../lang/language.ts";
import type { Measure, Unit } from "../../../model/figure.ts";
import type { Passage } from "../../../model/passage.ts";
import { isNoOne } from "../../figures/candidates.ts";
import { bareCount } from "../../figures/count.ts";
import { draft } from "../../figures/drafts.ts";
import { happened } from "../../figures/happened.ts";
import { inFrame } from "../../figures/in-frame.ts";
import { isThing } from "../../figures/kin.ts";
import type { LinkedFigure, LinkedSentence } from "../../figures/link.ts";
import { stillAhead, withGroup, withMode } from "../../figures/said-around.ts";
import type { ReadSentence } from "../../stage.ts";
import { isDoer, isLeftOut, isNegated, isOfBoth, isOfCountBefore } from "./beside-number.ts";
import { countsNobody, isNotUnread, isRuledOut, OF_THINGS } from "./guards.ts";
import { likelihoods, type Likelihood } from "./measures.ts";
import { secondOpinion } from "./opinion.ts";
import { measuresSoFar, numbersOf } from "./numbers.ts";
import { ALONE, ruledBeside, signsOf, type NumberInSentence, type RuledBeside } from "./signs.ts";

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
  const lookedIn = looker(packOf, raw);
  return (linked) =>
    linked.map((one) => {
      const looked = lookedIn(one);
      return looked.length === 0
        ? one
        : { ...one, figures: lookAt(one, looked, packOf(one.sentence)) };
    });
};

/** Takes what rules have settled as it is, and shows each number as the second look would see it: weights are made of these. */
export function rulesWatched(see: (looked: Looked) => void): SecondLook {
  return (packOf, raw) => {
    const lookedIn = looker(packOf, raw);
    return (linked) => {
      for (const one of linked) for (const looked of lookedIn(one)) see(looked);
      return linked;
    };
  };
}

/** The numbers of the sentences of a text, one after another, with what rules read of them. */
function looker(
  packOf: (one: ReadSentence) => LanguagePack,
  raw: string,
): (one: LinkedSentence) => readonly Looked[] {
  const before = measuresSoFar();
  const besideOf = ruledBeside();
  return ({ sentence, items, figures }) => {
    const numbers = numbersOf(items, packOf(sentence), raw, before(items));
    if (numbers.length === 0) return [];
    const looked = withRules(numbers, figures);
    const beside = besideOf(
      numbers,
      looked.map(({ ruled }) => ruled?.measure ?? null),
    );
    return looked.map((one, at) => ({ ...one, beside: beside[at] ?? ALONE }));
  };
}

/** Takes what rules have settled as it is. */
export const rulesAlone: SecondLook = () => (linked) => linked;

/** A number with the figure that rules read there, the next one behind it, and what they read of the numbers beside. */
export interface Looked {
  readonly number: NumberInSentence;
  readonly ruled: LinkedFigure | undefined;
  readonly next: LinkedFigure | undefined;
  readonly beside: RuledBeside;
}

function withRules(
  numbers: readonly NumberInSentence[],
  figures: readonly LinkedFigure[],
): readonly Omit<Looked, "beside">[] {
  const inOrder = figures.toSorted(byPlace);
  let at = 0;
  return numbers.map((number) => {
    const { start, end } = number.quantity;
    while ((inOrder[at]?.count.quantity.end ?? Infinity) <= start) at++;
    const ruled = inOrder[at];
    return ruled === undefined || ruled.count.quantity.start >= end
      ? { number, ruled: undefined, next: ruled }
      : { number, ruled, next: inOrder[at + 1] };
  });
}

function lookAt(
  { figures }: LinkedSentence,
  looked: readonly Looked[],
  pack: LanguagePack,
): readonly LinkedFigure[] {
  const named = new Map<LinkedFigure, LinkedFigure>();
  const more: LinkedFigure[] = [];
  for (const { number, ruled, next, beside } of looked) {
    if (ruled === undefined) {
      const figure = unread(number, beside, pack);
      if (figure !== null && !isDoer(number, figure.measure, next)) more.push(figure);
    } else if (!isLeftOut(number) && !isOfCountBefore(number) && !isOfBoth(number, ruled)) {
      const measure = secondOpinion(ruled, likelihoodOf(number, ruled, beside)) ?? ruled.measure;
      if (measure === ruled.measure || !suits(measure, ruled.count.unit)) continue;
      if (OF_A_DEAL.has(measure) && OF_A_DEAL.has(ruled.measure)) continue;
      if (isRuledOut(measure, ruled, number)) continue;
      // "38 of the strikers were marched off": of a measure that the rule takes for another one
      const figure = { ...ruled, measure, rule: likelyRule(pack) };
      if (!isDoer(number, measure, next) && cameToPass(figure, number, pack))
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
function unread(
  number: NumberInSentence,
  beside: RuledBeside,
  pack: LanguagePack,
): LinkedFigure | null {
  const { items, at, count, quantity } = number;
  // a noun alone whose article counts ("a guard") is somebody named in passing too often, and "one of the worst days" is nobody
  if (items[at]?.chunk === null || (quantity.low === 1 && quantity.high === 1)) return null;
  if (countsNobody(number)) return null;
  const measure = secondOpinion(null, likelihoodOf(number, null, beside));
  if (measure === null || isNotUnread(measure, number)) return null;
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

const DONE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "arrested",
  "destroyed",
  "damaged",
]);

function likelihoodOf(
  number: NumberInSentence,
  ruled: LinkedFigure | null,
  beside: RuledBeside,
): Likelihood {
  return likelihoods((take) => {
    signsOf(number, ruled, beside, take);
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
