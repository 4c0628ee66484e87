import { html, trusted } from "../markup/html.ts";
import type { Html } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { control } from "./control.ts";
import { pieces } from "./pieces.ts";
import type { Piece } from "./pieces.ts";
import type { Mark } from "./marks.ts";

const NO_PAGES: ReadonlyMap<number, Html> = new Map();

/**
 * A text as paragraphs, one a line, each finding its own direction and isolated from its neighbours.
 * The text content of all paragraphs is the text, to the unit. `written` holds the ids given so far,
 * as an exact copy of a report may bring the same claims again; `pages` what stands where a page begins.
 */
export function paragraphs(
  text: string,
  marks: readonly Mark[],
  written: Set<string>,
  pages: ReadonlyMap<number, Html> = NO_PAGES,
): Html {
  let line = "";
  let at = 0;
  let from = 0;
  const lines: string[] = [];
  const end = (): void => {
    // A page's number stands before its first line, outside the text.
    const page = pages.get(from)?.markup ?? "";
    lines.push(`${page}<p dir="auto">${line}</p>`);
    line = "";
    from = at;
  };
  for (const piece of pieces(text.length, marks)) {
    // A claim over several lines continues in the next paragraph; only its first piece has the id.
    const runs = text.slice(piece.start, piece.end).split(/(?<=\n)/);
    for (const run of runs) {
      line += marked(run, piece, written).markup;
      at += run.length;
      if (run.endsWith("\n")) end();
    }
  }
  if (line !== "") end();
  // Not a template: white space inside these paragraphs is the report's own and a formatter must not add any.
  return trusted(lines.join(""));
}

function marked(run: string, { spans }: Piece<Mark>, written: Set<string>): Html {
  if (run === "") return html``;
  // The narrowest claim is the one meant by a click; links do not nest.
  const back = spans.findLast((span) => span.back !== null)?.back ?? null;
  let inner =
    back === null || !SEEN.test(run) ? letters(run) : html`<a href="#${back}">${letters(run)}</a>`;
  for (const span of spans.toReversed()) {
    const isFirst = !written.has(span.id);
    written.add(span.id);
    const id = isFirst ? html` id="${span.id}"` : null;
    inner = html`<mark class="m ${span.look}" ${id} data-c="${span.id}">${inner}</mark>`;
  }
  return inner;
}

/** Letters as they are; controls that reorder what is seen are shut in and shown by name, long numbers keep their order. */
function letters(run: string): Html {
  return html`${run.split(CONTROLS).map((piece, at) => (at % 2 === 0 ? numbers(piece) : control(piece)))}`;
}

function numbers(run: string): readonly (string | Html)[] {
  return run.split(LONG_NUMBERS).map((piece, at) => (at % 2 === 0 ? piece : ltr(piece)));
}

/** A link needs a word: the blank between two claims inside a third leads nowhere that its neighbours do not. */
const SEEN = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * Telephone numbers and ISO dates. Behind Arabic letters `للإبلاغ: 0555-014-220` is set with its groups from right to left,
 * 220-014-0555, by the rules of Unicode (W2, W4); who dials from the page would dial another number. Ranges (`70-90`) are left:
 * they are read from either side.
 */
const LONG_NUMBERS = /((?<!\p{Nd})\p{Nd}+(?:[-\u2010\u2011]\p{Nd}+){2,})/u;

const CONTROLS = /([\0\u202a-\u202e\u2066-\u2069])/;
