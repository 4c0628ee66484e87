/** So many words tell what language a report is in. */
const ENOUGH = 40;
/** Of a report one word in ten at most is in no dictionary; nearly half of noise is, and of other languages in the same letters. */
const STRANGE = 0.3;

/**
 * Whether a report is in another language, or noise: what is strange in it is no sign of a name, and the rules for strange words judge it. `groups`: what
 * each of its words is.
 */
export function isOfNoDictionary(groups: readonly string[]): boolean {
  const strange = groups.filter((group) => group === "unknown").length;
  return groups.length >= ENOUGH && strange > groups.length * STRANGE;
}
