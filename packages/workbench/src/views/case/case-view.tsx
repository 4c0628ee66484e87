import type { ReactElement } from "react";
import type { Route } from "../../shell/route.ts";
import { AddReports } from "./add-reports.tsx";
import { Findings } from "./findings.tsx";
import { Leaving } from "./leaving.tsx";
import { Setting } from "./setting.tsx";

/** What goes into the case, what it is about, and what is taken away of it. */
export function CaseView({ route }: { readonly route: Route }): ReactElement {
  return (
    <div className="list case">
      <AddReports />
      <Findings />
      <Leaving />
      <Setting isWanted={route.id === "setting"} />
    </div>
  );
}
