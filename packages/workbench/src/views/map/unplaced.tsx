import type { PlaceMap } from "@tarjih/server";
import type { ReactElement } from "react";
import { addressOf } from "../../shell/route.ts";
import { writtenOut } from "../../said/written-out.ts";
import { useSettings } from "../../shell/settings.tsx";

/** Places that no point stands for: they are listed, never guessed. */
export function Unplaced({ map }: { readonly map: PlaceMap }): ReactElement | null {
  const { say, lang, num } = useSettings();
  const words = say.pictures.map;
  if (map.unplaced.length === 0) return null;
  return (
    <section className="unplaced">
      <h2>{words.unplaced}</h2>
      {(["unknown", "coordinates", "country"] as const).map((why) => {
        const own = map.unplaced.filter((place) => place.why === why);
        if (own.length === 0) return null;
        return (
          <div key={why}>
            <h3>{words.whys[why]}</h3>
            <ul>
              {own.map(({ id, name, reports }) => (
                <li key={id}>
                  <details>
                    <summary>
                      <bdi>{writtenOut(name[lang])}</bdi>{" "}
                      <small>{num(say.dossier.counts.reports(reports.length))}</small>
                    </summary>
                    <ul className="mentions">
                      {reports.map((report) => (
                        <li key={report}>
                          <a href={addressOf("reader", report)}>
                            <bdi>{writtenOut(map.reports[report]?.[lang] ?? report)}</bdi>
                          </a>
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
