import type { Item } from "../../text/item.ts";
import type { NumberRead } from "./arabic.ts";
import { isArticle, isHyphen } from "./english-words.ts";

const FRACTION = { bound: "exact", words: true, scale: 1, rule: "en.number.fraction" } as const;

/** "half a million", "half a dozen": a number; "half of them", "half the houses": a part of what follows. */
export function englishHalf(items: readonly Item[], from: number): NumberRead | null {
  if (items[from]?.word !== "half") return null;
  // "two and a half", "a half-hour", "half-brother"
  if (isHyphen(items[from + 1])) return null;
  const of = isArticle(items[from + 1]) ? items[from + 2]?.sense : undefined;
  if (of?.slot === "scale" || of?.slot === "dozen" || of?.slot === "hundred") {
    const value = (of.value ?? 1) / 2;
    return { ...FRACTION, to: from + 3, low: value, high: value, rule: "en.number.words" };
  }
  const next = items[from + 1]?.word;
  if (next !== "of" && next !== "the" && next !== "its" && next !== "their") return null;
  return { ...FRACTION, to: from + 1, low: 0.5, high: 0.5 };
}

/** Parts by their name; the plural takes a number before it. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

/** "two-thirds", "three quarters", "a third of", "one fifth of": a part of what follows; "a quarter of a million", "three quarters of a million": a number. */
export function englishFraction(items: readonly Item[], from: number): NumberRead | null {
  const part = fractionAt(items, from);
  if (part === null) return null;
  const scale = scaleBehind(items, part.to);
  if (scale === null || part.low === null) return part;
  const value = part.low * scale.value;
  return { ...FRACTION, to: scale.to, low: value, high: value, rule: "en.number.words" };
}

/** "of a million", "of one million" behind a part, or right behind it where the part has taken its "of". */
function scaleBehind(items: readonly Item[], to: number): { value: number; to: number } | null {
  const at = items[to]?.word === "of" ? to + 1 : to;
  // "a quarter million"
  const bare = items[to]?.sense;
  if (bare?.slot === "scale" && (bare.value ?? 0) >= 1e6)
    return { value: bare.value ?? 0, to: to + 1 };
  const one = isArticle(items[at]) || items[at]?.word === "one";
  const sense = one ? items[at + 1]?.sense : undefined;
  if (sense?.slot !== "scale" || (sense.value ?? 0) < 1000) return null;
  return { value: sense.value ?? 0, to: at + 2 };
}

function fractionAt(items: readonly Item[], from: number): NumberRead | null {
  const first = items[from];
  const at = isHyphen(items[from + 1]) ? from + 2 : from + 1;
  const many = first?.sense?.slot === "unit" ? (first.sense.value ?? 0) : 0;
  if (many > 1) {
    const name = items[at]?.word ?? "";
    const of = name.endsWith("s")
      ? PARTS.get(name === "halves" ? "half" : name.slice(0, -1))
      : undefined;
    if (of === undefined || many >= of) return null;
    return { ...FRACTION, to: at + 1, low: many / of, high: many / of };
  }
  // "a quarter of a million": behind an article only of a number
  if (many === 0 && isArticle(items[from - 1]) && first?.sense?.slot === "fraction") {
    const alone = scaleBehind(items, from + 1) === null ? undefined : PARTS.get(first.word);
    return alone === undefined
      ? null
      : { ...FRACTION, to: from + 1, low: 1 / alone, high: 1 / alone };
  }
  if (many !== 1) return null;
  const of = PARTS.get(items[at]?.word ?? "");
  if (of === undefined || items[at + 1]?.word !== "of") return null;
  return { ...FRACTION, to: at + 1, low: 1 / of, high: 1 / of };
}
