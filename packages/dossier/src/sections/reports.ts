import { leftHashKind, type Report } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { fold } from "../fold/fold.ts";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { leftHashKinds } from "./left-hash-kinds.ts";
import { nothing, section } from "./section.ts";

/** Every report with what is known of it and the hashes of its original and its text. */
export function reports(scene: Scene): Html {
  const all = scene.data.weighing.reports;
  const body =
    all.length === 0
      ? nothing()
      : fold(
          scene,
          say((m) => m.dossier.counts.reports(all.length)),
          html`<div class="scroll" tabindex="0" role="region" aria-labelledby="reports-h">
            <table class="reports">
              <thead>
                <tr>
                  <th scope="col">${say((m) => m.dossier.number)}</th>
                  <th scope="col">${say((m) => m.dossier.outlet)}</th>
                  <th scope="col">${say((m) => m.dossier.author)}</th>
                  <th scope="col">${say((m) => m.dossier.published)}</th>
                  <th scope="col">${say((m) => m.dossier.language)}</th>
                  <th scope="col">${say((m) => m.dossier.file)}</th>
                  <th scope="col" class="num">${say((m) => m.dossier.length)}</th>
                </tr>
              </thead>
              ${all.map((report) => row(scene, report))}
            </table>
          </div>`,
        );
  return section("reports", html`${hashNotes(all)} ${body}`, (m) => m.dossier.reportsNote);
}

function row(scene: Scene, report: Report): Html {
  const { url, title } = report;
  const hasText = scene.texts.has(report.id);
  const number = ltr(`[${scene.numbers.get(report.id) ?? 0}]`, "ref");
  return html`<tbody class="report" id="${anchor("report", report.id)}">
    <tr>
      <th scope="row" rowspan="2">
        ${hasText ? html`<a href="#${textId(report.id)}">${number}</a>` : number}
      </th>
      <td>
        ${known(report.outlet)}${title === null ? null : html`<small><bdi dir="auto">${title}</bdi></small>`}
      </td>
      <td>${known(report.author)}</td>
      <td>${report.published === null ? known(null) : time(report.published)}</td>
      <td>${say((m) => m.codes.languages[report.lang])}</td>
      <td>
        <bdi class="path" dir="ltr">${report.path}</bdi
        >${url === null ? null : html`<small><bdi class="path" dir="ltr">${url}</bdi></small>`}
      </td>
      <td class="num">${ltr(digits(report.length))}</td>
    </tr>
    <tr class="hashes">
      <td colspan="6">
        <span>${hashLabel("originalHash", report.sha256)} ${ltr(report.sha256, "hash")}</span>
        <span>${hashLabel("textHash", report.text_sha256)} ${ltr(report.text_sha256, "hash")}</span>
      </td>
    </tr>
  </tbody> `;
}

function hashLabel(of: "originalHash" | "textHash", hash: string): Html {
  const kind = leftHashKind(hash);
  return say((m) => m.dossier[of][kind === "none" ? "sha256" : kind]);
}

/** What stands where a hash would give something hidden away, if there is such a place. */
function hashNotes(all: readonly Report[]): readonly Html[] {
  const kinds = leftHashKinds(all);
  return [
    ...(kinds.has("commitment") ? [say((m) => m.dossier.commitments)] : []),
    ...(kinds.has("withheld") ? [say((m) => m.dossier.hashesWithheld)] : []),
  ].map((note) => html`<p class="faint">${note}</p>`);
}

/** A day, and the time of day below it: in one word the two are wider than their column. */
function time(published: string): Html {
  const [day = "", hour = ""] = published.split("T");
  return html`${ltr(day, "date")}${hour === "" ? null : html`<small>${ltr(hour, "date")}</small>`}`;
}

/** Id of the full text of a report. */
export function textId(report: string): string {
  return `${anchor("report", report)}-t`;
}

function known(words: string | null): Part {
  return words === null
    ? html`<span class="faint">${say((m) => m.dossier.unknown)}</span>`
    : html`<bdi dir="auto">${words}</bdi>`;
}
