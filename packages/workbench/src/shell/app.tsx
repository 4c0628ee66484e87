import { Suspense, useLayoutEffect, type ReactElement } from "react";
import { SignDialog } from "../deciding/sign-dialog.tsx";
import { VIEWS, type ViewName } from "../views/views.ts";
import { useAnswer } from "./ask.ts";
import { ChangedElsewhere } from "./changed-elsewhere.tsx";
import { addressOf, useRoute } from "./route.ts";
import { DropZone } from "./drop-zone.tsx";
import { KeysBox } from "./keys-box.tsx";
import { SearchBox } from "./search-box.tsx";
import { useSettings } from "./settings.tsx";
import { TopBar } from "./top-bar.tsx";
import { troubleText } from "./trouble-of.ts";

/** What has something to show in a case that holds no report yet. */
const WITHOUT_REPORTS: ReadonlySet<ViewName> = new Set(["case", "journal"]);

/** Bar, the view that the address names, search. */
export function App(): ReactElement {
  const route = useRoute();
  const { say } = useSettings();
  const [home] = VIEWS;
  const { data, error } = useAnswer("case");
  const { name, Show } = VIEWS.find((view) => view.name === route.view) ?? home;
  // On a phone the page itself is moved: the next view begins at its top.
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, [name]);
  return (
    <>
      <TopBar here={name} />
      {data === undefined || error === null ? null : (
        // What is on the screen is from before: nobody shall take it for the case as it is now.
        <p className="failure stale" role="alert">
          {troubleText(error, say)}
        </p>
      )}
      <ChangedElsewhere />
      <main id="main" tabIndex={-1} className={`view view-${name}`}>
        <Suspense fallback={<p className="waiting">{say.workbench.waiting}</p>}>
          {data?.counts.reports === 0 && !WITHOUT_REPORTS.has(name) ? (
            <div className="empty welcome">
              <h2>{say.workbench.noReports}</h2>
              <p>{say.desk.add.hint}</p>
              <a className="button main" href={addressOf("case")}>
                {say.desk.add.title}
              </a>
            </div>
          ) : (
            <Show route={route} />
          )}
        </Suspense>
      </main>
      <SearchBox />
      <DropZone />
      <SignDialog />
      <KeysBox />
    </>
  );
}
