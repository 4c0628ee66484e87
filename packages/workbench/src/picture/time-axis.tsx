import type { ReactElement } from "react";
import { useSettings } from "../shell/settings.tsx";
import { axisLabels } from "./axis-labels.ts";
import type { TimeScale } from "./time-scale.ts";

/** Dates below a drawing, with a fine line up to its top. */
export function TimeAxis({
  scale,
  top,
  bottom,
  width,
}: {
  readonly scale: TimeScale;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}): ReactElement {
  const { num } = useSettings();
  return (
    <g className="axis" aria-hidden="true">
      <path className="base" d={`M0 ${bottom}H${width}`} />
      {scale.ticks.map(({ x, label }) => (
        <path key={label} className="tick" d={`M${x} ${top}V${bottom + 5}`} />
      ))}
      {axisLabels(scale.ticks, width).map(({ x, label }) => (
        <text key={label} x={x} y={bottom + 18} textAnchor="middle">
          {num(label)}
        </text>
      ))}
    </g>
  );
}
