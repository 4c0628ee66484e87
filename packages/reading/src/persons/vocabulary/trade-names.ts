import { familyName } from "./given-names.ts";
import { isPersonNoun } from "./person-noun.ts";

/** A trade that people are called by: `نجار`, `حداد`, `بيطار`. */
export function isTradeName(folded: string): boolean {
  return (
    familyName(folded) ||
    familyName(`ال${folded}`) ||
    (/^(?:.{1}[^اوي]ا.|بيطار|.ا.[^اوي])$/u.test(folded) && isPersonNoun({ folded, arabic: true }))
  );
}
