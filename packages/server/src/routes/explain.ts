import { z } from "@hono/zod-openapi";
import { explain } from "@tarjih/casefile";
import { ruleWhy } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { decisionsAbout } from "../desk/decisions-about.ts";
import { idsIn, namesFor } from "../desk/names.ts";
import type { Explained } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function explainEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/explain/{id}",
    summary: "Everything stored about a claim, question, root or report",
    params: z.object({ id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<Explained>("Explained", "What `tarjih explain` prints, as data"),
    run: ({ params }): Explained => {
      const explanation = desk.reading((file) => explain(file, params.id, ruleWhy));
      if (explanation === null) throw new Refused("not-found");
      const { scene, listed } = desk.now();
      const claims =
        explanation.kind === "claim"
          ? [explanation.claim]
          : explanation.kind === "report"
            ? explanation.claims
            : explanation.figures;
      const roots =
        explanation.kind === "claim"
          ? explanation.questions.map(({ root }) => root?.name)
          : explanation.kind === "root"
            ? [explanation.root.name]
            : explanation.roots.map(({ name }) => name);
      const ids = [...claims.flatMap((claim) => [...idsIn(claim)]), ...roots];
      const decisions = decisionsAbout({ scene, listed }, new Set([params.id]));
      return { explanation, decisions, names: namesFor(scene, ids) };
    },
  });
}
