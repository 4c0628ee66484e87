import { kindAt } from "./piece.ts";
import type { OrderContext, Piece } from "./piece.ts";

/** `Nawras 24` is a name with its number; `km 17` is `17 km` as it is seen. */
const NAME = /^\p{Lu}\p{Ll}+$/u;
/** Glyphs that may be drawn between two of one run: a space or two. */
const NEAR = 3;
/** Glyphs between a Latin word and the end of its number. */
const MOST_BETWEEN = 40;

/**
 * Where Latin words that end at `end`, seen from left to right in a row from the right, begin; null where
 * there are none. Digits belong to them where no space is between (`F-16`). A number after a space looks
 * the same before and after the words: the order of drawing tells, or else whether the word is a name.
 */
export function latinStart(
  seen: readonly Piece[],
  end: number,
  { drawnAsRead }: Pick<OrderContext, "drawnAsRead">,
): number | null {
  let first: number | null = null;
  let parted = false;
  for (let at = end; at >= 0; at -= 1) {
    const kind = kindAt(seen, at);
    if (kind === "rtl" || (first === null && end - at > MOST_BETWEEN)) break;
    if (kind === "space" && first === null) parted = true;
    if (parted && first === null && kind === "other" && !isDash(seen[at])) return null;
    if (kind === "ltr") {
      if (first === null && parted && !isAfter(seen, at, end, drawnAsRead)) return null;
      first = at;
    }
  }
  if (first === null) return null;
  while (first > 0 && kindAt(seen, first - 1) === "digit") first -= 1;
  return first;
}

function isDash(piece: Piece | undefined): boolean {
  return /^[-–.,:/]$/u.test(piece?.text ?? "");
}

/** True where what follows the Latin word, which ends at `word`, is read after it. */
function isAfter(seen: readonly Piece[], word: number, end: number, drawnAsRead: boolean): boolean {
  if (drawnAsRead) return isOneStroke(seen.slice(word, end + 1));
  let from = word;
  while (kindAt(seen, from - 1) === "ltr") from -= 1;
  return NAME.test(textOf(seen.slice(from, word + 1)));
}

function isOneStroke(pieces: readonly Piece[]): boolean {
  const drawn = pieces.flatMap(({ order }) => (order === undefined ? [] : [order]));
  return drawn.every((order, at) => {
    const before = drawn[at - 1];
    return before === undefined || (order > before && order - before <= NEAR);
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
