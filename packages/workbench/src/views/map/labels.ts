/** A name beside its place. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A place as its label needs it. */
export interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly mentions: number;
}

const HEIGHT = 16;
/** Width of a letter, as a rule; names are in two scripts. */
const LETTER = 7.2;
/** Of the point to the middle of its name. */
const ABOVE = 14;

/** Names that do not lie on each other, the most named places first; the others are said when one goes there. */
export function labelsOf(places: readonly Labelled[], width: number): readonly Label[] {
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  const labels: Label[] = [];
  for (const { id, name, x, y } of places.toSorted((a, b) => b.mentions - a.mentions)) {
    const half = (name.length * LETTER) / 2;
    const isOutside = x < 0 || x > width;
    if (isOutside) continue;
    // Inside the drawing, above its point or below it.
    const at = Math.min(Math.max(x, half), Math.max(half, width - half));
    const free = [y - ABOVE, y + ABOVE + 6].find((line) =>
      taken.every(
        (other) =>
          Math.abs(other.y - line) >= HEIGHT || Math.abs(other.x - at) >= other.half + half + 6,
      ),
    );
    if (free === undefined) continue;
    taken.push({ x: at, y: free, half });
    labels.push({ id, name, x: at, y: free });
  }
  return labels;
}
