import { OF_RULES } from "../../packages/reading/src/extract/likely/measures/signs.ts";
import { KINDS } from "../../packages/reading/src/extract/likely/measures/measures.ts";
import { ALWAYS, listOf } from "../../packages/reading/src/extract/likely/weights.ts";
import { fitted, indexed, type Indexed, withSigns } from "../weights/fit.ts";
import type { Lesson } from "./lessons.ts";

/**
 * How much large weights cost where they are weighed. In an eighth of the banks and folders that they had not seen rules and weights together had an F1 of .759 with 1, .753 with 2, .750 with 2.5, and were right in .801, .802 and .804 of what they told.
 * The less it costs the surer they are, with less reason: the right answer had a mean surprise of .813 with 1, .787 with 2, and with 1.5 three rules that read a real article rightly gave way.
 */
const PENALTY = 2;
/** And where signs are chosen: the more it costs, the fewer speak for each kind. By one fit with 1.5 for both, without what is below .15, the list was 2.3 times as long, and F1 .756. */
const CHOOSING = 3;
/** A sign that weighs less there says nothing of a kind. Weighed with 1, with .2 the list is a sixth longer and F1 the same, with .25 a fifth shorter and .003 lower, with .3 half as long and .011 lower. */
const LEAST = 0.22;
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

/**
 * The list of weights made from some parts: each kind against all others, by logistic regression. What speaks for or against a kind is chosen by a first one, and weighed by a second, which gives it what the others
 * had borne with it.
 */
export function weightsOf({ lessons, index }: Course, isUsed: (part: number) => boolean): string {
  const tenths = index.signs.map(() => KINDS.map(() => 0));
  for (const [of, kind] of KINDS.entries()) {
    const isOne = Uint8Array.from(lessons, ({ kinds }) => (kinds[0] === kind ? 1 : 0));
    // what is as right says nothing against a kind
    const counts = index.counts.map((each, at) =>
      lessons[at]?.kinds.includes(kind, 1) === true ? 0 : each,
    );
    const examples = { ...index, isOne, counts };
    const first = fitted(examples, isUsed, CHOOSING);
    const speaks = [...index.signs.keys()].filter((sign) => Math.abs(first[sign] ?? 0) >= LEAST);
    const chosen = new Set(speaks);
    const second = fitted(
      withSigns(examples, (sign) => chosen.has(sign)),
      isUsed,
      PENALTY,
    );
    for (const [at, sign] of speaks.entries()) {
      const row = tenths[sign];
      if (row !== undefined) row[of] = cut(Math.round(10 * (second[at] ?? 0)));
    }
  }
  const signs = index.signs.map((sign, at) => [sign, tenths[at] ?? []] as const);
  return listOf(signs.filter(([, each]) => each.some((one) => one !== 0)));
}

function cut(tenths: number): number {
  return Math.max(-MOST, Math.min(MOST, tenths));
}
