import type { Timeline } from "@tarjih/server";
import type { ReactElement } from "react";
import { firstDay } from "../../picture/days.ts";
import type { TimeScale } from "../../picture/time-scale.ts";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** When the reports themselves came out. */
export function Published({
  timeline,
  scale,
  width,
}: {
  readonly timeline: Timeline;
  readonly scale: TimeScale;
  readonly width: number;
}): ReactElement | null {
  const { say, lang, num } = useSettings();
  const words = say.pictures.timeline;
  if (timeline.published.length === 0) return null;
  const most = Math.max(...timeline.published.map(({ reports }) => reports.length));
  const shown = timeline.published.filter(({ day }) => {
    const at = firstDay(day);
    return at >= scale.from && at <= scale.to;
  });
  return (
    <details className="entry is-published">
      <summary className="lane-row">
        <span className="label">{words.published}</span>
        <svg
          className="plot"
          aria-hidden="true"
          width={width}
          height="40"
          viewBox={`0 0 ${width} 40`}
        >
          {shown.map(({ day, reports }) => {
            const x = (scale.at(firstDay(day)) + scale.at(firstDay(day) + 1)) / 2;
            const height = Math.max(3, (reports.length / most) * 24);
            return (
              <g key={day}>
                <rect className="stack" x={x - 5} y={38 - height} width="10" height={height} />
                <text x={x} y={34 - height} textAnchor="middle">
                  {num(reports.length)}
                </text>
              </g>
            );
          })}
        </svg>
      </summary>
      <ul className="mentions">
        {timeline.published.map(({ day, reports }) => (
          <li key={day}>
            <b dir="ltr">{num(day)}</b>
            {reports.map((id) => (
              <span key={id}>
                {" · "}
                <a href={addressOf("reader", id)}>
                  <bdi>{writtenOut(timeline.reports[id]?.[lang] ?? id)}</bdi>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
