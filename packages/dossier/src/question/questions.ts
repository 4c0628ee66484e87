import { isSurelyRead } from "@tarjih/reading";
import type { Figure, Question, Verdict } from "@tarjih/reading";
import { isInConflict } from "@tarjih/weighing";
import { anchor } from "../markup/anchor.ts";
import { firstOpen } from "../fold/first-open.ts";
import { fold, foldNote, innerFold, packedFold } from "../fold/fold.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { eventName, groupName, named, whomOf } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { GRAVITY } from "../scene/gravest.ts";
import { value } from "../scene/value.ts";
import { namedBadge } from "../sections/badge.ts";
import { support } from "../sections/ledger.ts";
import { passageLink, place } from "../sections/link.ts";
import { likelyTag, ocrTag } from "../sections/sureness-tags.ts";
import { nothing, section } from "../sections/section.ts";
import { answers } from "./answers.ts";
import { estimate } from "./estimate.ts";
import { otherRules } from "./other-rules.ts";
import { pairs } from "./pairs.ts";
import { spread } from "./spread.ts";
import { versions } from "./versions.ts";

/** One section a question, then the figures that answer none, so that none is dropped. */
export function questions(scene: Scene): Html {
  const all = scene.data.weighing.questions;
  return section(
    "questions",
    html`${foldNote(scene)}${all.length === 0 ? nothing() : list(scene, all)}${outside(scene)}`,
  );
}

/** In a large case folded by event and measure: thousands of questions are more than a browser shows at once. */
function list(scene: Scene, all: readonly Question[]): Html {
  const numbered = all.map((question, at) => ({ question, number: at + 1 }));
  const written = (some: typeof numbered): Html =>
    html`${some.map(({ question, number }) => one(scene, question, number))}`;
  if (!scene.folds) return written(numbered);
  const groups = Map.groupBy(numbered, ({ question: { event, measure } }) => `${measure} ${event}`);
  return html`${[...groups.values()].map((some) =>
    fold(
      scene,
      groupLabel(
        scene,
        some.map(({ question }) => question),
      ),
      written(some),
    ),
  )}`;
}

/** "Elm prison · escaped · 7 questions, two of them in conflict". */
function groupLabel(scene: Scene, some: readonly Question[]): Html {
  const [first] = some;
  if (first === undefined) return html``;
  const conflicts = some.filter(isInConflict).length;
  return html`${eventName(scene, first.event)}
    <span class="faint">·</span> ${say((m) => m.codes.measures[first.measure].name)}
    <span class="faint">·</span> ${say((m) => m.dossier.counts.questions(some.length))}
    ${conflicts === 0 ? null : html`${namedBadge("conflict")} ${ltr(`×${digits(conflicts)}`, "copies")}`}`;
}

function one(scene: Scene, question: Question, number: number): Html {
  const id = anchor("question", question.id);
  return html`<section class="question" id="${id}" aria-labelledby="${id}-h">
    <h3 id="${id}-h">
      <span class="number">${ltr(digits(number))}</span>
      ${say((_, lang) => html`<bdi>${question.text[lang]}</bdi>`)}
    </h3>
    <p class="slot">
      ${slot(scene, question)}
      <a class="up" href="#${anchor("row", question.id)}">${say((m) => m.dossier.toLedger)}</a>
    </p>
    ${estimate(scene, question)} ${otherRules(scene, question)}
    ${scene.folds ? null : said(scene, question)}
    ${innerFold(scene, versionsLabel(question), versions(scene, question))}
    ${scene.folds ? said(scene, question) : null}
    ${packedFold(scene, pairsLabel(question), pairs(scene, question))}
  </section> `;
}

/** The picture and every answer. */
function said(scene: Scene, question: Question): Html | null {
  const label = say((m) => m.folded.answers(question.answers.length));
  return packedFold(scene, label, html`${spread(scene, question)} ${answers(scene, question)}`);
}

function versionsLabel({ versions: all }: Question): Html {
  return html`${say((m) => m.dossier.versions)} ${ltr(`×${digits(all.length)}`, "copies")}`;
}

/** How many pairs have which verdict. */
function pairsLabel({ pairs: all }: Question): Html {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of all) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return html`${say((m) => m.folded.pairs)}
  ${GRAVITY.filter((verdict) => counts.has(verdict)).map(
    (verdict) =>
      html`${namedBadge(verdict)} ${ltr(`×${digits(counts.get(verdict) ?? 0)}`, "copies")} `,
  )}`;
}

/** What exactly is counted: measure, group, unit, place; then who says so. */
function slot(scene: Scene, question: Question): Html {
  const dot = html` <span class="faint">·</span> `;
  return html`${question.subject === undefined ? null : html`<bdi dir="auto">${question.subject}</bdi>${dot}`}<a
      href="#codebook-${question.measure}"
      >${say((m) => m.codes.measures[question.measure].name)}</a
    >${dot}${groupName(scene, question.group)}${dot}${say((m) => m.codes.units[question.unit])}${
      question.place === null ? null : html`${dot}${named(scene, question.place)}`
    }${dot}${support(question)}`;
}

function outside(scene: Scene): Html | null {
  const figures = [...scene.figures.values()].filter(({ id }) => !scene.questionOf.has(id));
  if (figures.length === 0) return null;
  return html`<section class="question" id="outside" aria-labelledby="outside-h">
    <h3 id="outside-h">${say((m) => m.dossier.outside)}</h3>
    ${firstOpen(
      scene,
      figures,
      (some) =>
        html`<ul class="plain">
          ${some.map((figure) => outsider(scene, figure))}
        </ul>`,
      (rest) => say((m) => m.folded.further(rest)),
    )}
  </section>`;
}

function outsider(scene: Scene, figure: Figure): Html {
  return html`<li id="${anchor("answer", figure.id)}">
    ${passageLink(scene, "figure", figure, value(figure))}
    <span class="faint">·</span> ${say((m) => m.codes.measures[figure.measure].name)}
    <span class="faint">·</span> ${whomOf(scene, figure)}
    <span class="faint">·</span> ${say((m) => m.codes.modes[figure.mode])} ${ocrTag([figure])}
    ${likelyTag([figure])} ${isSurelyRead(figure) ? null : say((m) => m.recognised.tooUnsure)}
    <small>${place(scene, figure.report, figure)}</small>
  </li> `;
}
