import type { HypothesisRow } from "@tarjih/reading";
import { scoreWorksheet } from "@tarjih/weighing";
import type { ScoredHypothesis } from "@tarjih/weighing";
import { messages } from "@tarjih/i18n";
import type { InterfaceLanguage } from "@tarjih/i18n";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import { named, nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { section } from "../sections/section.ts";
import { sheetOf } from "./sheet-data.ts";
import type { SheetData } from "./sheet-data.ts";

/** The worksheet of competing explanations, cell by cell, and its scores once every cell is filled. */
export function hypotheses(scene: Scene): Html | null {
  const { worksheet } = scene.data;
  if (worksheet === undefined) return null;
  return section(
    "hypotheses",
    html`<ol class="explanations">
        ${worksheet.hypotheses.map((row) => explanation(row))}
      </ol>
      <p class="note">${say((m) => m.appendix.hypotheses.legend)}</p>
      ${
        worksheet.raters.length === 0
          ? html`<p class="faint">${say((m) => m.appendix.hypotheses.nobody)}</p>`
          : worksheet.raters.map((rating) => cells(scene, worksheet, rating))
      }
      ${scores(worksheet)}
      <p class="neutral">${say((m) => m.hypotheses.closing)}</p>`,
    (m) => m.appendix.hypotheses.note,
  );
}

function explanation({ id, text, by }: HypothesisRow): Html {
  return html`<li>
    <b class="code">${id}</b> <bdi dir="auto">${text}</bdi>${
      by.length === 0
        ? null
        : html` <small
            >${say((m, lang) => m.hypotheses.by(by.join(lang === "ar" ? "، " : ", ")))}</small
          >`
    }
  </li> `;
}

/**
 * A column as the sheet has it, but the question in it in the language of the page: a sheet that was made in English asks in English, and
 * the questions of a case stand in both. What a person wrote instead stays.
 */
function columnText(scene: Scene, text: string, about: string): Html {
  const asked = scene.data.weighing.questions.find(({ id }) => id === about)?.text;
  const said =
    asked === undefined ? undefined : [asked.ar, asked.en].find((one) => text.includes(one));
  if (asked === undefined || said === undefined) return html`<bdi dir="auto">${text}</bdi>`;
  const [before = "", ...rest] = text.split(said);
  // "a medic (unnamed, in Alba): How many …": the origin is named in both languages as well.
  const origin = before.replace(/: $/u, "");
  return say((_, lang) => {
    const name = nameIn(scene, origin, lang);
    return html`<bdi dir="auto"
      >${name}${before.slice(origin.length)}${asked[lang]}${rest.join(said)}</bdi
    >`;
  });
}

type Rating = SheetData["raters"][number];

function cells(scene: Scene, { hypotheses: rows, evidence }: SheetData, rating: Rating): Html {
  return html`<h3>
      ${say((m) => fill(m.appendix.hypotheses.rater, { name: html`<bdi>${rating.rater}</bdi>` }))}
    </h3>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="hypotheses-h">
      <table class="cells">
        <thead>
          <tr>
            <th scope="col">${say((m) => m.appendix.hypotheses.cells)}</th>
            ${rows.map(({ id }) => html`<th scope="col" class="num"><b class="code">${id}</b></th> `)}
          </tr>
        </thead>
        <tbody>
          ${evidence.map(
            ({ id, text, about, root }) =>
              html`<tr>
                <th scope="row">
                  <b class="code">${id}</b> ${columnText(scene, text, about)}
                  <small>${rootName(scene, root)}</small>
                </th>
                ${rows.map((row) => {
                  const step = rating.cells[id]?.[row.id] ?? null;
                  return html`<td class="num step-${step ?? "none"}">${step ?? "—"}</td> `;
                })}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>`;
}

/** Worksheets name roots by id; one that this weighing does not have stays as it is written. */
function rootName(scene: Scene, id: string): Html {
  return named(scene, scene.roots.find((root) => root.id === id)?.name ?? id);
}

function scores(worksheet: SheetData): Html | null {
  const score = scoreWorksheet(sheetOf(worksheet));
  if (!score.complete) {
    const { filled, cells: all } = score;
    return all === 0
      ? null
      : html`<p class="caution">${say((m) => m.hypotheses.filled(filled, all))}</p>`;
  }
  return html`${score.disagree ? html`<p class="caution">${say((m) => m.hypotheses.disagree)}</p>` : null}
    <table class="scores">
      <thead>
        <tr>
          <th scope="col">${say((m) => m.hypotheses.columns.hypothesis)}</th>
          <th scope="col" class="num">${say((m) => m.hypotheses.columns.against)}</th>
          <th scope="col" class="num">${say((m) => m.hypotheses.columns.weighted)}</th>
          <th scope="col">${say((m) => m.hypotheses.columns.likelihood)}</th>
        </tr>
      </thead>
      <tbody>
        ${score.hypotheses.map(scored)}
      </tbody>
    </table>`;
}

function scored({ id, against, weighted, low, high }: ScoredHypothesis): Html {
  return html`<tr>
    <th scope="row"><b class="code">${id}</b></th>
    <td class="num">${ltr(digits(against))}</td>
    <td class="num">${ltr(weighted.toFixed(1))}</td>
    <td>
      ${say((_, lang) => likelihood(low, high, lang))}
      ${ltr(`(${Math.round(low * 100)}–${Math.round(high * 100)} %)`, "date")}
    </td>
  </tr> `;
}

/** A range of words, as the cells are judgements. */
function likelihood(low: number, high: number, lang: InterfaceLanguage): string {
  const { likelihoods } = messages(lang).hypotheses;
  const word = (share: number): string =>
    likelihoods.find(([end]) => share * 100 <= end)?.[1] ?? "";
  return word(low) === word(high) ? word(low) : `${word(low)} – ${word(high)}`;
}
