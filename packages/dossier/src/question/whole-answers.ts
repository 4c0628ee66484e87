import type { Figure, Question } from "@tarjih/reading";

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
 * civilians were killed, 2 of them in hospital"), and so is what was only added to a toll that others give ("five more died"). A denial
 * counts nothing else, and stays.
 */
export function wholeAnswers(
  figures: ReadonlyMap<string, Pick<Figure, "mode">>,
  { answers, group, versions }: Pick<Question, "answers" | "group" | "versions">,
): WholeAnswers {
  const held = new Set(versions.flatMap((version) => version.figures));
  const isPart = (figure: string): boolean => {
    const mode = figures.get(figure)?.mode;
    if (mode === "new") return held.size > 0 && !held.has(figure);
    return mode === "part" && (EVERYBODY.has(group) || !held.has(figure));
  };
  const whole = answers.filter(({ figure, part }) => part !== true && !isPart(figure));
  return { whole, parts: answers.length - whole.length };
}
