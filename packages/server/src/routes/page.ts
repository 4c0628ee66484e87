import { z } from "@hono/zod-openapi";
import { readOriginal } from "@tarjih/casefile";
import type { Endpoint } from "../app/endpoint.ts";
import { ownAnswer } from "../app/own-answer.ts";
import { Refused } from "../app/refused.ts";
import { pagePictures } from "../desk/page-pictures.ts";
import type { Host } from "./host.ts";

/** Pixels across: from a list's small picture to a page on a large screen. */
const [LEAST, USUAL, MOST] = [100, 1200, 3000];

export function pageEndpoint({ desk }: Host): Endpoint {
  const pictures = pagePictures();
  return ownAnswer({
    method: "get",
    path: "/page",
    summary: "A page of a report that was a PDF, as a picture",
    query: z.object({
      report: z.string().min(1),
      page: z.coerce.number().int().min(1).max(100_000),
      width: z.coerce.number().int().min(LEAST).max(MOST).default(USUAL),
    }),
    gives: "image/png",
    run: async (_c, { report, page, width }) => {
      const kept = desk.now().scene.texts.get(report);
      if (kept?.mime !== "application/pdf") throw new Refused("not-found");
      const original = kept.report.sha256;
      const bytes = (): Uint8Array | null => desk.reading((file) => readOriginal(file, original));
      const image = await pictures({ original, bytes, page, width });
      if (image === null) throw new Refused("not-found");
      return new Response(Uint8Array.from(image), { headers: { "content-type": "image/png" } });
    },
  });
}
