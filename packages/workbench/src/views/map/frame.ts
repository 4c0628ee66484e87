import type { PlacedPlace } from "@tarjih/server";
import { geoCircle, geoMercator, type GeoProjection } from "d3-geo";
import type { FeatureCollection, Polygon } from "geojson";

/** Metres of a degree along a great circle. */
const DEGREE = 111_195;
/** Nothing is drawn closer than so many metres across: the outlines would say nothing there. */
const CLOSEST = 4_000;

/** The circle within which a place is. */
export function areaOf({ lon, lat, radius }: PlacedPlace): Polygon {
  return geoCircle()
    .center([lon, lat])
    .radius(radius / DEGREE)
    .precision(3)();
}

/** Wider than a town: drawn to fit, it would leave the others one point. */
const REGION = 100_000;

/** The places among which one looks around; all of them where every one is a region. */
export function nearPlaces(places: readonly PlacedPlace[]): readonly PlacedPlace[] {
  const near = places.filter(({ radius, mentions }) => radius < REGION && mentions > 0);
  return near.length === 0 ? places : near;
}

/** Shows all of the places, as wide as they may be; `zoom` goes closer, `by` moves what is seen. */
export function projectionOf(
  places: readonly PlacedPlace[],
  [width, height]: readonly [number, number],
  { zoom, by }: { readonly zoom: number; readonly by: readonly [number, number] },
): GeoProjection {
  const areas: FeatureCollection = {
    type: "FeatureCollection",
    features: places.map((place) => ({
      type: "Feature",
      properties: {},
      geometry: areaOf({ ...place, radius: Math.max(CLOSEST / 2, place.radius) }),
    })),
  };
  const margin = 24;
  const fitted = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    areas,
  );
  const [x, y] = fitted.translate();
  const [dx, dy] = by;
  return fitted
    .scale(fitted.scale() * zoom)
    .translate([
      (x - width / 2) * zoom + width / 2 + dx,
      (y - height / 2) * zoom + height / 2 + dy,
    ]);
}

/** A length that is drawn as a scale, 1, 2 or 5 times a power of ten, with its width in the drawing. */
export function scaleBar(
  projection: GeoProjection,
  [width, height]: readonly [number, number],
): { readonly metres: number; readonly pixels: number } | null {
  const middle = projection.invert?.([width / 2, height / 2]);
  if (middle === undefined || middle === null) return null;
  const [lon, lat] = middle;
  const east = projection([lon + 0.01, lat]);
  if (east === null) return null;
  const metres = 0.01 * DEGREE * Math.cos((lat * Math.PI) / 180);
  const pixelsPerMetre = (east[0] - width / 2) / metres;
  const rough = 140 / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [5, 2, 1].find((each) => each * power <= rough) ?? 1;
  return { metres: factor * power, pixels: factor * power * pixelsPerMetre };
}
