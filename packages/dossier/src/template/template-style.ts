import type { DossierTemplate } from "./template.ts";

/** The team's colours over those of the style sheet. Throws TypeError for what is no colour. */
export function templateStyle(template: DossierTemplate | undefined): string {
  const { accent = null, accentDark = null } = template ?? {};
  const light = accent === null ? "" : `:root{${set(accent)}}`;
  // Without a colour of its own the dark page keeps its own links, so that they can be read.
  const dark =
    accentDark === null
      ? accent === null
        ? ""
        : `@media (prefers-color-scheme:dark){:root{--brand:var(--ink);--link:#8fbbe8;--data:#8fbbe8}}`
      : `@media (prefers-color-scheme:dark){:root{${set(accentDark)}}}`;
  const print = accent === null ? "" : `@media print{:root{${set(accent)}--link:#000}}`;
  return `${light}${dark}${print}`;
}

function set(colour: string): string {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new TypeError(`template: ${colour} is no colour`);
  return `--brand:${colour};--link:${colour};--data:${colour};`;
}
