import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { mapOf } from "../map/map-of.ts";
import type { PlaceMap } from "../shapes/pictures.ts";
import type { Host } from "./host.ts";

export function mapEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/map",
    summary: "Places of the case and of the texts, each as precisely as it is known",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<PlaceMap>("PlaceMap", "Where things are said to have been"),
    run: () => mapOf(desk.now()),
    stamp: desk.stamp,
  });
}
