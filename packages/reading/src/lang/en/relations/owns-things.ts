import type { Count, Item } from "../../../text/item.ts";

const THINGS: ReadonlySet<string> = new Set(["houses", "vehicles", "items"]);

/** "Six of its members' homes", "six fishermen's boats were burned": what befell their homes and boats, and not them. `at` is where the number stands. */
export function ownsThings(items: readonly Item[], at: number): boolean {
  const [count, thing] = [items[at]?.chunk, items[at + 1]];
  // the sign of whose they are is part of "fishermen's"
  const isPeople = count?.kind === "count" && count.unit === "persons";
  const isThing = thing?.chunk === null && thing.tags.includes("counted");
  if (isPeople && isThing && THINGS.has(thing.sense?.unit ?? "unknown")) return true;
  const [mark, owned] = [items[at + 1], items[at + 2]];
  if (!/^['’]$/u.test(mark?.word ?? "")) return false;
  return owned?.tags.includes("counted") === true && owned.sense?.unit !== "persons";
}

/** "The homes of 12 activists were burned", "the families of 40 sailors have been evacuated": what befell their homes and families. */
export function isWhoseTheyAre(items: readonly Item[], at: number): boolean {
  const of = items[at - 1]?.word === "the" ? at - 2 : at - 1;
  const owned = items[of - 1];
  if (items[of]?.word !== "of" || owned?.chunk !== null) return false;
  return OWNED.has(owned.word);
}
const OWNED: ReadonlySet<string> = new Set(
  "homes houses families relatives wives mothers fathers offices shops cars vehicles trucks boats tents huts farms fields villages".split(
    " ",
  ),
);

/** "40 families of people killed in May": what befell those whose families they are; "40 families of farmers displaced" fled themselves. */
export function befellTheirs(
  { unit }: Count,
  items: readonly Item[],
  at: number,
  verb: Item,
): boolean {
  const ofWhom = unit === "families" && items[at + 1]?.word === "of";
  return ofWhom && verb.sense?.measure !== "displaced";
}
