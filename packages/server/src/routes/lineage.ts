import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { lineageOf } from "../lineage/lineage-of.ts";
import type { Lineage } from "../shapes/pictures.ts";
import type { Host } from "./host.ts";

export function lineageEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/lineage",
    summary: "Who repeats whom: reports, origins, and what ties them",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<Lineage>("Lineage", "Reports and origins with their ties"),
    run: () => lineageOf(desk.now()),
    stamp: desk.stamp,
  });
}
