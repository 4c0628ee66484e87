import type { TimeEntry, Timeline } from "@tarjih/server";
import type { ReactElement } from "react";
import type { TimeScale } from "../../picture/time-scale.ts";
import { Day } from "../../said/day.tsx";
import { useSettings } from "../../shell/settings.tsx";
import { bandOf } from "./band.ts";
import { entryName, isPlainDate } from "./entry-name.ts";
import { Mentions } from "./mentions.tsx";

/** One date or event: its name, its band, and where it stands in the texts. */
export function Entry({
  entry,
  timeline,
  scale,
  width,
}: {
  readonly entry: TimeEntry;
  readonly timeline: Timeline;
  readonly scale: TimeScale;
  readonly width: number;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const words = say.pictures.timeline;
  const band = bandOf(entry, scale, width);
  const sure = words.sureness[band.sureness];
  const head = (
    <>
      <span className="label">
        {isPlainDate(entry) ? (
          <Day date={entryName(entry, lang)} />
        ) : (
          // In the direction of its own words: "19 ذو القعدة 1452 هـ" from right to left.
          <bdi>{num(entryName(entry, lang))}</bdi>
        )}{" "}
        <small>
          {entry.kind === "event" ? words.event : num(say.dossier.counts.reports(entry.reports))}
        </small>
        <span className="hush">
          {" "}
          {num(`${entry.from ?? words.open} – ${entry.to ?? words.open}`)}, {sure}
          {band.beyond === null ? "" : `, ${words.beyond[band.beyond]}`}
        </span>
      </span>
      <Lane entry={entry} scale={scale} width={width} />
    </>
  );
  return (
    <li className={`entry is-${entry.kind}`}>
      {entry.mentions.length === 0 ? (
        <div className="lane-row">{head}</div>
      ) : (
        <details>
          <summary className="lane-row">{head}</summary>
          <Mentions entry={entry} timeline={timeline} />
        </details>
      )}
    </li>
  );
}

function Lane({
  entry,
  scale,
  width,
}: {
  readonly entry: TimeEntry;
  readonly scale: TimeScale;
  readonly width: number;
}): ReactElement {
  const { left, right, sureness, arrows, beyond } = bandOf(entry, scale, width);
  const tip = (side: "left" | "right"): string =>
    side === "left"
      ? `M${left + 9} 3L${left} 11L${left + 9} 19`
      : `M${right - 9} 3L${right} 11L${right - 9} 19`;
  return (
    <svg className="plot" aria-hidden="true" width={width} height="22" viewBox={`0 0 ${width} 22`}>
      {scale.ticks.map(({ x, label }) => (
        <path key={label} className="tick" d={`M${x} 0V22`} />
      ))}
      {beyond === null ? (
        <rect
          className={`band-${sureness}`}
          x={left}
          y={sureness === "coarse" ? 4 : 7}
          width={right - left}
          height={sureness === "coarse" ? 14 : 8}
          rx={sureness === "coarse" ? 0 : 2}
        />
      ) : null}
      {arrows.map((side) => (
        <path key={side} className="tip" d={tip(side)} />
      ))}
    </svg>
  );
}
