import { isOwnAnswer } from "@tarjih/reading";
import type { Weighing } from "@tarjih/reading";
import { valueText } from "../open/value-text.ts";
import type { NewEvidence } from "./statement-evidence.ts";

/** Questions with the most roots; a person adds those that bear on the case at hand. */
const MOST_QUESTIONS = 4;

/** Counts of the main event on which several roots speak: one column a question and root. */
export function figureEvidence(weighing: Weighing, lang: "ar" | "en"): readonly NewEvidence[] {
  const figures = new Map(weighing.figures.map((figure) => [figure.id, figure]));
  const names = new Map(weighing.roots.map(({ id, name }) => [id, name]));
  const asked = weighing.questions
    .filter(({ event, roots }) => event === weighing.case.event.id && roots > 1)
    .toSorted((a, b) => b.roots - a.roots)
    .slice(0, MOST_QUESTIONS);
  return asked.flatMap(({ id, text, answers }) => {
    const own = answers.filter(isOwnAnswer);
    return [...Map.groupBy(own, ({ root }) => root)].map(([root, said]) => {
      const claims = said.map(({ figure }) => figure);
      const values = claims.flatMap((claim) => {
        const figure = figures.get(claim);
        return figure === undefined ? [] : [valueText(figure)];
      });
      const list = [...new Set(values)].join(lang === "ar" ? "، " : ", ");
      return { text: `${names.get(root) ?? root}: ${text[lang]} ${list}`, about: id, root, claims };
    });
  });
}
