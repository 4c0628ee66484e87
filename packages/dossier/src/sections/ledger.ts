import type { CaseEvent, Question, Root } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { fold } from "../fold/fold.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { estimated } from "../question/estimated.ts";
import type { EstimateEnd } from "../question/estimated.ts";
import { fill, say } from "../markup/say.ts";
import { eventName, named } from "../scene/name.ts";
import { gravest, GRAVITY } from "../scene/gravest.ts";
import type { Scene } from "../scene/scene.ts";
import { namedBadge } from "./badge.ts";
import { ledgerCell, othersCell } from "./ledger-cell.ts";
import { nothing, section } from "./section.ts";

/** More columns than this do not fit a page across: on paper each question then becomes a card. */
const PRINTABLE_COLUMNS = 10;

/** Questions down, independent origins across. */
export function ledger(scene: Scene): Html {
  const { questions } = scene.data.weighing;
  const body =
    questions.length === 0
      ? nothing()
      : html`${legend()} ${scene.folds ? folded(scene) : table(scene, groups(scene))}`;
  return section("ledger", body, (m) => m.dossier.ledger.note);
}

function table(scene: Scene, some: readonly Group[]): Html {
  return html`<div class="scroll" role="region" aria-labelledby="ledger-h" tabindex="0">
    <table class="ledger ${columnCount(scene) > PRINTABLE_COLUMNS ? "cards" : "across"}">
      ${columns(scene)} ${some.map(([event, rows]) => group(scene, event, rows))}
    </table>
  </div>`;
}

/** A ledger for each event: all in one are more than a browser shows at once. */
function folded(scene: Scene): Html {
  return html`${groups(scene).map((one) => {
    const [event, { length }] = one;
    const summary = html`${eventName(scene, event)}
    ${say((m) => html`<bdi>${m.dossier.counts.questions(length)}</bdi>`)}`;
    return fold(scene, summary, table(scene, [one]));
  })}`;
}

function columns(scene: Scene): Html {
  return html`<thead>
    <tr>
      <th scope="col" class="corner">${say((m) => m.dossier.ledger.question)}</th>
      <th scope="col" class="num">${say((m) => m.dossier.low)}</th>
      <th scope="col" class="num">${say((m) => m.dossier.best)}</th>
      <th scope="col" class="num">${say((m) => m.dossier.high)}</th>
      <th scope="col">${say((m) => m.dossier.ledger.support)}</th>
      ${scene.columns.map((root) => column(scene, root))}${scene.others.length === 0 ? null : html`<th scope="col" class="root">${say((m) => m.dossier.ledger.others)}</th>`}
    </tr>
  </thead>`;
}

function column(scene: Scene, root: Root): Html {
  const outlets = root.reports
    .map((id) => scene.numbers.get(id))
    .filter((report) => report !== undefined)
    .toSorted((a, b) => a - b);
  return html`<th scope="col" class="root">
    <a href="#${anchor("root", root.id)}"
      ><b class="code">${scene.codes.get(root.id) ?? ""}</b> ${named(scene, root.name)}</a
    ><small>${ltr(outlets.map((report) => `[${report}]`).join(" "), "ref")}</small>
  </th> `;
}

type Group = readonly [event: string, questions: readonly Question[]];

/** Questions by event, in the order of the weighing. */
function groups(scene: Scene): readonly Group[] {
  const byEvent = new Map<string, Question[]>();
  for (const question of scene.data.weighing.questions) {
    const rows = byEvent.get(question.event);
    if (rows === undefined) byEvent.set(question.event, [question]);
    else rows.push(question);
  }
  return [...byEvent];
}

function group(scene: Scene, event: string, questions: readonly Question[]): Html {
  const main: CaseEvent = scene.data.weighing.case.event;
  const heading =
    event === main.id
      ? null
      : html`<tr class="event-row">
          <th scope="rowgroup" colspan="${columnCount(scene)}">
            <span>${say((m) => m.dossier.ledger.otherEvent)} ${named(scene, event)}</span>
          </th>
        </tr> `;
  return html`<tbody>
    ${heading}${questions.map((question) => row(scene, question))}
  </tbody> `;
}

function columnCount({ columns: own, others }: Scene): number {
  return 5 + own.length + Math.min(1, others.length);
}

function row(scene: Scene, question: Question): Html {
  const { low, best, high, contested } = question.estimate;
  const verdicts = gravest(question);
  const bestCell = contested
    ? html`<span class="contested">${say((m) => m.dossier.contested)}</span>`
    : number("best", best);
  return html`<tr id="${anchor("row", question.id)}">
    <th scope="row">
      <a href="#${anchor("question", question.id)}"
        >${say((_, lang) => html`<bdi>${question.text[lang]}</bdi>`)}</a
      >
    </th>
    <td class="num">${label("low")}${number("low", low)}</td>
    <td class="num best">${label("best")}${bestCell}</td>
    <td class="num">${label("high")}${number("high", high)}</td>
    <td class="support">${support(question)}</td>
    ${scene.columns.map((root) => ledgerCell(scene, question, root, verdicts))}${scene.others.length === 0 ? null : othersCell(scene, question, verdicts)}
  </tr> `;
}

/** "3 reports, 1 origin": one origin is said beside the number, always. */
export function support(question: Question): Html {
  const line = say(({ dossier: { supportLine, counts } }) =>
    fill(supportLine, {
      reports: counts.reports(question.reports),
      roots: counts.roots(question.roots),
    }),
  );
  return question.roots === 1 ? html`<span class="single">${line}</span>` : line;
}

/** Name of a number in the card that a row becomes on narrow pages. */
function label(which: "low" | "best" | "high"): Html {
  return html`<span class="card-label">${say((m) => m.dossier[which])}</span>`;
}

function number(which: EstimateEnd, value: number | null): Html {
  return value === null ? html`<span class="faint">…</span>` : estimated(which, value);
}

function legend(): Html {
  return html`<ul class="legend">
    ${GRAVITY.map(
      (verdict) =>
        html`<li>
          ${namedBadge(verdict)}
          <span class="faint">${say((m) => m.codes.verdicts[verdict].meaning)}</span>
        </li>`,
    )}
    <li><span class="silence">—</span> ${say((m) => m.dossier.ledger.silent)}</li>
    <li><b class="zero">0</b> ${say((m) => m.dossier.ledger.zero)}</li>
    <li>${ltr("×3", "copies")} ${say((m) => m.dossier.ledger.copies)}</li>
  </ul>`;
}
