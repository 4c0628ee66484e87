import type { Figure, Verdict, Weighing } from "@tarjih/reading";
import type { GoldNumber } from "./folder-gold.ts";

/** Why a conflict of the gold is not told: what was not read, or what its two numbers are said to be to each other. */
export type Untold =
  | "one side not read"
  | "read as two measures"
  | "read otherwise than in the gold"
  | "no pair"
  | Verdict;

/** Of several pairs the one that a reader is most likely to look at: what is left open stands in a list of its own. */
const SHOWN: readonly Untold[] = [
  "undetermined",
  "updated",
  "part-of",
  "different",
  "compatible",
  "same",
  "no pair",
];

/** A number of the gold at one side of a conflict, with the figures that were read there. */
export interface Side {
  readonly gold: GoldNumber | undefined;
  readonly figures: readonly Figure[];
}

/** Why the two sides of a conflict were not set against each other. `isRight` says whether a figure is the number of the gold. */
export function whyUntold(
  one: readonly Side[],
  other: readonly Side[],
  questions: Weighing["questions"],
  isRight: (figure: Figure, gold: GoldNumber) => boolean,
): Untold {
  const all = (side: readonly Side[]): readonly Figure[] => side.flatMap(({ figures }) => figures);
  if (all(one).length === 0 || all(other).length === 0) return "one side not read";
  const measures = new Set(all(one).map(({ measure }) => measure));
  if (!all(other).some(({ measure }) => measures.has(measure))) return "read as two measures";
  const right = (side: readonly Side[]): readonly Figure[] =>
    side.flatMap(({ gold, figures }) =>
      figures.filter((figure) => gold === undefined || isRight(figure, gold)),
    );
  const ids = [right(one), right(other)].map((those) => new Set(those.map(({ id }) => id)));
  const [a = new Set<string>(), b = new Set<string>()] = ids;
  if (a.size === 0 || b.size === 0) return "read otherwise than in the gold";
  const verdicts = new Set<Untold>(
    questions.flatMap(({ pairs }) =>
      pairs
        .filter((pair) => (a.has(pair.a) && b.has(pair.b)) || (a.has(pair.b) && b.has(pair.a)))
        .map(({ verdict }) => verdict),
    ),
  );
  return SHOWN.find((shown) => verdicts.has(shown)) ?? "no pair";
}
