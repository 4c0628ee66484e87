import { NEAR_JOIN } from "@tarjih/reading";
import { topicOf } from "../align/measures.ts";
import { EVERYWHERE } from "../align/places.ts";
import type { Places } from "../align/places.ts";
import type { Statement } from "../align/statement.ts";
import { isArabic, soundOf } from "../lineage/sound.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * Two numbers whose places nothing ties: one name as it sounds in two scripts, or two that say no place beside two names that no
 * list holds (nine in a report on the town of Hask, twelve in one on the village of Darsa).
 */
export function areUntied(a: Statement, b: Statement, places: Places): boolean {
  if (a.heard !== b.heard) return true;
  // "3,000 marched in Asal" and 5,000 marchers of nobody says which town: people march in many on one day
  const isCrowd = topicOf(a.figure) === "crowd" && a.report.id !== b.report.id;
  // "no inmates broke out from Olm": none at the place that it names, and a number of which no place is said
  const isOfNone = isNoneAt(a, b) || isNoneAt(b, a);
  if (isOfNone || (isCrowd && (a.near === undefined) !== (b.near === undefined)))
    return a.place === b.place;
  if (a.near === undefined || b.near === undefined || a.near === b.near) return false;
  if (a.place !== b.place) return false;
  const [one, two] = [a.near.split(NEAR_JOIN), b.near.split(NEAR_JOIN)];
  // "14 in Darsa and Olm", and nine in Darsa alone
  if (one.length !== two.length) return true;
  // each in its script has another order
  return isApart(one, two, places) || isApart(two, one, places);
}

function isNoneAt(none: Statement, number: Statement): boolean {
  return none.reach.said.high === 0 && none.figure.near !== undefined && number.near === undefined;
}

/** A name of the one that is none of the other's. */
function isApart(one: readonly string[], two: readonly string[], places: Places): boolean {
  return one.some((name) => !two.some((other) => mayBeOne(name, other, places)));
}

/** Both tell of one place by its name alone, in whatever script. */
function areBesideOneName(a: Statement, b: Statement, places: Places): boolean {
  if (a.near === undefined || b.near === undefined) return false;
  return a.place === b.place && mayBeOne(a.near, b.near, places);
}

/**
 * "64 were arrested in Hask" and "33 in the town of Hask": the name that one only says beside its number is the place to which the other is limited, and neither is a
 * part of the other. `في قرية الحسك` is heard as that place, which nobody says. Null where the names differ, or one says none.
 */
export function byNameBeside(
  a: Statement,
  b: Statement,
  places: Places,
): "equal" | "unknown" | null {
  if ((a.place === EVERYWHERE) === (b.place === EVERYWHERE)) return null;
  const [named, limited] = a.place === EVERYWHERE ? [a, b] : [b, a];
  const { near } = named.figure;
  if (near === undefined || near.includes(NEAR_JOIN) || places.isPart(limited.place)) return null;
  if (places.isSame(near, limited.place)) return "equal";
  const inTwoScripts = isArabic(near) !== isArabic(limited.place);
  return inTwoScripts && soundOf(near) === soundOf(limited.place) ? "unknown" : null;
}

function mayBeOne(name: string, other: string, places: Places): boolean {
  if (places.mayMeet(name, other)) return true;
  const [one, two] = [name, other].map((each) => each.replace(CUSTODY, ""));
  return isArabic(name) !== isArabic(other) && soundsWithin(one ?? name, two ?? other);
}

/** "Sarn camp" and `سجن سارن`: what a place of custody is called differs from mouth to mouth. */
const CUSTODY = /\s+(?:prison|jail|camp)$|^(?:سجن|مخيم|معسكر|معتقل)\s+/iu;

/** "Tal al-Hask" and `سوق تل الحسك`: all of the one is heard in the other, so that they may well be one place. */
function soundsWithin(a: string, b: string): boolean {
  const [one, two] = [soundOf(a).split(" "), soundOf(b).split(" ")];
  const [few, many] = one.length < two.length ? [one, two] : [two, one];
  return few.every((sound) => many.includes(sound));
}

/**
 * "In April 12 died in a strike on a bakery in Olm", and in another report "17 in the shelling of a school": an event that nobody listed is called by its month or
 * year, in which there were many. Only one place that both name makes them one.
 */
export function byMonthAlone({ a, b, places }: Relation): boolean {
  if (a.report.id === b.report.id || !BY_TIME.test(a.figure.event)) return false;
  if (a.place !== EVERYWHERE && a.place === b.place) return false;
  return !areBesideOneName(a, b, places);
}
const BY_TIME = /^\d{4}(?:-\d{2})?$|^\.\.\/|\/\.\.$/u;

/**
 * "In Dar Jalil six civilians were wounded" and seven children among the wounded of a hospital: more of a kind than there were people, if both were hurt in one place. A
 * name beside one of the two alone says that nobody knows it.
 */
export function byNameOfOne({ a, b }: Relation): Judgement | null {
  if (a.group === b.group || (a.near === undefined) === (b.near === undefined)) return null;
  return { verdict: "undetermined", because: "place", missing: "place" };
}
