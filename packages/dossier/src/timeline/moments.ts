import { isOwnAnswer } from "@tarjih/reading";
import type { Figure, Question } from "@tarjih/reading";
import type { Scene } from "../scene/scene.ts";
import { asOfText } from "../scene/value.ts";
import type { Time } from "./bar.ts";

/** One time that figures speak of, with the figures. */
export interface Moment extends Time {
  readonly figures: readonly Figure[];
}

/** By id of a figure, the question that it answers as a whole. */
export type Whole = ReadonlyMap<string, Question>;

/** The times that figures speak of, in their order; those without one at the end. */
export function momentsOf(scene: Scene, whole: Whole): readonly Moment[] {
  const figures = [...scene.figures.values()].filter(({ id }) => whole.has(id));
  const groups = Map.groupBy(figures, asOfText);
  return [...groups]
    .map(([key, some]): Moment => {
      const { start = null, end = null } = some[0]?.asOf ?? {};
      return { key, start, end, figures: some };
    })
    .toSorted((a, b) => {
      const [x, y] = [sortKey(a), sortKey(b)];
      return x < y ? -1 : x > y ? 1 : 0;
    });
}

/** By the first day, then the last; what has no first day stands at its last, and the undated at the end. */
function sortKey({ start, end }: Moment): string {
  return `${start ?? end ?? "~"} ${end ?? "~"}`;
}

/** The question that a figure answers as a whole: under one of which it counts a part its number would mislead. */
export function wholeQuestions({ data: { weighing } }: Scene): Whole {
  const found = new Map<string, Question>();
  for (const question of weighing.questions) {
    for (const answer of question.answers) {
      const { figure } = answer;
      if (isOwnAnswer(answer) && !found.has(figure)) found.set(figure, question);
    }
  }
  return found;
}
