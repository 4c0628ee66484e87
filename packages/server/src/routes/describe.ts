import { z } from "@hono/zod-openapi";
import { earlierReport } from "@tarjih/casefile";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { Refused } from "../app/refused.ts";
import { shape } from "../app/shape.ts";
import { DESCRIBING } from "../describing/describe-body.ts";
import { describeReport, saidOf } from "../describing/describe-report.ts";
import { sidecarOf } from "../describing/sidecar-of.ts";
import { decisionsAbout } from "../desk/decisions-about.ts";
import type { DescribingChange, ReportDescribed } from "../shapes/describing.ts";
import type { Host } from "./host.ts";

/** Outlet, author, address, day and warnings of a report, as a person may set them. */
export function describeEndpoints(host: Host): readonly Endpoint[] {
  const change = shape<DescribingChange>("DescribingChange", "What is otherwise than before");
  return [
    endpoint({
      method: "get",
      path: "/describe/{id}",
      summary: "Outlet, author, address, day and warnings of a report, and where they are kept",
      params: z.object({ id: z.string().min(1) }),
      query: NOTHING,
      body: NOTHING,
      answer: shape<ReportDescribed>("ReportDescribed", "Data of a report"),
      run: ({ params: { id } }): ReportDescribed => {
        const { desk, caseYaml } = host;
        const { scene, listed } = desk.now();
        const report = scene.texts.get(id)?.report;
        if (report === undefined) throw new Refused("not-found");
        const before = desk.reading((file) => earlierReport(file, id))?.report ?? null;
        const said = saidOf(report);
        const was = before === null ? null : saidOf(before);
        const sidecar = sidecarOf(caseYaml, report);
        const isElsewhere = caseYaml !== null && sidecar === null;
        return {
          said,
          before: JSON.stringify(was) === JSON.stringify(said) ? null : was,
          file: sidecar?.name ?? null,
          within: isElsewhere ? (report.container?.path ?? report.path) : null,
          notes: decisionsAbout({ scene, listed }, new Set([id])).filter(
            ({ kind }) => kind === "note",
          ),
        };
      },
    }),
    endpoint({
      method: "post",
      path: "/describe/preview",
      summary: "What other data of a report would change; nothing is recorded",
      params: NOTHING,
      query: NOTHING,
      body: DESCRIBING,
      answer: change,
      run: ({ body }) => describeReport(host, body, false),
    }),
    endpoint({
      method: "post",
      path: "/describe",
      summary: "Records other data of a report, writes its sidecar, reads it anew and weighs again",
      params: NOTHING,
      query: NOTHING,
      body: DESCRIBING,
      answer: change,
      run: ({ body }) => describeReport(host, body, true),
    }),
  ];
}
