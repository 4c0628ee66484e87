import type { Passage } from "@tarjih/reading";

/** A piece of text with the spans that cover it, the widest first. */
export interface Piece<S extends Passage> extends Passage {
  readonly spans: readonly S[];
}

/**
 * Cuts `[0, length)` at every end of a span, so that nested and overlapping spans never cut across
 * each other. Spans outside the text or empty are left out. Concatenated, the pieces are the text.
 */
export function pieces<S extends Passage>(
  length: number,
  spans: readonly S[],
): readonly Piece<S>[] {
  const sound = spans.filter(({ start, end }) => start >= 0 && start < end && end <= length);
  const cuts = [...new Set([0, length, ...sound.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const opening = sound.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const result: Piece<S>[] = [];
  let active: S[] = [];
  let next = 0;
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    active = active.filter((span) => span.end > start);
    for (let span = opening[next]; span !== undefined && span.start === start;) {
      active.push(span);
      next += 1;
      span = opening[next];
    }
    result.push({
      start,
      end,
      spans: active.toSorted((a, b) => b.end - b.start - (a.end - a.start)),
    });
  }
  return result;
}
