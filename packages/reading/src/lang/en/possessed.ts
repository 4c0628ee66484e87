import type { Item } from "../../text/item.ts";
import { predicateAfter } from "./relations/predicate-after.ts";

const THEY: ReadonlySet<string> = new Set(["he", "she"]);
/** A person's doings and things are told in small numbers; below it nobody counts them. */
const FEW = 10;
/** Characters of "'s" and a space. */
const ENDING = 3;
/** Who is told something. */
const TOLD: ReadonlySet<string> = new Set("told tells gave showed asked".split(" "));
/** By which a family is somebody's, and how far before it. */
const HAS: ReadonlySet<string> = new Set(
  "left leaves leaving survived had has have grew raised".split(" "),
);
const FAMILY = 6;
/** Who counts or finds things tells of them. */
const MET: ReadonlySet<string> = new Set(
  "counted counts saw seen found reported recovered brought heard filmed".split(" "),
);
/** From a verb to the pronoun before it, over an auxiliary and an adverb. */
const NEAR = 4;

/**
 * Does the count at `at` only say what somebody has: "the club's 11 players had left", "his two deputies were abroad", "left behind
 * two wives", "she called four hospitals"? The number is one of the possessor, whom the text tells of.
 */
export function isPossessed(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count") return false;
  return isOwned(items, at) || isFamily(items, at) || isHisDoing(items, at) || isMadeUp(items, at);
}

function isOwned(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.chunk?.kind === "count") return false;
  // "Of our 33 children, 31 are here"; "its 22-strong crew"; "told her two people are alive"
  if (items[0]?.word === "of" && at <= 2) return false;
  if (items[at]?.tags.includes("crew") === true) return false;
  // "pulled a woman and her two children alive from the block": they are told of together
  const kin = items[at - 2]?.word === "and" && items[at - 3]?.tags.includes("single") === true;
  if (kin && before.tags.includes("poss")) return false;
  if (before.word === "her" && TOLD.has(items[at - 2]?.word ?? "")) return false;
  // "the Security Council's 15 members": the name has taken its ending
  const named = before.chunk?.kind === "name" && (items[at]?.start ?? 0) - before.end >= ENDING;
  return (
    named ||
    before.word === "whose" ||
    before.tags.includes("poss") ||
    before.suffix === "'s" ||
    /.['’]s$/u.test(before.word)
  );
}

/** "is survived by four daughters", "grew up with eight brothers": of whom nothing else is told. */
function isFamily(items: readonly Item[], at: number): boolean {
  // "I have three children"
  const owner = items[at - 2]?.word ?? "";
  if (/^(?:have|has|had)$/u.test(items[at - 1]?.word ?? "") && /^(?:i|he|she)$/u.test(owner))
    return true;
  if (items[at]?.tags.includes("kin") !== true || predicateAfter(items, at) !== null) return false;
  return items.slice(Math.max(0, at - FAMILY), at).some(({ word }) => HAS.has(word));
}

/** "The tribunal, three judges and a clerk, sat for two days": of whom a body is made up. */
function isMadeUp(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  const head = items[at - 2];
  if (chunk?.kind !== "count" || chunk.unit !== "persons" || head === undefined) return false;
  if (items[at - 1]?.tags.includes("comma") !== true || at > 6) return false;
  if (!["body-noun", "party-noun"].some((tag) => head.tags.includes(tag)) && !isNamed(head))
    return false;
  if (items.slice(0, at - 1).some(({ tags }) => FINITE.some((tag) => tags.includes(tag))))
    return false;
  const close = items.findIndex(({ tags }, i) => i > at && tags.includes("comma"));
  const verb = items[close + 1];
  return (
    close > at && close - at <= ASIDE && FINITE.some((tag) => verb?.tags.includes(tag) === true)
  );
}
const FINITE: readonly string[] = ["aux", "pred", "verb-past", "say", "voices"];
const ASIDE = 9;

function isNamed({ chunk, tags }: Item): boolean {
  return chunk?.kind === "name" && tags.includes("actor");
}

/** "He passed three checkpoints", "she carried two bags": things that one person met or had. */
function isHisDoing(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count" || chunk.unit === "persons" || chunk.unit === "families")
    return false;
  const { low, high } = chunk.quantity;
  if ((low ?? high ?? 0) >= FEW) return false;
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item === undefined || ["stop", "clause", "comma"].some((tag) => item.tags.includes(tag)))
      return false;
    if (MET.has(item.word)) return false;
    if (THEY.has(item.word)) return i < at - 1;
  }
  return false;
}
