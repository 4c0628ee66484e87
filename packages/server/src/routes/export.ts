import { z } from "@hono/zod-openapi";
import { PROFILES } from "@tarjih/dossier";
import { ownAnswer } from "../app/own-answer.ts";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { zipFiles } from "../app/zip-files.ts";
import { download, stemOf } from "../leaving/download.ts";
import type { ExportList } from "../shapes/setting.ts";
import type { Host } from "./host.ts";

export function exportsEndpoint({ leaving }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/exports",
    summary: "Formats that the case can be exported to",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<ExportList>("ExportList", "Ids of the formats"),
    run: () => ({ formats: leaving.formats }),
  });
}

export function exportEndpoint({ desk, leaving }: Host): Endpoint {
  return ownAnswer({
    method: "get",
    path: "/export",
    summary: "The case in a format for other programs; a folder comes as one zip file",
    query: z.object({
      format: z.string().min(1),
      profile: z.enum(PROFILES).default("public"),
      lang: z.enum(["ar", "en"]).default("en"),
    }),
    gives: "application/octet-stream",
    run: (_c, { format, profile, lang }) => {
      if (!leaving.formats.includes(format)) throw new Refused("bad-request", "format");
      const { ending, files } = leaving.exported(format, { profile, lang });
      const stem = `${stemOf(desk.path)}-${format}`;
      const [only] = files;
      if (ending === null || only === undefined) {
        return download(`${stem}.zip`, "application/zip", zipFiles(files));
      }
      const { content } = only;
      const bytes = typeof content === "string" ? content : new Uint8Array(content);
      return download(`${stem}.${ending}`, "application/octet-stream", bytes);
    },
  });
}
