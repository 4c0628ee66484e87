import type { Item } from "../../text/item.ts";

const OWN: ReadonlyMap<string, string> = new Map([
  ["عن", "takes-an"],
  ["الي", "takes-ila"],
  ["من", "takes-min"],
  ["في", "takes-fi"],
]);

/** Whether `item` is the preposition with which the verb's complement begins (`تحدث … عن`, `أفاد … بـ`). */
export function takes(verb: Item, item: Item): boolean {
  const own = OWN.get(item.word);
  if (own !== undefined) return verb.tags.includes(own);
  return (
    verb.tags.includes("takes-bi") &&
    (item.prep === "ب" || (item.sense === null && /^ب\p{L}{2}/u.test(item.word)))
  );
}
