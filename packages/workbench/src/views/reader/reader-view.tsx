import type { ReportLine } from "@tarjih/server";
import type { ReactElement } from "react";
import { nameIn } from "../../said/name.ts";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf, type Route } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { ReportText } from "./report-text.tsx";

/** The original, with what was read in it; reports stand beside it. */
export function ReaderView({ route }: { readonly route: Route }): ReactElement {
  const { say, lang, num } = useSettings();
  const answer = useAnswer("list");
  return (
    <Waiting answer={answer}>
      {({ reports, names }) => {
        const here = route.id ?? reports[0]?.report.id ?? null;
        const line = ({ report, figures, roots }: ReportLine): ReactElement => (
          <li key={report.id}>
            <a
              href={addressOf("reader", report.id)}
              aria-current={report.id === here ? "true" : undefined}
            >
              <bdi>{report.title ?? nameIn(names, report.outlet ?? report.path, lang)}</bdi>
              <small>
                <bdi>{nameIn(names, report.outlet ?? report.path, lang)}</bdi>
                {" · "}
                <bdi dir="ltr">{num(report.published?.slice(0, 10) ?? "—")}</bdi>
                {" · "}
                {num(say.dossier.counts.figures(figures))} {roots.join(" ")}
              </small>
            </a>
          </li>
        );
        return (
          <div className="reader">
            <nav className="reports" aria-label={say.dossier.sections.reports}>
              <ul>{reports.map(line)}</ul>
            </nav>
            {here === null ? (
              <p className="empty">{say.workbench.noReports}</p>
            ) : (
              <Report key={here} id={here} route={route} />
            )}
          </div>
        );
      }}
    </Waiting>
  );
}

function Report({ id, route }: { readonly id: string; readonly route: Route }): ReactElement {
  const answer = useAnswer("reports", `/${encodeURIComponent(id)}`);
  return <Waiting answer={answer}>{(shown) => <ReportText shown={shown} route={route} />}</Waiting>;
}
