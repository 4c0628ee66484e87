import type { Item } from "../../../text/item.ts";

/** "Six of its members' homes were burned": what befell their homes, and not them. `at` is where the number stands. */
export function ownsThings(items: readonly Item[], at: number): boolean {
  const [mark, owned] = [items[at + 1], items[at + 2]];
  if (!/^['’]$/u.test(mark?.word ?? "")) return false;
  return owned?.tags.includes("counted") === true && owned.sense?.unit !== "persons";
}
