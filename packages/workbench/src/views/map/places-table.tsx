import type { PlaceMap } from "@tarjih/server";
import type { ReactElement } from "react";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { writtenOut } from "../../said/written-out.ts";

/** The places of the map as rows, and which of them stand against each other. */
export function PlacesTable({ map }: { readonly map: PlaceMap }): ReactElement {
  const { say, lang, num } = useSettings();
  const words = say.pictures.map;
  const nameOf = (id: string): string =>
    writtenOut(map.placed.find((place) => place.id === id)?.name[lang] ?? id);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.precision}</th>
          <th scope="col">{words.coordinates}</th>
          <th scope="col">{words.mentions}</th>
          <th scope="col">{words.rivals}</th>
        </tr>
      </thead>
      <tbody>
        {map.placed.map(({ id, name, precision, radius, lat, lon, mentions, reports }) => (
          <tr key={id}>
            <th scope="row">
              <a href={addressOf("map", id)}>
                <bdi>{writtenOut(name[lang])}</bdi>
              </a>
            </th>
            <td>
              {precision === "unknown"
                ? words.precisionUnknown
                : num(words.within(words.length(radius)))}
            </td>
            <td>
              <bdi dir="ltr">{num(`${lat}, ${lon}`)}</bdi>
            </td>
            <td>{num(`${mentions} · ${say.dossier.counts.reports(reports.length)}`)}</td>
            <td>
              {[
                ...new Set(
                  map.rivals.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : [])),
                ),
              ]
                .map(nameOf)
                .join(" · ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
