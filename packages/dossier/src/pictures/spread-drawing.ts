import { messages } from "@tarjih/i18n";
import type { Messages } from "@tarjih/i18n";
import type { Estimate, Figure, Question } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits } from "../markup/number.ts";
import { answerForm } from "../question/answer-form.ts";
import { px } from "../question/plane.ts";
import { scaleFor } from "../question/scale.ts";
import type { Scale } from "../question/scale.ts";
import { spreadRows } from "../question/spread-rows.ts";
import type { SpreadRow } from "../question/spread-rows.ts";
import { wholeAnswers } from "../question/whole-answers.ts";
import { nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { asOfText, setText, valueText } from "../scene/value.ts";
import type { Drawing, DrawnRow, Key, PlotPlace } from "./drawing.ts";
import { kindOf, mark, MARK_KINDS, MARK_SIGNS, signOf } from "./figure-mark.ts";
import { outletsOf } from "./outlets.ts";
import { PALETTE } from "./palette.ts";
import { line, widthOf } from "./pen.ts";
import type { Pen } from "./pen.ts";
import { count, isolated, leftToRight } from "./plain-words.ts";
import { cut } from "./wrap.ts";

/** One figure alone has no spread. */
const ROWS_WORTH_DRAWING = 2;
/** Two lines and what parts them from the next, in letters. */
const ROW = 3.1;
const AXIS = 1.7;
/** Half the height of a mark, in letters. */
const HALF = 0.42;
/** A dot at the very end of the axis stays whole. */
const EDGE = 0.6;
/** The value has at most this share of a row, the name the rest. */
const VALUE = 0.66;
const SMALL = 0.85;

/** A question with each origin's interval, in the order of time; null where there is nothing to compare. */
export function spreadDrawing(
  scene: Scene,
  question: Question,
  name: string,
  lang: Pen["lang"],
): Drawing | null {
  // A picture travels alone: what counts a part would be taken for the whole.
  const { whole, parts } = wholeAnswers(scene.figures, question);
  const rows = spreadRows(scene, { ...question, answers: whole });
  if (rows.length < ROWS_WORTH_DRAWING) return null;
  const m = messages(lang);
  const figures = rows.map(({ figure }) => figure);
  const scale = scaleFor(figures, question.estimate);
  const place = (left: number, right: number, letter: number): ((value: number) => number) => {
    const edge = EDGE * letter;
    return (value) => left + edge + scale.at(value) * (right - left - edge * 2);
  };
  return {
    name,
    title: question.text[lang],
    lead: leadOf(question, m),
    rows: rows.map((row) =>
      drawn(scene, row, { along: place, scale, estimate: question.estimate }, lang),
    ),
    keys: [...keysOf(figures, m), ...bandKeys(question.estimate, m)],
    note: [
      scale.logarithmic ? m.dossier.logarithmic : "",
      parts === 0 ? "" : m.charts.parts(count(parts)),
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    outlets: outletsOf(
      scene,
      rows.map(({ figure }) => figure),
      lang,
    ),
    plot: (pen, at) => axis(pen, at, scale, place(at.left, at.right, pen.letter)),
    axis: AXIS,
  };
}

/** What all rows of a question have in common. */
interface Shared {
  readonly along: (left: number, right: number, letter: number) => (value: number) => number;
  readonly scale: Scale;
  readonly estimate: Estimate;
}

function drawn(scene: Scene, row: SpreadRow, shared: Shared, lang: Pen["lang"]): DrawnRow {
  const { figure, root, copies } = row;
  const m = messages(lang);
  const code = scene.codes.get(root) ?? "";
  const named = nameIn(scene, scene.roots.find(({ id }) => id === root)?.name ?? "", lang);
  const word = figure.word === undefined ? "" : `${m.charts.quoted(isolated(figure.word))} `;
  const value = `${word}${leftToRight(valueText(figure))}`;
  const day = asOfText(figure);
  const when = [
    day === "" ? m.charts.undated : leftToRight(day),
    ...(copies > 1 ? [m.dossier.counts.reports(copies)] : []),
  ].join(" · ");
  const sign = signOf(figure);
  const stance = sign === null ? [] : [m.codes.stances[figure.stance]];
  return {
    height: ROW,
    words: [`${code} ${named}`, value, when, ...stance].join(" · "),
    draw: (pen, place) => {
      const { left, right, top, height } = place;
      const { letter } = pen;
      const width = right - left;
      const way = lang === "ar" ? 1 : -1;
      const [begin, end] = lang === "ar" ? [right, left] : [left, right];
      const said = cut(pen, value, { width: width * VALUE, bold: true });
      const beside = widthOf(pen, said, 1, true) + letter * 0.8;
      const told = cut(pen, when, { width: width * VALUE - beside, size: SMALL });
      const room = width - beside - widthOf(pen, told, SMALL) - letter;
      const who = cut(pen, `${leftToRight(code)} ${isolated(named)}`, { width: room });
      const y = top + letter * 1.1;
      const strip = { left, right, top: top + letter * 1.45, bottom: top + height - letter * 0.35 };
      const x = shared.along(left, right, letter);
      const marked = mark(kindOf(figure), sign, {
        from: x(figure.low ?? 0),
        to: x(figure.high ?? figure.low ?? 0),
        y: (strip.top + strip.bottom) / 2,
        left,
        right,
        half: HALF * letter,
      });
      return html`${behind(pen, strip, shared, x)}${line(pen, who, { x: begin, y })}${line(pen, told, { x: end + way * beside, y, at: "end", size: SMALL, fill: PALETTE.soft })}${line(pen, said, { x: end, y, at: "end", bold: true })}${marked}`;
    },
  };
}

/** "90 (76 to 195), rule “roots”, 4 reports, 2 origins." */
function leadOf({ estimate, reports, roots }: Question, m: Messages): string {
  const { low, best, high, modes, rule } = estimate;
  const end = (value: number | null): string => (value === null ? m.dossier.openEnd : count(value));
  const groups = modes.map((mode) => leftToRight(setText({ low: mode.low, high: mode.high })));
  const said = m.appendix.brief;
  const answer = slots(answerForm(estimate, said), {
    low: end(low),
    high: end(high),
    best: end(best),
    modes: groups.join(" | "),
  });
  const { supportLine, counts } = m.dossier;
  const support = slots(supportLine, {
    reports: counts.reports(reports),
    roots: counts.roots(roots),
  });
  return slots(said.line, { answer, rule: m.codes.rules[rule].name, support });
}

function slots(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-z]+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** Behind a mark: what the rule leaves, its best value, and where the numbers of the axis stand. */
function behind(
  pen: Pen,
  { left, right, top, bottom }: PlotPlace,
  { scale, estimate: { low, high, best, contested } }: Shared,
  x: (value: number) => number,
): Html {
  const { letter } = pen;
  const [from, to] = [low === null ? left : x(low), high === null ? right : x(high)];
  const middle = (top + bottom) / 2;
  return html`${
      low === null && high === null
        ? null
        : html`<rect
            x="${px(from - 1)}"
            y="${px(top)}"
            width="${px(to - from + 2)}"
            height="${px(bottom - top)}"
            fill="${PALETTE.band}"
          ></rect>`
    }<path
      d="${[`M${px(left)} ${px(middle)}H${px(right)}`, ...ticksOf(scale, right - left, letter).map((tick) => `M${px(x(tick))} ${px(top)}V${px(bottom)}`)].join("")}"
      stroke="${PALETTE.rule}"
      stroke-width="${px(letter * 0.06)}"
      fill="none"
    ></path
    >${
      best === null || contested
        ? null
        : html`<path
            d="M${px(x(best))} ${px(top)}V${px(bottom)}"
            stroke="${PALETTE.best}"
            stroke-width="${px(letter * 0.14)}"
            stroke-dasharray="${px(letter * 0.3)} ${px(letter * 0.18)}"
          ></path>`
    }`;
}

/** The numbers below all rows. */
function axis(
  pen: Pen,
  { left, right, bottom }: PlotPlace,
  scale: Scale,
  x: (value: number) => number,
): Html {
  const { letter } = pen;
  const numbers: Pen = { ...pen, lang: "en" };
  return html`<path
      d="M${px(left)} ${px(bottom)}H${px(right)}"
      stroke="${PALETTE.soft}"
      stroke-width="${px(letter * 0.08)}"
    ></path
    >${ticksOf(scale, right - left, letter).map(
      (tick) =>
        html`<path
            d="M${px(x(tick))} ${px(bottom)}v${px(letter * 0.3)}"
            stroke="${PALETTE.soft}"
            stroke-width="${px(letter * 0.08)}"
          ></path
          >${line(numbers, digits(tick), { x: x(tick), y: bottom + letter * 1.25, at: "middle", size: SMALL, fill: PALETTE.soft })}`,
    )}`;
}

/** Between powers of ten stands one more: an axis with two numbers says little. */
function ticksOf(
  { ticks, logarithmic, top, at }: Scale,
  width: number,
  letter: number,
): readonly number[] {
  const all = logarithmic
    ? ticks.flatMap((tick) => (tick > 0 && tick * 3 <= top ? [tick, tick * 3] : [tick]))
    : ticks;
  let last = -Infinity;
  return all.filter((tick) => {
    const here = at(tick) * width;
    if (here - last < letter * 2.6) return false;
    last = here;
    return true;
  });
}

/** The shapes that this picture has, and no others. */
function keysOf(figures: readonly Figure[], m: Messages): readonly Key[] {
  const kinds = new Set(figures.map(kindOf));
  const signs = new Set(figures.map(signOf));
  const shown = (pen: Pen, left: number, y: number): Parameters<typeof mark>[2] => {
    const half = HALF * pen.letter * 0.9;
    const [from, to] = [left + half * 1.2, left + half * 4];
    return { from, to, y, left, right: left + half * 4.6, half };
  };
  return [
    ...MARK_KINDS.filter((kind) => kinds.has(kind)).map((kind): Key => ({
      width: kind === "one" || kind === "about" ? 1 : 1.8,
      words: m.charts.kinds[kind],
      draw: (pen, left, y) => {
        const at = shown(pen, left, y);
        return mark(
          kind,
          null,
          kind === "below"
            ? { ...at, to: left + at.half * 4.2 }
            : kind === "above"
              ? { ...at, from: left + at.half * 0.4 }
              : at,
        );
      },
    })),
    ...MARK_SIGNS.filter((sign) => signs.has(sign)).map((sign): Key => ({
      width: 1.4,
      words: m.charts.signs[sign],
      draw: (pen, left, y) =>
        mark("one", sign, { ...shown(pen, left, y), from: left + pen.letter * 0.7 }),
    })),
  ];
}

function bandKeys({ low, high, best, contested, rule }: Estimate, m: Messages): readonly Key[] {
  const name = m.codes.rules[rule].name;
  const band: Key = {
    width: 1.6,
    words: m.charts.band(name),
    draw: ({ letter }, left, y) =>
      html`<rect
        x="${px(left)}"
        y="${px(y - letter * 0.5)}"
        width="${px(letter * 1.6)}"
        height="${px(letter)}"
        fill="${PALETTE.band}"
      ></rect>`,
  };
  const middle: Key = {
    width: 0.6,
    words: m.charts.best,
    draw: ({ letter }, left, y) =>
      html`<path
        d="M${px(left + letter * 0.3)} ${px(y - letter * 0.6)}v${px(letter * 1.2)}"
        stroke="${PALETTE.best}"
        stroke-width="${px(letter * 0.14)}"
        stroke-dasharray="${px(letter * 0.5)} ${px(letter * 0.2)}"
      ></path>`,
  };
  return [
    ...(low === null && high === null ? [] : [band]),
    ...(best === null || contested ? [] : [middle]),
  ];
}
