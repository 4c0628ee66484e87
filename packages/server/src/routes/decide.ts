import { z } from "@hono/zod-openapi";
import { decide, type DecisionAsked } from "@tarjih/casefile";
import { BOUNDS, MEASURES, MODES, PHASES, STANCES, UNITS } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import type { DecidedShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

const COUNT = z.number().int().min(0).nullable();

const BODY = z.object({
  kind: z.enum(["accept", "fix", "reject", "pending", "note"]),
  /** Id of a figure; with `pending` and `note` any id of the case. */
  id: z.string().min(1),
  slots: z
    .object({
      low: COUNT,
      high: COUNT,
      bound: z.enum(BOUNDS),
      measure: z.enum(MEASURES),
      group: z.string().min(1),
      unit: z.enum(UNITS),
      mode: z.enum(MODES),
      phase: z.enum(PHASES),
      stance: z.enum(STANCES),
    })
    .partial()
    .optional(),
  /** May be empty with `accept` only. */
  why: z.string().max(10_000),
});

export function decideEndpoint({ desk, rulesVersion }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/decide",
    summary:
      "Records what a person decided about a figure, and weighs again where a number hangs on it",
    params: NOTHING,
    query: NOTHING,
    body: BODY,
    answer: shape<DecidedShown>("DecidedShown", "What was recorded and what it changed"),
    run: ({ body }): DecidedShown => {
      const asked = askedOf(body);
      const { decisions, questions, estimates } = desk.writing((file) =>
        decide(file, [asked], { rulesVersion }),
      );
      return { decision: decisions[0]?.id ?? "", questions, moved: estimates.length };
    },
  });
}

function askedOf({ kind, id, slots, why }: z.output<typeof BODY>): DecisionAsked {
  switch (kind) {
    case "accept":
    case "reject":
      return { kind, figure: id, why };
    case "fix": {
      if (slots === undefined) throw new Refused("bad-request", "slots: missing");
      // What was not sent is not fixed: undefined is no value of a slot.
      const sent = Object.fromEntries(
        Object.entries(slots).filter(([, value]) => value !== undefined),
      );
      return { kind, figure: id, slots: sent, why };
    }
    case "pending":
    case "note":
      return { kind, target: id, why };
  }
}
