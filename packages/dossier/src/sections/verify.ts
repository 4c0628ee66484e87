import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { say } from "../markup/say.ts";
import type { Medium, Scene } from "../scene/scene.ts";
import { selfCheck } from "../self-check/self-check.ts";
import { section } from "./section.ts";

/** Which program made the file and how anyone can check it. */
export function verifySection(scene: Scene, dataHash: string, on: Medium): Html {
  const { name, version } = scene.data.program;
  return section(
    "verify",
    html`${on === "page" ? selfCheck() : null}
      <p>${say((m) => m.dossier.howToVerify)}</p>
      <p><code dir="ltr">tarjih verify dossier.html</code></p>
      <p>${say((m) => m.dossier.whatVerifies)}</p>
      <dl class="facts">
        <div>
          <dt>${say((m) => m.dossier.madeBy)}</dt>
          <dd>${ltr(`${name} ${version}`)}</dd>
        </div>
        <div>
          <dt>${say((m) => m.dossier.dataHash)}</dt>
          <dd>${ltr(dataHash, "hash")}</dd>
        </div>
      </dl>`,
  );
}
