import { z } from "@hono/zod-openapi";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { idsIn, namesFor } from "../desk/names.ts";
import type { QuestionShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function questionEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/questions/{id}",
    summary: "A question with its figures, pairs, versions and origins",
    params: z.object({ id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<QuestionShown>("QuestionShown", "A question and all that answers it"),
    run: ({ params }): QuestionShown => {
      const { scene } = desk.now();
      const question = scene.questions.get(params.id);
      if (question === undefined) throw new Refused("not-found");
      const figures = question.answers.flatMap(({ figure }) => scene.figures.get(figure) ?? []);
      const involved = new Set(question.answers.map(({ root }) => root));
      const roots = scene.roots
        .filter(({ id }) => involved.has(id))
        .map((root) => ({ ...root, code: scene.codes.get(root.id) ?? "" }));
      const reports = [...new Set(figures.map(({ report }) => report))].flatMap(
        (id) => scene.reports.get(id) ?? [],
      );
      const ids = [
        ...figures.flatMap((figure) => [...idsIn(figure)]),
        ...roots.map(({ name }) => name),
        ...reports.map(({ outlet }) => outlet),
      ];
      return { question, figures, roots, reports, names: namesFor(scene, ids) };
    },
  });
}
