import { z } from "@hono/zod-openapi";
import { readOriginal } from "@tarjih/casefile";
import type { Endpoint } from "../app/endpoint.ts";
import { ownAnswer } from "../app/own-answer.ts";
import { Refused } from "../app/refused.ts";
import { download } from "../leaving/download.ts";
import type { Host } from "./host.ts";

/**
 * What the browser shows by itself, so that a figure can be compared with it. A page could run scripts and a document
 * is for another program: these are kept as files.
 */
const SHOWN: ReadonlySet<string> = new Set([
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
]);

export function originalEndpoint({ desk }: Host): Endpoint {
  return ownAnswer({
    method: "get",
    path: "/original",
    summary: "The untouched bytes of a report; `#page=3` behind it opens a page of a PDF",
    query: z.object({ report: z.string().min(1) }),
    gives: "application/octet-stream",
    run: (_c, { report: id }) => {
      const kept = desk.now().scene.texts.get(id);
      const bytes =
        kept === undefined ? null : desk.reading((file) => readOriginal(file, kept.report.sha256));
      if (kept === undefined || bytes === null) throw new Refused("not-found");
      const content = Uint8Array.from(bytes);
      return SHOWN.has(kept.mime)
        ? new Response(content, { headers: { "content-type": kept.mime } })
        : download(fileName(kept.report.path), kept.mime, content);
    },
  });
}

/** The last part of a path, also of a file in a container (`a.zip!/b.txt`) or a message (`chat.txt#12`). */
function fileName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? "original";
}
