import type { Question } from "@tarjih/reading";
import type { Scene } from "../scene/scene.ts";

/** The answers that a picture sets side by side, and how many are left out as they count a part alone. */
export interface WholeAnswers {
  readonly whole: Question["answers"];
  readonly parts: number;
}

/** Groups that are everybody. A question on children is answered as a whole by "among them 8 children". */
const EVERYBODY: ReadonlySet<string> = new Set(["unknown", "persons", "people"]);

/**
 * Parts told as such stay out: three children among those killed are no count of the killed, nor are "fourteen of the wounded" who
 * are in a critical state one of the wounded. On a group with a name, a part that the weighing found in no version is one too ("26
 * civilians were killed, 2 of them in hospital"). A denial counts nothing else, and stays.
 */
export function wholeAnswers(scene: Scene, { answers, group, versions }: Question): WholeAnswers {
  const held = new Set(versions.flatMap(({ figures }) => figures));
  const isPart = (figure: string): boolean =>
    scene.figures.get(figure)?.mode === "part" && (EVERYBODY.has(group) || !held.has(figure));
  const whole = answers.filter(({ figure, part }) => part !== true && !isPart(figure));
  return { whole, parts: answers.length - whole.length };
}
