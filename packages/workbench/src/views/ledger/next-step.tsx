import type { ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Without days nothing can be told apart in time: what is missing, each a link to where it is said. */
export function NextStep(): ReactElement | null {
  const { say, num } = useSettings();
  const { data } = useAnswer("case");
  const undated = data?.counts.undated ?? 0;
  const { data: list } = useAnswer("list", "", undated > 0);
  const first = list?.reports.find(({ report }) => report.published === null)?.report.id;
  if (data === undefined) return null;
  const { describing } = say;
  const hasNoDays = data.counts.reports > 0 && data.event.start === null;
  return (
    <>
      {undated === 0 ? null : (
        <a
          href={
            first === undefined ? addressOf("case") : addressOf("reader", first, { describe: "1" })
          }
        >
          {num(describing.undated(undated))}
        </a>
      )}
      {hasNoDays ? <a href={addressOf("case", "setting")}>{describing.noDays}</a> : null}
    </>
  );
}
