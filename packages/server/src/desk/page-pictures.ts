import { pageImage } from "@tarjih/archive";
import { keptInTurn } from "./kept-in-turn.ts";

/** Pages that are kept drawn: whoever reads goes back and forth between a few. */
const MOST_KEPT = 24;

/** Draws pages of originals, one after the other, and keeps the last ones. */
export type PagePictures = (asked: {
  /** SHA-256 of the original. */
  readonly original: string;
  readonly bytes: () => Uint8Array | null;
  readonly page: number;
  readonly width: number;
}) => Promise<Uint8Array | null>;

export function pagePictures(draw: typeof pageImage = pageImage): PagePictures {
  const inTurn = keptInTurn<Uint8Array | null>(MOST_KEPT);
  return ({ original, bytes, page, width }) =>
    inTurn(`${original} ${page} ${width}`, () => {
      const whole = bytes();
      return whole === null ? Promise.resolve(null) : draw({ bytes: whole, page, width });
    });
}
