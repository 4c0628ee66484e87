import type { Item } from "../../text/item.ts";

/** Items looked back over for who did it to whom. */
const REACH = 12;

/**
 * `قتل الجنود ثمانية مهاجمين، وأصيب منهم أربعة`: those who did it and those to whom they did it are both people told of before, and `منهم`
 * at `at` may be either.
 */
export function mayBeEither(items: readonly Item[], at: number): boolean {
  if (items[at]?.conj !== true && items[at - 1]?.word !== "و") return false;
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop")) return false;
    const chunk = item.chunk;
    if (chunk?.kind !== "count") continue;
    const by = items[i - 1];
    const verb = items[i - 2];
    return (
      chunk.unit === "persons" &&
      by?.def === true &&
      by.sense?.number === "pl" &&
      by.sense.unit === "persons" &&
      by.prep === "" &&
      verb?.tags.includes("verb") === true
    );
  }
  return false;
}
