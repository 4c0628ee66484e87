import { pageImage } from "@tarjih/archive";

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

/** A page is drawn in a thread of its own; a thousand requests at once must not start a thousand of them. */
export function pagePictures(draw: typeof pageImage = pageImage): PagePictures {
  const kept = new Map<string, Promise<Uint8Array | null>>();
  let last: Promise<unknown> = Promise.resolve();
  return ({ original, bytes, page, width }) => {
    const key = `${original} ${page} ${width}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const drawn = last.then(() => {
      const whole = bytes();
      return whole === null ? null : draw({ bytes: whole, page, width });
    });
    last = drawn.catch(() => undefined);
    kept.set(key, drawn);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return drawn;
  };
}
