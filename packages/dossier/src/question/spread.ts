import type { Question } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import { speakerName } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { asOfText, setText, valueText } from "../scene/value.ts";
import { px, WIDTH } from "./plane.ts";
import { scaleFor } from "./scale.ts";
import type { Scale } from "./scale.ts";
import { spreadRows } from "./spread-rows.ts";
import type { SpreadRow } from "./spread-rows.ts";
import { shapeOf } from "./spread-shape.ts";
import { wholeAnswers } from "./whole-answers.ts";

const ROW = 34;
const TOP = 8;
/** Where the letters of a row's name end, below its top. */
const NAME_FOOT = 15;
const AXIS = 24;
/** Letters of a name that fit a row; the whole name stands in the table below. */
const NAME = 44;
/** One figure alone has no spread. */
const ROWS_WORTH_DRAWING = 2;

/** Each origin's interval by time; an open end is an arrow, a vague word a hatched bar. Numbers run left to right in both languages, as on every axis of numbers. */
export function spread(scene: Scene, question: Question): Html | null {
  // The table below says of those left out that they are a part.
  const { whole, parts } = wholeAnswers(scene.figures, question);
  const rows = spreadRows(scene, { ...question, answers: whole });
  if (rows.length < ROWS_WORTH_DRAWING) return null;
  const figures = rows.map(({ figure }) => figure);
  const scale = scaleFor(figures, question.estimate);
  const height = TOP + rows.length * ROW + AXIS;
  const id = `${anchor("question", question.id)}-c`;
  return html`<figure class="spread">
    <div class="plot" dir="ltr">
      <svg
        viewBox="0 0 ${WIDTH} ${height}"
        width="${WIDTH}"
        height="${height}"
        role="img"
        aria-labelledby="${id}"
        aria-describedby="${id}-d"
      >
        <title>${question.text.ar} / ${question.text.en}</title>
        <desc>
          ${rows.map(({ figure, root }) => `${scene.codes.get(root) ?? ""}: ${valueText(figure)}; `)}
        </desc>
        ${band(question, scale, rows.length)}${axis(scale, height)}${rows.map((row, at) => drawRow(scene, row, scale, TOP + at * ROW))}
      </svg>
    </div>
    <figcaption>
      <span id="${id}">${say((m) => m.dossier.spread)}</span>
      <span id="${id}-d"
        >${say((m) => fill(m.dossier.spreadNote, { range: setText(question.estimate) }))}</span
      >${bestShown(question) ? html` ${say((m) => m.dossier.spreadBest)}` : null}${scale.logarithmic ? html` ${say((m) => m.dossier.logarithmic)}` : null}${
        parts === 0 ? null : html` ${say((m) => m.charts.parts(digits(parts)))}`
      }
    </figcaption>
  </figure>`;
}

/**
 * What the estimate leaves between low and high, behind the rows. The dashes of its best value leave out the name of each row, as
 * across a name they would strike it out.
 */
function band(question: Question, scale: Scale, rows: number): Html | null {
  const { low, high, best } = question.estimate;
  if (low === null && high === null) return null;
  const from = scale.at(low ?? 0) * WIDTH;
  const to = high === null ? WIDTH : scale.at(high) * WIDTH;
  const bottom = TOP + rows * ROW;
  return html`<rect
      class="band"
      x="${px(from)}"
      y="0"
      width="${px(Math.max(1, to - from))}"
      height="${bottom}"
    ></rect
    >${
      best === null || !bestShown(question)
        ? null
        : html`<path
            class="best-line"
            d="M${px(scale.at(best) * WIDTH)} ${TOP + NAME_FOOT}V${bottom}"
          ></path>`
    }`;
}

/** Whether the best value is a line of the picture; a contested one is none. */
function bestShown({ estimate: { low, high, best, contested } }: Question): boolean {
  return best !== null && !contested && (low !== null || high !== null);
}

function axis(scale: Scale, height: number): Html {
  const bottom = height - AXIS;
  return html`<path class="axis" d="M0 ${bottom}H${WIDTH}"></path>${scale.ticks.map((tick) => {
      const x = scale.at(tick) * WIDTH;
      const end = x < 12 ? "start" : x > WIDTH - 12 ? "end" : "middle";
      return html`<path class="tick" d="M${px(x)} 0V${bottom + 4}"></path
        ><text class="tick-label" x="${px(x)}" y="${bottom + 17}" text-anchor="${end}"
          >${digits(tick)}</text
        >`;
    })}`;
}

function drawRow(scene: Scene, row: SpreadRow, scale: Scale, y: number): Html {
  const { figure, root, copies } = row;
  const label = [valueText(figure), asOfText(figure), copies > 1 ? `×${copies}` : ""]
    .filter((piece) => piece !== "")
    .join("  ·  ");
  const code = scene.codes.get(root) ?? "";
  const names = (["ar", "en"] as const).map(
    (lang) =>
      html`<text class="t who" lang="${lang}" y="${y + 12}"
        >${code} ${cut(speakerName(scene, figure, root, lang))}</text
      >`,
  );
  return html`<g
    >${names}<text class="what" x="${WIDTH}" y="${y + 12}" text-anchor="end">${label}</text
    >${shapeOf(figure, scale, y + 22)}</g
  > `;
}

function cut(name: string): string {
  const letters = [...name];
  return letters.length > NAME ? `${letters.slice(0, NAME - 1).join("")}…` : name;
}
