import type { Reading } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { namesFor } from "../desk/names.ts";
import type { ReportLine, ReportList } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function reportsEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/reports",
    summary: "All reports with how much was read in each",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<ReportList>("ReportList", "Reports in the order of their paths"),
    stamp: desk.stamp,
    run: () => {
      const { reports, scene, weighing, findings } = desk.now();
      const rootsOf = new Map<string, string[]>();
      for (const root of scene.roots) {
        for (const id of root.reports) {
          const codes = rootsOf.get(id);
          if (codes === undefined) rootsOf.set(id, [scene.codes.get(root.id) ?? ""]);
          else codes.push(scene.codes.get(root.id) ?? "");
        }
      }
      const about = Map.groupBy([...weighing.findings, ...findings], ({ report }) => report);
      const byHand = Map.groupBy(
        weighing.figures.filter((figure) => figure.byHand !== undefined),
        ({ report }) => report,
      );
      const lines = reports.map(({ report }): ReportLine => {
        const reading = scene.readings.get(report.id);
        return {
          report,
          figures: (reading?.figures.length ?? 0) + (byHand.get(report.id)?.length ?? 0),
          claims: reading === undefined ? 0 : claimCount(reading),
          findings: new Set(about.get(report.id)?.map(({ id }) => id)).size,
          roots: rootsOf.get(report.id) ?? [],
        };
      });
      return {
        reports: lines,
        names: namesFor(
          scene,
          reports.map(({ report }) => report.outlet),
        ),
      };
    },
  });
}

function claimCount({
  figures,
  dates,
  statements,
  attributions,
  places,
  questions,
}: Reading): number {
  const lists = [figures, dates, statements, attributions, places, questions];
  return lists.reduce((sum, { length }) => sum + length, 0);
}
