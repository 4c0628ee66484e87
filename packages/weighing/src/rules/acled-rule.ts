import type { Estimate } from "@tarjih/reading";
import { standingVotes } from "../estimate/outgrown.ts";
import type { Vote } from "../estimate/votes.ts";

/** "Dozens" is one dozen; every other vague word is the least power of ten in it ("tens", `عشرات`: 10). */
const DOZENS = 12;

/**
 * Rule `acled`: the most conservative figure of the roots, as the codebook of that project has it, with its floors
 * for vague words. It is one number: `low` repeats it, and nothing bounds it above. A party that denies ("nobody was
 * killed") does not make it nothing where anybody else counts.
 */
export function acledRule(votes: readonly Vote[]): Estimate {
  const roots = votes.filter((vote) => !vote.partial).length;
  const standing = standingVotes(votes);
  const counts = standing.filter(({ set }) => set.high > 0);
  const denials = standing.filter(({ kind, set }) => kind === "party" && set.high === 0);
  const figures = standing
    .filter((vote) => counts.length === 0 || !denials.includes(vote))
    .flatMap((vote) => floorOf(vote) ?? []);
  const least = figures.length === 0 ? null : figures.reduce((a, b) => Math.min(a, b));
  return {
    rule: "acled",
    parameters: { roots, figures: figures.length, tens: 10, dozens: DOZENS, hundreds: 100 },
    low: least,
    best: least,
    high: null,
    contested: false,
    modes: [],
  };
}

/** The least that a vote says; null for "up to 40", which says no least. */
function floorOf({ form, point, set, word }: Vote): number | null {
  if (form === "at-most") return null;
  if (word === null) return point ?? set.low;
  if (word.toLowerCase().includes("dozen") && set.low < 100) return Math.min(DOZENS, set.low);
  return isPowerWord(set) ? set.low / 2 : set.low;
}

/** "Tens", "hundreds", `آلاف`: sets from two of a power of ten; "several" and "scores" are none. */
function isPowerWord({ low }: Vote["set"]): boolean {
  return low >= 20 && /^20*$/.test(String(low));
}
