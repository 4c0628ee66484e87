import type { TimeEntry, Timeline } from "@tarjih/server";
import type { ReactElement } from "react";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Where a date stands in the texts, with the words around it. */
export function Mentions({
  entry,
  timeline,
}: {
  readonly entry: TimeEntry;
  readonly timeline: Timeline;
}): ReactElement {
  const { say, lang, num } = useSettings();
  const words = say.pictures.timeline;
  return (
    <ul className="mentions">
      {entry.mentions.map(({ claim, report, context: [before, own, after], basis, calendar }) => (
        <li key={claim}>
          <a href={addressOf("reader", report, { claim })}>
            <bdi>{writtenOut(timeline.reports[report]?.[lang] ?? report)}</bdi>
          </a>{" "}
          <small>
            {words.bases[basis]}
            {calendar === "hijri" ? ` · ${words.hijri}` : ""}
          </small>
          <p dir="auto">
            …{before}
            <mark>{own}</mark>
            {after}…
          </p>
        </li>
      ))}
      {entry.count > entry.mentions.length ? (
        <li className="soft">{num(words.more(entry.count - entry.mentions.length))}</li>
      ) : null}
    </ul>
  );
}
