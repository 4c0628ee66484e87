import { messages } from "@tarjih/i18n";
import type { Question } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { px } from "../question/plane.ts";
import type { Scene } from "../scene/scene.ts";
import { dayNumber } from "../timeline/day-number.ts";
import { momentsOf, wholeQuestions } from "../timeline/moments.ts";
import type { Moment } from "../timeline/moments.ts";
import { spanOf } from "../timeline/span.ts";
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

const ROW = 3;
const AXIS = 1.7;
const SMALL = 0.85;
const HALF = 0.42;
/** All times are on the axis if it is no longer than so many times that of most of them. */
const WIDEST = 3;
/** Questions whose words stand at a time; the others are counted. */
const ASKED = 1;

/** What figures say of which time; null where none has one. */
export function timelineDrawing(scene: Scene, lang: Pen["lang"]): Drawing | null {
  const m = messages(lang);
  const most = spanOf(scene);
  const whole = wholeQuestions(scene);
  const all = momentsOf(scene, whole);
  const moments = all.filter(
    ({ start, end }) => dayNumber(start) !== null || dayNumber(end) !== null,
  );
  if (most === null || moments.length === 0) return null;
  const span = wideEnough(most, moments);
  const undated = all.filter((one) => !moments.includes(one)).flatMap(({ figures }) => figures);
  const { event } = scene.data.weighing.case;
  const days = [dayNumber(event.start), dayNumber(event.end ?? event.start)] as const;
  return {
    name: "timeline",
    title: m.charts.timeline.title,
    lead: "",
    rows: moments.map((moment) => drawn(moment, whole, { span, days }, lang)),
    keys: [
      key(1, m.charts.timeline.day, (pen, left, y) =>
        mark("one", null, at(pen, left + pen.letter * 0.5, left + pen.letter * 0.5, y, left)),
      ),
      ...(moments.some(({ start, end }) => dayNumber(start) !== dayNumber(end))
        ? [
            key(1.8, m.charts.timeline.span, (pen, left, y) =>
              mark(
                "vague",
                null,
                at(pen, left + pen.letter * 0.3, left + pen.letter * 1.6, y, left),
              ),
            ),
          ]
        : []),
      ...(moments.some((moment) => isOpen(moment, span))
        ? [
            key(1.8, m.charts.timeline.open, (pen, left, y) =>
              lang === "ar"
                ? mark("below", null, at(pen, left, left + pen.letter * 1.6, y, left))
                : mark("above", null, at(pen, left + pen.letter * 0.2, left, y, left)),
            ),
          ]
        : []),
      ...(days[0] === null
        ? []
        : [
            key(
              1.6,
              m.charts.timeline.event,
              ({ letter }, left, y) =>
                html`<rect
                  x="${px(left)}"
                  y="${px(y - letter * 0.5)}"
                  width="${px(letter * 1.6)}"
                  height="${px(letter)}"
                  fill="${PALETTE.band}"
                ></rect>`,
            ),
          ]),
    ],
    note: undated.length === 0 ? "" : m.charts.timeline.undated(count(undated.length)),
    outlets: outletsOf(
      scene,
      moments.flatMap(({ figures }) => figures),
      lang,
    ),
    plot: (pen, place) => timeAxis(pen, place, span),
    axis: AXIS,
  };
}

/** Every time told, unless that would press those that most speak of into a corner. */
function wideEnough(most: Span, moments: readonly Moment[]): Span {
  const days = moments
    .flatMap(({ start, end }) => [dayNumber(start) ?? [], dayNumber(end) ?? []])
    .flat();
  const [from, to] = [
    Math.min(most.from, ...days),
    Math.max(most.to, ...days.map((day) => day + 1)),
  ];
  return to - from <= (most.to - most.from) * WIDEST ? { from, to } : most;
}

function key(width: number, words: string, draw: Key["draw"]): Key {
  return { width, words, draw };
}

function at(
  pen: Pen,
  from: number,
  to: number,
  y: number,
  left: number,
): Parameters<typeof mark>[2] {
  return { from, to, y, left, right: left + pen.letter * 1.8, half: HALF * pen.letter * 0.9 };
}

function isOpen({ start, end }: Moment, { from, to }: Span): boolean {
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return first === null || last === null || first < from || last >= to;
}

interface Shared {
  readonly span: Span;
  readonly days: readonly [number | null, number | null];
}

function drawn(
  moment: Moment,
  whole: ReadonlyMap<string, Question>,
  { span, days: [opens, closes] }: Shared,
  lang: Pen["lang"],
): DrawnRow {
  const m = messages(lang);
  const questions = [...new Set(moment.figures.flatMap(({ id }) => whole.get(id) ?? []))];
  const asked = questions.slice(0, ASKED).map(({ text }) => isolated(text[lang]));
  const rest = questions.length - asked.length;
  const told = m.dossier.counts.figures(moment.figures.length);
  const about = asked.join(" · ");
  const more = rest === 0 ? "" : ` ${m.charts.timeline.more(count(rest))}`;
  return {
    height: ROW,
    words: [moment.key, told, ...questions.map(({ text }) => text[lang])].join(" · "),
    draw: (pen, { left, right, top, height }) => {
      const { letter } = pen;
      const [begin, end] = lang === "ar" ? [right, left] : [left, right];
      const y = top + letter * 1.1;
      const when = cut(pen, leftToRight(moment.key), { width: (right - left) * 0.5, bold: true });
      const beside = right - left - widthOf(pen, when, 1, true) - letter;
      const after = widthOf(pen, `${more} · ${told}`, SMALL);
      const what = `${cut(pen, about, { width: beside - after, size: SMALL })}${more} · ${told}`;
      const strip = { top: top + letter * 1.45, bottom: top + height - letter * 0.35 };
      const x = placeOfDay(pen, span, left, right);
      return html`${behind()}${line(pen, when, { x: begin, y, bold: true })}${line(pen, what, { x: end, y, at: "end", size: SMALL, fill: PALETTE.soft })}${time()}`;

      function behind(): Html {
        const middle = (strip.top + strip.bottom) / 2;
        const [from, to] = [x(opens ?? 0), x((closes ?? opens ?? 0) + 1)];
        return html`${
            opens === null
              ? null
              : html`<rect
                  x="${px(Math.min(from, to))}"
                  y="${px(strip.top)}"
                  width="${px(Math.max(2, Math.abs(to - from)))}"
                  height="${px(strip.bottom - strip.top)}"
                  fill="${PALETTE.band}"
                ></rect>`
          }<path
            d="M${px(left)} ${px(middle)}H${px(right)}"
            stroke="${PALETTE.rule}"
            stroke-width="${px(letter * 0.06)}"
          ></path>`;
      }

      function time(): Html {
        const [first, last] = [dayNumber(moment.start), dayNumber(moment.end)];
        const isFirst = first !== null && first >= span.from;
        const isLast = last !== null && last < span.to;
        const place = { y: (strip.top + strip.bottom) / 2, left, right, half: HALF * letter };
        if (isFirst && isLast && first === last) {
          const middle = x(first + 0.5);
          return mark("one", null, { ...place, from: middle, to: middle });
        }
        const [a, b] = [x(first ?? span.from), x((last ?? span.to - 1) + 1)];
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        if (isFirst && isLast) return mark("vague", null, { ...place, from, to });
        // Time runs to the left in Arabic, so an open end does too.
        const isAbove = isFirst === (lang !== "ar");
        if (isFirst || isLast)
          return mark(isAbove ? "above" : "below", null, { ...place, from, to });
        return html`${mark("above", null, { ...place, from: left + letter, to: right })}${mark("below", null, { ...place, from: left, to: left + letter })}`;
      }
    },
  };
}
