import { messages } from "@tarjih/i18n";
import { LINEAGE_KINDS } from "@tarjih/reading";
import type { LineageKind, LineageLink, Root } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import { nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { dayNumber } from "../timeline/day-number.ts";
import type { Span } from "../timeline/span.ts";
import type { Drawing, DrawnRow, Key } from "./drawing.ts";
import { mark } from "./figure-mark.ts";
import { outletsOf } from "./outlets.ts";
import { PALETTE } from "./palette.ts";
import { line, widthOf } from "./pen.ts";
import type { Pen } from "./pen.ts";
import { count, isolated, leftToRight } from "./plain-words.ts";
import { placeOfDay, timeAxis } from "./time-axis.ts";
import { cut } from "./wrap.ts";

/** A line of words, room for curves, and the reports. */
const ROW = 4.6;
const AXIS = 1.7;
const HALF = 0.4;
/** Reports of one day stand so far apart, in letters. */
const APART = 1.1;
/** How the curve of each kind is dashed, in letters. */
const DASHES: Readonly<Record<LineageKind, readonly number[]>> = {
  copy: [],
  wire: [0.9, 0.25],
  translation: [0.5, 0.3],
  version: [0.9, 0.25, 0.15, 0.25],
  "same-origin": [0.12, 0.25],
};

/** Each origin that several reports carry, with these reports where they were published and who repeats whom; null without one. */
export function lineageDrawing(scene: Scene, lang: Pen["lang"]): Drawing | null {
  const m = messages(lang);
  const { weighing } = scene.data;
  const shared = scene.roots.filter(({ reports }) => reports.length > 1);
  if (shared.length === 0) return null;
  const links = weighing.lineage.filter(({ from, to }) => from.report !== to.report);
  const ids = new Set(shared.flatMap(({ reports }) => reports));
  const days = [...ids].flatMap((id) => dayOf(scene, id) ?? []);
  const span = days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) + 1 };
  const drawnLinks = shared.map((root) => linksOf(root, links));
  const kinds = LINEAGE_KINDS.filter((kind) =>
    drawnLinks.some((some) => some.some((link) => link.kind === kind)),
  );
  const { counts, supportLine } = m.dossier;
  const alone = scene.roots.length - shared.length;
  const isUndated = [...ids].some((id) => dayOf(scene, id) === null);
  return {
    name: "lineage",
    title: m.pictures.lineage.title,
    lead: supportLine
      .replace("{reports}", counts.reports(weighing.reports.length))
      .replace("{roots}", counts.roots(scene.roots.length)),
    rows: shared.map((root, at) => drawn(scene, root, drawnLinks[at] ?? [], span, lang)),
    keys: [
      dotKey("one", m.charts.lineage.first),
      dotKey("about", m.charts.lineage.repeats),
      ...kinds.map((kind) => curveKey(kind, m.charts.lineage.kinds[kind])),
      ...(isUndated ? [dotKey("unsure", m.charts.undated)] : []),
    ],
    note: [
      m.pictures.lineage.note,
      ...(alone === 0 ? [] : [m.charts.lineage.alone(count(alone))]),
    ].join(" "),
    outlets: outletsOf(
      scene,
      [...ids].map((report) => ({ report })),
      lang,
    ),
    plot: (pen, place) => (span === null ? html`` : timeAxis(pen, place, span)),
    axis: span === null ? 0 : AXIS,
  };
}

function dayOf(scene: Scene, report: string): number | null {
  return dayNumber(scene.reports.get(report)?.published ?? null);
}

/** Each pair of reports once, by the link that is surest. */
function linksOf({ reports }: Root, links: readonly LineageLink[]): readonly LineageLink[] {
  const own = new Set(reports);
  const best = new Map<string, LineageLink>();
  for (const link of links) {
    if (!own.has(link.from.report) || !own.has(link.to.report)) continue;
    const pair = [link.from.report, link.to.report].toSorted().join(" ");
    if ((best.get(pair)?.p ?? -1) < link.p) best.set(pair, link);
  }
  return [...best.values()];
}

/** Whether it is known which of the two was first. */
function isDirected({ kind, why }: LineageLink): boolean {
  return kind !== "same-origin" && !why.includes("direction-unknown");
}

function drawn(
  scene: Scene,
  root: Root,
  links: readonly LineageLink[],
  span: Span | null,
  lang: Pen["lang"],
): DrawnRow {
  const m = messages(lang);
  const code = scene.codes.get(root.id) ?? "";
  const name = nameIn(scene, root.name, lang);
  const told = m.dossier.counts.reports(root.reports.length);
  const repeats = new Set(links.filter(isDirected).map(({ to }) => to.report));
  // Of one day, who repeats stands after whom it repeats.
  const sorted = root.reports.toSorted((a, b) => {
    const [x, y] = [dayOf(scene, a) ?? Infinity, dayOf(scene, b) ?? Infinity];
    return x === y ? Number(repeats.has(a)) - Number(repeats.has(b)) : x - y;
  });
  const outlet = (id: string): string => {
    const report = scene.reports.get(id);
    return nameIn(scene, report?.outlet ?? report?.path ?? id, lang);
  };
  return {
    height: ROW,
    words: [
      `${code} ${name}`,
      told,
      ...sorted.map(
        (id) =>
          `${outlet(id)} ${scene.reports.get(id)?.published?.slice(0, 10) ?? m.charts.undated}`,
      ),
    ].join(" · "),
    draw: (pen, { left, right, top, height }) => {
      const { letter } = pen;
      const [begin, end] = lang === "ar" ? [right, left] : [left, right];
      const way = lang === "ar" ? -1 : 1;
      const y = top + letter * 1.1;
      const room = right - left - widthOf(pen, told, 1, true) - letter;
      const who = cut(pen, `${leftToRight(code)} ${isolated(name)}`, { width: room });
      const ground = top + height - letter * 0.9;
      const at = span === null ? () => begin : placeOfDay(pen, span, left, right);
      const place = new Map<string, number>();
      let last = -Infinity;
      for (const id of sorted) {
        const day = dayOf(scene, id);
        const x = day === null ? end : at(day + 0.5);
        // Along the way of reading, so that none lies on another.
        const along = Math.max(way * x, last + letter * APART);
        last = along;
        place.set(id, Math.min(right - letter * HALF, Math.max(left + letter * HALF, way * along)));
      }
      return html`<path
          d="M${px(left)} ${px(ground)}H${px(right)}"
          stroke="${PALETTE.rule}"
          stroke-width="${px(letter * 0.06)}"
        ></path
        >${links.map(arc)}${line(pen, who, { x: begin, y })}${line(pen, told, { x: end, y, at: "end", bold: true })}${sorted.map(dot)}`;

      function dot(id: string): Html {
        const x = place.get(id) ?? left;
        const sign = dayOf(scene, id) === null ? "unsure" : null;
        return mark(repeats.has(id) ? "about" : "one", sign, {
          from: x,
          to: x,
          y: ground,
          left,
          right,
          half: HALF * letter,
        });
      }

      function arc({ from, to, kind }: LineageLink): Html {
        const [a, b] = [place.get(from.report) ?? left, place.get(to.report) ?? left];
        const rise = Math.min(letter * 1.9, letter * 0.7 + Math.abs(b - a) * 0.25);
        const foot = ground - letter * HALF;
        return html`<path
          d="M${px(a)} ${px(foot)}C${px(a)} ${px(foot - rise)} ${px(b)} ${px(foot - rise)} ${px(b)} ${px(foot)}"
          ${stroke(kind, letter)}
        ></path>`;
      }
    },
  };
}

function stroke(kind: LineageKind, letter: number): Html {
  const dashes = DASHES[kind].map((dash) => px(dash * letter)).join(" ");
  return html`fill="none" stroke="${PALETTE.said}"
  stroke-width="${px(letter * 0.12)}"${dashes === "" ? null : html` stroke-dasharray="${dashes}"`}`;
}

function dotKey(kind: "one" | "about" | "unsure", words: string): Key {
  return {
    width: 1.2,
    words,
    draw: ({ letter }, left, y) => {
      const x = left + letter * 0.6;
      const place = { from: x, to: x, y, left, right: x, half: HALF * letter * 0.9 };
      return kind === "unsure" ? mark("one", "unsure", place) : mark(kind, null, place);
    },
  };
}

function curveKey(kind: LineageKind, words: string): Key {
  return {
    width: 1.8,
    words,
    draw: ({ letter }, left, y) =>
      html`<path
        d="M${px(left)} ${px(y + letter * 0.35)}c0 ${px(-letter)} ${px(letter * 1.7)} ${px(-letter)} ${px(letter * 1.7)} 0"
        ${stroke(kind, letter)}
      ></path>`,
  };
}
