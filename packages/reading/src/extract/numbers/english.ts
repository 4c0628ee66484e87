import type { Item, Sense } from "../../text/item.ts";
import type { NumberRead } from "./arabic.ts";
import { englishFraction, englishHalf } from "./english-fractions.ts";
import { isArticle, isHyphen } from "./english-words.ts";
import { isSecondEnglish } from "./second-number.ts";

/** What an English number has taken so far. */
export interface EnglishSlots {
  total: number;
  group: number;
  /** What may still be added to the group: below a thousand, a hundred, ten, or nothing more. */
  below: number;
  lastScale: number;
  scale: number;
}

/** English number words: "two hundred and thirty-five", "a hundred", "2.5 million", "two dozen", "two-thirds". */
export function readEnglishWords(
  items: readonly Item[],
  from: number,
  digits: number | null,
): NumberRead | null {
  if (digits === null) {
    const whole = zeroAt(items, from) ?? englishHalf(items, from) ?? englishFraction(items, from);
    if (whole !== null) return whole;
  }
  const s: EnglishSlots = {
    total: 0,
    group: digits ?? 0,
    below: digits === null ? 1000 : 0,
    lastScale: Infinity,
    scale: 1,
  };
  let i = digits === null ? from : from + 1;
  for (;;) {
    const taken = next(items, i, from, s);
    if (taken === 0) break;
    i += taken;
  }
  const half = andAHalf(items, i, s);
  const to = half?.to ?? i;
  const value = half?.value ?? s.total + s.group;
  if (to === from || (value === 0 && digits === null)) return null;
  const words = to > from + (digits === null ? 0 : 1);
  const rule = digits === null ? "en.number.words" : words ? "en.number.mixed" : "number.digits";
  return {
    to,
    low: value,
    high: value,
    bound: "exact",
    scale: half?.scale ?? s.scale,
    words,
    rule,
  };
}

/** "zero casualties" */
function zeroAt(items: readonly Item[], from: number): NumberRead | null {
  if (items[from]?.sense?.slot !== "zero" || isHyphen(items[from + 1])) return null;
  if (ZERO_AS_A_PLACE.has(items[from - 1]?.word ?? "") || items[from + 1]?.word === "hour")
    return null;
  const zero = { low: 0, high: 0, bound: "exact", scale: 1, words: true } as const;
  return { ...zero, to: from + 1, rule: "en.number.words" };
}

/** "ground zero", "below zero", "from zero" */
const ZERO_AS_A_PLACE: ReadonlySet<string> = new Set([
  "ground",
  "below",
  "above",
  "from",
  "absolute",
]);

/** "2.5m people": millions only where somebody is counted, else metres. */
function isMillion(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.word !== "m" || item.spaced || items[at - 1]?.tags.includes("digits") !== true)
    return false;
  const noun = items[at + 1];
  return noun?.spaced === true && noun.sense?.unit === "persons";
}

const MILLION: Sense = { tags: ["n"], slot: "scale", value: 1e6 };

/** How many items the number takes at `i`: 0 when it ends there. Changes the slots. */
function next(items: readonly Item[], i: number, from: number, s: EnglishSlots): number {
  const begun = i > from;
  const linked =
    begun &&
    (isHyphen(items[i]) ||
      (items[i]?.word === "and" && (s.lastScale < Infinity || s.group >= 100)));
  const at = linked ? i + 1 : i;
  const item = items[at];
  const sense = isMillion(items, at) ? MILLION : item?.sense;
  if (item === undefined || sense?.slot === undefined || !sense.tags.includes("n")) return 0;
  if (s.lastScale === 1) return 0; // nothing goes on after dozens
  const value = sense.value ?? 0;
  // "a million and a half"
  if (linked && items[i]?.word === "and" && (sense.value ?? 0) >= 100) return 0;
  if (linked && items[i]?.word === "and" && isSecondEnglish(items, from, at, s)) return 0;
  const one =
    !begun && ARTICLED.has(item.word) && (item.word !== "dozen" || isArticle(items[from - 1]));
  switch (sense.slot) {
    case "unit":
      if (s.below <= 1 || s.group % 10 !== 0 || s.group % 100 === 10) return 0;
      s.group += value;
      s.below = 1;
      break;
    case "teen":
    case "tens":
      if (s.below <= 10 || s.group % 100 !== 0) return 0;
      s.group += value;
      s.below = sense.slot === "teen" ? 1 : 10;
      break;
    case "hundred":
      if (!one && (s.group === 0 || s.group >= 100)) return 0;
      s.group = (s.group === 0 ? 1 : s.group) * 100;
      s.below = 100;
      if (s.total === 0) s.scale = 100;
      return step(at, i);
    case "scale":
      if (value >= s.lastScale || !(one || s.group > 0)) return 0;
      s.total += (s.group === 0 ? 1 : s.group) * value;
      s.group = 0;
      s.below = 1000;
      s.lastScale = s.scale = value;
      return step(at, i);
    case "dozen":
      if (!(one || s.group > 1) || s.group >= 100 || s.total !== 0) return 0;
      s.group = (s.group === 0 ? 1 : s.group) * value;
      s.below = 0;
      s.lastScale = 1;
      s.scale = value;
      return step(at, i);
    default:
      return 0;
  }
  // "two hundred and five": the hundred is no longer shared with a range's first number
  if (s.total === 0) s.scale = 1;
  return step(at, i);
}

function step(at: number, i: number): number {
  return at - i + 1;
}

/** "two and a half million", "a million and a half", "three and a half". */
function andAHalf(
  items: readonly Item[],
  i: number,
  s: EnglishSlots,
): { readonly to: number; readonly value: number; readonly scale: number } | null {
  const words = ["and", "a", "half"];
  const dashed = isHyphen(items[i]);
  const at = (k: number): Item | undefined => items[dashed ? i + 1 + 2 * k : i + k];
  if (s.total + s.group === 0 || !words.every((word, k) => at(k)?.word === word)) return null;
  const to = dashed ? i + 6 : i + 3;
  if (s.group === 0 && s.total > 0) return { to, value: s.total + s.lastScale / 2, scale: s.scale };
  if (s.total > 0) return null;
  const scale = items[to]?.sense;
  if (scale?.slot !== "scale") return { to, value: s.group + 0.5, scale: 1 };
  const by = scale.value ?? 1;
  return { to: to + 1, value: (s.group + 0.5) * by, scale: by };
}

/** "a hundred", "a dozen": the article stands for one. */
const ARTICLED: ReadonlySet<string> = new Set([
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
  "dozen",
]);
