import type { Frame } from "../../../extract/figures/frame.ts";
import type { Item } from "../../../text/item.ts";
import { isNumber, isPreposition } from "../relations/words.ts";
import { isWall, type Deed } from "./governor.ts";
import { NEARLY, isOf } from "./words.ts";

/** Items from a number to its verb behind it. */
const REACH = 7;

/**
 * Where those counted stand before their verb, what stands between says whether it came to that: `12 شخصاً لم يُقتلوا`, `12 شخصاً كادوا يُقتلون`,
 * `12 شخصاً قد يُعتقلون`, `12 شخصاً ربما قُتلوا`.
 */
export function toldBehind(items: readonly Item[], deed: Deed, at: number): Frame | null {
  // `من أصل 15 شخصاً لم يُقتل سوى 12`: the verb is of others
  if (
    deed.at !== at ||
    isPreposition(items[at - 1]) ||
    items[at - 1]?.tags.includes("out-of") === true
  )
    return null;
  const verb = verbBehind(items, at);
  // `ثلاثة صيادين لم يعودوا` are missing
  if (verb < 0 || items[verb]?.tags.includes("return") === true) return null;
  // a count is known by its first word (`ما بين 70 و90 نزيلاً`)
  const before = verb - 1 > at ? (items[verb - 1]?.word ?? "") : "";
  if (/^(?:لم|لن|لا|ما)$/u.test(before)) return "denied";
  const between = items.slice(at + 1, verb);
  if (between.some((item) => isOf(NEARLY, item) || item.word === "وشك")) return "unreal";
  if (/^[وف]?(?:قد|رح|ممكن|سوف)$/u.test(before) && /^[يت]/u.test(items[verb]?.word ?? ""))
    return "meant";
  return between.some(({ tags }) => tags.includes("hedge")) ? "doubted" : null;
}

function verbBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || isWall(items, i) || item.conj || isNumber(item)) return -1;
    if (item.tags.includes("pred") && item.tags.includes("verb")) return i;
  }
  return -1;
}
