import { z } from "@hono/zod-openapi";
import { parseQuery, search } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { MEASURES, type Measure } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import type { SearchShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function searchEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/search",
    summary: "Reports in which words, figures and sources are, with the passages",
    params: NOTHING,
    query: z.object({ q: z.string().min(1).max(1000) }),
    body: NOTHING,
    answer: shape<SearchShown>("SearchShown", "Reports found, best first"),
    run: ({ query }) => {
      const parsed = parseQuery(query.q, measureNamed);
      if (!parsed.ok) throw new Refused("bad-request", JSON.stringify(parsed.problem));
      return desk.reading((file) => search(file, parsed.query));
    },
  });
}

function measureNamed(name: string): Measure | null {
  const wanted = name.trim().toLowerCase();
  const named = MEASURES.find(
    (each) =>
      each === wanted ||
      (["ar", "en"] as const).some((lang) => messages(lang).codes.measures[each].name === wanted),
  );
  return named ?? null;
}
