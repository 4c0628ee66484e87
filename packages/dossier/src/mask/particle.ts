/**
 * The article or the "Abu" of a name. Hidden alone ("Al" of a picture called "Al_Olmar_flag.jpg"), or looked for where the rest of the name is not, it would be gone from each place and outlet
 * that has the word as well ("Abu Tesk", "Al Olmar Post").
 */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}
const PARTICLE = /^(?:abu|umm|ibn|bin|al|el|the|of|and)$/iu;
