import type { Timeline } from "@tarjih/server";
import type { ReactElement } from "react";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";
import { entryName } from "./entry-name.ts";
import { Mentions } from "./mentions.tsx";

/** What is said of a time and cannot be put on a day: it is listed, never placed. */
export function Undated({ timeline }: { readonly timeline: Timeline }): ReactElement | null {
  const { say, lang, num } = useSettings();
  const words = say.pictures.timeline;
  const { undated, undatedReports } = timeline;
  const parts = [
    ["dates", undated.filter(({ grain }) => grain !== "duration")],
    ["durations", undated.filter(({ grain }) => grain === "duration")],
  ] as const;
  if (undated.length + undatedReports.length === 0) return null;
  return (
    <section className="unplaced">
      <h2>{words.undated}</h2>
      {parts.map(([kind, entries]) =>
        entries.length === 0 ? null : (
          <div key={kind}>
            <h3>{words[kind]}</h3>
            <ul>
              {entries.map((entry) => (
                <li key={entry.value}>
                  <details>
                    <summary>
                      <bdi>{entryName(entry, lang)}</bdi>{" "}
                      <small>{num(say.dossier.counts.reports(entry.reports))}</small>
                    </summary>
                    <Mentions entry={entry} timeline={timeline} />
                  </details>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      {undatedReports.length === 0 ? null : (
        <>
          <h3>{words.undatedReports}</h3>
          <p className="soft">{words.undatedNext}</p>
          <ul>
            {undatedReports.map((id) => (
              <li key={id}>
                <a href={addressOf("reader", id, { describe: "1" })}>
                  <bdi>{writtenOut(timeline.reports[id]?.[lang] ?? id)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
