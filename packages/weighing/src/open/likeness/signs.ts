import {
  AS_OF_BASES,
  BOUNDS,
  MEASURES,
  MISSING_FACTS,
  MODES,
  SIDES,
  SOURCE_KINDS,
} from "@tarjih/reading";
import type { Figure, MissingFact } from "@tarjih/reading";
import { dayOf } from "../../align/days.ts";
import { namesNobody } from "../../align/groups.ts";

/** What is said of one figure, by which a pair has a sign: "mode new|total", whichever of the two is which. */
interface OfOne {
  readonly name: string;
  readonly values: readonly string[];
  readonly of: (figure: Figure) => string;
}

const OF_ONE: readonly OfOne[] = [
  { name: "mode", values: MODES, of: ({ mode }) => mode },
  { name: "bound", values: BOUNDS, of: ({ bound }) => bound },
  { name: "as-of", values: AS_OF_BASES, of: ({ asOf }) => asOf.basis },
  { name: "side", values: ["none", ...SIDES], of: ({ side }) => side ?? "none" },
  { name: "counts", values: ["everybody", "a-kind", "a-group"], of: whom },
  {
    name: "part",
    values: ["no", "yes"],
    of: ({ partOf }) => (partOf === undefined ? "no" : "yes"),
  },
  { name: "likely", values: ["no", "yes"], of: ({ likely }) => (likely === true ? "yes" : "no") },
  { name: "place", values: ["no", "yes"], of: ({ place }) => (place === null ? "no" : "yes") },
  { name: "speaker", values: SOURCE_KINDS, of: ({ chain }) => chain.at(-1)?.kind ?? "unnamed" },
];

function whom(figure: Figure): string {
  if (!namesNobody(figure)) return "a-group";
  return figure.whom === undefined ? "everybody" : "a-kind";
}

/** Days between the two times of counting: so many or more are one sign. */
const MOST_DAYS = 5;
/** Quarters of a natural logarithm between the two numbers: 1.3 times, 1.6, 2.1 …; from 33 times on one sign. */
const MOST_STEPS = 14;
const STEPS = 4;

/** What is said of both, each with its values. */
const OF_BOTH = {
  missing: MISSING_FACTS.flatMap((fact) => [`${fact}|one-group`, `${fact}|two-groups`]),
  measure: MEASURES,
  place: ["same", "other"],
  speaker: ["same", "other"],
  days: [...range(MOST_DAYS), "unknown"],
  // two equal numbers are open only for what else they say: "30 wounded, none of them soldiers"
  ratio: [...range(MOST_STEPS), "none", "equal"],
} as const;

function range(most: number): readonly string[] {
  return Array.from({ length: most + 1 }, (_, at) => String(at));
}

/** All signs that a pair can have, by number. */
export const SIGNS: readonly string[] = [
  ...OF_ONE.flatMap(({ name, values }) =>
    values.flatMap((one) => values.map((other) => `${name} ${one}|${other}`)),
  ),
  ...Object.entries(OF_BOTH).flatMap(([name, values]) => values.map((of) => `both-${name} ${of}`)),
];

/** Where the signs of each thing begin. */
const [ONE_FROM, BOTH_FROM] = starts();

function starts(): readonly [readonly number[], Readonly<Record<keyof typeof OF_BOTH, number>>] {
  let from = 0;
  const one = OF_ONE.map(({ values }) => (from += values.length ** 2) - values.length ** 2);
  const next = ({ length }: readonly string[]): number => (from += length) - length;
  const { missing, measure, place, speaker, days, ratio } = OF_BOTH;
  const both = {
    missing: next(missing),
    measure: next(measure),
    place: next(place),
    speaker: next(speaker),
    days: next(days),
    ratio: next(ratio),
  };
  return [one, both];
}

/** A figure as the signs of its pairs need it: made once for all of them. */
export interface Sided {
  /** Place of its value, for each of `OF_ONE`. */
  readonly codes: Uint8Array;
  readonly measure: number;
  readonly group: string;
  readonly place: string | null;
  readonly speaker: string;
  /** Days since 1970 of the last day for which it was counted, the first of a month or year; NaN where it is not known. */
  readonly day: number;
  /** Natural logarithm of its number, NaN for none and zero. */
  readonly size: number;
}

export function sided(figure: Figure): Sided {
  const { measure, group, place, chain, asOf, low, high } = figure;
  const number = low ?? high ?? 0;
  const until = asOf.end ?? asOf.start;
  return {
    codes: Uint8Array.from(OF_ONE, ({ values, of }) => Math.max(0, values.indexOf(of(figure)))),
    measure: MEASURES.indexOf(measure),
    group,
    place,
    speaker: chain.at(-1)?.source ?? "",
    day: until === null ? NaN : dayOf(until),
    size: number > 0 ? Math.log(number) : NaN,
  };
}

/** Calls `take` with the number of each sign (in {@link SIGNS}) that two figures of one question have, between which a fact is missing. The order of the two makes no difference. */
export function signsOf(
  a: Sided,
  b: Sided,
  missing: MissingFact,
  take: (sign: number) => void,
): void {
  for (let i = 0; i < OF_ONE.length; i++) {
    const [one, other] = [a.codes[i] ?? 0, b.codes[i] ?? 0];
    const size = OF_ONE[i]?.values.length ?? 0;
    take((ONE_FROM[i] ?? 0) + Math.min(one, other) * size + Math.max(one, other));
  }
  const isOneGroup = a.group === b.group;
  take(BOTH_FROM.missing + 2 * MISSING_FACTS.indexOf(missing) + (isOneGroup ? 0 : 1));
  take(BOTH_FROM.measure + a.measure);
  take(BOTH_FROM.place + (a.place === b.place ? 0 : 1));
  take(BOTH_FROM.speaker + (a.speaker === b.speaker ? 0 : 1));
  take(BOTH_FROM.days + step(Math.abs(a.day - b.day), MOST_DAYS));
  const apart = Math.abs(a.size - b.size);
  take(BOTH_FROM.ratio + (apart === 0 ? MOST_STEPS + 2 : step(STEPS * apart, MOST_STEPS)));
}

/** The step that a distance is, the last one and one more for what is not known. */
function step(distance: number, most: number): number {
  return Number.isNaN(distance) ? most + 1 : Math.min(most, Math.floor(distance));
}
