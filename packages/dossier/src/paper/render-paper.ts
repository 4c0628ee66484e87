import { caseTitle, direction, messages } from "@tarjih/i18n";
import { html, trusted } from "../markup/html.ts";
import { dataHash } from "../page/data-block.ts";
import { hatch } from "../page/page.ts";
import { dossierData, sections } from "../render.ts";
import { buildScene } from "../scene/scene.ts";
import type { Assets, DossierInput } from "../scene/data.ts";
import { badgeShapes } from "../sections/badge.ts";
import { teamFooter } from "../template/head-parts.ts";
import { templateStyle } from "../template/template-style.ts";
import { styleSheet } from "../style/style.ts";
import { oneLanguage } from "./one-language.ts";
import { paperStyle } from "./paper-style.ts";

/**
 * The dossier to be printed, in one language: the same sections without the data, the switch and the script.
 * Masked as the page is. `assets` brings the fonts of paper.
 */
export function renderPaper(input: DossierInput, assets: Assets): string {
  const data = dossierData(input, assets);
  const scene = buildScene(data);
  const { lang } = data;
  const { kind, untitled } = messages(lang).dossier;
  const { title, event } = data.weighing.case;
  const named = caseTitle({ title: title ?? data.case.title, event: event.name }, lang) || untitled;
  const { template } = data;
  const style = styleSheet(assets.fonts) + templateStyle(template) + paperStyle(named, lang);
  const body = sections(scene, dataHash(data, assets), "paper");
  const whole = html`<!doctype html>
    <html lang="${lang}" dir="${direction(lang)}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"
        />
        <title>${named} – ${kind}</title>
        ${trusted(`<style>${style}</style>`)}
      </head>
      <body class="${lang}">
        <input class="switch" type="radio" id="lang-${lang}" checked hidden />
        ${badgeShapes()} ${hatch()}
        <div class="page">
          <main id="main">${body} ${teamFooter(template)}</main>
        </div>
      </body>
    </html> `.markup;
  // A ledger across leaves most of a sheet empty: on paper each question is a card.
  // Bookmarks are made of headings; those inside a question would bury the questions.
  return oneLanguage(whole, lang)
    .replace('class="ledger across"', 'class="ledger cards"')
    .replaceAll("<h4", '<p class="h4"')
    .replaceAll("</h4>", "</p>");
}
