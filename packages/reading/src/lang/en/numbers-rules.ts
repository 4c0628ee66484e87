import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Item, Quantity } from "../../text/item.ts";
import type { NumberRead } from "../../extract/numbers/arabic.ts";

/** Vague quantities: "dozens", "tens of thousands", "several hundred", "several dozen". */
export function englishVague(items: readonly Item[], from: number): NumberRead | null {
  const sense = items[from]?.sense;
  if (sense?.slot !== "vague") return null;
  // "a few", "a handful", "a couple": without the article they count nobody.
  const word = items[from]?.word;
  if (
    (word === "few" || word === "handful" || word === "couple") &&
    !/^an?$/u.test(items[from - 1]?.word ?? "")
  )
    return null;
  const low = sense.low ?? 0;
  const high = sense.high ?? 0;
  const base = { bound: "vague" as const, words: true, rule: "en.number.vague", scale: 1 };
  const next = items[from + 1];
  const beyond = items[from + 2];
  // "tens of thousands", "hundreds of thousands"
  if (
    next?.word === "of" &&
    (beyond?.word === "thousands" || beyond?.word === "millions") &&
    low < 1000
  ) {
    const by = beyond.word === "thousands" ? 1e3 : 1e6;
    return { ...base, to: from + 3, low: low * by, high: high * by };
  }
  // "several hundred", "several thousand", "several dozen"
  const slot = next?.sense?.slot;
  if (
    high < 20 &&
    next !== undefined &&
    (slot === "hundred" || slot === "scale" || slot === "dozen")
  ) {
    const by = next.sense?.value ?? 1;
    // "several hundred" ends where a thousand begins
    return {
      ...base,
      to: from + 2,
      low: low * by,
      high: by === 12 ? high * by : (high + 1) * by - 1,
    };
  }
  return { ...base, to: from + 1, low, high };
}

const read = (): null => null;

/** What the number machine reads, by the ids that it gives; see `extract/numbers/english.ts`. */
export const englishNumberRules: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "en.number.words",
    pattern: "n",
    read,
    why: "Number words with hyphens and 'and' are one number: two hundred and thirty-five.",
    hits: [
      ["Seventeen guards were killed.", "killed guards 17"],
      ["The attack wounded two hundred and thirty-five people.", "wounded unknown 235"],
    ],
    misses: ["One of the guards was seen outside.", "On the other hand the town was calm."],
  },
  {
    id: "en.number.mixed",
    pattern: "digits n",
    read,
    why: "Digits before a scale word are multiplied: 5 thousand, 2.5 million.",
    hits: [
      ["5 thousand people were displaced.", "displaced unknown 5000"],
      ["2.5 million people were displaced.", "displaced unknown 2500000"],
    ],
    misses: ["Thousands of people were displaced.", "5 people were displaced."],
  },
  {
    id: "en.number.vague",
    pattern: "n",
    read,
    why: "Vague words are intervals that keep their word: people mean different widths, only the order is stable.",
    hits: [
      ["Dozens of inmates escaped.", "escaped inmates 20..99"],
      ["A handful of inmates escaped.", "escaped inmates 3..9"],
      ["Several thousand people were displaced.", "displaced unknown 3000..9999"],
      ["Tens of thousands of civilians were displaced.", "displaced civilians 20000..99000"],
    ],
    misses: [
      "Twelve inmates escaped.",
      "Few inmates escaped.",
      "5 thousand civilians were displaced.",
    ],
  },
];
