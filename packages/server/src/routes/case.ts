import { basename } from "node:path";
import { caseTitle } from "@tarjih/i18n";
import { isInConflict, settled } from "@tarjih/weighing";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { sheetStamp, worksheetPath } from "../hypotheses/worksheet-file.ts";
import type { CaseShown } from "../shapes/case.ts";
import type { Host } from "./host.ts";

export function caseEndpoint({ desk, version, signer }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/case",
    summary: "Title, event and counts of the case",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<CaseShown>("CaseShown", "What stands above every view"),
    run: () => {
      const { weighing, findings, listed, standing, journal, reports } = desk.now();
      const { event, title } = weighing.case;
      const names = { title, event: event.name };
      const conflicts = weighing.questions.filter(isInConflict);
      return {
        title: { ar: caseTitle(names, "ar"), en: caseTitle(names, "en") },
        file: basename(desk.path),
        event: { start: event.start, end: event.end },
        version,
        signedBy: signer.actor().isProgram === true ? null : signer.actor().who,
        head: journal.at(-1)?.hash ?? "",
        sheet: sheetStamp(worksheetPath(desk.path)),
        rule: weighing.questions[0]?.estimate.rule ?? "roots",
        counts: {
          reports: reports.length,
          undated: reports.filter(({ report }) => report.published === null).length,
          figures: weighing.figures.length,
          questions: weighing.questions.length,
          conflicts: conflicts.length,
          roots: weighing.roots.length,
          open: weighing.open.length,
          findings: Math.max(findings.length, weighing.findings.length),
          decisions: listed.length,
          differing: settled(standing).differing.length,
          reviewed: weighing.figures.filter(({ review }) => review !== undefined).length,
        },
      };
    },
  });
}
