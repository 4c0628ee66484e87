import type { Timeline, TimeEntry } from "@tarjih/server";
import { useMemo, useState, type ReactElement } from "react";
import { Hatch } from "../../picture/hatch.tsx";
import { TimeAxis } from "../../picture/time-axis.tsx";
import { timeScale, type TimeScale } from "../../picture/time-scale.ts";
import { useWidth } from "../../picture/use-width.ts";
import { useAnswer } from "../../shell/ask.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { Entry } from "./entry.tsx";
import { Published } from "./published.tsx";
import { Undated } from "./undated.tsx";
import { nearWindow, wholeWindow } from "./window.ts";

/** When things are said to have been, each as surely as it is said. */
export function TimelineView(): ReactElement {
  const answer = useAnswer("timeline");
  return <Waiting answer={answer}>{(timeline) => <Shown timeline={timeline} />}</Waiting>;
}

function Shown({ timeline }: { readonly timeline: Timeline }): ReactElement {
  const { say, lang } = useSettings();
  const words = say.pictures.timeline;
  const [isWhole, setWhole] = useState(false);
  const [onlyShared, setOnlyShared] = useState(false);
  const [lane, width] = useWidth<HTMLDivElement>();
  const days = useMemo(
    () => (isWhole ? wholeWindow(timeline) : nearWindow(timeline)) ?? wholeWindow(timeline),
    [isWhole, timeline],
  );
  const scale = useMemo(
    () => (days === null ? null : timeScale(days, width, lang === "ar")),
    [days, width, lang],
  );
  const entries = timeline.entries.filter(
    ({ kind, reports }) => !onlyShared || kind === "event" || reports > 1,
  );
  return (
    <div className="pictured timeline">
      <Hatch />
      <div className="tools">
        <label className="wide">
          {words.window}
          <select
            value={isWhole ? "whole" : "near"}
            onChange={({ target }) => setWhole(target.value === "whole")}
          >
            <option value="near">{words.near}</option>
            <option value="whole">{words.whole}</option>
          </select>
        </label>
        <label className="tick">
          <input
            type="checkbox"
            checked={onlyShared}
            onChange={({ target }) => setOnlyShared(target.checked)}
          />
          {words.onlyShared}
        </label>
      </div>
      <p className="soft note">{words.note}</p>
      {scale === null ? (
        <p className="empty">{words.nothing}</p>
      ) : (
        <div className="lanes">
          <div className="lane-row head">
            <span />
            <div ref={lane}>
              <svg className="plot" width={width} height="26" viewBox={`0 0 ${width} 26`}>
                <TimeAxis scale={scale} top={2} bottom={4} width={width} />
              </svg>
            </div>
          </div>
          <Published timeline={timeline} scale={scale} width={width} />
          <Entries timeline={timeline} entries={entries} scale={scale} width={width} />
        </div>
      )}
      <Undated timeline={timeline} />
    </div>
  );
}

function Entries({
  timeline,
  entries,
  scale,
  width,
}: {
  readonly timeline: Timeline;
  readonly entries: readonly TimeEntry[];
  readonly scale: TimeScale;
  readonly width: number;
}): ReactElement {
  const { say } = useSettings();
  return (
    <ol aria-label={say.pictures.timeline.entries}>
      {entries.map((entry) => (
        <Entry
          key={`${entry.kind} ${entry.value}`}
          entry={entry}
          timeline={timeline}
          scale={scale}
          width={width}
        />
      ))}
    </ol>
  );
}
