import { z } from "@hono/zod-openapi";
import type { Claim, Figure, Reading } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { decisionsAbout } from "../desk/decisions-about.ts";
import { idsIn, namesFor } from "../desk/names.ts";
import type { ReportShown } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function reportEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/reports/{id}",
    summary: "A report's text with every claim on it",
    params: z.object({ id: z.string().min(1) }),
    query: NOTHING,
    body: NOTHING,
    answer: shape<ReportShown>("ReportShown", "Text and claims of a report"),
    stamp: desk.stamp,
    run: ({ params: { id } }): ReportShown => {
      const { scene, weighing, listed } = desk.now();
      const kept = scene.texts.get(id);
      if (kept === undefined) throw new Refused("not-found");
      const reading = scene.readings.get(id);
      const byHand = weighing.figures.filter(
        (figure) => figure.byHand !== undefined && figure.report === id,
      );
      const claims = reading === undefined ? byHand : claimsOf(reading, scene.figures, byHand);
      const answers = claims.flatMap((claim) =>
        claim.type === "figure"
          ? [[claim.id, (scene.questionsOf.get(claim.id) ?? []).map((each) => each.id)] as const]
          : [],
      );
      const lineage = weighing.lineage.filter(
        ({ from, to }) => from.report === id || to.report === id,
      );
      const others = new Set(lineage.flatMap(({ from, to }) => [from.report, to.report]));
      others.delete(id);
      const linked = [...others].flatMap((other) => scene.reports.get(other) ?? []);
      const ids = [
        ...claims.flatMap((claim) => [...idsIn(claim)]),
        ...[kept.report, ...linked].map(({ outlet }) => outlet),
      ];
      return {
        report: kept.report,
        text: kept.text,
        mime: kept.mime,
        claims,
        answers: Object.fromEntries(answers),
        lineage,
        linked,
        decisions: decisionsAbout({ scene, listed }, new Set([id])),
        names: namesFor(scene, ids),
      };
    },
  });
}

/** All claims in the order of the text; a figure as it was weighed, where it was. */
function claimsOf(
  reading: Reading,
  weighed: ReadonlyMap<string, Figure>,
  byHand: readonly Figure[],
): readonly Claim[] {
  const all: readonly Claim[] = [
    ...reading.figures.map((figure) => weighed.get(figure.id) ?? figure),
    ...byHand,
    ...reading.dates,
    ...reading.statements,
    ...reading.attributions,
    ...reading.places,
    ...reading.questions,
    ...reading.findings,
  ];
  const place = (claim: Claim): number => claim.start ?? -1;
  return all.toSorted((a, b) => place(a) - place(b));
}
