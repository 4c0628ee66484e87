import type { Report } from "@tarjih/reading";
import { fold } from "../fold/fold.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { contentWarning } from "../sections/content-warning.ts";
import { reportRef } from "../sections/origins.ts";
import { textId } from "../sections/reports.ts";
import { nothing, section } from "../sections/section.ts";
import { FAMILY_NAMES, marksOf } from "./marks.ts";
import { paragraphs } from "./paragraphs.ts";

/** Every report in full, unaltered, with each claim highlighted where it stands. */
export function texts(scene: Scene): Html {
  const written = new Set<string>();
  const shown = scene.data.weighing.reports.filter(({ id }) => scene.texts.has(id));
  return section(
    "texts",
    html`${legend()}${shown.length === 0 ? nothing() : shown.map((report) => one(scene, report, written))}`,
    (m) => m.dossier.textsNote,
  );
}

function one(scene: Scene, report: Report, written: Set<string>): Html {
  const reading = scene.readings.get(report.id);
  const text = scene.texts.get(report.id) ?? "";
  const id = textId(report.id);
  const { masked = false, cut = false } =
    scene.data.texts.find((each) => each.report === report.id) ?? {};
  const marks = reading === undefined ? [] : marksOf(scene, reading);
  const body = paragraphs(text, marks, written, pageNames(reading?.report ?? report));
  return html`${fold(
    scene,
    nameOf(scene, report),
    html`<article class="text" id="${id}" aria-labelledby="${id}-h">
      <h3 id="${id}-h">${reportRef(scene, report.id)}</h3>
      <p class="meta">
        ${report.published === null ? say((m) => m.dossier.undated) : ltr(report.published, "date")}${masked ? html` <span class="tag">${say((m) => m.dossier.masked)}</span>` : null}${cut ? html` <span class="tag">${say((m) => m.dossier.cut)}</span>` : null}
      </p>
      ${contentWarning(report)}
      <div class="body" ${languageOf(report)}>${body}</div>
    </article> `,
  )}`;
}

function nameOf(scene: Scene, { id, outlet, path, published }: Report): Html {
  return html`${ltr(`[${scene.numbers.get(id) ?? 0}]`, "ref")} <bdi>${outlet ?? path}</bdi> ${
      published === null ? null : ltr(published, "date")
    }`;
}

/** What stands where each page of the original begins; nothing for a text that has one page. */
function pageNames({ pages = [] }: Report): ReadonlyMap<number, Html> {
  if (pages.length < 2) return new Map();
  return new Map(
    pages.map(({ page, start }) => [
      start,
      html`<div class="page">${say((m) => m.dossier.page(page))}</div>`,
    ]),
  );
}

/** Language and base direction where they are known; each paragraph still finds its own. */
function languageOf({ lang }: Report): Html | null {
  if (lang === "ar") return html` lang="ar" dir="rtl"`;
  return lang === "en" ? html` lang="en" dir="ltr"` : html` dir="auto"`;
}

function legend(): Html {
  return html`<ul class="legend">
    ${FAMILY_NAMES.map(
      (family) =>
        html`<li>
          <span class="m figure ${family}">${say((m) => m.dossier.families[family])}</span>
        </li>`,
    )}${(["statement", "asked", "date", "attribution", "finding"] as const).map(
      (look) => html`<li><span class="m ${look}">${say((m) => m.dossier.looks[look])}</span></li>`,
    )}
  </ul>`;
}
