import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Pick } from "../markup/say.ts";

/** Ids of the sections, in the order of the page; the contents and the headings use the same list. */
export const SECTION_IDS = [
  "ledger",
  "questions",
  "open",
  "decisions",
  "statements",
  "findings",
  "origins",
  "reports",
  "codebook",
  "texts",
  "verify",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** A section with its heading and one sentence of guidance. */
export function section(id: SectionId, body: Part, note: Pick | null = null): Html {
  return html`<section id="${id}" aria-labelledby="${id}-h">
    <h2 id="${id}-h">${say((m) => m.dossier.sections[id])}</h2>
    ${note === null ? null : html`<p class="note">${say(note)}</p>`} ${body}
  </section> `;
}

/** What stands where a section has nothing to show: silence must not look like a fault. */
export function nothing(): Html {
  return html`<p class="faint">${say((m) => m.dossier.nothing)}</p>`;
}
