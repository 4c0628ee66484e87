import { direction } from "@tarjih/i18n";
import type { PlaceMap } from "@tarjih/server";
import { geoGraticule10, geoPath } from "d3-geo";
import { useMemo, useRef, useState, type PointerEvent, type ReactElement } from "react";
import { markAt, Picture } from "../../picture/picture.tsx";
import { useWidth } from "../../picture/use-width.ts";
import { addressOf } from "../../shell/route.ts";
import { useSettings } from "../../shell/settings.tsx";
import { areaOf, nearPlaces, projectionOf, scaleBar } from "./frame.ts";
import { labelsOf } from "./labels.ts";
import { useOutlines } from "./outlines.ts";
import { placeText } from "./place-text.ts";
import { PlacesTable } from "./places-table.tsx";
import { writtenOut } from "../../said/written-out.ts";

const HEIGHT = 460;
const STEP = 1.6;
const CLOSEST = 60;
const FARTHEST = 0.02;
const NEAR: Seen = { isWhole: false, zoom: 1, by: [0, 0] };
const WHOLE: Seen = { ...NEAR, isWhole: true };

interface Seen {
  /** Whether regions are fitted in too: they are wider than everything else. */
  readonly isWhole: boolean;
  readonly zoom: number;
  readonly by: readonly [number, number];
}

/** Places on outlines from the own server; no map of anybody's is asked for. */
export function MapPicture({
  map,
  chosen,
}: {
  readonly map: PlaceMap;
  readonly chosen: string | null;
}): ReactElement {
  const settings = useSettings();
  const { say, lang, num } = settings;
  const words = say.pictures.map;
  const [box, width] = useWidth<HTMLDivElement>();
  const [seen, setSeen] = useState(NEAR);
  const held = useRef<readonly [number, number] | null>(null);
  const outlines = useOutlines();
  const { placed, rivals } = map;
  const projection = useMemo(
    () => projectionOf(seen.isWhole ? placed : nearPlaces(placed), [width, HEIGHT], seen),
    [placed, width, seen],
  );
  const path = geoPath(projection);
  const land = useMemo(() => {
    const drawn = geoPath(
      projection.clipExtent([
        [-20, -20],
        [width + 20, HEIGHT + 20],
      ]),
    );
    return {
      outlines: outlines.data === undefined ? "" : (drawn(outlines.data) ?? ""),
      graticule: drawn(geoGraticule10()) ?? "",
    };
  }, [projection, outlines.data, width]);
  const points = new Map(
    placed.map(({ id, lon, lat }) => [id, projection([lon, lat]) ?? ([0, 0] as const)]),
  );
  const labels = labelsOf(
    placed.map(({ id, name, mentions }) => {
      const [x, y] = points.get(id) ?? [0, 0];
      return { id, name: writtenOut(name[lang]), x, y, mentions };
    }),
    width,
  );
  const bar = scaleBar(projection, [width, HEIGHT]);
  const closer = (factor: number): void =>
    setSeen(({ isWhole, zoom, by: [x, y] }) => {
      const next = Math.min(CLOSEST, Math.max(FARTHEST, zoom * factor));
      return { isWhole, zoom: next, by: [(x * next) / zoom, (y * next) / zoom] };
    });
  const drag = ({ clientX, clientY }: PointerEvent): void => {
    const from = held.current;
    if (from === null) return;
    held.current = [clientX, clientY];
    setSeen(({ isWhole, zoom, by: [x, y] }) => ({
      isWhole,
      zoom,
      by: [x + clientX - from[0], y + clientY - from[1]],
    }));
  };
  return (
    <>
      <div className="tools">
        <button type="button" onClick={() => closer(STEP)}>
          {words.closer}
        </button>
        <button type="button" onClick={() => closer(1 / STEP)}>
          {words.farther}
        </button>
        <button type="button" onClick={() => setSeen(NEAR)}>
          {words.near}
        </button>
        <button type="button" onClick={() => setSeen(WHOLE)}>
          {words.fit}
        </button>
      </div>
      <Picture
        label={words.title}
        note={`${words.note} ${words.outlines}`}
        table={<PlacesTable map={map} />}
      >
        <div ref={box}>
          <svg
            className="plot map"
            width={width}
            height={HEIGHT}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            onPointerDown={({ clientX, clientY }) => {
              held.current = [clientX, clientY];
            }}
            onPointerMove={drag}
            onPointerUp={() => {
              held.current = null;
            }}
            onPointerLeave={() => {
              held.current = null;
            }}
          >
            <g aria-hidden="true">
              <path className="graticule" d={land.graticule} />
              <path className="land" d={land.outlines} />
            </g>
            {rivals.map(({ a, b, question }) => (
              <path
                key={`${question.id} ${a} ${b}`}
                className="rivals"
                d={`M${(points.get(a) ?? []).join(" ")}L${(points.get(b) ?? []).join(" ")}`}
              />
            ))}
            {placed.map((place, at) => {
              const [x, y] = points.get(place.id) ?? [0, 0];
              return (
                <a
                  key={place.id}
                  href={addressOf("map", place.id)}
                  className={`place is-${place.precision}`}
                  aria-label={num(placeText(place, settings))}
                  aria-current={place.id === chosen ? "true" : undefined}
                  draggable={false}
                  {...markAt(at)}
                >
                  {place.radius === 0 ? null : (
                    <path className="area" d={path(areaOf(place)) ?? ""} />
                  )}
                  <circle className="point" cx={x} cy={y} r="4" />
                </a>
              );
            })}
            <g className="names-above" aria-hidden="true">
              {labels.map(({ id, name, x, y }) => (
                <text key={id} x={x} y={y} textAnchor="middle" direction={direction(lang)}>
                  {name}
                </text>
              ))}
            </g>
            {bar === null ? null : (
              <g className="scale" transform={`translate(16 ${HEIGHT - 14})`} aria-hidden="true">
                <path d={`M0 -5V0H${bar.pixels}V-5`} />
                <text x={bar.pixels / 2} y={-8} textAnchor="middle" direction={direction(lang)}>
                  {num(words.length(bar.metres))}
                </text>
              </g>
            )}
          </svg>
        </div>
      </Picture>
    </>
  );
}
