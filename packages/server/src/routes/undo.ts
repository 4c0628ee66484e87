import { z } from "@hono/zod-openapi";
import { undoDecision } from "@tarjih/casefile";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { DecidedShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function undoEndpoint({ desk, rulesVersion }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/undo",
    summary: "Takes a decision back by a further one",
    params: NOTHING,
    query: NOTHING,
    body: z.object({ id: z.string().min(1), why: z.string().min(1).max(10_000) }),
    answer: shape<DecidedShown>("DecidedShown", "What was recorded and what it changed"),
    run: ({ body }): DecidedShown => {
      const { decisions, questions, estimates } = desk.writing((file) =>
        undoDecision(file, body, { rulesVersion }),
      );
      return { decision: decisions[0]?.id ?? "", questions, moved: estimates.length };
    },
  });
}
