import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { decisionShown } from "../desk/decisions-about.ts";
import type { DecisionList } from "../shapes/decisions.ts";
import type { Host } from "./host.ts";

export function decisionsEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/decisions",
    summary: "Everything that people decided, newest first, and what became of it",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<DecisionList>("DecisionList", "Decisions with who, when and why"),
    run: () => {
      const now = desk.now();
      return { decisions: now.listed.toReversed().map((one) => decisionShown(one, now)) };
    },
  });
}
