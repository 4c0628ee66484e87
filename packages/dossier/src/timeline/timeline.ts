import type { Figure, Question } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { packedFold } from "../fold/fold.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { answerMark, answerRef } from "../question/answer-mark.ts";
import type { Scene } from "../scene/scene.ts";
import { sayings } from "../sections/ledger-cell.ts";
import { nothing, section } from "../sections/section.ts";
import { bar } from "./bar.ts";
import { momentsOf, wholeQuestions } from "./moments.ts";
import type { Moment, Whole } from "./moments.ts";
import { spanOf } from "./span.ts";
import type { Span } from "./span.ts";

/** What is said of which time: a time that is open is a long bar and never a day. */
export function timeline(scene: Scene): Html {
  const whole = wholeQuestions(scene);
  const moments = momentsOf(scene, whole);
  const span = spanOf(scene);
  return section(
    "timeline",
    moments.length === 0
      ? nothing()
      : html`<table class="timeline">
          <thead>
            <tr>
              <th scope="col">${say((m) => m.appendix.timeline.when)}</th>
              <th scope="col">${say((m) => m.appendix.timeline.what)}</th>
            </tr>
          </thead>
          <tbody>
            ${moments.map((moment) => row(scene, moment, whole, span))}
          </tbody>
        </table>`,
    (m) => m.appendix.timeline.note,
  );
}

function row(scene: Scene, moment: Moment, whole: Whole, span: Span | null): Html {
  const questions = Map.groupBy(moment.figures, ({ id }) => whole.get(id));
  return html`<tr>
    <th scope="row">
      ${moment.key === "" ? html`<span class="faint">${say((m) => m.appendix.timeline.undated)}</span>` : ltr(moment.key)}
      ${span === null || moment.key === "" ? null : bar(scene, moment, span)}
    </th>
    <td>
      ${packedFold(
        scene,
        say((m) => m.folded.moment(moment.figures.length)),
        html`<ul class="plain">
          ${[...questions].map(([question, figures]) =>
            question === undefined ? null : line(scene, question, figures),
          )}
        </ul>`,
      )}
    </td>
  </tr> `;
}

function line(scene: Scene, question: Question, figures: readonly Figure[]): Html {
  return html`<li>
    <a href="#${anchor("question", question.id)}"
      >${say((_, lang) => html`<bdi>${question.text[lang]}</bdi>`)}</a
    >
    ${sayings(figures)
      .map(voices)
      .map(([first, ...others]) =>
        first === undefined
          ? null
          : html`${answerMark(scene, first)}${others.map((figure) => html` ${answerRef(scene, figure)}`)} `,
      )}
  </li> `;
}

/** Each report once: a headline and the text below it are one voice. */
function voices(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    ({ report }, at) => figures.findIndex((other) => other.report === report) === at,
  );
}
