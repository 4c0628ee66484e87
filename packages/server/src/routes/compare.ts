import { z } from "@hono/zod-openapi";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { alignedPassages } from "../desk/aligned-passages.ts";
import { namesFor } from "../desk/names.ts";
import { sharedPassages } from "../desk/shared-passages.ts";
import type { Compared } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function compareEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/compare/{id}/{other}",
    summary: "Another report's text beside one, with the passages that both have",
    params: z.object({ id: z.string().min(1), other: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<Compared>("Compared", "The other text and what is shared"),
    run: ({ params }) => {
      const { scene } = desk.now();
      const [here, there] = [scene.texts.get(params.id), scene.texts.get(params.other)];
      if (here === undefined || there === undefined) throw new Refused("not-found");
      const [read, other] = [scene.readings.get(params.id), scene.readings.get(params.other)];
      return {
        report: there.report,
        text: there.text,
        aligned: read === undefined || other === undefined ? [] : alignedPassages(read, other),
        shared: sharedPassages(here.text, there.text),
        names: namesFor(scene, [there.report.outlet]),
      };
    },
  });
}
