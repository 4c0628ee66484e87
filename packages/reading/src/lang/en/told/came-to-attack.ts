import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { restOfClause, verbs, words } from "./deed.ts";

const ATTACK = new Set([
  ...verbs("attack assault storm raid rush ambush breach overrun:overran scale besiege invade"),
  "assaults",
  "ambushes",
  "fire",
]);
const STORM = verbs("storm overrun:overran raid rush");
const BY = words("by from with");
const WHO = words("who that");
/** Words from the attack to those who made it. */
const NEAR = 5;

/** "came under attack from some 150 rebels", "insurgents who scaled the wall", "attacked with 200 men": they made the attack. */
export function cameToAttack(count: Count, items: readonly Item[], at: number): Measure | null {
  const { noun, group } = count;
  if (noun.includes("armed")) return "attackers";
  const fights = group === "fighters" || group === "men" || group === "unknown";
  if (!fights || noun.includes("captive") || count.unit !== "persons") return null;
  // "a crowd of 400 people stormed the station"
  if (STORM.has(items[at + 1]?.word ?? "") && items[at + 2]?.tags.includes("article") === true)
    return "attackers";
  if (liesInWait(items, at)) return "attackers";
  const who = WHO.has(items[at + 1]?.word ?? "") && ATTACK.has(items[at + 2]?.word ?? "");
  const some = items[at - 1]?.word === "some" ? at - 2 : at - 1;
  const by =
    BY.has(items[some]?.word ?? "") &&
    items.slice(Math.max(0, some - NEAR), some).some(({ word }) => ATTACK.has(word));
  return (who || by) && (group !== "unknown" || who) ? "attackers" : null;
}

/** "35 fighters of the battalion lay in wait for a column": what they waited for is the attack. */
function liesInWait(items: readonly Item[], at: number): boolean {
  const clause = restOfClause(items, at + 1);
  return clause.some(
    ({ word }, i) =>
      LIES.has(word) &&
      clause[i + 1]?.word === "in" &&
      /^(?:wait|ambush)$/u.test(clause[i + 2]?.word ?? "") &&
      !clause.slice(0, i).some(({ chunk }) => chunk?.kind === "count"),
  );
}
const LIES = words("lay lie lies lain lying waited waits waiting sat");
