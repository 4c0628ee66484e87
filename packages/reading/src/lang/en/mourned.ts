import type { Count, Item } from "../../text/item.ts";

/** "We mourn with three prisoners, freed on Monday": whoever is free is alive; "who escaped and drowned" tells how he died after all. */
export function areFree({ end }: Count, sentence: readonly Item[]): boolean {
  const all = sentence.filter(({ start }) => start >= end);
  const behind = all.slice(0, 4);
  const free = behind.findIndex(
    ({ tags, sense }, i) =>
      tags.includes("pred") &&
      (sense?.measure === "released" || sense?.measure === "escaped") &&
      behind
        .slice(0, i)
        .every((one) => ["comma", "aux", "func"].some((tag) => one.tags.includes(tag))),
  );
  return free >= 0 && !all.slice(free + 1).some(isDeath);
}

function isDeath({ word, sense, chunk }: Item): boolean {
  return chunk === null && (sense?.measure === "killed" || DIES.test(word));
}
const DIES = /^(?:drown|shot$|killed|died$|dead$|hanged|slain|murdered|executed|burned|perished)/u;
