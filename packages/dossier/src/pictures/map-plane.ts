import { geoCircle, geoMercator, geoPath } from "d3-geo";
import type { GeoProjection } from "d3-geo";
import type { FeatureCollection, Polygon } from "geojson";
import type { PlacedPlace } from "../places/placed-places.ts";
import type { RowPlace } from "./drawing.ts";

/** Metres of a degree along a great circle. */
const DEGREE = 111_195;
/** Nothing is drawn closer than so many metres across: the outlines would say nothing there. */
const CLOSEST = 4_000;
/** Wider than a town: drawn to fit, it would leave the others one point. */
const REGION = 100_000;
/** Free on every side, of the narrower one. */
const EDGE = 0.1;

/** A part of the world in a frame. */
export interface MapPlane {
  readonly at: (place: PlacedPlace) => readonly [x: number, y: number];
  /** The circle within which a place is, as a path; empty where nobody knows how wide it is. */
  readonly area: (place: PlacedPlace) => string;
  /** Half as wide as that circle is drawn. */
  readonly reach: (place: PlacedPlace) => number;
  readonly land: (outlines: FeatureCollection) => string;
  /** A length 1, 2 or 5 times a power of ten that is at most so long in the drawing. */
  readonly bar: (longest: number) => { readonly metres: number; readonly length: number };
}

/** A frame around the places among which one looks around, as wide as they may be. */
export function mapPlane(places: readonly PlacedPlace[], frame: RowPlace): MapPlane {
  const { left, right, top, height } = frame;
  const shown = fittedPlaces(places);
  const margin = Math.min(right - left, height) * EDGE;
  const projection = fitted(shown, [
    [left + margin, top + margin],
    [right - margin, top + height - margin],
  ]);
  const path = geoPath(projection).digits(1);
  const clipped = geoPath(
    fitted(shown, [
      [left + margin, top + margin],
      [right - margin, top + height - margin],
    ]).clipExtent([
      [left, top],
      [right, top + height],
    ]),
  ).digits(1);
  const at = ({ lon, lat }: PlacedPlace): readonly [number, number] =>
    projection([lon, lat]) ?? [Number.NaN, Number.NaN];
  const pixels = metresAt(projection, [(left + right) / 2, top + height / 2]);
  return {
    at,
    area: (place) => (place.radius === 0 ? "" : (path(areaOf(place)) ?? "")),
    reach: ({ radius }) => radius * pixels,
    land: (outlines) => clipped(outlines) ?? "",
    bar: (longest) => {
      const rough = longest / pixels;
      const power = 10 ** Math.floor(Math.log10(rough));
      const metres = ([5, 2, 1].find((each) => each * power <= rough) ?? 1) * power;
      return { metres, length: metres * pixels };
    },
  };
}

/** Those among which one looks around: named by a text and no region; all of them where there is none. */
export function fittedPlaces(places: readonly PlacedPlace[]): readonly PlacedPlace[] {
  const near = places.filter(({ radius, mentions }) => radius < REGION && mentions > 0);
  return near.length === 0 ? places : near;
}

type Extent = [[number, number], [number, number]];

function fitted(places: readonly PlacedPlace[], extent: Extent): GeoProjection {
  const areas: FeatureCollection = {
    type: "FeatureCollection",
    features: places.map((place) => ({
      type: "Feature",
      properties: {},
      geometry: areaOf({ ...place, radius: Math.max(CLOSEST / 2, place.radius) }),
    })),
  };
  return geoMercator().fitExtent(extent, areas);
}

function areaOf({ lon, lat, radius }: PlacedPlace): Polygon {
  return geoCircle()
    .center([lon, lat])
    .radius(radius / DEGREE)
    .precision(3)();
}

/** How long a metre is in the drawing around that point. */
function metresAt(projection: GeoProjection, [x, y]: [number, number]): number {
  const middle = projection.invert?.([x, y]);
  if (middle === undefined || middle === null) return 1;
  const [lon, lat] = middle;
  const beside = projection([lon + 0.01, lat]);
  const metres = 0.01 * DEGREE * Math.cos((lat * Math.PI) / 180);
  return beside === null ? 1 : Math.abs(beside[0] - x) / metres;
}
