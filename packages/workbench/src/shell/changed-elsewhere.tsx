import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import type { CaseShown } from "@tarjih/server";
import { useEffect, useState, type ReactElement } from "react";
import { hearChanges, standOf } from "./changes-heard.ts";
import { isWriting } from "./own-writes.ts";
import { useSettings } from "./settings.tsx";

/** Milliseconds after which it is looked again whether this window has seen a change that it heard of. */
const AGAIN = 300;

/** Follows the case: what another window or program wrote is fetched, and told. */
export function ChangedElsewhere(): ReactElement | null {
  const { say } = useSettings();
  const client = useQueryClient();
  const [isChanged, setIsChanged] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const look = (stand: string): void => {
      clearTimeout(waiting);
      const seen = standSeen(client);
      if (seen === stand) return;
      // What this window wrote it asks for by itself.
      if (seen === null || isWriting() || client.isFetching({ queryKey: ["case"] }) > 0) {
        waiting = setTimeout(() => look(stand), AGAIN);
        return;
      }
      // What is heard may be of before: several entries are written one after another, and heard one by one.
      void client.refetchQueries({ queryKey: ["case"] }).then(() => {
        if (standSeen(client) === seen) return undefined;
        setIsChanged(true);
        return client.invalidateQueries();
      });
    };
    const stop = hearChanges((stand) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => look(stand), AGAIN);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [client]);
  return (
    <div role="status">
      {isChanged ? (
        <p className="changed">
          {say.windows.changed}{" "}
          <button type="button" className="small" onClick={() => setIsChanged(false)}>
            {say.workbench.close}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** How this window has seen the case stand; null as long as it has not. */
function standSeen(client: QueryClient): string | null {
  const seen = client.getQueryData<CaseShown>(["case", ""]);
  return seen === undefined ? null : standOf(seen);
}
