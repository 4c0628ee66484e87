import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { digits, ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";
import { section } from "./section.ts";

/** What a reader must not conclude: what holds for every dossier, then what this material adds. */
export function limits(scene: Scene): Html {
  const { withheld, weighing } = scene.data;
  const counts = {
    singleRoots: weighing.questions.filter(({ roots }) => roots === 1).length,
    outside: [...scene.figures.keys()].filter((id) => !scene.questionOf.has(id)).length,
    unread: scene.findings.filter(({ code }) => code === "unreadable-file").length,
    undated: weighing.reports.filter(({ published }) => published === null).length,
    masked: withheld,
  };
  const present = (["singleRoots", "outside", "unread", "undated", "masked"] as const).filter(
    (name) => counts[name] > 0,
  );
  return section(
    "limits",
    html`<ul class="limits">
      ${[0, 1, 2, 3, 4].map((at) => html`<li>${say((m) => m.appendix.limits.always[at] ?? "")}</li> `)}
      ${present.map(
        (name) =>
          html`<li>
            ${say((m) => fill(m.appendix.limits[name], { count: ltr(digits(counts[name])) }))}
          </li> `,
      )}
    </ul>`,
  );
}
