import { z } from "@hono/zod-openapi";
import { pageMarks, type PageMark } from "@tarjih/archive";
import { readOriginal } from "@tarjih/casefile";
import { pageOf } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { keptInTurn } from "../desk/kept-in-turn.ts";
import type { PageMarks } from "../shapes/pages.ts";
import type { Host } from "./host.ts";

/** Passages whose marks are kept: whoever reads goes through the claims of a page and back. */
const MOST_KEPT = 200;

export function pageMarksEndpoint({ desk }: Host): Endpoint {
  const inTurn = keptInTurn<readonly PageMark[]>(MOST_KEPT);
  return endpoint({
    method: "get",
    path: "/page/marks",
    summary: "Where a passage stands on its page of a report that was a PDF",
    params: NOTHING,
    query: z.object({
      report: z.string().min(1),
      start: z.coerce.number().int().min(0),
      end: z.coerce.number().int().min(0),
    }),
    body: NOTHING,
    answer: shape<PageMarks>("PageMarks", "Rectangles in parts of the page"),
    run: async ({ query: { report: id, start, end } }): Promise<PageMarks> => {
      const kept = desk.now().scene.texts.get(id);
      if (kept?.mime !== "application/pdf") throw new Refused("not-found");
      const { report, text } = kept;
      const page = pageOf(report, start);
      const part = report.pages?.find((each) => each.page === page);
      if (page === null || part === undefined) return { page: null, marks: [] };
      const marks = await inTurn(`${report.sha256} ${start} ${end}`, () => {
        const bytes = desk.reading((file) => readOriginal(file, report.sha256));
        if (bytes === null) return Promise.resolve([]);
        const own = text.slice(part.start, part.end);
        const from = start - part.start;
        return pageMarks({ bytes, page, text: own, start: from, end: end - part.start });
      });
      return { page, marks };
    },
  });
}
