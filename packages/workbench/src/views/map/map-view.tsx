import type { PlaceMap } from "@tarjih/server";
import type { ReactElement } from "react";
import { useAnswer } from "../../shell/ask.ts";
import { addressOf, type Route } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { Waiting } from "../../shell/waiting.tsx";
import { MapPicture } from "./map-picture.tsx";
import { PlaceCard } from "./place-card.tsx";
import { Unplaced } from "./unplaced.tsx";

/** Where things are said to have been, each place as wide as it may be. */
export function MapView({ route }: { readonly route: Route }): ReactElement {
  const answer = useAnswer("map");
  return <Waiting answer={answer}>{(map) => <Shown map={map} chosen={route.id} />}</Waiting>;
}

function Shown({
  map,
  chosen,
}: {
  readonly map: PlaceMap;
  readonly chosen: string | null;
}): ReactElement {
  const { say } = useSettings();
  const place = map.placed.find(({ id }) => id === chosen);
  return (
    <>
      <div className="pictured">
        {map.placed.length === 0 ? (
          <p className="empty">
            {say.pictures.map.nothing} <a href={addressOf("case")}>{say.pictures.map.locate}</a>
          </p>
        ) : (
          <MapPicture map={map} chosen={chosen} />
        )}
        <Unplaced map={map} />
      </div>
      {place === undefined ? null : <PlaceCard key={place.id} place={place} map={map} />}
    </>
  );
}
