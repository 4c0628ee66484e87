import type { Item } from "../../text/item.ts";

/** Participles of a number that somebody has given. */
const GIVEN: ReadonlySet<string> = new Set(
  "mentioned named claimed reported given announced cited acknowledged admitted stated listed counted recorded declared conceded quoted published estimated confirmed alleged".split(
    " ",
  ),
);

/** "Than | the 25 mentioned by the ministry": a number that is known by who gave it, and that is his. */
export function isGivenBy(items: readonly Item[], at: number): boolean {
  const article = items[at - 1]?.tags.includes("article") === true;
  if (!article || !GIVEN.has(items[at + 1]?.word ?? "") || items[at + 2]?.word !== "by")
    return false;
  // "named by name", "given by hand"
  const giver = items[at + 3];
  return giver?.chunk?.kind === "name" || giver?.tags.some((tag) => OPENS.has(tag)) === true;
}
const OPENS: ReadonlySet<string> = new Set(
  "article poss body-noun party-noun force counted anon office".split(" "),
);
