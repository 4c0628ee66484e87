import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Pick } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";

/** Ids of the sections, in the order of the page; the contents and the headings use the same list. */
export const SECTION_IDS = [
  "brief",
  "ledger",
  "questions",
  "timeline",
  "open",
  "hypotheses",
  "decisions",
  "statements",
  "findings",
  "origins",
  "reports",
  "custody",
  "method",
  "codebook",
  "limits",
  "texts",
  "verify",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/**
 * The proof: cells with their passages, texts, hashes, what must not be concluded, how to check. A template may move these
 * and never leave them out.
 */
export const PROOF_SECTIONS: readonly SectionId[] = [
  "ledger",
  "questions",
  "reports",
  "limits",
  "texts",
  "verify",
];

/** The sections of this dossier in their order; a worksheet has one only where there is one. */
export function sectionIds({ data }: Scene): readonly SectionId[] {
  const { sections = [], leftOut = [] } = data.template ?? {};
  const shown = new Set([...sections, ...SECTION_IDS]);
  return [...shown].filter(
    (id) =>
      (!leftOut.includes(id) || PROOF_SECTIONS.includes(id)) &&
      (id !== "hypotheses" || data.worksheet !== undefined),
  );
}

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
