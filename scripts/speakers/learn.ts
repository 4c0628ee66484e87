import { ALWAYS, listOf } from "../../packages/reading/src/extract/likely/weights.ts";
import { fitted, indexed, type Indexed } from "../weights/fit.ts";
import type { Lesson } from "./lessons.ts";

/** How much large weights cost: with 4 recall in banks that the weights had not seen was .02 lower in both languages, at a precision less than .01 higher. */
const PENALTY = 1.5;
/** Tenths below which a weight is left out: the smallest that there is. */
const LEAST = 1;
const MOST = 127;

/** All lessons of a language with their signs as numbers. `partOf` a text: weights of the others are tried on it. */
export interface Course {
  readonly index: Indexed;
  readonly partOf: ReadonlyMap<string, number>;
}

/** Lessons in parts, no bank in two of them. */
export function courseOf(lessons: readonly Lesson[], parts: number): Course {
  const groups = [...new Set(lessons.map(({ group }) => group))].toSorted();
  const partOf = new Map(groups.map((group, at) => [group, at % parts]));
  const index = indexed(
    lessons.map(({ signs, group, isOne }) => ({
      signs: [`${ALWAYS} `, ...signs],
      isOne,
      from: group,
      part: partOf.get(group) ?? 0,
      counts: 1,
    })),
    isWord,
  );
  return { index, partOf };
}

/** Signs of words count where several banks have them: others are names of one writer's people and towns. */
function isWord(sign: string): boolean {
  return WORD.test(sign);
}
const WORD = /^(?:w-?\d|[lr]Word|rBegins|behindAside |told(?:Cue|How))/u;

/** The list of weights made from some parts, by logistic regression. */
export function weightsOf({ index }: Course, isUsed: (part: number) => boolean): string {
  const weights = fitted(index, isUsed, PENALTY);
  const signs = index.signs.map((sign, at) => {
    const tenths = Math.round(10 * (weights[at] ?? 0));
    return [sign, [Math.max(-MOST, Math.min(MOST, tenths))]] as const;
  });
  return listOf(signs.filter(([, [tenths]]) => Math.abs(tenths ?? 0) >= LEAST));
}
