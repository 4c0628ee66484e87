import { z } from "@hono/zod-openapi";
import { seriesOf } from "@tarjih/weighing";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { namesFor } from "../desk/names.ts";
import { questionShown } from "../desk/question-shown.ts";
import type { SpreadShown } from "../shapes/pictures.ts";
import type { Host } from "./host.ts";

export function spreadEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/spread/{id}",
    summary: "A question with what each origin says over time, and each source's running total",
    params: z.object({ id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<SpreadShown>("SpreadShown", "Answers over time"),
    stamp: desk.stamp,
    run: ({ params }): SpreadShown => {
      const now = desk.now();
      const shown = questionShown(now, params.id);
      const series = seriesOf(shown.question, shown.figures);
      const sources = series.flatMap(({ source, points }) => [
        source,
        ...points.map((point) => point.of),
      ]);
      return {
        ...shown,
        series,
        names: { ...shown.names, ...namesFor(now.scene, sources) },
      };
    },
  });
}
