import { Refused } from "../app/refused.ts";
import type { QuestionShown } from "../shapes/views.ts";
import { decisionsAbout } from "./decisions-about.ts";
import type { Snapshot } from "./desk.ts";
import { idsIn, namesFor } from "./names.ts";

/** A question by its id, with everything that answers it. */
export function questionShown({ scene, listed }: Snapshot, id: string): QuestionShown {
  const question = scene.questions.get(id);
  if (question === undefined) throw new Refused("not-found");
  const figures = question.answers.flatMap(({ figure }) => scene.figures.get(figure) ?? []);
  const involved = new Set(question.answers.map(({ root }) => root));
  const roots = scene.roots
    .filter((root) => involved.has(root.id))
    .map((root) => ({ ...root, code: scene.codes.get(root.id) ?? "" }));
  const reports = [...new Set(figures.map(({ report }) => report))].flatMap(
    (report) => scene.reports.get(report) ?? [],
  );
  const ids = [
    ...figures.flatMap((figure) => [...idsIn(figure)]),
    ...roots.map(({ name }) => name),
    ...reports.map(({ outlet }) => outlet),
  ];
  const rejected = (question.rejected ?? []).flatMap((figure) => scene.figures.get(figure) ?? []);
  const own = [question, ...figures, ...rejected].map((each) => each.id);
  const decisions = decisionsAbout({ scene, listed }, new Set(own));
  const names = namesFor(scene, ids);
  return { question, figures, roots, reports, rejected, decisions, names };
}
