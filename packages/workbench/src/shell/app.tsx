import { Suspense, type ReactElement } from "react";
import { VIEWS } from "../views/views.ts";
import { useRoute } from "./route.ts";
import { DropZone } from "./drop-zone.tsx";
import { SearchBox } from "./search-box.tsx";
import { useSettings } from "./settings.tsx";
import { TopBar } from "./top-bar.tsx";

/** Bar, the view that the address names, search. */
export function App(): ReactElement {
  const route = useRoute();
  const { say } = useSettings();
  const [home] = VIEWS;
  const { name, Show } = VIEWS.find((view) => view.name === route.view) ?? home;
  return (
    <>
      <TopBar here={name} />
      <main id="main" tabIndex={-1} className={`view view-${name}`}>
        <Suspense fallback={<p className="waiting">{say.workbench.waiting}</p>}>
          <Show route={route} />
        </Suspense>
      </main>
      <SearchBox />
      <DropZone />
    </>
  );
}
