import { z } from "@hono/zod-openapi";
import { PROFILES } from "@tarjih/dossier";
import { ownAnswer } from "../app/own-answer.ts";
import type { Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { download, stemOf } from "../leaving/download.ts";
import type { Host } from "./host.ts";

export function dossierEndpoint({ desk, leaving }: Host): Endpoint {
  return ownAnswer({
    method: "get",
    path: "/dossier",
    summary: "The dossier of the case as one file, for a circle of readers",
    query: z.object({
      profile: z.enum(PROFILES).default("public"),
      lang: z.enum(["ar", "en"]).default("en"),
    }),
    gives: "text/html",
    run: (_c, asked) => {
      const page = leaving.dossier(asked);
      if (page === null) throw new Refused("too-large");
      return download(`${stemOf(desk.path)}.dossier.html`, "text/html; charset=utf-8", page);
    },
  });
}
