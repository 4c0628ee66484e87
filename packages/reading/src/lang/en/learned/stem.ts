/** A word without its ending: "drowned", "drowning" and "drowns" are one. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const bare = word.replace(/(?:ings?|ied|ies|ed|es|s|ly)$/u, "");
  const one = bare.replace(/([bdfgklmnprtvz])\1$/u, "$1");
  return one.length < 3 ? word : one.replace(/e$/u, "");
}
