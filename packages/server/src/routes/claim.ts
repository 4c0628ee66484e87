import { z } from "@hono/zod-openapi";
import { ruleWhy, type Claim, type Question } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { decisionsAbout } from "../desk/decisions-about.ts";
import type { Scene } from "../desk/scene.ts";
import type { ClaimShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

/**
 * What stands behind a claim, counted and not listed: a figure of a large question has a thousand pairs, and whoever
 * looks at it reads none of them here.
 */
export function claimEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/reports/{report}/claims/{id}",
    summary:
      "The rules that made a claim, the questions that rest on it, and what people decided about it",
    params: z.object({ report: z.string().min(1), id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<ClaimShown>("ClaimShown", "What stands behind a claim"),
    stamp: desk.stamp,
    run: ({ params: { report, id } }): ClaimShown => {
      const { scene, listed } = desk.now();
      const claim = claimIn(scene, report, id);
      const decisions = decisionsAbout({ scene, listed }, new Set([id]));
      // A figure by hand that was taken back is no claim any more, and what was decided about it stands.
      if (claim === null && decisions.length === 0) throw new Refused("not-found");
      const rules = claim !== null && "rules" in claim ? claim.rules : [];
      return {
        rules: rules.map((rule) => ({ id: rule, why: ruleWhy(rule) })),
        questions: (scene.questionsOf.get(id) ?? []).map((question) => ({
          id: question.id,
          text: question.text,
          pairs: pairsOf(question, id),
        })),
        decisions,
      };
    },
  });
}

function claimIn({ figures, readings }: Scene, report: string, id: string): Claim | null {
  const figure = figures.get(id);
  if (figure !== undefined) return figure.report === report ? figure : null;
  const reading = readings.get(report);
  if (reading === undefined) return null;
  const { dates, statements, attributions, places, questions, findings } = reading;
  const lists: readonly (readonly Claim[])[] = [
    dates,
    statements,
    attributions,
    places,
    questions,
    findings,
  ];
  return lists.flatMap((list) => list.find((claim) => claim.id === id) ?? [])[0] ?? null;
}

/** Pairs of a figure; of one that another stands for, those of that one. */
function pairsOf({ answers, pairs }: Question, id: string): number {
  const own = new Set([id, answers.find(({ figure }) => figure === id)?.representative ?? id]);
  return pairs.filter(({ a, b }) => own.has(a) || own.has(b)).length;
}
