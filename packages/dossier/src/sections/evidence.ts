import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { fill, say } from "../markup/say.ts";
import { nameIn } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";

/** Why reports share an origin, in words: `code` or `code:fact`. An unknown code stands as it is. */
export function evidence(scene: Scene, codes: readonly string[]): readonly Html[] {
  return [...new Set(codes)].map(
    (code) =>
      html`<span class="why"
        >${say((m, lang) => sentence(scene, m.dossier.evidence, code, lang))}</span
      > `,
  );
}

function sentence(
  scene: Scene,
  sentences: Readonly<Record<string, string>>,
  code: string,
  lang: "ar" | "en",
): Part {
  const cut = code.indexOf(":");
  const name = cut < 0 ? code : code.slice(0, cut);
  const known = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  if (known === undefined) return html`<bdi>${code}</bdi>`;
  return fill(known, { fact: factOf(scene, cut < 0 ? "" : code.slice(cut + 1), lang) });
}

/** A fact ready to print: ids become names, and a unit gives way to that of the sentence. */
function factOf(scene: Scene, fact: string, lang: "ar" | "en"): string {
  const report = scene.reports.get(fact);
  if (report !== undefined) return report.outlet ?? report.path;
  return nameIn(scene, fact, lang).replace(/^(\d+) words$/, "$1");
}
