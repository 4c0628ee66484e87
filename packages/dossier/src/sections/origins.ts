import type { LineageLink, Root } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import { packedFold } from "../fold/fold.ts";
import { firstOpen } from "../fold/first-open.ts";
import { firstFew } from "../fold/first-few.ts";
import { named } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { evidence } from "./evidence.ts";
import { nothing, section } from "./section.ts";

/** The independent origins with what shows them, and who repeats whom. */
export function origins(scene: Scene): Html {
  const links = scene.data.weighing.lineage;
  return section(
    "origins",
    html`${scene.roots.length === 0 ? nothing() : null}
      ${firstOpen(
        scene,
        scene.roots,
        (some, isPacked) =>
          html`<ul class="origins">
            ${some.map((root) => one(scene, root, isPacked))}
          </ul>`,
        further,
      )}
      <h3>${say((m) => m.dossier.lineage)}</h3>
      ${
        links.length === 0
          ? nothing()
          : firstOpen(
              scene,
              links,
              (some) =>
                html`<ul class="lineage">
                  ${some.map((link) => lineage(scene, link))}
                </ul>`,
              further,
            )
      }`,
    (m) => m.dossier.originsNote,
  );
}

function further(rest: number): Html {
  return say((m) => m.folded.further(rest));
}

function one(scene: Scene, root: Root, isPacked: boolean): Html {
  const figures = root.figures
    .map((id) => scene.figures.get(id))
    .filter((figure) => figure !== undefined && scene.questionOf.has(figure.id))
    .filter((figure) => figure !== undefined);
  return html`<li id="${anchor("root", root.id)}">
    <p>
      <b class="code">${scene.codes.get(root.id) ?? ""}</b>
      <strong>${named(scene, root.name)}</strong>
      <span class="faint">·</span>
      ${isPacked ? refs(scene, root.reports) : refs(scene, root.reports.slice(0, few(scene)))}
    </p>
    ${isPacked ? null : furtherReports(scene, root.reports.slice(few(scene)))}
    ${root.evidence.length === 0 ? null : html`<p class="note">${evidence(scene, root.evidence)}</p>`}
    <p class="refs">${firstFew(scene, figures)}</p>
  </li> `;
}

/** An office that hundreds quote has so many of them in its line; the others are folded away. */
const FEW = 12;

function few({ folds }: Scene): number {
  return folds ? FEW : Infinity;
}

function refs(scene: Scene, reports: readonly string[]): Html {
  return html`${reports.map((id) => html`${reportRef(scene, id)} `)}`;
}

function furtherReports(scene: Scene, reports: readonly string[]): Html | null {
  if (reports.length === 0) return null;
  return packedFold(scene, further(reports.length), html`<p>${refs(scene, reports)}</p>`);
}

/** `[3] Outlet`, linked to the report in the list. */
export function reportRef(scene: Scene, id: string): Html {
  const report = scene.reports.get(id);
  if (report === undefined) return html`<bdi>${id}</bdi>`;
  return html`<a href="#${anchor("report", id)}"
    >${ltr(`[${scene.numbers.get(id) ?? 0}]`, "ref")} <bdi>${report.outlet ?? report.path}</bdi></a
  >`;
}

/** "[5] Outlet copies [2] Outlet": `to` is the one that repeats. */
function lineage(scene: Scene, { from, to, kind, p, why }: LineageLink): Html {
  return html`<li>
    ${reportRef(scene, to.report)} ${say((m) => m.codes.lineageKinds[kind])}
    ${reportRef(scene, from.report)}
    <small
      >${say((m) => m.dossier.probability)} ${ltr(`${Math.round(p * 100)} %`)}
      ${evidence(scene, why)}</small
    >
  </li> `;
}
