import type { Finding } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { firstOpen } from "../fold/first-open.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { findingSentence } from "./finding-sentence.ts";
import { isShown, passageLink, place } from "./link.ts";
import { nothing, section } from "./section.ts";

/** Something about the material that a reader must know. */
export function findings(scene: Scene): Html {
  const all = scene.findings;
  return section(
    "findings",
    all.length === 0
      ? nothing()
      : firstOpen(
          scene,
          all,
          (some) => list(scene, some),
          (rest) => say((m) => m.folded.further(rest)),
        ),
    (m) => m.dossier.findingsNote,
  );
}

function list(scene: Scene, some: readonly Finding[]): Html {
  return html`<ul class="findings">
    ${some.map((finding) => one(scene, finding))}
  </ul>`;
}

function one(scene: Scene, finding: Finding): Html {
  const { report, start, end, severity } = finding;
  const number = report === null ? undefined : scene.numbers.get(report);
  const passage =
    report !== null &&
    start !== undefined &&
    end !== undefined &&
    isShown(scene, report, { start, end })
      ? passageLink(scene, "finding", finding, place(scene, report, { start, end }))
      : number === undefined
        ? null
        : html`<a href="#${anchor("report", report ?? "")}">${ltr(`[${number}]`, "ref")}</a>`;
  return html`<li id="${anchor("row", finding.id)}" class="is-${severity}">
    <span class="tag is-${severity}">${say((m) => m.codes.severities[severity])}</span>
    ${findingSentence(finding)} <small>${passage}</small>
  </li> `;
}
