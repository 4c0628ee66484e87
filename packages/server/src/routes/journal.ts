import { z } from "@hono/zod-openapi";
import { ACTIONS } from "@tarjih/casefile";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { decisionShown } from "../desk/decisions-about.ts";
import type { JournalPage } from "../shapes/views.ts";
import type { Host } from "./host.ts";

/** Lines of one page; more come with `offset`. */
const PAGE = 200;

export function journalEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/journal",
    summary: "What was done to the case, newest first",
    params: NOTHING,
    query: z.object({
      action: z.enum(ACTIONS).optional(),
      who: z.string().optional(),
      offset: z.coerce.number().int().min(0).default(0),
    }),
    body: NOTHING,
    answer: shape<JournalPage>("JournalPage", "Up to 200 entries of the journal"),
    run: ({ query: { action, who, offset } }) => {
      const now = desk.now();
      const { journal, listed } = now;
      const wanted = journal
        .filter((entry) => action === undefined || entry.action === action)
        .filter((entry) => who === undefined || entry.who === who)
        .toReversed();
      const entries = wanted.slice(offset, offset + PAGE);
      const told = new Set(entries.map(({ subject }) => subject["decision"]));
      const decisions = listed.filter(({ kept }) => told.has(kept.id));
      return {
        entries,
        decisions: Object.fromEntries(
          decisions.map((one) => [one.kept.id, decisionShown(one, now)]),
        ),
        total: wanted.length,
        head: journal.at(-1)?.hash ?? "",
        actions: [...new Set(journal.map((entry) => entry.action))],
      };
    },
  });
}
