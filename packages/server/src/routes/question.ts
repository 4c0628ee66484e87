import { z } from "@hono/zod-openapi";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { questionShown } from "../desk/question-shown.ts";
import type { QuestionShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function questionEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/questions/{id}",
    summary: "A question with its figures, pairs, versions and origins",
    params: z.object({ id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<QuestionShown>("QuestionShown", "A question and all that answers it"),
    run: ({ params }) => questionShown(desk.now(), params.id),
    stamp: desk.stamp,
  });
}
