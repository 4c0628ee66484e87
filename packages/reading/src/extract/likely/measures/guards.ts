import type { Measure } from "../../../model/figure.ts";
import type { LinkedFigure } from "../../figures/link.ts";
import { ranOutOfPrison } from "../../figures/out-of-prison.ts";
import {
  isAboard,
  isAtRisk,
  isBesideWord,
  isBroughtTo,
  isLeftOut,
  isOfBefore,
  isOfNextVerb,
  isOfPeopleBefore,
  isOfPlaces,
  isOfResidents,
  isOfScale,
  isOverTwoBefore,
  isTaken,
} from "./beside-number.ts";
import { isTeller } from "./is-teller.ts";
import { isWell } from "./is-well.ts";
import { isNotMoved, isRepatriated } from "./not-moved.ts";
import {
  isOfBody,
  isOfName,
  isOfVerdicts,
  isRecovered,
  isStanding,
  isWholeOfSome,
} from "./own-words.ts";
import type { NumberInSentence } from "./signs.ts";

// What the sentence itself says against the likeliest measure, whatever words stand around: each guard is a property of a sentence in which the weights were wrong, with its
// phrase beside it.

export const OF_THINGS: ReadonlySet<Measure> = new Set<Measure>([
  "destroyed",
  "damaged",
  "vehicles",
]);

/** Guards of numbers that no rule reads, and that count nobody or nothing new. */
const NOBODY: readonly ((number: NumberInSentence) => boolean)[] = [
  isBesideWord,
  isLeftOut,
  isOfScale,
  isOverTwoBefore,
  isOfPlaces,
  isOfBefore,
  isBroughtTo,
  isOfBody,
  isWholeOfSome,
  isOfVerdicts,
  isOfName,
  isTeller,
];

export function countsNobody(number: NumberInSentence): boolean {
  return NOBODY.some((isSo) => isSo(number));
}

/** Surely not this measure, whether a rule reads the number or not. */
function isSurelyNot(measure: Measure, number: NumberInSentence): boolean {
  if (isWell(number, measure) || isStanding(number, measure)) return true;
  if (measure === "displaced" && isNotMoved(number)) return true;
  return OF_THINGS.has(measure) && (isTaken(number) || isRecovered(number));
}

/** Surely not this measure, of a number that no rule reads. */
export function isNotUnread(measure: Measure, number: NumberInSentence): boolean {
  if (isSurelyNot(measure, number) || (measure !== "other" && isAtRisk(number))) return true;
  return OF_THINGS.has(measure) && isOfPeopleBefore(number);
}

/** Surely not this measure, of a number that a rule reads as another one. */
export function isRuledOut(
  measure: Measure,
  ruled: LinkedFigure,
  number: NumberInSentence,
): boolean {
  return (
    isSurelyNot(measure, number) ||
    isOfRule(measure, ruled, number) ||
    isOfNextVerb(number, measure, ruled) ||
    isAboard(number, measure) ||
    isOfResidents(number, ruled)
  );
}

/** Is it the rule that knows better? */
function isOfRule(measure: Measure, ruled: LinkedFigure, number: NumberInSentence): boolean {
  const was = ruled.measure;
  // "thousands of prisoners had been freed" of a stormed prison: said by the whole text as well
  if (was === "escaped" && measure === "released" && ruled.count.group === "inmates") return true;
  // "1,200 flee from Olm prison"
  if (was === "escaped" && measure === "displaced" && ranOutOfPrison(number.items)) return true;
  if (was === "recaptured" && AGAIN.test(ruled.rule)) return true;
  if (was === "returned" && isRepatriated(number)) return true;
  if (was === "other" && (isTeller(number) || isAtRisk(number) || isAtLarge(number))) return true;
  if (measure === "missing" && LOST.test(ruled.rule)) return true;
  // `عملية نفذها 70 جندياً` may be those who were sent, or who attacked
  return OTHERS.test(ruled.rule) && !ACTS.has(measure);
}

/** "23 prisoners are at large since a riot": escaped less recaptured, whatever else the sentence tells of inmates. */
function isAtLarge({ items, at }: NumberInSentence): boolean {
  return items.slice(at + 1, at + BEHIND).some(({ tags }) => tags.includes("at-large"));
}
/** Items behind a number to its verb: "23 prisoners are still believed to be at large". */
const BEHIND = 8;

/** The rules that read a loss of one's own (`فقدت الفرقة العشرات من عناصرها`, `فقد أمه و14 شخصاً من أسرته`): the dead by the codebook, where the words beside are those of missing people. */
const LOST = /\.figure\.(?:lost|bereaved)$/u;

/** The rules that read `أعادت اعتقال 13 محرراً`: whoever is taken once more, and not let go, whatever he is called. */
const AGAIN = /\.figure\.again(?:-behind)?$/u;

/** The rules that read who did it (`قُتل شرطي على يد ثلاثة مسلحين`), or some of those who came or were saved (`ونجا آخرون بينهم خمسة أطفال`): the words around them are of those whom it befell. */
const OTHERS = /\.(?:doers|among-uncounted)$/u;

const ACTS: ReadonlySet<Measure> = new Set<Measure>(["attackers", "deployed"]);
