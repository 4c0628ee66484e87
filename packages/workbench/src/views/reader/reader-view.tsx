import type { ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import type { Route } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { ReportList } from "./report-list.tsx";
import { ReportText } from "./report-text.tsx";

/** The original, with what was read in it; reports stand beside it. */
export function ReaderView({ route }: { readonly route: Route }): ReactElement {
  const { say } = useSettings();
  const answer = useAnswer("list");
  return (
    <Waiting answer={answer}>
      {({ reports, names }) => {
        const here = route.id ?? reports[0]?.report.id ?? null;
        return (
          <div className="reader">
            <ReportList list={{ reports, names }} here={here} />
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
