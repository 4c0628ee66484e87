import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { fold } from "@tarjih/reading";
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
  const spelled = spellings(scene).get(lettersOf(fact));
  if (spelled !== undefined) return nameIn(scene, spelled, lang);
  return nameIn(scene, fact, lang).replace(/^(\d+) words$/, "$1");
}

/** `وزاره الصحه` is how names are matched, and how nobody spells them: each source as its first report has it. */
const SPELLINGS = new WeakMap<Scene, ReadonlyMap<string, string>>();

function spellings(scene: Scene): ReadonlyMap<string, string> {
  let known = SPELLINGS.get(scene);
  if (known === undefined) {
    const found = new Map<string, string>();
    const chains = [...scene.figures.values()].flatMap(({ chain }) => chain);
    for (const source of new Set(chains.map((step) => step.source))) {
      const letters = lettersOf(source);
      if (letters !== "" && !found.has(letters)) found.set(letters, source);
    }
    known = found;
    SPELLINGS.set(scene, known);
  }
  return known;
}

/** What is left of a name where articles, possessives, marks and the order around "of" are not counted. */
function lettersOf(name: string): string {
  const words = fold(name)
    .replaceAll(/['’]s(?=\s|$)/gu, "")
    .split(/[^\p{L}\p{N}@_]+/u);
  return words
    .filter((word) => word !== "" && word !== "the" && word !== "of")
    .toSorted()
    .join(" ");
}
