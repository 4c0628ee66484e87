import { z } from "@hono/zod-openapi";
import { readOriginal } from "@tarjih/casefile";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { ownAnswer } from "../app/own-answer.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { pagePictures } from "../desk/page-pictures.ts";
import type { PageThere } from "../shapes/pages.ts";
import type { Host } from "./host.ts";

/** Pixels across: from a list's small picture to a page on a large screen. */
const [LEAST, USUAL, MOST] = [100, 1200, 3000];
const REPORT = z.string().min(1);
const PAGE = z.coerce.number().int().min(1).max(100_000);

/** A page as a picture, and whether there is one: whoever reads one page is likely to want the next, which is drawn then. */
export function pageEndpoints({ desk }: Host): readonly Endpoint[] {
  const pictures = pagePictures();
  const picture = (report: string, page: number, width: number): Promise<Uint8Array | null> => {
    const kept = desk.now().scene.texts.get(report);
    if (kept?.mime !== "application/pdf") throw new Refused("not-found");
    const original = kept.report.sha256;
    const bytes = (): Uint8Array | null => desk.reading((file) => readOriginal(file, original));
    return pictures({ original, bytes, page, width });
  };
  return [
    ownAnswer({
      method: "get",
      path: "/page",
      summary: "A page of a report that was a PDF, as a picture",
      query: z.object({
        report: REPORT,
        page: PAGE,
        width: z.coerce.number().int().min(LEAST).max(MOST).default(USUAL),
      }),
      gives: "image/png",
      run: async (_c, { report, page, width }) => {
        const image = await picture(report, page, width);
        if (image === null) throw new Refused("not-found");
        return new Response(Uint8Array.from(image), { headers: { "content-type": "image/png" } });
      },
    }),
    endpoint({
      method: "get",
      path: "/page/there",
      summary: "Whether a report that was a PDF has a page of this number, which is drawn for it",
      params: NOTHING,
      query: z.object({ report: REPORT, page: PAGE }),
      body: NOTHING,
      answer: shape<PageThere>("PageThere", "Whether there is such a page"),
      run: async ({ query: { report, page } }): Promise<PageThere> => ({
        isThere: (await picture(report, page, USUAL)) !== null,
      }),
    }),
  ];
}
