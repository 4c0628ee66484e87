import { PACK_PLACES } from "@tarjih/reading";
import type { Place } from "@tarjih/reading";
import type { Scene } from "../scene/scene.ts";
import { PLACE_RADIUS } from "./place-radius.ts";
import { rivalPlaces } from "./rival-places.ts";
import type { RivalPlaces } from "./rival-places.ts";

/** A place that has its point on a map. */
export interface PlacedPlace {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Place["precision"];
  /** Metres around the point within which it is; 0 where nobody knows. */
  readonly radius: number;
  /** How often texts name it, and in which reports. */
  readonly mentions: number;
  readonly reports: readonly string[];
}

/** The places of a case: those on the map, the widest first; how many are none; which stand against each other. */
export interface PlacedPlaces {
  readonly placed: readonly PlacedPlace[];
  readonly unplaced: number;
  readonly rivals: readonly RivalPlaces[];
}

/** Places of the case, and places that its texts name. */
export function placedPlaces(scene: Scene): PlacedPlaces {
  const { case: info, weighing } = scene.data;
  const known = new Map<string, Place>(
    [...PACK_PLACES, ...info.places].map((place) => [place.id, place]),
  );
  const named = namedPlaces(scene);
  const ids = new Set([...named.keys(), ...info.places.map(({ id }) => id)]);
  const placed = [...ids].flatMap((id): readonly PlacedPlace[] => {
    const place = known.get(id);
    if (place === undefined || place.precision === "country") return [];
    const { lat, lon, precision } = place;
    if (lat === null || lon === null) return [];
    const reports = named.get(id) ?? [];
    const radius = PLACE_RADIUS[precision];
    const mentions = reports.length;
    return [{ id, lat, lon, precision, radius, mentions, reports: [...new Set(reports)] }];
  });
  const drawn = new Set(placed.map(({ id }) => id));
  const within = new Map([...known].map(([id, place]) => [id, place.within]));
  return {
    placed: placed.toSorted((a, b) => b.radius - a.radius || b.mentions - a.mentions),
    unplaced: ids.size - placed.length,
    rivals: rivalPlaces(weighing.questions, scene.figures, drawn, within),
  };
}

/** The report of each mention, place by place. */
function namedPlaces({ data: { readings } }: Scene): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { report, places } of readings) {
    for (const { place } of places) {
      const reports = named.get(place) ?? [];
      reports.push(report.id);
      named.set(place, reports);
    }
  }
  return named;
}
