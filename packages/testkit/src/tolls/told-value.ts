import type { Figure } from "@tarjih/reading";
import type { Random } from "./random.ts";

type Value = Pick<Figure, "low" | "high" | "bound"> & Partial<Pick<Figure, "word">>;

/** Share of statements that give no plain number. */
const VAGUE_SHARE = 0.35;

/** Vague words by the least and the most that they say. */
const WORDS = [
  ["several", 3, 9],
  ["dozens", 20, 99],
  ["hundreds", 200, 999],
  ["thousands", 2000, 9999],
] as const;

/** How somebody puts a count that they hold to be true: mostly as it is, else vaguely but not falsely. */
export function toldValue(count: number, random: Random): Value {
  const number = Math.max(1, Math.round(count));
  if (!random.chance(VAGUE_SHARE)) return { low: number, high: number, bound: "exact" };
  const round = Math.max(1, Math.floor(number / grainOf(number)) * grainOf(number));
  switch (random.pick(["word", "more-than", "at-least", "about", "range"])) {
    case "word": {
      const word = WORDS.find(([, low, high]) => number >= low && number <= high);
      if (word === undefined) break;
      return { low: word[1], high: word[2], bound: "vague", word: word[0] };
    }
    case "more-than":
      return { low: Math.min(round, number - 1), high: null, bound: "more-than" };
    case "at-least":
      return { low: number, high: null, bound: "at-least" };
    case "about":
      return { low: round, high: round, bound: "about" };
    case "range":
      return { low: Math.floor(number * 0.9), high: Math.ceil(number * 1.1), bound: "range" };
  }
  return { low: number, high: number, bound: "exact" };
}

/** Ones up to twenty, tens up to two hundred, then hundreds. */
function grainOf(number: number): number {
  return number < 20 ? 1 : 10 ** Math.max(1, Math.floor(Math.log10(number / 2)));
}
