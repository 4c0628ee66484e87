/**
 * What stands in the place of a SHA-256 in what leaves a case, where the text that it is of has something hidden: of a short message with
 * one name taken out the plain hash would tell which of a thousand names makes it right.
 */
const COMMITMENT = "hmac-sha256:";

/** Where the case has no secret to commit with: nothing is told of the hash. */
export const WITHHELD_HASH = "withheld";

/** `sha256`: the hash itself; `commitment`: a salted one, that the case can open; `withheld`: nothing; `none`: there is no file. */
export type LeftHashKind = "sha256" | "commitment" | "withheld" | "none";

/** What a hash of a report is, by its form. */
export function leftHashKind(hash: string): LeftHashKind {
  if (hash === "") return "none";
  if (hash === WITHHELD_HASH) return "withheld";
  return hash.startsWith(COMMITMENT) ? "commitment" : "sha256";
}

/** The commitment as it is written, from its 64 hex digits. */
export function commitmentText(hex: string): string {
  return `${COMMITMENT}${hex}`;
}
