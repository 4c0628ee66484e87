import { html } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { fill, say } from "../markup/say.ts";
import type { DossierTemplate } from "./template.ts";

const TYPES = { png: "image/png", svg: "image/svg+xml" } as const;
/** Height of a logo as it is shown. */
const HEIGHT = 56;

/** Whether the page shows a picture, which its policy must allow. */
export function hasLogo(template: DossierTemplate | undefined): boolean {
  return (template?.logo ?? null) !== null;
}

/** The logo as a picture inside the file: nothing in it runs and nothing is loaded. */
export function logo(template: DossierTemplate | undefined): Html | null {
  const found = template?.logo ?? null;
  if (found === null) return null;
  const { type, base64, ratio } = found;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw new TypeError("template: logo is no base64");
  const width = String(Math.round(ratio * HEIGHT));
  return html`<p class="logo">
    <img
      src="data:${TYPES[type]};base64,${base64}"
      alt="${template?.name?.en ?? ""}"
      width="${width}"
      height="${String(HEIGHT)}"
    />
  </p>`;
}

/** Who publishes it, before what it is. */
export function teamName(template: DossierTemplate | undefined): Html | null {
  const name = template?.name ?? null;
  return name === null
    ? null
    : html`<span class="team">${say((_, lang) => html`<bdi>${name[lang]}</bdi>`)}</span>`;
}

export function teamFooter(template: DossierTemplate | undefined): Html | null {
  const footer = template?.footer ?? null;
  return footer === null
    ? null
    : html`<p class="team-footer">
        ${say((_, lang) => html`<bdi dir="auto">${footer[lang]}</bdi>`)}
      </p>`;
}

/** What the team left out, by name: a reader must not take silence for absence. */
export function leftOut(template: DossierTemplate | undefined): Html | null {
  const ids = template?.leftOut ?? [];
  if (ids.length === 0) return null;
  return html`<p class="neutral">
    ${say((m, lang) =>
      fill(m.templates.leftOut, {
        sections: ids.map((id) => m.dossier.sections[id]).join(lang === "ar" ? "، " : ", "),
      }),
    )}
  </p>`;
}
