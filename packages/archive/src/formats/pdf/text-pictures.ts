import type { PictureBox } from "./picture-box.ts";
import type { Glyph } from "./glyph.ts";

/** Points: a picture below this holds no statement but a mark, a line or a face. */
const LEAST = { width: 120, height: 50 } as const;
/** A picture of nearly the whole page is a scan whose text the file has already. */
const WHOLE = 0.7;
/** So many letters on a picture are its text, or a heading on a ground. */
const MOST_LETTERS = 10;
/** Pictures of one page; a map may be drawn in hundreds of tiles. */
const MOST_PICTURES = 10;

/** The pictures of a page, beside its text, that may hold words which the file does not have as text. */
export function textPictures(
  boxes: readonly PictureBox[],
  glyphs: readonly Pick<Glyph, "x0" | "x1" | "y">[],
  page: { readonly width: number; readonly height: number },
): readonly PictureBox[] {
  const found = boxes.filter((box) => {
    if (box.width < LEAST.width || box.height < LEAST.height) return false;
    if (box.width * box.height > WHOLE * page.width * page.height) return false;
    const inside = glyphs.filter(
      ({ x0, x1, y }) =>
        x0 > box.x && x1 < box.x + box.width && y > box.y && y < box.y + box.height,
    );
    return inside.length < MOST_LETTERS;
  });
  return found.length > MOST_PICTURES ? [] : found;
}
