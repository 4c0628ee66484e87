import { decide } from "@tarjih/casefile";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { DecidedShown } from "../shapes/views.ts";
import { DECISION } from "./decide-body.ts";
import type { Host } from "./host.ts";

export function decideEndpoint({ desk, rulesVersion }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/decide",
    summary: "Records what a person decided, and weighs again where a number hangs on it",
    params: NOTHING,
    query: NOTHING,
    body: DECISION,
    answer: shape<DecidedShown>("DecidedShown", "What was recorded and what it changed"),
    run: ({ body }): DecidedShown => {
      const { decisions, questions, estimates } = desk.writing((file) =>
        decide(file, [body], { rulesVersion }),
      );
      return { decision: decisions[0]?.id ?? "", questions, moved: estimates.length };
    },
  });
}
