import { html, trusted } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Assets } from "../scene/data.ts";
import type { Scene } from "../scene/scene.ts";

const [FROM, TO] = ["<!--fold-->", "<!--/fold-->"];

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
  // No word of a report has such a comment: every `<` of theirs is escaped.
  return folded(label, html`${trusted(FROM)}${content}${trusted(TO)}`);
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

/**
 * The same markup with each part that is to be packed as the script of the page unpacks it. Packing goes on beside until it is
 * asked for.
 */
export function packFolds(markup: string, packBeside: Assets["packBeside"]): () => string {
  const [before = "", ...pieces] = markup.split(FROM);
  const folds = pieces.map((piece) => {
    const end = piece.indexOf(TO);
    return { inside: piece.slice(0, end), after: piece.slice(end + TO.length) };
  });
  const done = packBeside(folds.map(({ inside }) => inside));
  return () => {
    const packed = done();
    const parts = folds.map(
      ({ after }, at) => `<script type="text/plain">${packed[at] ?? ""}</script>${after}`,
    );
    return [before, ...parts].join("");
  };
}
