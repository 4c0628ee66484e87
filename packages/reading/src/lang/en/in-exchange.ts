import { isOfThings } from "./exchanged-what.ts";
import type { Item } from "../../text/item.ts";

/** "sent across" or "over", for others: in a swap, or "in return" */
export function handedOver(sentence: readonly Item[], pred: Item): boolean {
  const to = sentence[sentence.indexOf(pred) + 1]?.word ?? "";
  if (to !== "across" && to !== "over" && to !== "back") return false;
  return isExchange(sentence) || sentence.some(({ word }) => word === "return" || word === "swap");
}

/** "nine prisoners had been let out in return": released against others, which is an exchange. */
export function isExchange(sentence: readonly Item[]): boolean {
  return sentence.some(({ word }, i) =>
    // "nine hostages in exchange for food": for what is told behind it
    (word === "return" || word === "exchange") && sentence[i - 1]?.word === "in"
      ? !isPrice(sentence, i + 1)
      : /^(?:swap|swaps|swapped|exchange|exchanged)$/u.test(word) && !isOfThings(sentence, i),
  );
}

/** "let go in return for bread", "in exchange for a ransom": for things, and for nobody. */
function isPrice(sentence: readonly Item[], at: number): boolean {
  if (sentence[at]?.word !== "for") return false;
  const paid = sentence.slice(at + 1, at + 5);
  return !paid.some(
    ({ chunk, sense, tags }) =>
      (chunk?.kind === "count" && chunk.unit === "persons") ||
      chunk?.kind === "quantity" ||
      chunk?.kind === "name" ||
      sense?.unit === "persons" ||
      tags.includes("poss") ||
      tags.includes("nominal"),
  );
}
