import { widthOf } from "./pen.ts";
import type { Pen } from "./pen.ts";

/** A point that would like to have its name beside it; the first have the first choice. */
export interface Named {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Where a name stands: the middle of its line; and where a line from its point ends, where it is not beside it. */
export interface PlacedName extends Named {
  readonly middle: number;
  readonly line: number;
  readonly leader: readonly [x: number, y: number] | null;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Height of a name against that of ordinary lines. */
export const SMALL = 0.85;
/** Of a line of letters above and below the line that they stand on, in letters; Arabic reaches farther below. */
const ABOVE = 0.75;
const BELOW = 0.3;
/** Between a point and its name, and how far from another point a name stays, so that it is seen whose it is. */
const BESIDE = 0.55;
const OTHERS = 0.8;
/** How far out a name is looked for, and in how many ways around, the upper ones first. */
const AWAY = [2, 3, 4, 5.5, 7, 9];
const AROUND = 12;

/** Names inside the frame that lie neither on each other nor near a point of another: beside theirs, else led to by a line. */
export function mapLabels(pen: Pen, named: readonly Named[], frame: Box): readonly PlacedName[] {
  const { letter } = pen;
  const points = named.map(({ x, y }) => boxAround(x, y, letter * OTHERS));
  const taken: Box[] = [];
  const leaders: (readonly [number, number])[] = [];
  return named.flatMap((one, own): readonly PlacedName[] => {
    const half = widthOf(pen, one.words, SMALL) / 2;
    const others = points.filter((_, at) => at !== own);
    for (const { middle, line, isBeside } of placesAround(one, half, letter)) {
      const box = {
        left: middle - half,
        right: middle + half,
        top: line - letter * ABOVE,
        bottom: line + letter * BELOW,
      };
      const inTheWay = [...taken, ...others];
      if (!contains(frame, box) || inTheWay.some((other) => meet(other, box))) continue;
      if (leaders.some((spot) => meet(boxAround(...spot, 0.1), box))) continue;
      const end = isBeside ? null : nearest(box, one);
      const spots = end === null ? [] : between([one.x, one.y], end);
      if (spots.some((spot) => taken.some((other) => meet(other, boxAround(...spot, 0.1)))))
        continue;
      taken.push(box);
      leaders.push(...spots);
      return [{ ...one, middle, line, leader: end }];
    }
    return [];
  });
}

function* placesAround(
  { x, y }: Named,
  half: number,
  letter: number,
): Generator<{ readonly middle: number; readonly line: number; readonly isBeside: boolean }> {
  const gap = letter * BESIDE;
  const down = letter * 0.3;
  const beside = [
    [x, y - gap],
    [x, y + gap + letter * ABOVE],
    [x + half + gap, y + down],
    [x - half - gap, y + down],
  ] as const;
  for (const [middle, line] of beside) yield { middle, line, isBeside: true };
  for (const away of AWAY) {
    for (let turn = 0; turn < AROUND; turn++) {
      // Up, then by turns to the right and to the left, at last down.
      const angle = (Math.ceil(turn / 2) * (turn % 2 === 0 ? -1 : 1) * 2 * Math.PI) / AROUND;
      const [across, up] = [Math.sin(angle), Math.cos(angle)];
      yield {
        middle: x + across * (away * letter + half),
        line: y - up * away * letter + down,
        isBeside: false,
      };
    }
  }
}

/** Where on the edge of a box a line from that point ends. */
function nearest({ left, right, top, bottom }: Box, { x, y }: Named): readonly [number, number] {
  return [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
}

/** Some spots on a line. */
function between(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly (readonly [number, number])[] {
  return [0.2, 0.35, 0.5, 0.65, 0.8, 0.95].map((share) => [
    x + (toX - x) * share,
    y + (toY - y) * share,
  ]);
}

function boxAround(x: number, y: number, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
