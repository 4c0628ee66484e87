import { z } from "@hono/zod-openapi";
import { asides, type Passage } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import type { AsidesShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

/** The text is looked through once more, a million characters in a second; nobody else is answered meanwhile. */
const FARTHEST = 1_000_000;

/** Apart from the report itself: its text is there before this is. */
export function asidesEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/asides/{id}",
    summary:
      "Numbers of a report's text that became no figure, with what they are or that they were not understood",
    params: z.object({ id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<AsidesShown>("AsidesShown", "Passages in the order of the text"),
    stamp: desk.stamp,
    run: ({ params: { id } }): AsidesShown => {
      const now = desk.now();
      const kept = now.scene.texts.get(id);
      if (kept === undefined) throw new Refused("not-found");
      const reading = now.scene.readings.get(id);
      if (reading === undefined) return { asides: [], to: 0 };
      const to = Math.min(kept.text.length, FARTHEST);
      const byHand = now.weighing.figures.filter(
        ({ byHand: added, report }) => added !== undefined && report === id,
      );
      const understood = [...reading.figures, ...reading.dates, ...byHand];
      return {
        asides: without(asides(reading, kept.text.slice(0, to), now.case), understood),
        to,
      };
    },
  });
}

/** Those over which nothing stands; what is left out as a whole stays whatever a person added in it. */
function without(
  found: AsidesShown["asides"],
  understood: readonly Passage[],
): AsidesShown["asides"] {
  const taken = understood.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return found.filter(({ kind, start, end }) => {
    if (kind === "furniture" || kind === "foreign") return true;
    while (at < taken.length && (taken[at]?.end ?? 0) <= start) at += 1;
    const next = taken[at];
    return next === undefined || next.start >= end;
  });
}
