import type { Figure } from "@tarjih/reading";
import { anchor } from "../markup/anchor.ts";
import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import type { Scene } from "../scene/scene.ts";
import { valueText } from "../scene/value.ts";
import { isShown } from "../sections/link.ts";

/** Value and report number of a figure, linked to its line among the answers; where those are folded, to its passage. */
export function answerMark(scene: Scene, figure: Figure): Html {
  return html`<a class="mark-link" href="#${lineOf(scene, figure)}"
    >${ltr(valueText(figure), "value")} ${reportNumber(scene, figure)}</a
  >`;
}

/** The same without the value, for a list of figures that all say it. */
export function answerRef(scene: Scene, figure: Figure): Html {
  return html`<a class="mark-link" href="#${lineOf(scene, figure)}"
    >${reportNumber(scene, figure)}</a
  >`;
}

function lineOf(scene: Scene, figure: Figure): string {
  const isPassage = scene.isLarge && isShown(scene, figure.report, figure);
  return anchor(isPassage ? "figure" : "answer", figure.id);
}

function reportNumber(scene: Scene, { report, row }: Figure): Html {
  return ltr(`[${scene.numbers.get(report) ?? row ?? "?"}]`, "ref");
}
