import { z } from "@hono/zod-openapi";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { tieShown } from "../lineage/tie-shown.ts";
import type { TieShown } from "../shapes/pictures.ts";
import type { Host } from "./host.ts";

const ID = z.string().min(1).max(500);

export function tieEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/tie",
    summary: "Two reports side by side: the figures that one has of the other",
    params: NOTHING,
    query: z.object({ from: ID, to: ID }),
    body: NOTHING,
    answer: shape<TieShown>("TieShown", "What ties two reports"),
    run: ({ query }) => tieShown(desk.now(), query.from, query.to),
  });
}
