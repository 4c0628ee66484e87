import type { Item } from "../../../text/item.ts";
import { restOfClause, words } from "./deed.ts";

/** "60 officers returned to their base after the swap": who watched over it goes back on duty, and changes no hands. */
export function goesOnDuty(items: readonly Item[], verb: number): boolean {
  const rest = restOfClause(items, verb + 1);
  const to = rest.findIndex(({ word }) => word === "to" || word === "on");
  // "went back to their" is one verb
  const from = items[verb]?.tags.includes("return") === true ? 0 : to + 1;
  return (to >= 0 || from === 0) && rest.slice(from, from + 4).some(({ word }) => DUTY.has(word));
}

const DUTY = words(
  "base bases barracks headquarters post posts position positions station stations duty duties work office offices quarters garrison depot",
);
