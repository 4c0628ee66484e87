import type { ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Without days nothing can be told apart in time: what is missing, and the way to where it is said. */
export function NextStep(): ReactElement | null {
  const { say, num } = useSettings();
  const { data } = useAnswer("case");
  if (data === undefined) return null;
  const { describing } = say;
  const { undated, reports } = data.counts;
  const missing = [
    ...(undated > 0 ? [describing.undated(undated)] : []),
    ...(reports > 0 && data.event.start === null ? [describing.noDays] : []),
  ];
  if (missing.length === 0) return null;
  return <a href={addressOf("case")}>{num(missing.join(" · "))}</a>;
}
