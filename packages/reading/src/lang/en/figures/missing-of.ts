import type { Match } from "../../../extract/rule.ts";

/** "40 families of the missing", "50 relatives of the missing": those who miss them. */
export function isOfTheirs(m: Match): boolean {
  const chunk = m.get("c")?.chunk;
  // "Twenty-two fishermen from three boats are missing"
  const before = m.items[m.from - 2]?.chunk;
  const led = /^(?:from|on|aboard|of)$/u.test(m.items[m.from - 1]?.word ?? "");
  if (led && before?.kind === "count" && before.unit === "persons") return true;
  if (chunk?.kind !== "count" || m.items[m.from + 1]?.word !== "of") return false;
  return chunk.unit === "families" || chunk.noun.includes("kin");
}

/** "The bodies of the two missing climbers": they are missing no more. */
export function isBodyOf({ items, from }: Match): boolean {
  const of = items[from - 1]?.tags.includes("article") === true ? from - 2 : from - 1;
  return items[of]?.word === "of" && items[of - 1]?.sense?.measure === "bodies";
}

/** "17 of the 36 reported missing" */
export function isSomeOf(m: Match): boolean {
  const chunk = m.get("c")?.chunk;
  return chunk?.kind === "count" && chunk.whole !== undefined;
}

/** "… reported missing at first had returned": the verb of the clause stands behind. */
export function isToldBehind({ items, to }: Match): boolean {
  return items
    .slice(to, to + BEHIND_MISSING)
    .some(
      ({ word }, i, behind) =>
        /^(?:had|have|has)$/u.test(word) &&
        behind.slice(i + 1, i + 3).some(({ tags }) => tags.includes("pred")),
    );
}
const BEHIND_MISSING = 6;
