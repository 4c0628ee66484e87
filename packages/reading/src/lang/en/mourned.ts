import type { Count, Item } from "../../text/item.ts";

/** "We mourn with three prisoners, freed on Monday": whoever is free is alive. */
export function areFree({ end }: Count, sentence: readonly Item[]): boolean {
  const behind = sentence.filter(({ start }) => start >= end).slice(0, 4);
  return behind.some(
    ({ tags, sense }, i) =>
      tags.includes("pred") &&
      (sense?.measure === "released" || sense?.measure === "escaped") &&
      behind
        .slice(0, i)
        .every((one) => ["comma", "aux", "func"].some((tag) => one.tags.includes(tag))),
  );
}
