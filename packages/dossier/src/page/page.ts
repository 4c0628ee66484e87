import { caseTitle, direction, messages } from "@tarjih/i18n";
import type { InterfaceLanguage } from "@tarjih/i18n";
import { html, trusted } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Assets, DossierData } from "../scene/data.ts";
import type { Scene } from "../scene/scene.ts";
import { badgeShapes } from "../sections/badge.ts";
import { pageWords } from "../self-check/page-words.ts";
import { SELF_CHECK } from "../self-check/script.ts";
import { hasLogo, teamFooter } from "../template/head-parts.ts";
import { templateStyle } from "../template/template-style.ts";
import { styleSheet } from "../style/style.ts";
import { DATA_ID } from "./data-block.ts";
import type { DataBlock } from "./data-block.ts";
import { jsonBlock } from "./json-block.ts";
import { policy } from "./policy.ts";
import { SCRIPT } from "./script.ts";

/** Name of the `meta` element that holds the hash of the data. */
export const HASH_NAME = "tarjih-data-sha256";
/** Name of the `meta` element that holds the hash of what the page shows. */
export const PAGE_HASH_NAME = "tarjih-page-sha256";

/** The file around the sections. `data`: what stands in the block. */
export function page(
  scene: Scene,
  assets: Assets,
  block: DataBlock,
  data: string,
  body: Html,
): string {
  const { lang, program, template } = scene.data;
  const style = styleSheet(assets.fonts) + templateStyle(template);
  const titles = { ar: pageTitle(scene.data, "ar"), en: pageTitle(scene.data, "en") };
  const csp = policy(
    assets.sha256(style),
    [SCRIPT, SELF_CHECK].map(assets.sha256),
    hasLogo(template),
  );
  const shown = html`<div class="page" id="page">
    <main id="main" ${scene.folds ? html` class="large"` : null}>${body}</main>
    <footer>
      ${teamFooter(template)}
      <p class="note">
        ${say((m) => m.dossier.footer)} <bdi>${program.name} ${program.version}</bdi>
      </p>
    </footer>
  </div>`;
  return html`<!doctype html>
    <html lang="${lang}" dir="${direction(lang)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${csp}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${program.name} ${program.version}" />
        <meta name="${HASH_NAME}" content="${block.hash}" />
        <meta name="${PAGE_HASH_NAME}" content="${assets.sha256(pageWords(shown.markup))}" />
        <meta name="robots" content="noindex" />
        <title>${titles[lang]}</title>
        ${element("style", "", style)}
      </head>
      <body>
        <a class="skip" href="#main"
          >${messages("ar").dossier.skip} · ${messages("en").dossier.skip}</a
        >
        ${languageSwitch(lang)} ${badgeShapes()} ${hatch()} ${shown}
        ${element("script", ` type="application/json" id="tarjih-titles"`, jsonBlock(titles))}
        ${element("script", ` type="${block.type}" id="${DATA_ID}"`, data)}
        ${element("script", "", SCRIPT)} ${element("script", "", SELF_CHECK)}
      </body>
    </html> `.markup;
}

/** The hatching of vague words in charts; stands once in the page. */
export function hatch(): Html {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
    <pattern
      id="hatch"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="hatch-line" d="M0 0V5"></path>
    </pattern>
  </svg>`;
}

/** An element whose content must be what its hash was made from, to the byte. */
function element(name: "style" | "script", attributes: string, content: string): Html {
  return trusted(`<${name}${attributes}>${content}</${name}>`);
}

function pageTitle({ weighing, case: info }: DossierData, lang: InterfaceLanguage): string {
  const { title, event } = weighing.case;
  const named = caseTitle({ title: title ?? info.title, event: event.name }, lang);
  const { kind, untitled } = messages(lang).dossier;
  return `${named || untitled} – ${kind}`;
}

/** Two radio buttons: the style sheet reads them, so switching needs no script. */
function languageSwitch(chosen: InterfaceLanguage): Html {
  const names = { ar: "العربية", en: "English" };
  return html`${(["ar", "en"] as const).map(
    (lang) =>
      html`<input
          class="switch"
          type="radio"
          name="lang"
          id="lang-${lang}"
          ${lang === chosen ? html` checked` : null}
        /><label for="lang-${lang}" lang="${lang}">${names[lang]}</label>`,
  )}`;
}
