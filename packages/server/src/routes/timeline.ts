import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { Timeline } from "../shapes/pictures.ts";
import { timelineOf } from "../timeline/timeline-of.ts";
import type { Host } from "./host.ts";

export function timelineEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/timeline",
    summary: "Dates of the texts and events of the case, each as surely as it is said",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<Timeline>("Timeline", "When things are said to have been"),
    run: () => timelineOf(desk.now()),
    stamp: desk.stamp,
  });
}
