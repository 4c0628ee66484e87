import type { AskedQuestion, Reading, Statement } from "@tarjih/reading";
import { STATEMENT_KINDS } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { chain } from "../question/answers.ts";
import { firstOpen } from "../fold/first-open.ts";
import { named } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { passageLink, place } from "./link.ts";
import { nothing, section } from "./section.ts";

/** Claims without a number, by kind, each as the claim of whoever made it; then questions asked. */
export function statements(scene: Scene): Html {
  const all = scene.data.readings.flatMap((reading) => reading.statements);
  const asked = scene.data.readings.flatMap((reading: Reading) => reading.questions);
  const kinds = STATEMENT_KINDS.map((kind) => ({
    kind,
    found: all.filter((statement) => statement.kind === kind),
  })).filter(({ found }) => found.length > 0);
  return section(
    "statements",
    html`${kinds.length + asked.length === 0 ? nothing() : null}${kinds.map(
      ({ kind, found }) =>
        html`<h3>${say((m) => m.codes.statementKinds[kind])}</h3>
          ${claimList(
            scene,
            found.map((statement) => () => one(scene, statement)),
          )}`,
    )}${
      asked.length === 0
        ? null
        : html`<h3>${say((m) => m.dossier.asked)}</h3>
            <p class="note">${say((m) => m.dossier.askedNote)}</p>
            ${claimList(
              scene,
              asked.map((question) => () => ask(scene, question)),
            )}`
    }`,
    (m) => m.dossier.statementsNote,
  );
}

function claimList(scene: Scene, claims: readonly (() => Html)[]): Html {
  return firstOpen(
    scene,
    claims,
    (some) =>
      html`<ul class="claims">
        ${some.map((claim) => claim())}
      </ul>`,
    (rest) => say((m) => m.folded.further(rest)),
  );
}

function one(scene: Scene, statement: Statement): Html {
  const { actor: about, target } = statement;
  // Whoever denies or warns is its speaker as well, and named with it already ("the directorate denied", of a health directorate).
  const speaker = statement.chain.at(-1)?.source ?? "";
  const actor = about !== undefined && speaker.includes(about.id) ? undefined : about;
  return html`<li id="${anchor("row", statement.id)}">
    <q class="quote" dir="auto">${passageLink(scene, "statement", statement, statement.quote)}</q>
    <div class="meta">
      ${chain(scene, statement.chain)}
      <span class="tag is-${statement.stance}"
        >${say((m) => m.codes.stances[statement.stance])}</span
      >${
        actor === undefined
          ? null
          : html` <span>${say((m) => m.dossier.actor)} ${named(scene, actor.id)}</span>`
      }${
        target === undefined
          ? null
          : html` <span>${say((m) => m.dossier.target)} ${named(scene, target.id)}</span>`
      } <small>${place(scene, statement.report, statement)}</small>
    </div>
  </li> `;
}

function ask(scene: Scene, asked: AskedQuestion): Html {
  return html`<li id="${anchor("row", asked.id)}">
    <q class="quote" dir="auto">${passageLink(scene, "asked", asked, asked.quote)}</q>
    <div class="meta">
      ${asked.rhetorical ? html`<span class="tag">${say((m) => m.dossier.rhetorical)}</span> ` : null}<small
        >${place(scene, asked.report, asked)}</small
      >
    </div>
  </li> `;
}
