import type { Figure, LineageKind, Reading } from "@tarjih/reading";
import type { TextLink, TextReport } from "./copied-text.ts";
import { credits } from "./direction.ts";
import { isSameNumber } from "./reuse.ts";
import type { PlacedNumber } from "./reuse.ts";
import type { Sources } from "./sources.ts";
import type { TranslationLink } from "./translations.ts";

/** Two figures of which one was taken from the other with probability `p`. */
export interface ClaimEdge {
  readonly a: string;
  readonly b: string;
  readonly kind: LineageKind;
  readonly p: number;
  readonly why: readonly string[];
}

/** From here on two claims are one root. */
export const ONE_ROOT_P = 0.95;

/**
 * Edges between figures, not reports: an outlet may copy the background and have its own number. A figure is a
 * copy where its sentence lies in the reused words on both sides and says the same number of the same thing.
 */
export function claimEdges(
  readings: readonly Reading[],
  reports: readonly TextReport[],
  textLinks: readonly TextLink[],
  translationLinks: readonly TranslationLink[],
  sources: Sources,
): readonly ClaimEdge[] {
  const edges: ClaimEdge[] = [];
  const keyed = readings.map((reading) => Map.groupBy(reading.figures, claimKey));
  for (const link of textLinks) {
    const [a, b] = [reports[link.a], reports[link.b]];
    if (a === undefined || b === undefined) continue;
    for (const [key, ours] of keyed[link.a] ?? []) {
      const theirs = keyed[link.b]?.get(key) ?? [];
      for (const [figure, other] of ours.flatMap((one) =>
        theirs.map((two) => [one, two] as const),
      )) {
        // Equal bytes of which no text was given: the same offset is the same number.
        const isCopy =
          a.words.ids.length === 0
            ? figure.start === other.start
            : isSameNumber(link.reuse, placed(a, figure), placed(b, other));
        if (!isCopy) continue;
        edges.push({ a: figure.id, b: other.id, kind: "copy", p: link.reuse.p, why: link.why });
      }
    }
  }
  for (const link of translationLinks) {
    const [a, b] = [readings[link.a], readings[link.b]];
    if (a === undefined || b === undefined) continue;
    const credited = credits(a, b, sources) || credits(b, a, sources);
    const why = [`same-figures:${link.figures.length}`, ...(credited ? ["credited"] : [])];
    const p = credited ? ONE_ROOT_P : link.p;
    for (const [one, two] of link.figures) {
      edges.push({ a: one.id, b: two.id, kind: "translation", p, why });
    }
  }
  return edges;
}

function placed({ words }: TextReport, { start, sentence }: Figure): PlacedNumber {
  return { words, start, sentence };
}

function claimKey({ measure, event, low, high, bound, unit }: Figure): string {
  return JSON.stringify([measure, event, low, high, bound, unit]);
}
