import { z } from "@hono/zod-openapi";
import { decide, type DecisionAsked } from "@tarjih/casefile";
import type { Ruling, Weighing } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import type { DecidedShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function settleEndpoint({ desk, rulesVersion }: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/settle",
    summary: "Decides as one of two people did, knowing both: a further decision in one's own name",
    params: NOTHING,
    query: NOTHING,
    body: z.object({ decision: z.string().min(1), why: z.string().min(1).max(10_000) }),
    answer: shape<DecidedShown>("DecidedShown", "What was recorded and what it changed"),
    run: ({ body }): DecidedShown => {
      const { listed, weighing } = desk.now();
      const ruling = listed.find(({ kept }) => kept.id === body.decision)?.ruling ?? null;
      if (ruling === null) throw new Refused("not-found");
      const asked = askedAgain(ruling, weighing, body.why);
      const { decisions, questions, estimates } = desk.writing((file) =>
        decide(file, [asked], { rulesVersion }),
      );
      return { decision: decisions[0]?.id ?? "", questions, moved: estimates.length };
    },
  });
}

/** The same decision asked for by somebody else. */
function askedAgain(ruling: Ruling, { questions }: Weighing, why: string): DecisionAsked {
  switch (ruling.kind) {
    case "add": {
      const { figure, source } = ruling;
      const { report, start, end, slots } = figure;
      const credited = source === null ? {} : { source: source.source, sourceKind: source.kind };
      return { kind: "add", report, at: { start, end }, slots, ...credited, why };
    }
    case "accept":
    case "reject":
      return { kind: ruling.kind, figure: ruling.figure.id, why };
    case "fix":
      return { kind: "fix", figure: ruling.figure.id, slots: ruling.slots, why };
    case "split":
      return { ...ruling, figures: ruling.figures.map(({ id }) => id), why };
    case "verdict": {
      const [a, b] = ruling.figures;
      return {
        kind: "verdict",
        a: a.id,
        b: b.id,
        verdict: ruling.verdict,
        because: ruling.because,
        why,
      };
    }
    case "origin": {
      const { origin, a, b } = ruling;
      return { kind: "origin", origin, a: a.figure ?? a.report, b: b.figure ?? b.report, why };
    }
    case "prefer": {
      const question = questions.find(({ id }) => id === ruling.question);
      const version = question?.versions.find(
        ({ low, high }) => low === ruling.low && high === ruling.high,
      );
      return { kind: "prefer", question: ruling.question, version: version?.id ?? "", why };
    }
    case "pending":
    case "note":
    case "merge":
    case "assign":
    case "answer":
    case "close":
      return { ...ruling, why };
  }
}
