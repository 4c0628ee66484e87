import type { Item } from "../../../text/item.ts";
import { deedOf, verbs, words } from "./deed.ts";

/** What is done to vehicles that are met with: they are fired at, robbed or left, and took no part. Those seized or found may have taken part. */
const MET = verbs(
  "abandon strafe hit:hit strike:struck steal:stole,stolen loot leave:left tow salvage",
);
/** What happens to vehicles on their way. */
const CRASHED = verbs("collide");
/** "ordered from", "stopped for": the vehicles are no object. */
const AWAY = words("for to from behind");

/**
 * "left behind two motorcycles", "the boats that were strafed", "two trains collided": vehicles that somebody met with, and none that were
 * used in the event.
 */
export function isMetWith(items: readonly Item[], at: number): boolean {
  const relative = relativeVerb(items, at);
  if (relative !== null) return MET.has(relative);
  const deed = deedOf(items, at);
  if (deed === null) return false;
  if (deed.role === "doer") return CRASHED.has(deed.word);
  // "made off with four trucks"
  if (items[deed.at]?.tags.includes("persons-only") === true && deed.at < at) return true;
  // "three of the boats were found empty"
  if (deed.word === "found" && /^(?:empty|adrift|abandoned)$/u.test(items[deed.behind]?.word ?? ""))
    return true;
  if (!MET.has(deed.word)) return false;
  // "found 20 lorries waiting at the gate": what they do there is told
  if (deed.at < at && items[deed.behind]?.word.endsWith("ing") === true) return false;
  // "left the square in four cars", "left for the border": no object
  if (/^(?:left|leaving|leave|leaves)$/u.test(deed.word))
    return (
      items.slice(deed.at + 1, at).some(({ word }) => word === "behind") ||
      items[deed.behind]?.word === "behind"
    );
  return !(deed.at < at && items.slice(deed.at + 1, at).some(({ word }) => AWAY.has(word)));
}

/** "boats that were strafed", "trucks which had been looted" */
function relativeVerb(items: readonly Item[], at: number): string | null {
  if (!/^(?:that|which)$/u.test(items[at + 1]?.word ?? "")) return null;
  const verb = items.slice(at + 2, at + 5).find(({ tags }) => !tags.includes("aux"));
  return items[at + 2]?.tags.includes("aux") === true ? (verb?.word ?? null) : null;
}
