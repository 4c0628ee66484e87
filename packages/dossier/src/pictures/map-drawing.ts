import type { FeatureCollection } from "geojson";
import { messages } from "@tarjih/i18n";
import { html, trusted } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { placedPlaces } from "../places/placed-places.ts";
import type { PlacedPlace } from "../places/placed-places.ts";
import type { RivalPlaces } from "../places/rival-places.ts";
import { px } from "../question/plane.ts";
import { nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import type { Drawing, Key, RowPlace } from "./drawing.ts";
import { mark } from "./figure-mark.ts";
import { mapLabels, SMALL } from "./map-labels.ts";
import type { PlacedName } from "./map-labels.ts";
import { fittedPlaces, mapPlane } from "./map-plane.ts";
import type { MapPlane } from "./map-plane.ts";
import { outletsOf } from "./outlets.ts";
import { PALETTE } from "./palette.ts";
import { line, widthOf } from "./pen.ts";
import type { Pen } from "./pen.ts";
import { count, isolated } from "./plain-words.ts";

/** As low as a map still shows something, in letters, and how far it grows where there is room. */
const LOWEST = 17;
const GROWS = 1.8;
const HALF = 0.42;
/** How a point is drawn, by how precisely it is known: each its own shape. */
type Point = "site" | "area" | "unknown";

/** Where the places of the case are, as wide as each may be off, and which stand against each other; null without one. */
export function mapDrawing(
  scene: Scene,
  outlines: FeatureCollection,
  lang: Pen["lang"],
): Drawing | null {
  const m = messages(lang);
  const { placed, unplaced, rivals } = placedPlaces(scene);
  if (placed.length === 0) return null;
  const points = new Set(placed.map(pointOf));
  const others = placed.length - fittedPlaces(placed).length;
  const say = m.charts.map;
  return {
    name: "map",
    title: m.pictures.map.title,
    lead: say.lead(count(placed.length)),
    rows: [
      {
        height: LOWEST,
        grows: GROWS,
        words: placed.map((place) => wordsOf(scene, place, lang)).join("\n"),
        draw: (pen, place) => drawn(scene, { placed, rivals, outlines }, pen, place),
      },
    ],
    keys: [
      ...(["site", "area", "unknown"] as const)
        .filter((kind) => points.has(kind))
        .map((kind) => pointKey(kind, say.points[kind])),
      ...(placed.some(({ radius }) => radius > 0) ? [discKey(say.disc)] : []),
      ...(rivals.length > 0 ? [rivalKey(say.rivals)] : []),
    ],
    note: [
      ...(others === 0 ? [] : [say.others(count(others))]),
      ...(unplaced === 0 ? [] : [say.unplaced(count(unplaced))]),
      m.pictures.map.outlines,
    ].join(" "),
    outlets: outletsOf(
      scene,
      placed.flatMap(({ reports }) => reports.map((report) => ({ report }))),
      lang,
    ),
    plot: () => html``,
    axis: 0,
  };
}

function pointOf({ precision }: PlacedPlace): Point {
  if (precision === "unknown") return "unknown";
  return precision === "exact" || precision === "site" ? "site" : "area";
}

/** "East wing · within 500 m · 8 reports". */
function wordsOf(scene: Scene, place: PlacedPlace, lang: Pen["lang"]): string {
  const m = messages(lang);
  const { map } = m.pictures;
  return [
    nameIn(scene, place.id, lang),
    place.precision === "unknown" ? map.precisionUnknown : map.within(map.length(place.radius)),
    m.dossier.counts.reports(place.reports.length),
  ].join(" · ");
}

interface Shown {
  readonly placed: readonly PlacedPlace[];
  readonly rivals: readonly RivalPlaces[];
  readonly outlines: FeatureCollection;
}

function drawn(scene: Scene, { placed, rivals, outlines }: Shown, pen: Pen, row: RowPlace): Html {
  const { letter, lang } = pen;
  const frame = { ...row, height: row.height - letter * 0.5 };
  const bottom = frame.top + frame.height;
  const plane = mapPlane(placed, frame);
  const seen = placed.filter((place) => isInside(plane.at(place), frame));
  const byId = new Map(placed.map((place) => [place.id, plane.at(place)]));
  // What most reports name has the first choice of room.
  const named = seen
    .toSorted((a, b) => b.reports.length - a.reports.length || b.mentions - a.mentions)
    .map((place) => {
      const [x, y] = plane.at(place);
      return { words: isolated(nameIn(scene, place.id, lang)), x, y };
    });
  const box = { left: frame.left, right: frame.right, top: frame.top, bottom };
  const inner = { ...box, bottom: bottom - letter * 1.6 };
  const names = mapLabels(pen, named, inner);
  return html`<defs
      ><clipPath id="map"
        ><rect
          x="${px(frame.left)}"
          y="${px(frame.top)}"
          width="${px(frame.right - frame.left)}"
          height="${px(frame.height)}"
        ></rect></clipPath></defs
    ><g clip-path="${trusted("url(#map)")}"
      ><path
        d="${plane.land(outlines)}"
        fill="${PALETTE.land}"
        stroke="${PALETTE.rule}"
        stroke-width="${px(letter * 0.06)}"
      ></path
      >${placed.map((place) => disc(plane, place, letter))}${rivals.map(({ a, b }) => joined(byId.get(a), byId.get(b), letter))}${names.map((name) => led(name, letter))}${seen.map((place) => point(pointOf(place), plane.at(place), frame, letter))}</g
    ><rect
      x="${px(frame.left)}"
      y="${px(frame.top)}"
      width="${px(frame.right - frame.left)}"
      height="${px(frame.height)}"
      fill="none"
      stroke="${PALETTE.soft}"
      stroke-width="${px(letter * 0.08)}"
    ></rect
    >${names.map(({ words, middle, line: y }) => line(pen, words, { x: middle, y, at: "middle", size: SMALL }))}${scale(plane, pen, box)}`;
}

/** From a point to its name, under the points. */
function led({ x, y, leader }: PlacedName, letter: number): Html | null {
  if (leader === null) return null;
  return html`<path
    d="M${px(x)} ${px(y)}L${px(leader[0])} ${px(leader[1])}"
    stroke="${PALETTE.ink}"
    stroke-width="${px(letter * 0.06)}"
  ></path>`;
}

function isInside([x, y]: readonly [number, number], frame: RowPlace): boolean {
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.top + frame.height;
}

/** As wide as the place may be off; its edge is dashed, as nobody drew it. */
function disc(plane: MapPlane, place: PlacedPlace, letter: number): Html | null {
  if (plane.reach(place) < letter * HALF) return null;
  return html`<path
    d="${plane.area(place)}"
    fill="${PALETTE.said}"
    fill-opacity="0.08"
    stroke="${PALETTE.said}"
    stroke-width="${px(letter * 0.07)}"
    stroke-dasharray="${px(letter * 0.4)} ${px(letter * 0.25)}"
  ></path>`;
}

function joined(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
  letter: number,
): Html | null {
  if (a === undefined || b === undefined) return null;
  return html`<path
    d="M${px(a[0])} ${px(a[1])}L${px(b[0])} ${px(b[1])}"
    ${rivalStroke(letter)}
  ></path>`;
}

function rivalStroke(letter: number): Html {
  return html`fill="none" stroke="${PALETTE.best}" stroke-width="${px(letter * 0.16)}"
  stroke-dasharray="${px(letter * 0.9)} ${px(letter * 0.3)} ${px(letter * 0.2)} ${px(letter * 0.3)}"`;
}

function point(
  kind: Point,
  [x, y]: readonly [number, number],
  { left, right }: Pick<RowPlace, "left" | "right">,
  letter: number,
): Html {
  const place = { from: x, to: x, y, left, right, half: letter * HALF * 0.8 };
  const shape =
    kind === "unknown"
      ? mark("one", "unsure", { ...place, half: place.half * 0.7 })
      : mark(kind === "site" ? "one" : "about", null, place);
  // A rim of paper, so that two points side by side stay two.
  return html`<circle
      cx="${px(x)}"
      cy="${px(y)}"
      r="${px(place.half * 1.3)}"
      fill="${PALETTE.paper}"
    ></circle
    >${shape}`;
}

/** A length on the ground, in the corner where reading ends. */
function scale(
  plane: MapPlane,
  pen: Pen,
  {
    left,
    right,
    bottom,
  }: { readonly left: number; readonly right: number; readonly bottom: number },
): Html {
  const { letter, lang } = pen;
  const { map } = messages(lang).pictures;
  const { metres, length } = plane.bar((right - left) / 4);
  const words = isolated(map.length(metres));
  const y = bottom - letter * 0.7;
  const x = lang === "ar" ? left + letter * 0.7 : right - letter * 0.7 - length;
  const wide = widthOf(pen, words, SMALL) + letter * 0.4;
  const room = lang === "ar" ? x + length + wide / 2 + letter * 0.2 : x - wide / 2 - letter * 0.2;
  return html`<path
      d="M${px(x)} ${px(y - letter * 0.35)}V${px(y)}H${px(x + length)}V${px(y - letter * 0.35)}"
      fill="none"
      stroke="${PALETTE.ink}"
      stroke-width="${px(letter * 0.1)}"
    ></path
    >${line(pen, words, { x: room, y, at: "middle", size: SMALL, fill: PALETTE.ink })}`;
}

function pointKey(kind: Point, words: string): Key {
  return {
    width: 1.2,
    words,
    draw: ({ letter }, left, y) =>
      point(kind, [left + letter * 0.6, y], { left, right: left + letter * 1.2 }, letter),
  };
}

function discKey(words: string): Key {
  return {
    width: 1.6,
    words,
    draw: ({ letter }, left, y) =>
      html`<circle
        cx="${px(left + letter * 0.8)}"
        cy="${px(y)}"
        r="${px(letter * 0.6)}"
        fill="${PALETTE.said}"
        fill-opacity="0.08"
        stroke="${PALETTE.said}"
        stroke-width="${px(letter * 0.07)}"
        stroke-dasharray="${px(letter * 0.4)} ${px(letter * 0.25)}"
      ></circle>`,
  };
}

function rivalKey(words: string): Key {
  return {
    width: 2.6,
    words,
    draw: ({ letter }, left, y) =>
      html`<path d="M${px(left)} ${px(y)}h${px(letter * 2.5)}" ${rivalStroke(letter)}></path>`,
  };
}
