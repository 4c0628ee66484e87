import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { ReadSentence } from "../../extract/stage.ts";
import type { Measure } from "../../model/figure.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** A figure in its sentence, with the place that limits it as far as it is known. */
export interface Placed {
  readonly sentence: ReadSentence;
  readonly draft: LinkedFigure;
  /** Index of its number among the items of its sentence. */
  readonly at: number;
  place: string | null;
}

/** What one deed does to people: told in one breath, it is done at one place. */
const DONE: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing"]);
const WALLS = tagList("stop", "clause", "say", "in");
/** Items from the one number to the next. */
const REACH = 12;
const HOSPITAL = /مستشف|مشف|مشرح|hospital|clinic|morgue/iu;

/**
 * "12 people were killed and 30 wounded in Gharyan", `مقتل 12 وإصابة 30 في غريان`: the place behind the second number is that of both, and of their parts, unless the first has its own or
 * something parts the two.
 */
export function placeOfBoth(all: readonly Placed[]): void {
  /** The next number of the sentence that is no part ("12 people, three of them children, and wounded 30"). */
  let next: number | null = null;
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at];
    if (one === undefined) continue;
    const second = next === null ? undefined : all[next];
    if (second !== undefined && second.sentence === one.sentence && areOne(one, second))
      for (const each of all.slice(at, next ?? at)) each.place ??= second.place;
    if (one.draft.partOf === null && one.draft.mode !== "part") next = at;
  }
}

function areOne(one: Placed, next: Placed): boolean {
  if (one.place !== null || next.place === null || HOSPITAL.test(next.place)) return false;
  const [first, second] = [one.draft.measure, next.draft.measure];
  if (first === second || !DONE.has(first) || !DONE.has(second)) return false;
  const between = one.sentence.items.slice(one.at + 1, next.at);
  return (
    between.length <= REACH &&
    !between.some((item) => hasOneOf(item, WALLS) || item.chunk?.kind === "date") &&
    between.every(({ chunk }) => chunk === null || chunk.kind !== "name" || chunk.is !== "place")
  );
}
