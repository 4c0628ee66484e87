import type { InterfaceLanguage, Messages } from "@tarjih/i18n";
import type { Figure, Question } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import { estimated } from "../question/estimated.ts";
import type { EstimateEnd } from "../question/estimated.ts";
import { answerForm } from "../question/answer-form.ts";
import { conflictsOf } from "../question/conflicts-of.ts";
import type { Conflict } from "../question/conflicts-of.ts";
import { speakerName } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { setText, valueText } from "../scene/value.ts";
import { badge } from "./badge.ts";
import { nothing, section } from "./section.ts";

/** What fits a first page; the ledger has all of them. */
const ON_FIRST_PAGE = 12;
const CONFLICTS_TOLD = 2;

/** The first page: each question with its answer in one line and what stands in conflict. */
export function brief(scene: Scene): Html {
  const all = scene.data.weighing.questions;
  const first = foremost(scene, all);
  const rest = all.length - first.length;
  return section(
    "brief",
    all.length === 0
      ? nothing()
      : html`<ol class="brief">
            ${first.map((question) => one(scene, question))}
          </ol>
          ${
            rest === 0
              ? null
              : html`<p>
                  <a href="#ledger"
                    >${say((m) => fill(m.appendix.brief.others, { count: ltr(digits(rest)) }))}</a
                  >
                </p>`
          }`,
    (m) => m.appendix.brief.note,
  );
}

/**
 * Those of the event itself first, and what most origins and reports speak of before the rest, as a person would tell it: of an exchange how many changed hands, and
 * not the one report that tells how many civilians are held. "Open to open" answers nothing and stays in the ledger.
 */
function foremost(scene: Scene, all: readonly Question[]): readonly Question[] {
  const main = scene.data.weighing.case.event.id;
  const rank = ({ event, roots, reports }: Question): number =>
    (event === main ? 1_000_000 : 0) + Math.min(roots, 999) * 1_000 + Math.min(reports, 999);
  return all
    .filter((question) => isAnswered(question) || conflictsOf(scene, question).length > 0)
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, ON_FIRST_PAGE);
}

function isAnswered({ estimate }: Question): boolean {
  const { low, best, high, preferred } = estimate;
  return low !== null || best !== null || high !== null || preferred !== undefined;
}

function one(scene: Scene, question: Question): Html {
  const conflicts = conflictsOf(scene, question);
  const { preferred } = question.estimate;
  return html`<li>
    <a href="#${anchor("question", question.id)}"
      >${say((_, lang) => html`<bdi>${question.text[lang]}</bdi>`)}</a
    >
    <p class="answer">
      ${say((m) => answerLine(question, m))}${
        preferred === undefined
          ? null
          : html` ${say((m) =>
              fill(m.appendix.brief.preferred, {
                range: ltr(setText(preferred)),
                who: whoDecided(scene, preferred.decision),
              }),
            )}`
      }
    </p>
    ${
      conflicts.length === 0
        ? null
        : html`<p class="in-conflict">
            ${badge("conflict")} ${say((m, lang) => inConflict(scene, conflicts, m, lang))}
          </p>`
    }
  </li> `;
}

function whoDecided(scene: Scene, id: string): string {
  return scene.data.weighing.decisions?.find((made) => made.id === id)?.who ?? id;
}

/** "90 (76 to 195), rule “roots”, 4 reports, 2 origins." */
function answerLine({ estimate, reports, roots }: Question, m: Messages): Part {
  const { low, best, high, modes, rule } = estimate;
  const said = m.appendix.brief;
  const end = (which: EstimateEnd, value: number | null): Part =>
    value === null ? m.dossier.openEnd : estimated(which, value);
  const ends = { low: end("low", low), high: end("high", high) };
  const groups = modes.map((mode) => setText({ low: mode.low, high: mode.high })).join(" | ");
  const answer = fill(answerForm(estimate, said), {
    ...ends,
    best: best === null ? null : html`<strong>${estimated("best", best)}</strong>`,
    modes: ltr(groups),
  });
  const { supportLine, counts } = m.dossier;
  const support = fill(supportLine, {
    reports: counts.reports(reports),
    roots: counts.roots(roots),
  });
  return fill(said.line, {
    answer,
    rule: m.codes.rules[rule].name,
    support: roots === 1 ? html`<span class="single">${support}</span>` : support,
  });
}

/** "In conflict: Monitor 67 / Ministry 22 · … and 3 more." */
function inConflict(
  scene: Scene,
  conflicts: readonly Conflict[],
  m: Messages,
  lang: InterfaceLanguage,
): Part {
  const side = (figure: Figure, root: string): Html => {
    return html`<bdi>${speakerName(scene, figure, root, lang)}</bdi> ${ltr(valueText(figure))}`;
  };
  const told = conflicts
    .slice(0, CONFLICTS_TOLD)
    .map(
      ({ a, b, rootA, rootB }, at) =>
        html`${at === 0 ? null : " · "}${side(a, rootA)}<span class="versus">/</span
          >${side(b, rootB)}`,
    );
  const rest = conflicts.length - CONFLICTS_TOLD;
  const more = rest > 0 ? [" ", fill(m.appendix.brief.more, { count: ltr(digits(rest)) })] : null;
  return fill(m.appendix.brief.conflict, { pairs: html`${told}${more}` });
}
