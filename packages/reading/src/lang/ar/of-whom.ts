import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { isSurvival } from "./figure-reads.ts";
import { spelled } from "../../text/spelled.ts";
import { isOneOf } from "../../text/traits.ts";

/** Words of a clause back from those who are in it to its verb. */
const CLAUSE = 9;
const ALIVE = spelled("احياءا?");
const OTHERS = /^(?:اخرون|اخرين|اخريات|كثيرون|كثيرين|كثيرات|بعضهم)$/u;

/**
 * `لقي 7 أشخاص حتفهم، وحضر الجنازة مسؤولون بينهم ثلاثة وزراء`, `ونجا آخرون بينهم خمسة أطفال`: right before `بينهم` stand people whom no number counts, in a clause that has a verb of its own. The number
 * is of those, and shares nothing with the number before. Null where no such people are there.
 */
export function ofUncounted(items: readonly Item[], at: number): Measure | null {
  // `وانتُشل عدد من العالقين أحياء، منهم خمسة`
  const comma = items[at - 1]?.tags.includes("comma") === true ? at - 1 : at;
  const alive = isOneOf(items[comma - 1], ALIVE);
  const who = alive ? comma - 2 : at - 1;
  if (!areUncounted(items, who, alive)) return null;
  const open = opening(items, who);
  const verb = open < 0 ? undefined : items[open];
  if (verb === undefined || items.slice(open, at).some(isTold)) return null;
  if (alive || isSurvival(verb)) return "other";
  if (verb.tags.includes("found")) return null;
  const measure = verb.tags.includes("verb") ? verb.sense?.measure : undefined;
  return measure === undefined || measure === "attackers" ? "other" : measure;
}

/** `مسؤولون`, `آخرون`, and of those found alive `عدد من السكان`. */
function areUncounted(items: readonly Item[], who: number, alive: boolean): boolean {
  const item = items[who];
  if (item === undefined || item.chunk !== null || item.conj) return false;
  if (item.tags.includes("victim")) return false;
  if (OTHERS.test(item.word)) return true;
  // `العالقين`, `المحاصرين`: what they were until then
  if (alive && item.def && item.tags.includes("standing")) return true;
  const people = item.sense?.unit === "persons" && item.sense.number === "pl";
  return people && item.suffix === "" && (alive || (!item.def && item.prep === ""));
}

/** Index of the verb that opens their clause behind `و`, -1 where a number or nothing stands there. */
function opening(items: readonly Item[], who: number): number {
  for (let i = who - 1; i >= Math.max(0, who - CLAUSE); i--) {
    const item = items[i];
    if (item === undefined || item.chunk?.kind === "count" || item.chunk?.kind === "quantity")
      return -1;
    if (item.conj && (item.tags.includes("verb") || item.tags.includes("found"))) return i;
    if (["comma", "stop", "clause"].some((tag) => item.tags.includes(tag))) return -1;
    const behindComma = items[i - 1]?.tags.includes("comma") === true;
    // a verb that no lexicon knows keeps its `و`
    if (behindComma && item.tags.length === 0 && /^[وف]\p{L}{3,}$/u.test(item.word)) return i;
  }
  return -1;
}

/** Who tells of them is not who they are. */
function isTold({ tags }: Item): boolean {
  return ["say", "according", "that", "among"].some((tag) => tags.includes(tag));
}
