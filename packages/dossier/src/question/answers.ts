import type { Chain, Figure, Question } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { named } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { asOf, happened, value } from "../scene/value.ts";
import { isShown, passageLink, place } from "../sections/link.ts";
import { likelyTag, ocrTag } from "../sections/sureness-tags.ts";

/** Characters of the sentence that are shown on either side of the figure's own words. */
const CONTEXT = 90;

/** Every claim that answers the question, in the order of the weighing. */
export function answers(scene: Scene, question: Question): Html {
  const id = `${anchor("question", question.id)}-a`;
  return html`<h4 id="${id}">${say((m) => m.dossier.answers)}</h4>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">
      <table class="answers">
        <thead>
          <tr>
            <th scope="col">${say((m) => m.dossier.value)}</th>
            <th scope="col">${say((m) => m.dossier.origin)}</th>
            <th scope="col">${say((m) => m.dossier.words)}</th>
            <th scope="col">${say((m) => m.dossier.chain)}</th>
            <th scope="col">${say((m) => m.dossier.asOf)}</th>
            <th scope="col">${say((m) => m.dossier.held)}</th>
          </tr>
        </thead>
        <tbody>
          ${question.answers.map(({ figure, root }) => answer(scene, question, figure, root))}
        </tbody>
      </table>
    </div>`;
}

function answer(scene: Scene, question: Question, id: string, root: string): Html {
  const figure = scene.figures.get(id);
  if (figure === undefined) return html``;
  // A figure may answer two questions; only its first line is what links lead to.
  const own = scene.questionOf.get(id) === question;
  const row = own ? html` id="${anchor("answer", id)}"` : null;
  return html`<tr${row}>
<th scope="row">${passageLink(scene, "figure", figure, value(figure))}</th>
<td><a href="#${anchor("root", root)}"><b class="code">${scene.codes.get(root) ?? "?"}</b></a></td>
<td class="words">${words(scene, figure)}<small>${where(scene, figure)}</small></td>
<td>${chain(scene, figure.chain)}</td>
<td>${asOf(figure)}<small>${say((m) => m.codes.asOfBases[figure.asOf.basis])}</small>${happened(figure)}</td>
<td><span class="tag is-${figure.stance}">${say((m) => m.codes.stances[figure.stance])}</span>${ocrTag([figure])}${likelyTag([figure])}<small>${qualities(scene, figure)}</small></td>
</tr>
`;
}

/** The sentence around the figure, cut to a line or two; every piece is a slice of the text. */
function words(scene: Scene, figure: Figure): Html {
  const text = scene.texts.get(figure.report);
  if (text === undefined || !isShown(scene, figure.report, figure)) {
    return html`<q class="quote"><bdi dir="auto">${figure.quote}</bdi></q>`;
  }
  const { start, end, sentence } = figure;
  const from = Math.min(sentence.start, start);
  const to = Math.max(sentence.end, end);
  const before = tail(text.slice(from, start));
  const after = head(text.slice(end, to));
  return html`<q class="quote" dir="auto">${before}<b>${text.slice(start, end)}</b>${after}</q>`;
}

/** The last words that fit, whole ones only: a torn word could be read as another. */
function tail(text: string): string {
  return text.length <= CONTEXT ? text : `… ${text.slice(-CONTEXT).replace(/^\S*\s*/, "")}`;
}

function head(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s*\S*$/, "")} …`;
}

function where(scene: Scene, figure: Figure): Html {
  if (figure.row !== undefined) {
    return html`${say((m) => m.dossier.row)} ${ltr(String(figure.row))}`;
  }
  const there = place(scene, figure.report, figure);
  if (figure.byHand === undefined) return html`${there}`;
  const added = (scene.data.weighing.decisions ?? []).find(({ id }) => id === figure.byHand);
  return html`${there}${say((m) => m.dossier.semicolon)}
  ${say((m) => html`<bdi>${m.decisions.byHand(added?.who ?? "")}</bdi>`)}`;
}

/** Outlet › agency › originator: who printed it, back to who is said to have known it. */
export function chain(scene: Scene, steps: Chain): Html {
  return html`<ol class="chain">
    ${steps.map(
      (step) =>
        html`<li>
          ${named(scene, step.source)}
          <small
            >${say((m) => m.codes.sourceKinds[step.kind])}${
              step.cue === null ? null : html` <bdi class="cue" dir="auto">«${step.cue}»</bdi>`
            }</small
          >
        </li>`,
    )}
  </ol>`;
}

function qualities(scene: Scene, figure: Figure): Html {
  const then = say((m) => m.dossier.semicolon);
  return html`${say((m) => m.codes.modes[figure.mode])}${then}
  ${say((m) => m.codes.phases[figure.phase])}${
    figure.place === null ? null : html`${then} ${named(scene, figure.place)}`
  }`;
}
