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
  // "The few hundred who stayed"
  const ofSize = word === "few" && sizeOf(items[from + 1]) > 0;
  if (
    !ofSize &&
    (word === "few" || word === "handful" || word === "couple") &&
    !/^an?$/u.test(items[from - 1]?.word ?? "")
  )
    return null;
  const low = sense.low ?? 0;
  const high = sense.high ?? 0;
  const base = { bound: "vague" as const, words: true, rule: "en.number.vague", scale: 1 };
  const next = items[from + 1];
  const beyond = items[from + 2];
  // "tens of thousands", "hundreds of millions"
  const many = next?.word === "of" ? (SCALES.get(beyond?.word ?? "") ?? 0) : 0;
  if (many > 0 && low < 1000) return { ...base, to: from + 3, low: low * many, high: high * many };
  // "dozens and dozens", "thousands upon thousands"
  if ((next?.word === "and" || next?.word === "upon") && beyond?.word === word)
    return { ...base, to: from + 3, low, high };
  // "a couple of hundred"
  if (next?.word === "of" && high < 20 && low === 2 && beyond !== undefined) {
    const by = sizeOf(beyond);
    if (by > 0) return { ...base, to: from + 3, low: low * by, high: (high + 1) * by - 1 };
  }
  // "several hundred", "several thousand", "several dozen"
  const by = sizeOf(next);
  // "killed a couple and their three children": man and wife
  if (word === "couple" && (next === undefined || PAIR.test(next.word)))
    return { ...base, bound: "exact", to: from + 1, low: 2, high: 2 };
  if (high < 20 && by > 0) {
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

const PAIR = /^(?:and|in|on|from|with|who|whose|was|were|had|aged|died|[.,;])$/u;

const SCALES: ReadonlyMap<string, number> = new Map([
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
]);

/** The number of a hundred, a dozen or a scale word; 0 of anything else. */
function sizeOf(item: Item | undefined): number {
  const { slot, value = 0 } = item?.sense ?? {};
  return slot === "hundred" || slot === "scale" || slot === "dozen" ? value : 0;
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
      ["A quarter of a million people were displaced.", "displaced unknown 250000"],
      ["Three quarters of a million people were displaced.", "displaced unknown 750000"],
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
    id: "en.number.fraction",
    pattern: "n",
    read,
    why: "'Two-thirds of the town', 'a half of', 'half of them': a part counts nobody by itself.",
    hits: [
      ["Two-thirds of the town burned.", String(2 / 3)],
      ["three quarters of them", "0.75"],
      ["One fifth of the houses burned.", "0.2"],
      ["Half of them fled.", "0.5"],
    ],
    misses: ["half a million people", "The third of them fled.", "two third parties"],
  },
  {
    id: "en.number.vague",
    pattern: "n",
    read,
    why: "Vague words are intervals that keep their word: people mean different widths, only the order is stable.",
    hits: [
      ["Dozens of inmates escaped.", "escaped inmates 20..99"],
      ["A handful of inmates escaped.", "escaped inmates 3..9"],
      ["The few hundred who stayed were killed.", "killed unknown 300..999"],
      ["A couple of people were killed.", "killed unknown 2..3"],
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
