import type { Packer } from "../assets/pack-thread.ts";
import { html, trusted } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "../scene/scene.ts";

/**
 * A part that a large page folds away; in a small one, and on paper, it stands as it is. With scripts it becomes elements
 * when a reader opens it, as a browser takes a minute over a million of them; without, it stands in its place.
 */
export function fold(scene: Scene, label: Part, content: Html | null): Html | null {
  if (!scene.folds || content === null) return content;
  return folded(label, html`<noscript>${content}</noscript>`);
}

/** A part of what {@link fold} folds away: it stands there as it is, as a `noscript` holds no other. */
export function innerFold(scene: Scene, label: Part, content: Html | null): Html | null {
  if (!scene.folds || content === null) return content;
  return html`<details>
    <summary>${label}</summary>
    ${content}
  </details> `;
}

/** The same for what is too much to stand in a file: packed, and unpacked by a script alone. */
export function packedFold(scene: Scene, label: Part, content: Html | null): Html | null {
  if (!scene.folds || content === null) return content;
  // A comment, as no word of a report has: every `<` of theirs is escaped.
  return folded(label, trusted(scene.putAway(content.markup)));
}

function folded(label: Part, content: Html): Html {
  return html`<details class="fold">
    <summary>${label}</summary>
    ${content}
  </details> `;
}

/** What is to know about folded parts, and how to open them all at once. */
export function foldNote(scene: Scene): Html | null {
  if (!scene.folds) return null;
  return html`<p class="note">${say((m) => m.folded.note)}</p>
    <p><button type="button" id="open-all">${say((m) => m.folded.openAll)}</button></p>
    <p id="fold-failed" class="caution" hidden>${say((m) => m.folded.failed)}</p> `;
}

/** What stands in the page for a part until all are packed; the part itself is packed beside from now on. */
export function packedMark(packer: Packer): (inside: string) => string {
  return (inside) => `<!--fold ${packer.take(inside)}-->`;
}

/** Marks a part that cannot be packed yet: where sections are left out, links in it are taken away once the whole page stands. */
export function laterMark(inside: string): string {
  return `<!--fold-->${inside}<!--/fold-->`;
}

/** The same markup with each part that was marked for later given to the packer. */
export function packLater(markup: string, packer: Packer): string {
  const mark = packedMark(packer);
  return markup.replace(/<!--fold-->([^]*?)<!--\/fold-->/g, (_, inside: string) => mark(inside));
}

/** The same markup with each packed part as the script of the page unpacks it. */
export function withPacked(markup: string, packed: readonly string[]): string {
  const pieces = markup.split(/<!--fold (\d+)-->/);
  return pieces
    .map((piece, at) =>
      at % 2 === 0 ? piece : `<script type="text/plain">${packed[Number(piece)] ?? ""}</script>`,
    )
    .join("");
}
