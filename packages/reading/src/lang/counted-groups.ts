import { languages } from "./languages.ts";

/** Every neutral group that the lexicons can give, sorted; an actor's id is no group of this list. */
export const COUNTED_GROUPS: readonly string[] = [
  ...new Set(
    Object.values(languages).flatMap(({ lexicon }) =>
      [...lexicon.values()].flatMap(({ group }) => group ?? []),
    ),
  ),
].toSorted();
