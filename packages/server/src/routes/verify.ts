import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { Verified } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function verifyEndpoint({ desk, verify }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/verify",
    summary: "Computes every hash, passage and reading again",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<Verified>("Verified", "What was looked at and what is off"),
    run: async (): Promise<Verified> => {
      const { ok, checked, problems, head } = await verify(desk.path);
      return { ok, checked: { ...checked }, problems, head };
    },
  });
}
