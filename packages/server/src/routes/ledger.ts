import { z } from "@hono/zod-openapi";
import { RULES } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { ledgerOf } from "../ledger/ledger-of.ts";
import type { Ledger } from "../shapes/ledger.ts";
import type { Host } from "./host.ts";

export function ledgerEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/ledger",
    summary: "Every question with what each source says on it, under a rule",
    params: NOTHING,
    query: z.object({ rule: z.enum(RULES).optional() }),
    body: NOTHING,
    answer: shape<Ledger>("Ledger", "Questions by sources, sources grouped by origin"),
    run: ({ query }) => ledgerOf(desk, query.rule),
  });
}
