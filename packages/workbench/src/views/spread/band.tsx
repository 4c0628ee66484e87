import { setText } from "@tarjih/dossier";
import type { Estimate } from "@tarjih/reading";
import type { ReactElement } from "react";
import { useSettings } from "../../shell/settings.tsx";
import type { SpreadLayout } from "./layout.ts";

/** Numbers of the axis, and what the rule leaves between low and high. */
export function SpreadBand({
  layout,
  estimate: { low, best, high, contested },
  isMirrored,
}: {
  readonly layout: SpreadLayout;
  readonly estimate: Estimate;
  readonly isMirrored: boolean;
}): ReactElement {
  const { num } = useSettings();
  const { y, top, width, numbers, ticks } = layout;
  const [from, to] = isMirrored ? [0, width - numbers] : [numbers, width];
  const edge = isMirrored ? width - numbers + 8 : numbers - 8;
  const ceiling = high === null ? top : y(high);
  return (
    <g aria-hidden="true">
      {low === null && high === null ? null : (
        <rect
          className="band"
          x={from}
          y={ceiling}
          width={to - from}
          height={Math.max(2, y(low ?? 0) - ceiling)}
        />
      )}
      {best === null || contested ? null : (
        <path className="best" d={`M${from} ${y(best)}H${to}`} />
      )}
      {ticks.map((tick) => (
        <g key={tick} className="axis">
          <path className="tick" d={`M${from} ${y(tick)}H${to}`} />
          <text x={edge} y={y(tick) + 4} textAnchor={isMirrored ? "start" : "end"}>
            {num(setText({ low: tick, high: tick }))}
          </text>
        </g>
      ))}
    </g>
  );
}
