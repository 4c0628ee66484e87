import type { Figure, Question } from "@tarjih/reading";
import { ownPairs } from "@tarjih/weighing";
import type { Scene } from "../scene/scene.ts";
import { valueText } from "../scene/value.ts";

/** Two claims that cannot both be true, with their origins. */
export interface Conflict {
  readonly a: Figure;
  readonly b: Figure;
  readonly rootA: string;
  readonly rootB: string;
}

/** The conflicts that are a question's own to tell, each pair of origins and values once, in the order of the pairs: two parts shown under a whole are told in their own question. */
export function conflictsOf(scene: Scene, question: Question): readonly Conflict[] {
  const roots = new Map(question.answers.map(({ figure, root }) => [figure, root]));
  const found = new Map<string, Conflict>();
  for (const pair of ownPairs(question, ({ verdict }) => verdict === "conflict")) {
    const a = scene.figures.get(pair.a);
    const b = scene.figures.get(pair.b);
    if (a === undefined || b === undefined) continue;
    const [rootA, rootB] = [roots.get(a.id) ?? "", roots.get(b.id) ?? ""];
    // Two reports may print the same two numbers of the same two origins in either order
    const key = [`${rootA}|${valueText(a)}`, `${rootB}|${valueText(b)}`].toSorted().join("|");
    if (!found.has(key)) found.set(key, { a, b, rootA, rootB });
  }
  return [...found.values()];
}
