import { OF_RULES } from "../../packages/reading/src/extract/likely/measures/signs.ts";
import { KINDS } from "../../packages/reading/src/extract/likely/measures/measures.ts";
import { ALWAYS, listOf } from "../../packages/reading/src/extract/likely/weights.ts";
import { fitted, indexed, type Indexed } from "../weights/fit.ts";
import type { Lesson } from "./lessons.ts";

/** How much large weights cost: with 4 the weights alone had an F1 of .684 where they have .695 with this, in texts that rules had not seen. */
const PENALTY = 1.5;
/** Tenths below which a weight is left out: with 1 the list is four times as long and scores the same within a hundredth, with 3 F1 in the English banks of reports is .691 for .702. */
const LEAST = 2;
const MOST = 127;

/** All lessons with their signs as numbers. `partOf` a text: weights of the others are tried on it. */
export interface Course {
  readonly lessons: readonly Lesson[];
  readonly index: Indexed;
  readonly partOf: ReadonlyMap<string, number>;
  readonly parts: number;
}

/** Lessons in parts, no writer's bank and no folder in two of them. */
export function courseOf(lessons: readonly Lesson[], parts: number): Course {
  const groups = [...new Set(lessons.map(({ group }) => group))].toSorted();
  const partOf = new Map(groups.map((group, at) => [group, at % parts]));
  const index = indexed(
    lessons.map(({ set, signs, group, counts }) => ({
      signs: [`${ALWAYS} `, ...(tellsOfRules(set) ? signs : signs.filter(isOfText))],
      isOne: false,
      from: group,
      part: partOf.get(group) ?? 0,
      counts,
    })),
  );
  return { lessons, index, partOf, parts };
}

/**
 * Whether what rules read in texts of a set says how far they can be trusted. In those that they were made with they are nearly always right: with all sets the rules were doubted half as
 * often, and F1 was .01 lower in unseen banks.
 */
function tellsOfRules(set: string): boolean {
  return set === "folders" || set === "frames" || set.startsWith("open reports");
}

function isOfText(sign: string): boolean {
  return !OF_RULES.has(sign.slice(0, sign.indexOf(" ")));
}

/** The list of weights made from some parts: each kind against all others, by logistic regression. */
export function weightsOf({ lessons, index }: Course, isUsed: (part: number) => boolean): string {
  const byKind = KINDS.map((kind) => {
    const isOne = Uint8Array.from(lessons, ({ kinds }) => (kinds[0] === kind ? 1 : 0));
    // what is as right says nothing against a kind
    const counts = index.counts.map((of, at) =>
      lessons[at]?.kinds.includes(kind, 1) === true ? 0 : of,
    );
    return fitted({ ...index, isOne, counts }, isUsed, PENALTY);
  });
  const signs = index.signs.map((sign, at) => {
    const tenths = byKind.map((weights) => Math.round(10 * (weights[at] ?? 0)));
    return [sign, tenths.map((one) => (Math.abs(one) < LEAST ? 0 : cut(one)))] as const;
  });
  return listOf(signs.filter(([, tenths]) => tenths.some((one) => one !== 0)));
}

function cut(tenths: number): number {
  return Math.max(-MOST, Math.min(MOST, tenths));
}
