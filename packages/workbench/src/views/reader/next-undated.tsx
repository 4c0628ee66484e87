import type { ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";

/** The way to the next report that says no day, in the order of the list: whoever sets one mostly sets several. */
export function NextUndated({ after }: { readonly after: string }): ReactElement | null {
  const { say, num } = useSettings();
  const { data } = useAnswer("list");
  const reports = (data?.reports ?? []).map(({ report }) => report);
  const here = reports.findIndex(({ id }) => id === after);
  const undated = [...reports.slice(here + 1), ...reports.slice(0, Math.max(0, here))].filter(
    ({ published }) => published === null,
  );
  const [next] = undated;
  if (next === undefined) return null;
  return (
    <p>
      <a className="button next" href={addressOf("reader", next.id, { describe: "1" })}>
        {num(say.describing.next(undated.length))}
      </a>
    </p>
  );
}
