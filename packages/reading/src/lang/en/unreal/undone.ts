import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { cameToPass } from "../relations/came-to-pass.ts";
import { isPossible } from "./possible.ts";
import { isWall } from "./within.ts";
import { spelled } from "../../../text/spelled.ts";
import { isOf } from "../../../text/traits.ts";

/** The verb of the figure did not come to pass. */
export function isUndone(
  items: readonly Item[],
  from: number,
  to: number,
  at: number,
  measure: Measure,
): boolean {
  let verb = at - 1;
  while (OPENS_NOUN.some((tag) => items[verb]?.tags.includes(tag) === true)) verb--;
  const item = items[verb];
  // "the number of arrests would have reached 12"
  if (item?.tags.includes("reach") === true && cameToPass(items, verb) === "undone") return true;
  for (let i = from; i < to; i++) {
    const word = items[i];
    if (word === undefined || word.chunk !== null || !word.tags.includes("pred")) continue;
    return isKeptFrom(items, i) || cameToPass(items, i) === "undone";
  }
  if (item === undefined || item.chunk !== null) return false;
  // "prevented 12 deaths", "could cause 12 deaths", "there were not 12 deaths but nine"
  if (measure !== "other" && AVERTED.test(item.word)) return true;
  if (isOf(item, CAUSES))
    return cameToPass(items, verb) === "undone" || isPossible(items[verb - 1]);
  if (item.word === "not") return /^(?:were|was|are|is)$/u.test(items[verb - 1]?.word ?? "");
  // "threatened to kill 12 civilians", "almost killed 12": whose verb no rule took
  if (!item.tags.includes("pred")) return false;
  const passed = cameToPass(items, verb);
  return passed === "undone" || (passed === "meant" && BEFALLS.has(item.sense?.measure));
}
const AVERTED = /^(?:prevent|avert|avoid|forestall)(?:s|ed|ted|ing|ting)?$/u;
const CAUSES = spelled("caus(?:e|es|ed|ing)|inflict(?:s|ed|ing)?");
const OPENS_NOUN: readonly string[] = ["article", "poss", "all"];
const BEFALLS: ReadonlySet<Measure | undefined> = new Set<Measure>([
  "killed",
  "wounded",
  "destroyed",
  "damaged",
]);

/** "12 civilians escaped being killed", "nine narrowly avoided being arrested" */
export function isSpared(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) return false;
    if (item.word === "being") return AVOIDED.test(items[i - 1]?.word ?? "");
  }
  return false;
}

/** "Neither the 12 civilians nor their guards were killed", "not one of the 12 was killed" */
export function isNeither(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 5), at).filter(({ tags }) => !tags.includes("quote"));
  const words = before.map(({ word }) => word);
  const of = words.lastIndexOf("of");
  if (of > 0 && words[of - 1] === "one") return words[of - 2] === "not";
  // "never have 12 civilians been killed in one day"
  if (/^(?:have|has|had)$/u.test(words.at(-1) ?? "") && NEVER.has(words.at(-2) ?? "")) return true;
  // "12 civilians never were killed"
  const [never, verb] = items.slice(at + 1, at + 3).map(({ word }) => word);
  if (never === "never" && /^(?:were|was|have|had|got)$/u.test(verb ?? "")) return true;
  return words.slice(-2).includes("neither") || words.at(-1) === "nor";
}

const NEVER: ReadonlySet<string> = new Set(["never", "rarely", "seldom"]);

/** "saved 12 from being killed", "12 escaped being killed" */
function isKeptFrom(items: readonly Item[], verb: number): boolean {
  let at = verb - 1;
  while (items[at]?.chunk === null && items[at]?.word.endsWith("ly") === true) at--;
  if (items[at]?.word !== "being") return false;
  const before = items[at - 1]?.word ?? "";
  // "are in danger of being killed"
  if (before === "of") return AT_RISK.test(items[at - 2]?.word ?? "");
  return before === "from" || AVOIDED.test(before);
}
const AT_RISK = /^(?:danger|risk|threat|fear|brink|verge)$/u;
const AVOIDED = /^(?:escap|avoid|evad|dodg|risk|fear|miss|without|fac(?:e|es|ed|ing)$)/u;
