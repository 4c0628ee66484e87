import type { Measure } from "../../../model/figure.ts";
import type { NumberInSentence } from "./signs.ts";

/**
 * "Two of its citizens were in good health after the crash", "six people, including a baby, alive from the debris": beside the words for a deadly event stands somebody who came out of it,
 * and the verb of the number itself says so.
 */
export function isWell({ items, at }: NumberInSentence, measure: Measure): boolean {
  if (!HARMED.has(measure)) return false;
  let isTold = items[at + 1]?.tags.includes("comma") === true;
  for (const [i, { chunk, tags, word }] of items.slice(at + 1, at + 1 + REACH).entries()) {
    if (WELL.test(word)) return isTold;
    const { word: next = "" } = items[at + i + 2] ?? {};
    // "in good health", "in high spirits", `بصحة جيدة`, `على قيد الحياة`
    if (isTold && PHRASES.some(([one, other]) => one.test(word) && other.test(next))) return true;
    if (NOT.test(word) || (chunk !== null && chunk.kind !== "name")) return false;
    if (tags.includes("comma")) {
      if (i > 0) return false;
      continue;
    }
    if (STOPS.some((tag) => tags.includes(tag)) || OTHER_CLAUSE.test(word)) return false;
    // "were", `كانوا`; Arabic tells it without a verb too
    if (tags.includes("aux") || ARABIC.test(word)) isTold = true;
    else if (tags.includes("pred")) return false;
  }
  return false;
}

const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing", "bodies"]);
/** Words from a number to the end of what is said of it. */
const REACH = 9;
const WELL =
  /^(?:alive|unharmed|unhurt|uninjured|unscathed|safe|well|fine|ok|okay|healthy|بخير|خير|سالمين|سالمون|سالمه|سالما|احياء)$/u;
const PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:good|stable|excellent|high)$/u, /^(?:health|condition|spirits|shape)$/u],
  [/^صحه$/u, /^جيده$/u],
  [/^قيد$/u, /^(?:ال)?حياه$/u],
];
/** `خمسة لا نعرف إن كانوا أحياء`: nobody knows whether they are. */
const NOT = /^(?:not|never|n't|no|nor|hardly|if|whether|غير|ليس|ليسوا|لم|ما|لا|ان|اذا)$/u;
const STOPS: readonly string[] = ["stop", "clause", "colon"];
const OTHER_CLAUSE = /^(?:and|but|while|when|who|which|that|after|before|و|الذين|التي)$/u;
const ARABIC = /^[ء-ي]/u;
