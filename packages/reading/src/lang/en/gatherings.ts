import type { Item } from "../../text/item.ts";

/** What is held and is no person. */
const GATHERINGS: ReadonlySet<string> = new Set(
  "funeral funerals procession processions prayer prayers vigil vigils ceremony ceremonies burial burials memorial memorials service services talks meeting meetings rally rallies hearing hearings trial trials".split(
    " ",
  ),
);
const FOR: ReadonlySet<string> = new Set(["for", "of", "on", "with"]);

/** "Funerals for | dozens of the victims are being held": what is held stands before those at `at` whom it is for. */
export function isGathering(items: readonly Item[], at: number): boolean {
  return (
    FOR.has(items[at - 1]?.word ?? "") &&
    items.slice(Math.max(0, at - 4), at).some(({ word }) => GATHERINGS.has(word))
  );
}
