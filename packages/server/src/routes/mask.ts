import { z } from "@hono/zod-openapi";
import { decideMask } from "@tarjih/casefile";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { DecidedShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

const DECISION = z.object({
  kind: z.enum(["mask", "unmask"]),
  name: z.string().trim().min(1).max(1000),
  why: z.string().trim().min(1).max(10_000),
});

export function maskEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/mask",
    summary: "Records that a name is hidden in what leaves the case, or shown",
    params: NOTHING,
    query: NOTHING,
    body: DECISION,
    answer: shape<DecidedShown>("DecidedShown", "What was recorded; no number hangs on it"),
    run: ({ body }): DecidedShown => {
      const { id } = desk.writing((file) => decideMask(file, body));
      return { decision: id, questions: [], moved: 0 };
    },
  });
}
