import type { OpenQuestion } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { firstOpen } from "../fold/first-open.ts";
import { firstFew } from "../fold/first-few.ts";
import type { Scene } from "../scene/scene.ts";
import { nothing, section } from "./section.ts";

/** What nobody has answered, each with what would settle it. */
export function open(scene: Scene): Html {
  const all = scene.data.weighing.open;
  return section(
    "open",
    all.length === 0
      ? nothing()
      : firstOpen(
          scene,
          all,
          (some) =>
            html`<ol class="open">
              ${some.map((question) => one(scene, question))}
            </ol>`,
          (rest) => say((m) => m.folded.further(rest)),
        ),
    (m) => m.dossier.openNote,
  );
}

function one(scene: Scene, { kind, question, figures, text, settledBy }: OpenQuestion): Html {
  const known = (figures ?? [])
    .map((id) => scene.figures.get(id))
    .filter((figure) => figure !== undefined);
  const words = say((_, lang) => html`<bdi>${text[lang]}</bdi>`);
  const isHere = scene.data.weighing.questions.some(({ id }) => id === question);
  return html`<li>
    <p>
      <strong
        >${
          question === undefined || !isHere
            ? words
            : html`<a href="#${anchor("question", question)}">${words}</a>`
        }</strong
      >
      <span class="tag">${say((m) => m.codes.openKinds[kind])}</span>
    </p>
    <p>
      ${say((m) => m.dossier.settledBy)} ${say((_, lang) => html`<bdi>${settledBy[lang]}</bdi>`)}
    </p>
    ${known.length === 0 ? null : html`<p class="refs">${firstFew(scene, known)}</p>`}
  </li> `;
}
