import { SEVERITIES, type Finding } from "@tarjih/reading";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import type { Snapshot } from "../desk/desk.ts";
import type { FindingList } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function findingsEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/findings",
    summary: "What a reader must know about the material, the gravest first",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<FindingList>("FindingList", "Findings with the reports that they are about"),
    run: () => {
      const now = desk.now();
      return { findings: allFindings(now), reports: now.reports.map(({ report }) => report) };
    },
  });
}

/** Those about files, of readings and of the weighing, each once. */
function allFindings({ findings, weighing, readings }: Snapshot): readonly Finding[] {
  const all = [
    ...findings,
    ...weighing.findings,
    ...readings.flatMap(({ reading }) => reading.findings),
  ];
  const unique = [...new Map(all.map((finding) => [finding.id, finding])).values()];
  const weight = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return unique.toSorted((a, b) => weight(b) - weight(a));
}
