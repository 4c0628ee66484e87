import { GRAVITY } from "@tarjih/dossier";
import { verdictSentence, type InterfaceLanguage } from "@tarjih/i18n";
import type { Pair, Question } from "@tarjih/reading";

/** What two answers are to each other, in words, with the pairs that it is said of. */
export interface Point {
  readonly pair: Pair;
  readonly sentence: string;
  /** All pairs of which it is said. */
  readonly pairs: readonly Pair[];
}

/** The different things that pairs of a question are, the gravest first, each once. */
export function pointsOf({ pairs }: Question, lang: InterfaceLanguage): readonly Point[] {
  const points = new Map<string, Point>();
  for (const pair of pairs) {
    const { verdict, because, missing } = pair;
    const key = `${verdict} ${because} ${missing ?? ""}`;
    const before = points.get(key);
    points.set(key, {
      pair: before?.pair ?? pair,
      sentence: verdictSentence(lang, verdict, because, missing),
      pairs: [...(before?.pairs ?? []), pair],
    });
  }
  const gravity = ({ pair }: Point): number => GRAVITY.indexOf(pair.verdict);
  return [...points.values()].toSorted((a, b) => gravity(a) - gravity(b));
}
