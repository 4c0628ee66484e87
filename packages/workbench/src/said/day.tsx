import type { ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { hijriText } from "./hijri-text.ts";

/**
 * A day, or a span of days, with the same in the Hijri calendar where that was chosen. Two runs: in one, the numbers of
 * the one would stand among the words of the other.
 */
export function Day({
  date,
  narrow = false,
}: {
  /** As `asOfText` gives it; not empty. */
  readonly date: string;
  readonly narrow?: boolean;
}): ReactElement {
  const { say, num, calendar } = useSettings();
  const { hijri, narrow: short } = say.calendars;
  const other = calendar === "both" ? hijriText(date, narrow ? short : hijri) : "";
  return (
    <>
      <bdi dir="ltr" className="date">
        {num(date)}
      </bdi>
      {other === "" ? null : (
        <>
          {" "}
          <bdi className="hijri">{num(other)}</bdi>
        </>
      )}
    </>
  );
}
